package org.dsauk.participation;

import java.util.List;

/** Says in a few words between whom a flow is live. */
final class Extent {

    private Extent() {}

    static String of(FlowOnDay flow) {
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
