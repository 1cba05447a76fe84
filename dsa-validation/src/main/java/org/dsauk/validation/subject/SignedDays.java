package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.Term;
import org.dsauk.agreement.VersionNumber;
import org.dsauk.flow.DataFlow;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.validation.subject.SignedFlow.Latest;

/** When the parties of each flow first signed this version; whoever joined later is bound from that day only. */
final class SignedDays {

    private static final int BOTH_SIDES = 2;

    private final DataSharingAgreement agreement;
    private final Optional<String> version;
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

    SignedDays(DataSharingAgreement agreement, Effort effort) {
        this.agreement = agreement;
        this.effort = effort;
        version = agreement.getVersion();
        agreement
                .getSignatures()
                .forEach(signature -> add(signature.getParty(), signature.getVersion(), signature.getDate()));
        steps(ParticipationStatus.SIGNED).forEach(step -> add(step.getMember(), step.getVersion(), step.getDate()));
        steps(ParticipationStatus.ACCEDED).forEach(step -> step.getMember().ifPresent(days::remove));
    }

    private Stream<Participation> steps(ParticipationStatus status) {
        return agreement.getParticipation().stream()
                .filter(step -> step.getStatus().equals(Optional.of(status)));
    }

    private void add(Optional<String> party, Optional<String> signed, Optional<LocalDate> day) {
        if (party.isPresent()
                && day.isPresent()
                && signed.filter(this::isOfThisVersion).isPresent()) {
            days.merge(party.get(), day.get(), (one, other) -> one.isAfter(other) ? other : one);
        }
    }

    /** A minor version leaves what was signed as it is. */
    private boolean isOfThisVersion(String signed) {
        Optional<VersionNumber> one = VersionNumber.parse(signed);
        Optional<VersionNumber> own = version.flatMap(VersionNumber::parse);
        if (one.isPresent() && own.isPresent()) {
            return one.get().isSameMajor(own.get());
        }
        return version.equals(Optional.of(signed));
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
