package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Signature;
import org.dsauk.report.JsonPointer;

/** The steps of each party in order, from its participation, that of its groups, and its signatures. */
final class Steps {

    private final Parties parties;
    private final EffectiveDays days;
    private final GroupMembers groups;
    private final Map<String, List<DatedStep>> byParty = new HashMap<>();

    Steps(DataSharingAgreement agreement, Parties parties, Successions successions) {
        this.parties = parties;
        days = new EffectiveDays(agreement);
        groups = new GroupMembers(parties, successions, new GroupMoves(agreement, parties, days));
        List<Participation> record = agreement.getParticipation();
        for (int i = 0; i < record.size(); i++) {
            add(record.get(i), JsonPointer.ROOT.child("participation").child(i));
        }
        List<Signature> signatures = agreement.getSignatures();
        for (int i = 0; i < signatures.size(); i++) {
            add(signatures.get(i), JsonPointer.ROOT.child("signatures").child(i));
        }
        byParty.values().forEach(list -> list.sort(DatedStep.ORDER));
    }

    private void add(Participation step, JsonPointer source) {
        if (step.getStatus().isEmpty()) {
            return;
        }
        for (String party : takers(step)) {
            List<String> ever = groups.ever(party);
            Optional<LocalDate> day = days.of(step, ever);
            add(
                    new PartyStep(
                            party,
                            step.getGroup(),
                            step.getStatus().get(),
                            day,
                            days.needsAcceptance(step, ever),
                            step.getNoticeDate(),
                            step.getPurposes(),
                            step.getItems(),
                            step.getVersion(),
                            step.getInstrument(),
                            step.getMethod(),
                            step.getOffice(),
                            step.getSignatory(),
                            source),
                    step);
        }
    }

    /**
     * A step of a whole group is one of each member that it has on the day; without a day, of each that it ever had.
     */
    private List<String> takers(Participation step) {
        if (step.getMember().isPresent()) {
            return List.of(step.getMember().get());
        }
        return step.getGroup()
                .filter(parties::hasGroup)
                .map(group -> step.getDate()
                        .or(step::getNoticeDate)
                        .map(day -> groups.members(group, day))
                        .orElseGet(() -> groups.everIn(group)))
                .orElse(List.of());
    }

    private void add(Signature signature, JsonPointer source) {
        signature.getParty().ifPresent(party -> add(of(party, signature, source), signature));
    }

    private static PartyStep of(String party, Signature signature, JsonPointer source) {
        return new PartyStep(
                party,
                Optional.empty(),
                ParticipationStatus.SIGNED,
                signature.getDate(),
                false,
                Optional.empty(),
                signature.getPurposes(),
                List.of(),
                signature.getVersion(),
                Optional.empty(),
                signature.getMethod(),
                signature.getOffice(),
                signature.getSignatory(),
                source);
    }

    private void add(PartyStep step, Object stated) {
        byParty.computeIfAbsent(step.party(), id -> new ArrayList<>()).add(new DatedStep(step, stated));
    }

    GroupMembers groups() {
        return groups;
    }

    EffectiveDays days() {
        return days;
    }

    /** The steps of a party, those without a day first. */
    List<PartyStep> of(String party) {
        return byParty.getOrDefault(party, List.of()).stream()
                .map(DatedStep::step)
                .toList();
    }

    /** All steps, those of parties that the agreement does not list last. */
    List<PartyStep> all() {
        Comparator<String> byPlace = Comparator.comparingInt(parties::place);
        return byParty.keySet().stream()
                .sorted(byPlace.thenComparing(Comparator.naturalOrder()))
                .flatMap(party -> of(party).stream())
                .toList();
    }
}
