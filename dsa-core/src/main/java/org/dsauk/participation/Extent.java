package org.dsauk.participation;

import java.util.List;

/** Says in a few words between whom a flow is live. */
final class Extent {

    private Extent() {}

    static String of(FlowOnDay flow) {
        if (flow.pairs() == 0) {
            return nobody(flow);
        }
        if (flow.live().isEmpty()) {
            return "not live (" + flow.disclosers().size() + " to "
                    + flow.recipients().size() + ")";
        }
        String all = flow.live().size() == flow.pairs() ? "live between all, from " : "live from ";
        return all + some(flow.liveDisclosers(), flow.disclosers()) + " to "
                + some(flow.liveRecipients(), flow.recipients());
    }

    /** Between whom there is nothing to be live: which side has nobody on this day, or that both are the same. */
    private static String nobody(FlowOnDay flow) {
        boolean discloses = !flow.disclosers().isEmpty();
        boolean receives = !flow.recipients().isEmpty();
        if (discloses && receives) {
            return "not live: '" + flow.disclosers().get(0) + "' is on both sides, and nobody else";
        }
        if (!discloses && !receives) {
            return "no party discloses or receives on this day";
        }
        return discloses ? "no party receives on this day" : "no party discloses on this day";
    }

    /** A single party by its id, several by their number. */
    private static String some(List<String> live, List<String> all) {
        if (all.size() == 1) {
            return "'" + all.get(0) + "'";
        }
        return live.size() == all.size() ? "all " + all.size() : live.size() + " of " + all.size();
    }
}
