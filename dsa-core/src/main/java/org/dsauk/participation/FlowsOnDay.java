package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsauk.flow.DataFlow;

/** Goes through all flows for one day. */
final class FlowsOnDay {

    private final Participations participations;
    private final Obstacles obstacles;
    private final LocalDate day;

    FlowsOnDay(Participations participations, Obstacles obstacles, LocalDate day) {
        this.participations = participations;
        this.obstacles = obstacles;
        this.day = day;
    }

    List<FlowOnDay> all() {
        List<FlowOnDay> all = new ArrayList<>();
        for (DataFlow flow : participations.agreement().getFlows()) {
            List<String> disclosers = parties(flow.getDisclosers());
            List<String> recipients = parties(flow.getRecipients());
            flow.getPurposes()
                    .forEach(purpose -> all.add(
                            new PairsOfFlow(obstacles, flow.getId(), purpose, day).between(disclosers, recipients)));
        }
        return List.copyOf(all);
    }

    private List<String> parties(List<String> stated) {
        Set<String> parties = new LinkedHashSet<>();
        for (String id : stated) {
            parties.addAll(participations.members(id, day));
            parties.addAll(participations.inPlaceOf(id, day));
        }
        return List.copyOf(parties);
    }
}
