package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsauk.flow.DataFlow;
import org.dsauk.ground.Act;
import org.dsauk.ground.LegalGround;
import org.dsauk.law.LegalPower;
import org.jspecify.annotations.Nullable;

/** Legal grounds by whom they belong to and by what they cover, so that no search goes through them all. */
final class GroundIndex {

    private final List<StatedGround> all = new ArrayList<>();
    private final Holdings<StatedGround> byHolder;
    private final Map<String, List<StatedGround>> byFlow = new HashMap<>();
    private final Map<String, List<StatedGround>> byPurpose = new HashMap<>();
    private final List<StatedGround> unlimited = new ArrayList<>();
    private final Effort effort;
    private final boolean anyOfLawEnforcement;
    private final boolean allOfLawEnforcement;
    private final boolean anySpeaksOfReuse;
    private final Set<String> powers = new HashSet<>();

    /** What was found last, for one side of one flow: a party in several of its groups is asked about as often. */
    private final IdentityHashMap<List<String>, List<StatedGround>> inHand = new IdentityHashMap<>();

    private @Nullable SharedFlow flowInHand;
    private @Nullable Act actInHand;

    GroundIndex(AgreementIndex index, Effort effort) {
        this.effort = effort;
        for (LegalGround ground : index.agreement().getLegalGrounds()) {
            all.add(new StatedGround(ground, all.size(), index));
        }
        byHolder = new Holdings<>(all, ground -> ground.ground().getParties());
        all.forEach(this::addToScope);
        all.forEach(ground ->
                StatedPower.each(ground, stated -> powers.add(stated.power().code())));
        anySpeaksOfReuse = all.stream().anyMatch(StatedGround::speaksOfReuse);
        allOfLawEnforcement = all.stream().allMatch(StatedGround::isLawEnforcement);
        anyOfLawEnforcement = all.stream().anyMatch(StatedGround::isLawEnforcement);
    }

    private void addToScope(StatedGround stated) {
        LegalGround ground = stated.ground();
        if (!ground.getFlows().isEmpty()) {
            addTo(byFlow, ground.getFlows(), stated);
        } else if (!ground.getPurposes().isEmpty()) {
            addTo(byPurpose, ground.getPurposes(), stated);
        } else {
            unlimited.add(stated);
        }
    }

    private static void addTo(Map<String, List<StatedGround>> scopes, List<String> ids, StatedGround ground) {
        ids.forEach(id -> scopes.computeIfAbsent(id, key -> new ArrayList<>()).add(ground));
    }

    List<StatedGround> all() {
        return all;
    }

    /** Whether some ground rests on one of some provisions. */
    boolean anyRestsOn(Set<LegalPower> provisions) {
        return provisions.stream().map(LegalPower::code).anyMatch(powers::contains);
    }

    /** Whether some ground says something on data that was collected for law enforcement. */
    boolean anySpeaksOfReuse() {
        return anySpeaksOfReuse;
    }

    /** Whether those who go by some ids have a ground of law enforcement. */
    boolean anyOfLawEnforcement(List<String> aliases) {
        return anyOfLawEnforcement && byHolder.of(aliases).stream().anyMatch(StatedGround::isLawEnforcement);
    }

    /** Whether there are grounds, and all of them are of law enforcement. */
    boolean areAllOfLawEnforcement() {
        return !all.isEmpty() && allOfLawEnforcement;
    }

    /** Whether those who go by some ids have grounds, and all of them are of law enforcement. */
    boolean areOnlyOfLawEnforcement(List<String> aliases) {
        List<StatedGround> held = anyOfLawEnforcement ? byHolder.of(aliases) : List.of();
        return !held.isEmpty() && held.stream().allMatch(StatedGround::isLawEnforcement);
    }

    /** The grounds of a flow side: of those of its parties and those of its flow, the shorter list is searched. */
    List<StatedGround> supporting(FlowSide side, List<String> aliases) {
        if (aliases.size() == 1) {
            return find(side, aliases);
        }
        if (side.flow() != flowInHand || side.act() != actInHand) {
            flowInHand = side.flow();
            actInHand = side.act();
            inHand.clear();
        }
        return inHand.computeIfAbsent(aliases, ids -> find(side, ids));
    }

    private List<StatedGround> find(FlowSide side, List<String> aliases) {
        DataFlow flow = side.flow().flow();
        boolean fewer = byHolder.count(aliases) <= sizeOfScope(flow);
        Set<String> own = fewer ? Set.of() : new HashSet<>(aliases);
        List<StatedGround> found = new ArrayList<>();
        for (StatedGround ground : fewer ? byHolder.of(aliases) : scope(flow)) {
            effort.visit();
            if ((fewer || ground.names(own)) && ground.supports(side.act(), side.flow())) {
                found.add(ground);
            }
        }
        return found;
    }

    private int sizeOfScope(DataFlow flow) {
        int size = unlimited.size() + of(byFlow, flow.getId()).size();
        for (String purpose : flow.getPurposes()) {
            size += of(byPurpose, purpose).size();
        }
        return size;
    }

    private List<StatedGround> scope(DataFlow flow) {
        effort.lookUp();
        List<StatedGround> scope = new ArrayList<>(unlimited);
        scope.addAll(of(byFlow, flow.getId()));
        flow.getPurposes().forEach(purpose -> scope.addAll(of(byPurpose, purpose)));
        return scope;
    }

    private static List<StatedGround> of(Map<String, List<StatedGround>> scopes, String id) {
        return scopes.getOrDefault(id, List.of());
    }
}
