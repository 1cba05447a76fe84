package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;

/**
 * Who joins and who leaves which group, day by day.
 *
 * <p>Whoever joins for some purposes or items belongs to the group; only a step for all of them leaves it.
 */
final class GroupMoves {

    /** That a party joins or leaves a group. */
    record Move(String party, String group, boolean joins) {}

    private final NavigableMap<LocalDate, List<Move>> byDay = new TreeMap<>();
    private final Set<Move> never = new HashSet<>();

    GroupMoves(DataSharingAgreement agreement, Parties parties, EffectiveDays days) {
        for (Participation step : agreement.getParticipation()) {
            step.getMember()
                    .ifPresent(party -> step.getGroup()
                            .filter(parties::hasGroup)
                            .map(group -> new Move(party, group, !isLeaving(step)))
                            .filter(move -> move.joins() || isForAll(step))
                            .ifPresent(move -> add(move, day(move, step, parties, days))));
        }
    }

    private static boolean isForAll(Participation step) {
        return step.getPurposes().isEmpty() && step.getItems().isEmpty();
    }

    private static boolean isLeaving(Participation step) {
        return step.getStatus()
                .filter(status -> status == ParticipationStatus.WITHDRAWN || status == ParticipationStatus.EXCLUDED)
                .isPresent();
    }

    private static Optional<LocalDate> day(Move move, Participation step, Parties parties, EffectiveDays days) {
        return move.joins()
                ? step.getDate().or(step::getAcceptedOn)
                : days.of(step, parties.withWider(List.of(move.party(), move.group())));
    }

    private void add(Move move, Optional<LocalDate> day) {
        if (day.isEmpty() && !move.joins()) {
            never.add(move);
        } else {
            byDay.computeIfAbsent(day.orElse(LocalDate.MIN), key -> new ArrayList<>())
                    .add(move);
        }
    }

    /** By day; whoever joins on a day that is not known does so on the first of all. */
    NavigableMap<LocalDate, List<Move>> byDay() {
        return byDay;
    }

    /** Those who left on a day that is not known, and count as never having joined. */
    Set<Move> never() {
        return never;
    }
}
