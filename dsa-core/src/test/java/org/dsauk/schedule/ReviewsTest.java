package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CASE_CLOSURE;
import static org.dsauk.retention.RetentionEvent.CREATION;
import static org.dsauk.retention.RetentionEvent.DATE_OF_BIRTH;
import static org.dsauk.retention.RetentionEvent.LAST_CONTACT;
import static org.dsauk.retention.RetentionEvent.RECEIPT;
import static org.dsauk.schedule.Kept.after;
import static org.dsauk.schedule.Kept.on;
import static org.dsauk.schedule.Kept.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dsauk.retention.OwnSchedule;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionReview;
import org.dsauk.schedule.DueDate.Held;
import org.dsauk.schedule.DueDate.Never;
import org.dsauk.schedule.DueDate.NotComputable;
import org.dsauk.schedule.DueDate.On;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewsTest {

    private static final RetentionPeriod THREE_YEARS = after("P3Y", CASE_CLOSURE);

    private static RetentionReview every(String interval) {
        return RetentionReview.builder().interval(Period.parse(interval)).build();
    }

    private static ScheduledReview review(RetentionPeriod period, RetentionReview review, EventDates events) {
        return Kept.only(Kept.with(rule(period).review(review).build()), events)
                .review()
                .orElseThrow();
    }

    private static List<String> days(ScheduledReview review, String from, String to) {
        return review.between(LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(LocalDate::toString)
                .toList();
    }

    @Test
    void looksAreCountedFromTheMakingOfTheRecord() {
        // Made 2026-02-01: looked at on 1 February of each year up to the end, 2026-06-30 + 3 years.
        ScheduledReview review =
                review(THREE_YEARS, every("P1Y"), on(CREATION, "2026-02-01", CASE_CLOSURE, "2026-06-30"));
        assertThat(days(review, "2026-01-01", "2099-12-31")).containsExactly("2027-02-01", "2028-02-01", "2029-02-01");
        assertThat(review.first().orElseThrow().reason())
                .isEqualTo("1 year after the creation of the record (2026-02-01)");
    }

    @Test
    void looksAreCountedFromTheReceiptWhereTheMakingIsNotKnown() {
        assertThat(days(
                        review(THREE_YEARS, every("P1Y"), on(RECEIPT, "2026-03-01", CASE_CLOSURE, "2026-06-30")),
                        "2026-01-01",
                        "2027-12-31"))
                .containsExactly("2027-03-01");
    }

    @Test
    void looksAreCountedFromWhatBeginsTheTimeWhereNeitherIsKnown() {
        assertThat(days(review(THREE_YEARS, every("P1Y"), on(CASE_CLOSURE, "2026-06-30")), "2026-01-01", "2029-12-31"))
                .containsExactly("2027-06-30", "2028-06-30", "2029-06-30");
    }

    @Test
    void looksAreNotCountedFromTheBirthOfThePerson() {
        ScheduledReview review = review(after("P100Y", DATE_OF_BIRTH), every("P10Y"), on(DATE_OF_BIRTH, "1980-01-01"));
        assertThat(review.first())
                .get()
                .isInstanceOfSatisfying(
                        NotComputable.class,
                        open -> assertThat(open.missing()).containsExactly(new MissingFact.Event(CREATION)));
    }

    @Test
    void looksAtTheEndOfAMonthComeBackToIt() {
        // Made 2023-08-31, so first looked at on 2023-11-30, and from then every three months: February has 29 days in
        // 2024 and 28 in 2025, and the others have a day 30.
        assertThat(days(
                        review(OwnSchedule.builder().build(), every("P3M"), on(CREATION, "2023-08-31")),
                        "2024-01-01",
                        "2025-05-31"))
                .containsExactly("2024-02-29", "2024-05-30", "2024-08-30", "2024-11-30", "2025-02-28", "2025-05-30");
    }

    @Test
    void firstLookIsWhenTheRuleSays() {
        // The first look five years after the last contact, 2025-04-30 + 5 = 2030-04-30, then every two years.
        RetentionReview review =
                every("P2Y").toBuilder().first(after("P5Y", LAST_CONTACT)).build();
        assertThat(days(
                        review(OwnSchedule.builder().build(), review, on(LAST_CONTACT, "2025-04-30")),
                        "2026-01-01",
                        "2035-01-01"))
                .containsExactly("2030-04-30", "2032-04-30", "2034-04-30");
    }

    @Test
    void somebodyDecidesOnTheLastDay() {
        ScheduledReview review = review(
                THREE_YEARS,
                RetentionReview.builder().beforeDisposal(true).addBy("trust").build(),
                on(CASE_CLOSURE, "2026-06-30"));
        assertThat(review.first()).isEmpty();
        assertThat(review.by()).containsExactly("trust");
        assertThat(days(review, "2029-06-30", "2029-06-30")).containsExactly("2029-06-30");
        assertThat(days(review, "2029-07-01", "2099-12-31")).isEmpty();
    }

    @Test
    void firstLookAfterTheLastDayNeverComes() {
        ScheduledReview review = review(THREE_YEARS, every("P10Y"), on(CASE_CLOSURE, "2026-06-30"));
        assertThat(review.first())
                .contains(new Never("the retention period ends on 2029-06-30, before the first review on 2036-06-30"));
        assertThat(days(review, "2026-01-01", "2099-12-31")).isEmpty();
    }

    @Test
    void looksGoOnWhileDataIsHeld() {
        EventDates closed = on(CASE_CLOSURE, "2026-06-30");
        ScheduledReview review = Kept.only(
                        Kept.agreement()
                                .addRetention(
                                        rule(THREE_YEARS).review(every("P2Y")).build())
                                .addHolds(RetentionHold.builder().build())
                                .build(),
                        closed)
                .review()
                .orElseThrow();
        assertThat(review.last()).isInstanceOf(Held.class);
        assertThat(days(review, "2026-01-01", "2033-01-01")).containsExactly("2028-06-30", "2030-06-30", "2032-06-30");
    }

    @Test
    void looksEndWhereTheLastDayCannotBeLater() {
        RetentionPeriod either =
                Kept.earliest(THREE_YEARS, OwnSchedule.builder().build());
        ScheduledReview review = review(either, every("P2Y"), on(CREATION, "2026-01-01", CASE_CLOSURE, "2026-06-30"));
        assertThat(days(review, "2026-01-01", "2099-12-31")).containsExactly("2028-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1Y", "P1Y-1D"})
    void intervalThatDoesNotGoForwardHasNoFirstLook(String interval) {
        ScheduledReview review = review(THREE_YEARS, every(interval), on(CASE_CLOSURE, "2026-06-30"));
        assertThat(review.interval()).isEmpty();
        assertThat(review.first()).get().isInstanceOf(NotComputable.class);
    }

    @Test
    void reviewThatSaysNothingHasNoFirstLook() {
        ScheduledReview review = review(THREE_YEARS, RetentionReview.builder().build(), on(CASE_CLOSURE, "2026-06-30"));
        assertThat(review.first())
                .get()
                .isInstanceOfSatisfying(
                        NotComputable.class,
                        open -> assertThat(open.reason()).isEqualTo("the rule does not say when the data is reviewed"));
    }

    @Test
    void looksAfterAVeryLongTimeAreFoundAtOnce() {
        ScheduledReview daily = new ScheduledReview(
                Optional.of(new On(LocalDate.MIN, Optional.empty(), "always")),
                Optional.of(Period.ofDays(1)),
                Optional.empty(),
                new Never("kept for good"),
                List.of(),
                List.of());
        assertThat(days(daily, "2026-01-01", "2026-01-02")).containsExactly("2026-01-01", "2026-01-02");
        ScheduledReview yearly = new ScheduledReview(
                Optional.of(new On(LocalDate.of(-900_000, 1, 1), Optional.empty(), "always")),
                Optional.of(Period.ofYears(1)),
                Optional.empty(),
                new Never("kept for good"),
                List.of(),
                List.of());
        assertThat(days(yearly, "2026-01-01", "2027-12-31")).containsExactly("2026-01-01", "2027-01-01");
    }

    @Property
    void looksBetweenTwoDaysAreThoseOfCountingOneByOne(
            @ForAll @IntRange(min = 15_000, max = 25_000) int start,
            @ForAll @IntRange(max = 20) int months,
            @ForAll @IntRange(max = 40) int days,
            @ForAll @IntRange(min = 15_000, max = 30_000) int from) {
        Period step = Period.of(0, months, days + 1);
        LocalDate first = LocalDate.ofEpochDay(start);
        LocalDate until = LocalDate.ofEpochDay(from + 500L);
        List<LocalDate> expected = new ArrayList<>();
        for (int count = 0; !first.plus(step.multipliedBy(count)).isAfter(until); count++) {
            LocalDate day = first.plus(step.multipliedBy(count));
            if (!day.isBefore(LocalDate.ofEpochDay(from))) {
                expected.add(day);
            }
        }
        ScheduledReview review = new ScheduledReview(
                Optional.of(new On(first, Optional.empty(), "then")),
                Optional.of(step),
                Optional.empty(),
                new Never("kept for good"),
                List.of(),
                List.of());
        assertThat(review.between(LocalDate.ofEpochDay(from), until)).isEqualTo(expected);
    }

    private static ScheduledReview dailyForGood() {
        return new ScheduledReview(
                Optional.of(new On(LocalDate.of(2026, 1, 1), Optional.empty(), "then")),
                Optional.of(Period.ofDays(1)),
                Optional.empty(),
                new Never("kept for good"),
                List.of(),
                List.of());
    }

    @Test
    void noMoreLooksAreCountedThanAreAskedFor() {
        assertThat(dailyForGood().between(LocalDate.of(2026, 1, 1), LocalDate.MAX, 2))
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));
    }

    @Test
    void tenThousandLooksAreListedWhereNoNumberIsAskedFor() {
        assertThat(dailyForGood().between(LocalDate.of(2026, 1, 1), LocalDate.MAX))
                .hasSize(10_000)
                .last()
                .isEqualTo(LocalDate.of(2026, 1, 1).plusDays(9_999));
    }

    @Test
    void theDecisionBeforeDisposalIsOneOfTheDays() {
        ScheduledReview review = new ScheduledReview(
                Optional.of(new On(LocalDate.of(2026, 1, 1), Optional.empty(), "then")),
                Optional.of(Period.ofYears(1)),
                Optional.of(new On(LocalDate.of(2027, 6, 30), Optional.empty(), "then")),
                new On(LocalDate.of(2027, 6, 30), Optional.empty(), "then"),
                List.of(),
                List.of());

        assertThat(days(review, "2026-01-01", "2099-12-31")).containsExactly("2026-01-01", "2027-01-01", "2027-06-30");
    }
}
