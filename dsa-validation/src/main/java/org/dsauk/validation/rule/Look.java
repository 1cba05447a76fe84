package org.dsauk.validation.rule;

import java.util.List;
import org.dsauk.law.Provision;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Outcome;

/** What came of one check on one subject; the words are made only when somebody asks. */
public final class Look {

    private final View<?> view;
    private final Outcome outcome;

    Look(View<?> view, Outcome outcome) {
        this.view = view;
        this.outcome = outcome;
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
        return view.reason(outcome);
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
