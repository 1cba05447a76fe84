package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.Optional;
import org.dsauk.law.Law;
import org.dsauk.law.LawEntry;
import org.dsauk.law.LawTopic;
import org.dsauk.place.Country;

/** The regulations that approve destinations (UK GDPR Article 45A). */
final class Adequacy {

    /** One provision approves all states of the European Economic Area, so that one of them stands for the area. */
    private static final String A_STATE_OF_THE_EEA = "no";

    private static final String FULL = "full";

    private Adequacy() {}

    /** The regulations that approve a country on a day. */
    static Optional<LawEntry> of(Country country, Law law, LocalDate asOf) {
        boolean area = country.equals(Country.EEA) || country.equals(Country.EU);
        String code = area ? A_STATE_OF_THE_EEA : country.code();
        return law.find(LawTopic.ADEQUACY, code, asOf).filter(entry -> entry.inForce(asOf));
    }

    /** Whether regulations cover everybody there. */
    static boolean isFull(LawEntry regulations) {
        return regulations.text("scope").equals(Optional.of(FULL));
    }
}
