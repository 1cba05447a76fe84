package org.dsauk.validation.rule;

import java.util.List;
import org.dsauk.law.Provision;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Outcome;
import org.dsauk.validation.subject.Effort;

/** What came of one check on one subject; the words are made only when somebody asks. */
public final class Look {

    private final View<?> view;
    private final Outcome outcome;
    private final boolean taken;

    Look(View<?> view, Outcome outcome) {
        this(view, outcome, true);
    }

    private Look(View<?> view, Outcome outcome, boolean taken) {
        this.view = view;
        this.outcome = outcome;
        this.taken = taken;
    }

    /** A subject for which there was no work left, so that nothing is known of it. */
    static Look notTaken(View<?> view) {
        return new Look(view, Outcome.COULD_NOT_BE_CHECKED, false);
    }

    /** {@return whether the check looked; if not, the agreement takes more work than a check may do} */
    public boolean isTaken() {
        return taken;
    }

    /** {@return what came of it} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return what reports call the subject} */
    public String label() {
        return view.place().label();
    }

    /** {@return where the subject stands or, where the demand is not met, what does not meet it} */
    public JsonPointer pointer() {
        return view.pointer(outcome);
    }

    /** {@return why} */
    public String reason() {
        return taken
                ? view.reason(outcome)
                : "this was not looked at, because the check had taken " + Effort.MOST_OF_A_CHECK
                        + " steps before, which is the limit";
    }

    /** {@return the provisions that govern the subject on the date} */
    public List<Provision> citations() {
        return view.citations();
    }

    /** {@return what to do} */
    public String remedy() {
        return view.remedy();
    }
}
