package org.dsauk.participation;

import java.time.LocalDate;
import org.dsauk.report.JsonPointer;

/**
 * That a party took the place of another on a day.
 *
 * @param ends whether the other one takes part no more
 */
record Succeeded(String successor, String predecessor, LocalDate day, boolean ends, JsonPointer source) {}
