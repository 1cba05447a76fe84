package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsauk.flow.DataFlow;

/** Goes through all pairs of all flows for one day. */
final class FlowsOnDay {

    private final Participations participations;
    private final LocalDate day;

    FlowsOnDay(Participations participations, LocalDate day) {
        this.participations = participations;
        this.day = day;
    }

    List<FlowOnDay> all() {
        List<FlowOnDay> all = new ArrayList<>();
        for (DataFlow flow : participations.agreement().getFlows()) {
            flow.getPurposes().forEach(purpose -> all.add(of(flow, purpose)));
        }
        return List.copyOf(all);
    }

    private FlowOnDay of(DataFlow flow, String purpose) {
        List<String> disclosers = parties(flow.getDisclosers());
        List<String> recipients = parties(flow.getRecipients());
        List<FlowOnDay.Pair> live = new ArrayList<>();
        Set<Obstacle> found = new LinkedHashSet<>();
        int pairs = 0;
        for (String from : disclosers) {
            for (String to : recipients) {
                if (!from.equals(to)) {
                    pairs++;
                    List<Obstacle> against = obstacles(flow, from, to, purpose);
                    found.addAll(against);
                    if (against.isEmpty()) {
                        live.add(new FlowOnDay.Pair(from, to));
                    }
                }
            }
        }
        return new FlowOnDay(flow.getId(), purpose, day, disclosers, recipients, live, pairs, List.copyOf(found));
    }

    private List<Obstacle> obstacles(DataFlow flow, String from, String to, String purpose) {
        return participations
                .flow(flow.getId())
                .from(from)
                .to(to)
                .forPurpose(purpose)
                .on(day)
                .obstacles();
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
