package org.dsauk.law;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.model.Code;

/**
 * A code of a vocabulary of the law, which answers from the table of its topic.
 *
 * @since 0.1.0
 */
public interface LawCode extends Code {

    /** {@return the topic to which the code belongs} */
    LawTopic topic();

    /** {@return the wordings that the library knows, the oldest first; none for a code that it does not know} */
    default List<LawEntry> editions() {
        return Law.uk().editions(topic(), code());
    }

    /** {@return the newest wording; empty for a code that the library does not know} */
    default Optional<LawEntry> entry() {
        return entry(Law.uk());
    }

    /**
     * {@return the newest wording that a law knows; empty for a code that it does not know}
     *
     * @param law the law, such as one with tables of yours
     */
    default Optional<LawEntry> entry(Law law) {
        List<LawEntry> editions = law.editions(topic(), code());
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    /**
     * {@return the wording on a day; empty for a code that the library does not know then}
     *
     * @param date the day
     */
    default Optional<LawEntry> entry(LocalDate date) {
        return Law.uk().find(topic(), code(), date);
    }

    /** {@return the days from the first wording to the last; empty for a code that the library does not know} */
    default Optional<InForce> inForce() {
        List<LawEntry> editions = editions();
        return entry().map(last ->
                new InForce(editions.get(0).inForce().from(), last.inForce().to()));
    }

    /**
     * {@return whether it is law on a day; empty for a code that the library does not know}
     *
     * @param date the day
     */
    default Optional<Boolean> inForce(LocalDate date) {
        if (editions().isEmpty()) {
            return Optional.empty();
        }
        Optional<LawEntry> edition = entry(date);
        return Optional.of(edition.isPresent() && edition.get().inForce(date));
    }

    /** {@return where the newest wording stands; empty for a code that the library does not know} */
    default Optional<Provision> citation() {
        return entry().flatMap(LawEntry::citation);
    }

    /**
     * {@return where it stands on a day; empty for a code that the library does not know then}
     *
     * @param date the day
     */
    default Optional<Provision> citation(LocalDate date) {
        return entry(date).flatMap(LawEntry::citation);
    }

    /** {@return where the newest wording can be read; empty where no stable address is known} */
    default Optional<URI> url() {
        return entry().flatMap(LawEntry::url);
    }

    /** {@return a sentence for people about the newest wording, or that the library does not know the code} */
    default String explain() {
        return entry().map(LawEntry::explain)
                .orElseGet(() -> "'" + code() + "' is no code of '" + topic().code() + "' that the library knows.");
    }
}
