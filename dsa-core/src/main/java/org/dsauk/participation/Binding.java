package org.dsauk.participation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.dsauk.report.JsonPointer;

/**
 * That a party is bound by a version of the terms and those that it covers.
 *
 * @param version the version as the record writes it
 * @param generation the versions that it covers; empty where the agreement does not know the version
 */
record Binding(Optional<String> version, OptionalInt generation, LocalDate since, JsonPointer by) {}
