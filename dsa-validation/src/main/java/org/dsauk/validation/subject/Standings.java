package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Signature;

/** Who has signed or joined which version for which purposes, and who has left since. */
final class Standings {

    /** One entry of the record; the day of one that ends a part may be missing, and then it counts. */
    private record Step(Optional<LocalDate> day, boolean in, List<String> purposes) {

        boolean isBefore(LocalDate asOf) {
            return day.map(date -> !date.isAfter(asOf)).orElse(!in);
        }
    }

    private final Map<String, List<Step>> steps = new HashMap<>();
    private final Map<String, Set<String>> purposes = new HashMap<>();
    private final Optional<String> version;
    private final Effort effort;

    Standings(DataSharingAgreement agreement, List<FlowSide> sides, Effort effort) {
        this.effort = effort;
        version = agreement.getVersion().map(Standings::major);
        agreement.getSignatures().forEach(this::add);
        agreement.getParticipation().forEach(this::add);
        Comparator<Step> byDay = Comparator.comparing(step -> step.day().orElse(LocalDate.MAX));
        steps.values().forEach(list -> list.sort(byDay));
        for (FlowSide side : sides) {
            purposes.computeIfAbsent(side.bodies().id(), id -> new HashSet<>())
                    .addAll(side.flow().flow().getPurposes());
        }
    }

    private void add(Signature signature) {
        if (isOfThisVersion(signature.getVersion())) {
            add(signature.getParty(), new Step(signature.getDate(), true, signature.getPurposes()));
        }
    }

    private void add(Participation step) {
        ParticipationStatus status = step.getStatus().orElse(ParticipationStatus.INVITED);
        switch (status) {
            case SIGNED, ACCEDED -> {
                if (isOfThisVersion(step.getVersion())) {
                    add(step.getMember(), new Step(step.getDate(), true, step.getPurposes()));
                }
            }
            case SUSPENDED, WITHDRAWN, EXCLUDED ->
                add(step.getMember(), new Step(step.getDate(), false, step.getPurposes()));
            case INVITED, APPROVED -> {}
        }
    }

    private void add(Optional<String> party, Step step) {
        party.ifPresent(
                id -> steps.computeIfAbsent(id, key -> new ArrayList<>()).add(step));
    }

    /** A minor version leaves what was signed as it is. */
    private boolean isOfThisVersion(Optional<String> signed) {
        return signed.isPresent() && signed.map(Standings::major).equals(version);
    }

    private static String major(String version) {
        int dot = version.indexOf('.');
        return dot < 0 ? version : version.substring(0, dot);
    }

    /** Whether a party is bound on a day, for every purpose of the flows that state one of some ids. */
    boolean isBound(String party, List<String> aliases, LocalDate asOf) {
        boolean all = false;
        Map<String, Boolean> single = new HashMap<>();
        for (Step step : steps.getOrDefault(party, List.of())) {
            effort.visit();
            if (!step.isBefore(asOf)) {
                continue;
            }
            if (step.purposes().isEmpty()) {
                all = step.in();
                single.clear();
            }
            step.purposes().forEach(purpose -> single.put(purpose, step.in()));
        }
        return all ? leavesNone(single, aliases) : hasEvery(single, aliases);
    }

    private boolean leavesNone(Map<String, Boolean> single, List<String> aliases) {
        return single.entrySet().stream()
                .noneMatch(purpose -> !purpose.getValue()
                        && aliases.stream().anyMatch(alias -> of(alias).contains(purpose.getKey())));
    }

    private boolean hasEvery(Map<String, Boolean> single, List<String> aliases) {
        return single.containsValue(true)
                && aliases.stream()
                        .allMatch(alias -> of(alias).stream().allMatch(purpose -> single.getOrDefault(purpose, false)));
    }

    private Set<String> of(String stated) {
        return purposes.getOrDefault(stated, Set.of());
    }
}
