package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.report.JsonPointer;

/** What keeps a flow from being live, found in the order from the agreement to its parties. */
final class Obstacles {

    private final GroupMembers groups;
    private final Standings standings;
    private final AgreementObstacles ofAgreement;
    private final FlowObstacles ofFlow;
    private final PartyObstacles ofParty;
    private final ApprovalObstacles ofApprovals;

    Obstacles(
            DataSharingAgreement agreement,
            Parties parties,
            Editions editions,
            AgreementLife life,
            GroupMembers groups,
            Standings standings) {
        this.groups = groups;
        this.standings = standings;
        ofAgreement = new AgreementObstacles(agreement, life, editions);
        ofFlow = new FlowObstacles(agreement);
        ofParty = new PartyObstacles(parties, editions, ofFlow.purposes());
        ofApprovals = new ApprovalObstacles(agreement);
    }

    Liveness find(Sharing sharing, LocalDate day) {
        Asked asked = new Asked(sharing, day, groups);
        ofFlow.find(asked);
        if (asked.from().equals(asked.to())) {
            asked.add(
                    ObstacleKind.TO_ONESELF,
                    "'" + asked.from() + "' does not share with itself",
                    JsonPointer.ROOT.child("flows"));
        }
        ofAgreement.find(asked);
        ofParty.find(asked.from(), standings, asked);
        if (!asked.from().equals(asked.to())) {
            ofParty.find(asked.to(), standings, asked);
        }
        List<String> items = items(asked);
        ofApprovals.find(asked, items);
        return asked.answer(items);
    }

    /** What about a party decides what stands against it together with others, where it stands on both sides. */
    Alike alike(Sharing both, LocalDate day, boolean discloses) {
        Asked asked = new Asked(both, day, groups);
        ofFlow.find(asked);
        ObstacleKind not = discloses ? ObstacleKind.NOT_A_DISCLOSER : ObstacleKind.NOT_A_RECIPIENT;
        boolean takesSide = asked.found().stream().noneMatch(obstacle -> obstacle.kind() == not);
        asked.found().clear();
        ofParty.find(both.from(), standings, asked);
        Standing standing = standings.of(both.from(), Optional.of(both.purpose()), day);
        return new Alike(
                takesSide && asked.found().isEmpty(),
                standing.mayShare(),
                standing.onlyItems(),
                standing.exceptItems(),
                asked.fromAliases().stream()
                        .filter(id -> ofApprovals.names(id) || ofAgreement.names(id))
                        .toList());
    }

    /** The items of the flow for which both sides are in. */
    private List<String> items(Asked asked) {
        Optional<FlowObstacles.Placed> placed = ofFlow.flow(asked.flow());
        List<String> items = new ArrayList<>(
                placed.map(FlowObstacles.Placed::flow).map(DataFlow::getItems).orElse(List.of()));
        placed.ifPresent(flow -> items.removeAll(flow.flow().getExcludedItems()));
        boolean stated = !items.isEmpty();
        for (String party : List.of(asked.from(), asked.to())) {
            Standing standing = standings.of(party, Optional.of(asked.purpose()), asked.day());
            items.removeAll(standing.exceptItems());
            items.removeIf(item ->
                    !standing.onlyItems().isEmpty() && !standing.onlyItems().contains(item));
            if (stated && items.isEmpty() && standing.mayShare()) {
                asked.add(
                        ObstacleKind.NOT_FOR_ITEMS,
                        party,
                        "'" + party + "' takes part, but for none of the data of the flow '" + asked.flow() + "'",
                        placed.map(FlowObstacles.Placed::place)
                                .orElse(JsonPointer.ROOT)
                                .child("items"));
                stated = false;
            }
        }
        return items;
    }
}
