package org.dsauk.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A day that the user may give and that is otherwise today.
 *
 * @param option the option by which it can be given
 * @param date the day
 * @param given whether the user gave it
 */
record Day(String option, LocalDate date, boolean given) {

    static Day of(String option, Optional<LocalDate> given) {
        return new Day(option, given.orElseGet(() -> LocalDate.now(ZoneId.of("Europe/London"))), given.isPresent());
    }

    /** {@return the sentence that says which day was taken; empty where the user said it} */
    Optional<String> note() {
        return given
                ? Optional.empty()
                : Optional.of("'" + option + "' is left out, so the day is today in London, " + date + ".");
    }
}
