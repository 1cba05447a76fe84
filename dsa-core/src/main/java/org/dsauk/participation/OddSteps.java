package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.Signature;
import org.dsauk.purpose.Purpose;
import org.dsauk.report.JsonPointer;

/** What is odd about the steps of the record, one by one and one after the other. */
final class OddSteps {

    private static final Set<ParticipationStatus> JOINING =
            EnumSet.of(ParticipationStatus.SIGNED, ParticipationStatus.ACCEDED);

    private final DataSharingAgreement agreement;
    private final Parties parties;
    private final Successions successions;
    private final Editions editions;
    private final Steps steps;
    private final Set<String> purposes;
    private final List<Irregularity> odd = new ArrayList<>();

    OddSteps(DataSharingAgreement agreement, Parties parties, Successions successions, Editions editions, Steps steps) {
        this.agreement = agreement;
        this.parties = parties;
        this.successions = successions;
        this.editions = editions;
        this.steps = steps;
        purposes = agreement.getPurposes().stream().map(Purpose::getId).collect(Collectors.toUnmodifiableSet());
    }

    List<Irregularity> all() {
        for (int i = 0; i < agreement.getParticipation().size(); i++) {
            read(
                    agreement.getParticipation().get(i),
                    JsonPointer.ROOT.child("participation").child(i));
        }
        for (int i = 0; i < agreement.getSignatures().size(); i++) {
            read(
                    agreement.getSignatures().get(i),
                    JsonPointer.ROOT.child("signatures").child(i));
        }
        for (Party party : parties.all()) {
            List<PartyStep> own = steps.of(party.getId());
            own.forEach(step -> check(party, step));
        }
        misplaced().forEach(this::report);
        odd.addAll(Circles.of(parties));
        return odd;
    }

    /** The steps that cannot follow the one before. */
    List<StepOrder.Misplaced> misplaced() {
        return parties.all().stream()
                .map(Party::getId)
                .flatMap(party -> StepOrder.of(steps.of(party), successions.of(party)).stream())
                .toList();
    }

    private void read(Participation step, JsonPointer source) {
        if (step.getMember().isEmpty() && step.getGroup().isEmpty()) {
            add(
                    IrregularityKind.STEP_OF_NOBODY,
                    "the step names neither a party nor a group, and counts for nobody",
                    source);
        }
        if (step.getStatus().isEmpty()) {
            add(
                    IrregularityKind.STEP_WITHOUT_STATUS,
                    "the step does not say where the party stands after it, and does not count",
                    source);
        }
        step.getMember().ifPresent(party -> knowParty(party, source.child("member")));
        step.getGroup()
                .filter(group -> !parties.hasGroup(group))
                .ifPresent(group -> add(
                        IrregularityKind.UNKNOWN_GROUP,
                        "the agreement does not list the group '" + group + "'",
                        source.child("group")));
        knowPurposes(step.getPurposes(), source);
        readNotice(step, source);
    }

    private void read(Signature signature, JsonPointer source) {
        if (signature.getParty().isEmpty()) {
            add(IrregularityKind.STEP_OF_NOBODY, "the signature names no party, and counts for nobody", source);
        }
        signature.getParty().ifPresent(party -> knowParty(party, source.child("party")));
        knowPurposes(signature.getPurposes(), source);
    }

    private void knowParty(String party, JsonPointer source) {
        if (!parties.has(party)) {
            add(IrregularityKind.UNKNOWN_PARTY, "the agreement does not list the party '" + party + "'", source);
        }
    }

    private void knowPurposes(List<String> stated, JsonPointer source) {
        stated.stream()
                .filter(purpose -> !purposes.contains(purpose))
                .forEach(purpose -> add(
                        IrregularityKind.UNKNOWN_PURPOSE,
                        "the agreement does not state the purpose '" + purpose + "'",
                        source.child("purposes")));
    }

    private void readNotice(Participation step, JsonPointer source) {
        if (step.getStatus().filter(ParticipationStatus.WITHDRAWN::equals).isPresent()) {
            List<String> aliases = step.getMember().map(steps.groups()::ever).orElse(List.of());
            step.getNoticeDate()
                    .flatMap(notice -> steps.days().endOfNotice(notice, aliases))
                    .filter(end -> Days.isBefore(step.getDate(), end))
                    .ifPresent(end -> add(
                            IrregularityKind.NOTICE_TOO_SHORT,
                            "the period of notice ends on " + end + ", but the party leaves on "
                                    + step.getDate().map(LocalDate::toString).orElse("") + ", which counts",
                            source));
        }
    }

    private void check(Party party, PartyStep step) {
        if (step.day().isEmpty()) {
            reportUndated(step);
        } else if (Days.isAfter(party.getExistsFrom(), step.day().get())
                || Days.isBefore(party.getExistsUntil(), step.day().get())) {
            add(IrregularityKind.STEP_OF_NON_EXISTING, step, "does not exist on the day of the step, which counts");
        }
        if (successions.endOf(party.getId()).stream()
                .anyMatch(each -> Days.isAfter(step.day(), Days.before(each.day())))) {
            add(
                    IrregularityKind.STEP_AFTER_SUCCESSION,
                    step,
                    "takes a step when another party has taken its place, which does not count");
        }
        if (JOINING.contains(step.status())) {
            checkJoining(step);
        }
        if (step.status() == ParticipationStatus.OBJECTED
                && editions.objectedBy(step).isEmpty()) {
            add(
                    IrregularityKind.OBJECTION_OUT_OF_TIME,
                    step,
                    "objects to no change that it can object to on that day, and stays bound as it was");
        }
    }

    private void reportUndated(PartyStep step) {
        if (step.awaitsAcceptance()) {
            add(
                    IrregularityKind.NOT_ACCEPTED,
                    step,
                    "joins only when it is accepted for the others, which is not recorded");
        } else {
            boolean out = switch (step.status()) {
                case SUSPENDED, OBJECTED, WITHDRAWN, EXCLUDED -> true;
                case INVITED, NOT_SIGNED, APPROVED, SIGNED, ACCEDED, REINSTATED -> false;
            };
            add(
                    IrregularityKind.STEP_WITHOUT_DAY,
                    step,
                    "takes a step on a day that is not recorded; it counts " + (out ? "on every day" : "for no day"));
        }
    }

    private void checkJoining(PartyStep step) {
        if (step.day().filter(editions::isBeforeFirst).isPresent()) {
            add(
                    IrregularityKind.STEP_BEFORE_AGREEMENT,
                    step,
                    "signs or joins before the first version of the terms, which is of "
                            + editions.get(0).begins().map(LocalDate::toString).orElse(""));
        }
        if (editions.generation(step.version()).isEmpty()) {
            boolean stated = step.version().isPresent();
            add(
                    stated ? IrregularityKind.UNKNOWN_VERSION : IrregularityKind.VERSION_NOT_STATED,
                    step,
                    stated
                            ? "signs or joins version '" + step.version().get() + "', which the agreement does not know"
                            : "signs or joins a version that is not stated");
        }
    }

    private void report(StepOrder.Misplaced misplaced) {
        add(
                IrregularityKind.STEP_OUT_OF_ORDER,
                misplaced.step(),
                "comes to stand at '" + misplaced.step().status().code() + "', which cannot follow "
                        + misplaced
                                .before()
                                .map(status -> "'" + status.code() + "'")
                                .orElse("nothing"));
    }

    private void add(IrregularityKind kind, PartyStep step, String words) {
        odd.add(new Irregularity(kind, Optional.of(step.party()), "'" + step.party() + "' " + words, step.source()));
    }

    private void add(IrregularityKind kind, String words, JsonPointer source) {
        odd.add(new Irregularity(kind, Optional.empty(), words, source));
    }
}
