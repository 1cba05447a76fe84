package org.dsauk.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dsauk.model.Deadline;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.DisposalAction;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionRule;
import org.dsauk.schedule.DueDate.Held;
import org.dsauk.schedule.DueDate.Never;
import org.dsauk.schedule.DueDate.NotComputable;
import org.dsauk.schedule.DueDate.On;

/**
 * The days that follow from one rule for one kind of data.
 *
 * @param end the last day of the time for which data is kept
 * @param review when somebody looks
 * @param disposal the day by which the data goes
 * @param certificate the day by which it is certified
 */
record RuleDates(DueDate end, Optional<ScheduledReview> review, DueDate disposal, Optional<DueDate> certificate) {

    static RuleDates of(RetentionRule rule, int index, RuleEnds ends, Ending ending, List<RetentionHold> holds) {
        JsonPointer at = RuleEnds.pointer(index);
        Terms terms = new Terms(rule.getDisposal(), at.child("disposal"), ending);
        DueDate end = new HoldCheck(holds).end(ends.of(index).dueDate(), terms::disposal);
        DueDate disposal = terms.isForGood() ? terms.forGood() : then(end, terms::disposal);
        Optional<ScheduledReview> review =
                rule.getReview().map(step -> new ReviewStep(step, at.child("review"), ends, ending).of(rule, end));
        return new RuleDates(end, review, disposal, terms.certificate(disposal));
    }

    /** {@return what follows from a day; where there is none, why not} */
    static DueDate then(DueDate due, Function<On, DueDate> next) {
        if (due instanceof On on) {
            return next.apply(on);
        }
        if (due instanceof Held held) {
            return new Held(held.holds(), then(held.otherwise(), next), held.reason());
        }
        return due instanceof NotComputable open
                ? open.until(
                        open.notAfter().flatMap(last -> next.apply(on(last)).day()))
                : due;
    }

    static On on(LocalDate day) {
        return new On(day, Optional.empty(), "");
    }

    /** What a rule says of the disposal. */
    private record Terms(Optional<Disposal> stated, JsonPointer at, Ending ending) {

        boolean isForGood() {
            return action().equals(Optional.of(DisposalAction.RETAIN_PERMANENTLY));
        }

        private Optional<DisposalAction> action() {
            return stated.flatMap(Disposal::getAction);
        }

        DueDate forGood() {
            return new Never("the rule says that it is then kept for good");
        }

        DueDate disposal(On end) {
            if (action().equals(Optional.of(DisposalAction.RETAIN_UNDER_OWN_SCHEDULE))) {
                return new NotComputable(
                        List.of(new MissingFact.Member(at.child("action"))),
                        Optional.of(end.date()),
                        Optional.empty(),
                        "the holder then keeps it as its own schedule says");
            }
            return stated.flatMap(Disposal::getWithin)
                    .map(within -> deadline(within, at.child("within"), end, "the end of the retention period"))
                    .orElse(end);
        }

        Optional<DueDate> certificate(DueDate disposal) {
            boolean asked = stated.flatMap(Disposal::getCertificate)
                    .orElseGet(
                            () -> stated.flatMap(Disposal::getCertificateWithin).isPresent());
            return asked ? Optional.of(then(disposal, this::certificate)) : Optional.empty();
        }

        private DueDate certificate(On disposal) {
            return stated.flatMap(Disposal::getCertificateWithin)
                    .map(within -> deadline(within, at.child("certificateWithin"), disposal, "the disposal"))
                    .orElseGet(() -> new NotComputable(
                            List.of(new MissingFact.Member(at.child("certificateWithin"))),
                            Optional.of(disposal.date()),
                            Optional.empty(),
                            "the rule does not say how soon the disposal is certified"));
        }

        private DueDate deadline(Deadline within, JsonPointer place, On start, String what) {
            LocalDate day = start.date();
            DueDate due = Ending.counted(place, () -> ending.within(within, place, day, what + " (" + day + ")"))
                    .within(day, LocalDate.MAX)
                    .dueDate();
            return due instanceof On on ? new On(on.date(), start.earliest(), on.reason()) : due;
        }
    }
}
