package org.dsauk.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dsauk.participation.FlowOnDay;
import org.dsauk.participation.Liveness;
import org.dsauk.participation.Obstacle;

/** Whether flows are live, for people. */
final class LivenessText {

    private LivenessText() {}

    static String of(Liveness liveness, boolean coloured) {
        String head = liveness.isLive() ? "LIVE" : "NOT LIVE";
        String items = liveness.items().isEmpty() ? "" : "  data: " + String.join(", ", liveness.items()) + "\n";
        return (coloured ? "\u001b[1m" + head + "\u001b[0m" : head) + " on " + liveness.day() + ": '"
                + liveness.flow() + "' from '" + liveness.from() + "' to '" + liveness.to() + "' for '"
                + liveness.purpose() + "'\n"
                + items
                + liveness.obstacles().stream().map(LivenessText::reason).collect(Collectors.joining());
    }

    private static String reason(Obstacle obstacle) {
        return "  " + obstacle.words() + " (" + obstacle.source() + ")\n";
    }

    /** One line for a flow and purpose, and what stands against it as a whole; parties have lines of their own. */
    static String of(FlowOnDay flow) {
        List<Obstacle> general = flow.obstacles().stream()
                .filter(obstacle -> obstacle.party().isEmpty())
                .toList();
        return "  " + flow.flow() + " for " + flow.purpose() + ": " + extent(flow) + "\n"
                + general.stream().map(reason -> "  " + reason(reason)).collect(Collectors.joining());
    }

    private static String extent(FlowOnDay flow) {
        if (flow.pairs() == 0) {
            return "one side has no party yet";
        }
        if (flow.live().isEmpty()) {
            return "not live (" + flow.disclosers().size() + " to "
                    + flow.recipients().size() + ")";
        }
        String all = flow.live().size() == flow.pairs() ? "live between all, from " : "live from ";
        return all + some(flow.liveDisclosers(), flow.disclosers()) + " to "
                + some(flow.liveRecipients(), flow.recipients());
    }

    /** A single party by its id, several by their number. */
    private static String some(List<String> live, List<String> all) {
        if (all.size() == 1) {
            return "'" + all.get(0) + "'";
        }
        return live.size() == all.size() ? "all " + all.size() : live.size() + " of " + all.size();
    }
}
