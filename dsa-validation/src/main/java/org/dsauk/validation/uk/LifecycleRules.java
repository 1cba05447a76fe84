package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Nature.STATUTORY_CODE;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.says;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.AGREEMENT;
import static org.dsauk.validation.subject.AgreementSubjects.WHOLE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ReviewPlan;
import org.dsauk.agreement.Term;
import org.dsauk.day.CalendarDays;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Whole;

/** Rules on the life of an agreement. */
final class LifecycleRules {

    private static final int MONTHS = 12;
    private static final int MONTHS_AT_MOST = 36;

    private static final Fact<DataSharingAgreement, LocalDate> NEXT_REVIEW = Fact.<DataSharingAgreement, LocalDate>fact(
                    "day of the next review", agreement -> agreement.getReview().flatMap(ReviewPlan::getNextDue))
            .heldBy((agreement, root) -> agreement.getReview().isPresent() ? root.child("review") : root);

    /** Registers of agreements delist those that are overdue by more than this (practice). */
    private static final Period GRACE = Period.ofMonths(3);

    private static final Fact<Whole, LocalDate> DUE_REVIEW = Fact.<Whole, LocalDate>fact(
                    "day by which a review is due", Whole::nextReview)
            .at((whole, root) -> statesTheDay(whole) ? root.child("review").child("nextDue") : root.child("review"));

    private static final Criterion<LocalDate> NOT_LONG_OVERDUE = that(
            "is no more than three months past",
            "is more than three months past",
            (due, asOf) -> isWithin(due, GRACE, asOf));

    private LifecycleRules() {}

    static List<Rule> all() {
        return List.of(reviewIsPlanned(), reviewIsNotOverdue());
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

    static Rule reviewIsNotOverdue() {
        return rule("DSA-LIF-002", "The sharing has been reviewed in time")
                .nature(STATUTORY_CODE)
                .cites(Sources.ICO_CODE)
                .warningAt(EXCHANGE)
                .forEach(WHOLE)
                .when(DUE_REVIEW, says("a day is known", "no day is known", due -> true))
                .must(DUE_REVIEW, NOT_LONG_OVERDUE)
                .else_(whole -> "stop sharing until the parties have checked that it still works")
                .and()
                .nature(STATUTORY_CODE)
                .cites(Sources.ICO_CODE)
                .warningAt(EXCHANGE)
                .forEach(WHOLE)
                .when(DUE_REVIEW, NOT_LONG_OVERDUE)
                .must(DUE_REVIEW, that("has not passed", "has passed", (due, asOf) -> isWithin(due, Period.ZERO, asOf)))
                .else_(whole -> "review the sharing now, record the day as 'lastReviewed' and state when the next"
                        + " review is due");
    }

    private static boolean statesTheDay(Whole whole) {
        return whole.index()
                .agreement()
                .getReview()
                .flatMap(ReviewPlan::getNextDue)
                .isPresent();
    }

    private static Answer isWithin(LocalDate due, Period grace, LocalDate asOf) {
        return Answer.of(CalendarDays.after(due, grace).filter(asOf::isAfter).isEmpty());
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
            return CalendarDays.after(start.orElse(asOf), Period.ofMonths(months))
                    .filter(end::isAfter)
                    .isEmpty();
        }

        @Override
        public String toString() {
            return start.map(day -> day + " to " + end).orElse("up to " + end);
        }
    }
}
