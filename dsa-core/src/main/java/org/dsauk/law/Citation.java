package org.dsauk.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A provision with the days on which it is the one to cite.
 *
 * @param provision what is cited
 * @param inForce when
 */
public record Citation(Provision provision, InForce inForce) {

    /**
     * Refuses missing parts.
     *
     * @param provision what is cited
     * @param inForce when
     */
    public Citation {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(inForce, "inForce");
    }

    /**
     * {@return the provisions to cite on a day, in the order given}
     *
     * @param citations dated citations
     * @param date the day
     */
    public static List<Provision> on(List<Citation> citations, LocalDate date) {
        return citations.stream()
                .filter(citation -> citation.inForce().on(date))
                .map(Citation::provision)
                .toList();
    }
}
