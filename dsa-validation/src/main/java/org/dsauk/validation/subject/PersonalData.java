package org.dsauk.validation.subject;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsauk.flow.DataFlow;
import org.dsauk.ground.Act;
import org.dsauk.scope.SharedItem;

/** Which controllers share personal data, and in which flows, looked up by the ids that flows state. */
final class PersonalData {

    private record As(Act act, Answer personal) {}

    private final Roles roles;
    private final Map<String, Set<As>> seen = new HashMap<>();
    private final Set<String> sharing = new HashSet<>();
    private final Set<String> perhapsSharing = new HashSet<>();
    private final Set<String> receiving = new LinkedHashSet<>();
    private final Holdings<DataFlow> flows;
    private final Set<String> items = new HashSet<>();
    private final Map<String, Answer> byPurpose = new HashMap<>();
    private final Answer concerned;

    PersonalData(List<SharedFlow> all, List<FlowSide> sides, Roles roles, Answer concerned) {
        this.concerned = concerned;
        this.roles = roles;
        all.forEach(this::add);
        sides.forEach(this::add);
        List<FlowSide> personal = sides.stream()
                .filter(side -> side.flow().personalData() == Answer.YES)
                .toList();
        flows = Holdings.of(
                personal, side -> side.bodies().id(), side -> side.flow().flow());
    }

    private void add(SharedFlow flow) {
        flow.flow().getPurposes().forEach(purpose -> byPurpose.merge(purpose, flow.personalData(), Answer::or));
        for (SharedItem item : flow.items()) {
            if (ItemKinds.isPersonal(item) == Answer.YES) {
                items.add(item.id());
            }
        }
    }

    /** Where nobody only processes for others, a party or group counts alike in all flows. */
    private void add(FlowSide side) {
        Answer personal = side.flow().personalData();
        Bodies bodies = side.bodies();
        if (personal == Answer.NO || (!isNew(bodies.id(), new As(side.act(), personal)) && !roles.anyProcessor())) {
            return;
        }
        for (Member member : side.controllers()) {
            (personal == Answer.YES ? sharing : perhapsSharing).add(member.id());
            if (personal == Answer.YES && side.act() == Act.RECEIVING && !bodies.isOpen()) {
                receiving.add(member.id());
            }
        }
    }

    private boolean isNew(String id, As as) {
        return seen.computeIfAbsent(id, key -> new HashSet<>()).add(as);
    }

    /** The items of flows that are personal data. */
    Set<String> items() {
        return items;
    }

    /** Whether the agreement is about personal data: that of its flows or, where it has none, any of its items. */
    Answer anywhere() {
        return concerned;
    }

    /** Whether a flow for a purpose has personal data; for a purpose that no flow serves, whether there is any. */
    Answer isSharedFor(String purpose) {
        return byPurpose.getOrDefault(purpose, concerned);
    }

    /** Whether a party is a controller in a flow of personal data. */
    Answer isSharedBy(String party) {
        if (sharing.contains(party)) {
            return Answer.YES;
        }
        return perhapsSharing.contains(party) ? Answer.UNKNOWN : Answer.NO;
    }

    /** The controllers that receive personal data. */
    Set<String> receiving() {
        return receiving;
    }

    /** The flows of personal data that state an id, which may be that of a group. */
    List<DataFlow> flowsOf(String stated) {
        return flows.of(stated);
    }
}
