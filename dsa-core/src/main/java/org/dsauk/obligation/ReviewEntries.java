package org.dsauk.obligation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.NextReview;
import org.dsauk.agreement.ReviewPlan;
import org.dsauk.agreement.Term;
import org.dsauk.report.JsonPointer;
import org.dsauk.schedule.AgreementEnd;
import org.dsauk.schedule.Repetition;

/**
 * Reviews of the sharing.
 *
 * <p>The next one is due on the day that the plan states, unless one was held on it or later. Else it is due one
 * interval after the last one, or after the beginning where none was held. Further ones follow at the same interval as
 * if each were held on its day, until the term runs out.
 */
final class ReviewEntries {

    private static final JsonPointer PLAN = JsonPointer.ROOT.child("review");
    private static final JsonPointer NEXT = PLAN.child("nextDue");
    private static final JsonPointer INTERVAL = PLAN.child("interval");
    private static final JsonPointer FIRST_INTERVAL = PLAN.child("firstInterval");
    private static final JsonPointer BEGINNING = JsonPointer.ROOT.child("term").child("effectiveFrom");

    /** How long until a review, and where the agreement says it. */
    private record Length(Period time, JsonPointer source) {}

    private final Diary diary;
    private final ReviewPlan plan;

    private ReviewEntries(Diary diary, ReviewPlan plan) {
        this.diary = diary;
        this.plan = plan;
    }

    static void collect(Diary diary) {
        diary.agreement()
                .getReview()
                .ifPresentOrElse(
                        plan -> new ReviewEntries(diary, plan).collect(),
                        () -> diary.undated(entry(PLAN), PLAN, "the agreement does not say when it is reviewed"));
    }

    private static Entry entry(JsonPointer source) {
        return Entry.of(ObligationKind.REVIEW, source, "the parties review the agreement")
                .citing(Sources.ICO_CODE);
    }

    private void collect() {
        Optional<LocalDate> stated = plan.getNextDue().filter(this::isNotHeld);
        if (stated.isPresent()) {
            addAll(entry(NEXT), stated.get());
        } else if (plan.getLastReviewed().isPresent()) {
            addAfter(plan.getLastReviewed().get(), interval(), "the last review");
        } else {
            addAfterBeginning();
        }
    }

    private boolean isNotHeld(LocalDate due) {
        return plan.getLastReviewed().filter(held -> !held.isBefore(due)).isEmpty();
    }

    private void addAfterBeginning() {
        Optional<LocalDate> beginning = diary.agreement().getTerm().flatMap(Term::getEffectiveFrom);
        Optional<Length> length = plan.getFirstInterval()
                .map(first -> new Length(first, FIRST_INTERVAL))
                .or(this::interval);
        if (beginning.isEmpty() && length.isPresent()) {
            undated(BEGINNING, "the day on which the agreement begins is not stated");
        } else {
            addAfter(beginning.orElse(LocalDate.EPOCH), length, "the beginning");
        }
    }

    private Optional<Length> interval() {
        return plan.getInterval().map(interval -> new Length(interval, INTERVAL));
    }

    private void addAfter(LocalDate start, Optional<Length> length, String of) {
        Optional<LocalDate> day = NextReview.of(diary.agreement());
        if (day.isEmpty()) {
            undated(length.map(Length::source).orElse(NEXT), whyOpen(length));
            return;
        }
        addAll(entry(PLAN).uncertain("counted from " + of + ", on " + start), day.get());
    }

    private String whyOpen(Optional<Length> length) {
        if (length.isPresent()) {
            return "no day follows from a time of '" + length.get().time() + "'";
        }
        return plan.getToBeConfirmed().orElse(false)
                ? "the agreement leaves the day of the next review open"
                : "neither the day of the next review nor the time between two reviews is stated";
    }

    private void undated(JsonPointer missing, String reason) {
        diary.undated(entry(PLAN).concerning(plan.getReviewers()), missing, reason);
    }

    private void addAll(Entry first, LocalDate day) {
        Entry entry = first.concerning(plan.getReviewers());
        if (plan.getNextDue().filter(day::equals).isPresent() || isWithinTerm(day)) {
            diary.due(entry, day);
        }
        Entry further = entry.uncertain("if the reviews before it are held on their days");
        List<LocalDate> days = plan.getInterval()
                .map(interval -> new Repetition(day, interval)
                        .between(diary.window().first(), diary.window().last(), Diary.TOO_MANY))
                .orElse(List.of());
        diary.repeated(further, days.stream().filter(this::isWithinTerm).toList());
    }

    private boolean isWithinTerm(LocalDate day) {
        return AgreementEnd.of(diary.agreement())
                .filter(end -> end.day().isBefore(day))
                .isEmpty();
    }
}
