package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dsauk.flow.DataFlow;
import org.dsauk.participation.Participations;
import org.dsauk.participation.Standing;

/** Whether parties are bound for everything that they take part in. */
final class Standings {

    private final Participations participations;
    private final Effort effort;
    private final Map<String, Set<DataFlow>> flows = new HashMap<>();
    private final Set<String> everyPurpose = new HashSet<>();

    Standings(Participations participations, List<FlowSide> sides, Effort effort) {
        this.participations = participations;
        this.effort = effort;
        for (FlowSide side : sides) {
            DataFlow flow = side.flow().flow();
            String id = side.bodies().id();
            flows.computeIfAbsent(id, key -> Collections.newSetFromMap(new IdentityHashMap<>()))
                    .add(flow);
        }
        participations.agreement().getPurposes().forEach(purpose -> everyPurpose.add(purpose.getId()));
    }

    /**
     * Whether a party is bound on a day by the version of that day, for every purpose of the flows that state one of
     * some ids; where these state no purpose, for any.
     */
    boolean isBound(String party, List<String> aliases, LocalDate asOf) {
        Set<String> wanted = of(DataFlow::getPurposes, aliases);
        if (wanted.isEmpty()) {
            return binds(participations.standing(party, asOf), aliases)
                    || everyPurpose.stream().anyMatch(purpose -> isBound(party, purpose, aliases, asOf));
        }
        return wanted.stream().allMatch(purpose -> isBound(party, purpose, aliases, asOf));
    }

    private boolean isBound(String party, String purpose, List<String> aliases, LocalDate asOf) {
        return binds(participations.standing(party, purpose, asOf), aliases);
    }

    /** Whoever is not in for some data that it sends or receives is not bound for all. */
    private boolean binds(Standing standing, List<String> aliases) {
        effort.visit();
        if (!standing.mayShare()) {
            return false;
        }
        boolean partial =
                !standing.onlyItems().isEmpty() || !standing.exceptItems().isEmpty();
        return !partial || coversAll(standing, of(DataFlow::getItems, aliases));
    }

    private static boolean coversAll(Standing standing, Set<String> wanted) {
        return Collections.disjoint(wanted, standing.exceptItems())
                && (standing.onlyItems().isEmpty() || standing.onlyItems().containsAll(wanted));
    }

    private Set<String> of(Function<DataFlow, List<String>> stated, List<String> aliases) {
        return aliases.stream()
                .flatMap(alias -> flows.getOrDefault(alias, Set.of()).stream())
                .flatMap(flow -> stated.apply(flow).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
