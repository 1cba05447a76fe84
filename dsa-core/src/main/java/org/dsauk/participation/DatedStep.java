package org.dsauk.participation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dsauk.party.ParticipationStatus;

/**
 * A step with what decides between two of one day.
 *
 * @param stated what the record says of it: its text gives steps that differ an order
 */
record DatedStep(PartyStep step, Object stated) {

    /** What takes out comes after what brings in. */
    private static final List<ParticipationStatus> PRECEDENCE = List.of(
            ParticipationStatus.INVITED,
            ParticipationStatus.NOT_SIGNED,
            ParticipationStatus.APPROVED,
            ParticipationStatus.SIGNED,
            ParticipationStatus.ACCEDED,
            ParticipationStatus.REINSTATED,
            ParticipationStatus.OBJECTED,
            ParticipationStatus.SUSPENDED,
            ParticipationStatus.WITHDRAWN,
            ParticipationStatus.EXCLUDED);

    /** By day, those without one first; then by precedence. */
    static final Comparator<DatedStep> ORDER = Comparator.comparing(
                    (DatedStep dated) -> dated.step.day().orElse(LocalDate.MIN))
            .thenComparingInt(dated -> PRECEDENCE.indexOf(dated.step.status()))
            .thenComparing(dated -> dated.stated.toString())
            .thenComparing(dated -> dated.step.source().text());
}
