package org.dsauk.participation;

import java.time.LocalDate;
import java.util.Objects;

/** That data would be shared in a flow, from whom, to whom and for what; empty is what is not asked yet. */
record Sharing(Obstacles obstacles, String flow, String from, String to, String purpose)
        implements FlowQuestion, FlowQuestion.From, FlowQuestion.To, FlowQuestion.ForPurpose {

    static FlowQuestion.From in(Obstacles obstacles, String flow) {
        return new Sharing(obstacles, Objects.requireNonNull(flow, "flow"), "", "", "");
    }

    @Override
    public FlowQuestion.To from(String party) {
        return new Sharing(obstacles, flow, Objects.requireNonNull(party, "party"), "", "");
    }

    @Override
    public FlowQuestion.ForPurpose to(String party) {
        return new Sharing(obstacles, flow, from, Objects.requireNonNull(party, "party"), "");
    }

    @Override
    public FlowQuestion forPurpose(String id) {
        return new Sharing(obstacles, flow, from, to, Objects.requireNonNull(id, "purpose"));
    }

    @Override
    public Liveness on(LocalDate day) {
        return obstacles.find(this, day);
    }
}
