package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsauk.party.ParticipationStatus;

/**
 * Which steps of a party cannot follow the one before, for any of the purposes that they concern.
 *
 * <p>Steps about single items are left out: they change nothing for the other items.
 */
final class StepOrder {

    /**
     * A step that cannot follow the one before.
     *
     * @param before where the party stood; empty where nothing was recorded of it
     */
    record Misplaced(PartyStep step, Optional<ParticipationStatus> before) {

        Set<ParticipationStatus> expected() {
            return before.map(ParticipationStatus::next).orElseGet(ParticipationStatus::first);
        }
    }

    private final List<Misplaced> misplaced = new ArrayList<>();
    private final Map<String, ParticipationStatus> single = new HashMap<>();
    private final Optional<LocalDate> inherits;
    private Optional<ParticipationStatus> general = Optional.empty();

    private StepOrder(List<Succeeded> taken) {
        inherits = taken.stream().map(Succeeded::day).findFirst();
    }

    /**
     * {@return the steps of a party that cannot follow}
     *
     * @param steps its steps in order
     * @param taken the successions by which it took the place of others: after them, any step can follow
     */
    static List<Misplaced> of(List<PartyStep> steps, List<Succeeded> taken) {
        StepOrder order = new StepOrder(taken);
        steps.stream()
                .filter(step -> step.day().isPresent() && step.items().isEmpty())
                .forEach(order::take);
        return order.misplaced;
    }

    private void take(PartyStep step) {
        if (step.purposes().isEmpty()) {
            takeForAll(step);
        } else {
            takeForSome(step);
        }
    }

    /** A step for all purposes need fit one of them only. */
    private void takeForAll(PartyStep step) {
        ParticipationStatus status = step.status();
        if (!fits(general, step) && single.values().stream().noneMatch(before -> before.mayBecome(status))) {
            misplaced.add(new Misplaced(
                    step, general.or(() -> single.values().stream().sorted().findFirst())));
        }
        single.replaceAll((purpose, before) -> before.mayBecome(status) ? status : before);
        general = Optional.of(status);
    }

    private void takeForSome(PartyStep step) {
        for (String purpose : step.purposes()) {
            Optional<ParticipationStatus> before =
                    Optional.ofNullable(single.get(purpose)).or(() -> general);
            if (!fits(before, step)) {
                misplaced.add(new Misplaced(step, before));
            }
            single.put(purpose, step.status());
        }
    }

    private boolean fits(Optional<ParticipationStatus> before, PartyStep step) {
        return before.map(status -> status.mayBecome(step.status()))
                .orElseGet(() -> ParticipationStatus.first().contains(step.status())
                        || inherits.filter(day -> !Days.isBefore(step.day(), day))
                                .isPresent());
    }
}
