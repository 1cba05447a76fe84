package org.dsauk.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.law.Law;
import org.dsauk.law.LawEntry;
import org.dsauk.law.LawTopic;

/**
 * What {@code dsa law} is to print of the law.
 *
 * @param law the law
 * @param listings what to list, in this order
 * @param on the day on which it must be in force; empty for everything that is known
 */
record LawPage(Law law, List<Listing> listings, Optional<LocalDate> on) {

    List<LawEntry> entries(LawTopic topic) {
        return on.map(date -> law.on(topic, date)).orElseGet(() -> law.entries(topic));
    }
}
