package org.dsauk.schedule;

import java.util.Optional;
import org.dsauk.retention.HeldCopy;

/**
 * A place in a schedule: for whom and what a rule holds.
 *
 * @param holder who holds it
 * @param item the data item
 * @param output the output
 * @param purpose the purpose
 * @param copy the copy
 * @param rule where the rule stands
 */
record Slot(
        Optional<String> holder,
        Optional<String> item,
        Optional<String> output,
        Optional<String> purpose,
        Optional<HeldCopy> copy,
        int rule) {}
