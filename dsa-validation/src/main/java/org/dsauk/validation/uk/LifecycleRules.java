package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Nature.STATUTORY_CODE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.AGREEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ReviewPlan;
import org.dsauk.agreement.Term;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;

/** Rules on the life of an agreement. */
final class LifecycleRules {

    private static final int MONTHS = 12;
    private static final int MONTHS_AT_MOST = 36;

    private static final Fact<DataSharingAgreement, LocalDate> NEXT_REVIEW = Fact.<DataSharingAgreement, LocalDate>fact(
                    "day of the next review", agreement -> agreement.getReview().flatMap(ReviewPlan::getNextDue))
            .heldBy((agreement, root) -> agreement.getReview().isPresent() ? root.child("review") : root);

    private LifecycleRules() {}

    static List<Rule> all() {
        return List.of(reviewIsPlanned());
    }

    static Rule reviewIsPlanned() {
        return rule("DSA-LIF-001", "The next review is planned, and no more than a year off")
                .nature(STATUTORY_CODE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN)
                .forEach(AGREEMENT)
                .must(NEXT_REVIEW, isStated())
                .else_(agreement -> "state the day by which the parties check that the sharing still works")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN)
                .forEach(AGREEMENT)
                .when(NEXT_REVIEW, isStated())
                .must(
                        fact("time to the next review", "review/nextDue", LifecycleRules::interval),
                        that(
                                "is no more than " + MONTHS + " months",
                                "is more than " + MONTHS + " months",
                                (interval, asOf) -> Answer.of(interval.isWithin(MONTHS, asOf))))
                .else_(agreement ->
                        "review within " + MONTHS + " months, and never later than after " + MONTHS_AT_MOST);
    }

    private static Optional<Interval> interval(DataSharingAgreement agreement) {
        Optional<LocalDate> start = agreement
                .getReview()
                .flatMap(ReviewPlan::getLastReviewed)
                .or(() -> agreement.getTerm().flatMap(Term::getEffectiveFrom));
        return agreement.getReview().flatMap(ReviewPlan::getNextDue).map(end -> new Interval(start, end));
    }

    /** From the last review, else from when the agreement takes effect, else from the day of the check. */
    private record Interval(Optional<LocalDate> start, LocalDate end) {

        boolean isWithin(int months, LocalDate asOf) {
            return !end.isAfter(start.orElse(asOf).plusMonths(months));
        }

        @Override
        public String toString() {
            return start.map(day -> day + " to " + end).orElse("up to " + end);
        }
    }
}
