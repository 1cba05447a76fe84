package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.Term;
import org.dsauk.flow.DataFlow;
import org.dsauk.participation.Participations;
import org.dsauk.participation.PartyStep;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.validation.subject.SignedFlow.Latest;

/** When the parties of each flow first signed this version; whoever joined later is bound from that day only. */
final class SignedDays {

    private static final int BOTH_SIDES = 2;

    private final DataSharingAgreement agreement;
    private final Effort effort;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, Summary> summaries = new HashMap<>();

    /** Up to two of the parties that have signed, and which of all signed last. */
    private record Summary(Set<String> some, Optional<Latest> latest) {

        static final Summary NONE = new Summary(Set.of(), Optional.empty());

        Summary and(Summary other) {
            Set<String> both = new HashSet<>(some);
            other.some.stream().limit(BOTH_SIDES).forEach(both::add);
            return new Summary(both, later(latest, other.latest));
        }

        private static Optional<Latest> later(Optional<Latest> one, Optional<Latest> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return one.or(() -> other);
            }
            return other.get().day().isAfter(one.get().day()) ? other : one;
        }
    }

    SignedDays(Participations participations, Effort effort) {
        agreement = participations.agreement();
        this.effort = effort;
        for (PartyStep step : participations.steps()) {
            if (step.status() == ParticipationStatus.SIGNED && isOfThisVersion(step, participations)) {
                step.day().ifPresent(day -> days.putIfAbsent(step.party(), day));
            }
        }
        participations.steps().stream()
                .filter(step -> step.status() == ParticipationStatus.ACCEDED)
                .forEach(step -> days.remove(step.party()));
    }

    private static boolean isOfThisVersion(PartyStep step, Participations participations) {
        Optional<String> version = participations.agreement().getVersion();
        return step.version()
                .flatMap(signed -> version.flatMap(current -> participations.coverEachOther(signed, current)))
                .orElse(false);
    }

    SignedFlow of(SharedFlow flow) {
        Summary summary = of(flow.disclosers()).and(of(flow.recipients()));
        boolean two = summary.some().size() >= BOTH_SIDES;
        return new SignedFlow(
                flow,
                begins(flow.flow()),
                agreement.getTerm().flatMap(Term::getExpiresOn),
                two ? summary.latest() : Optional.empty());
    }

    private Optional<LocalDate> begins(DataFlow flow) {
        return flow.getStartsOn().or(() -> agreement.getTerm().flatMap(Term::getEffectiveFrom));
    }

    private Summary of(List<Bodies> side) {
        Summary summary = Summary.NONE;
        for (Bodies bodies : side) {
            summary = summary.and(summaries.computeIfAbsent(bodies.id(), id -> of(bodies)));
        }
        return summary;
    }

    private Summary of(Bodies bodies) {
        Summary summary = Summary.NONE;
        for (Member member : bodies.members()) {
            effort.visit();
            LocalDate day = days.get(member.id());
            if (day != null) {
                Summary one = new Summary(Set.of(member.id()), Optional.of(new Latest(member.id(), day)));
                summary = summary.some().size() < BOTH_SIDES
                        ? summary.and(one)
                        : new Summary(summary.some(), Summary.later(summary.latest(), one.latest()));
            }
        }
        return summary;
    }
}
