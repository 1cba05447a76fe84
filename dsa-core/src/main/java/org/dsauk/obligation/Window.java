package org.dsauk.obligation;

import java.time.LocalDate;

/** The days that somebody asks about, both inclusive; none where the last is before the first. */
record Window(LocalDate first, LocalDate last) {

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean isEmpty() {
        return last.isBefore(first);
    }
}
