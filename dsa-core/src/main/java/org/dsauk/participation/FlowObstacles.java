package org.dsauk.participation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.purpose.Purpose;
import org.dsauk.report.JsonPointer;

/** What about a flow itself keeps it from being live between two parties for a purpose. */
final class FlowObstacles {

    /** A flow and its place. */
    record Placed(DataFlow flow, JsonPointer place) {}

    private static final JsonPointer FLOWS = JsonPointer.ROOT.child("flows");

    private final Map<String, Placed> flows = new HashMap<>();
    private final Set<String> purposes;

    FlowObstacles(DataSharingAgreement agreement) {
        List<DataFlow> stated = agreement.getFlows();
        for (int i = 0; i < stated.size(); i++) {
            flows.putIfAbsent(stated.get(i).getId(), new Placed(stated.get(i), FLOWS.child(i)));
        }
        purposes = agreement.getPurposes().stream().map(Purpose::getId).collect(Collectors.toUnmodifiableSet());
    }

    Set<String> purposes() {
        return purposes;
    }

    Optional<Placed> flow(String id) {
        return Optional.ofNullable(flows.get(id));
    }

    void find(Asked asked) {
        Placed placed = flows.get(asked.flow());
        if (placed == null) {
            asked.add(ObstacleKind.UNKNOWN_FLOW, "the agreement has no flow '" + asked.flow() + "'", FLOWS);
        }
        if (!purposes.contains(asked.purpose())) {
            asked.add(
                    ObstacleKind.UNKNOWN_PURPOSE,
                    "the agreement has no purpose '" + asked.purpose() + "'",
                    JsonPointer.ROOT.child("purposes"));
        }
        if (placed != null) {
            findDays(placed, asked);
            findSides(placed, asked);
        }
    }

    private static void findDays(Placed placed, Asked asked) {
        DataFlow flow = placed.flow();
        flow.getStartsOn()
                .filter(asked.day()::isBefore)
                .ifPresent(day -> asked.add(
                        ObstacleKind.FLOW_NOT_BEGUN,
                        "the flow runs from " + day + " only",
                        placed.place().child("startsOn")));
        flow.getEndsOn()
                .filter(asked.day()::isAfter)
                .ifPresent(day -> asked.add(
                        ObstacleKind.FLOW_ENDED,
                        "the flow ran until " + day,
                        placed.place().child("endsOn")));
    }

    private void findSides(Placed placed, Asked asked) {
        DataFlow flow = placed.flow();
        if (flow.getDisclosers().stream().noneMatch(asked.fromAliases()::contains)) {
            asked.add(
                    ObstacleKind.NOT_A_DISCLOSER,
                    asked.from(),
                    "'" + asked.from() + "' does not disclose in the flow '" + asked.flow() + "'",
                    placed.place().child("disclosers"));
        }
        if (flow.getRecipients().stream().noneMatch(asked.toAliases()::contains)) {
            asked.add(
                    ObstacleKind.NOT_A_RECIPIENT,
                    asked.to(),
                    "'" + asked.to() + "' does not receive in the flow '" + asked.flow() + "'",
                    placed.place().child("recipients"));
        }
        if (purposes.contains(asked.purpose()) && !flow.getPurposes().contains(asked.purpose())) {
            asked.add(
                    ObstacleKind.OTHER_PURPOSE,
                    "the flow '" + asked.flow() + "' does not serve the purpose '" + asked.purpose() + "'",
                    placed.place().child("purposes"));
        }
    }
}
