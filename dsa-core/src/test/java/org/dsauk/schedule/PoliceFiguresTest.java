package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CREATION;
import static org.dsauk.retention.RetentionEvent.DATE_OF_BIRTH;
import static org.dsauk.retention.RetentionEvent.EIGHTEENTH_BIRTHDAY;
import static org.dsauk.retention.RetentionEvent.END_OF_CALENDAR_YEAR;
import static org.dsauk.retention.RetentionEvent.LAST_ACTION;
import static org.dsauk.retention.RetentionEvent.MEETING_DATE;
import static org.dsauk.schedule.Kept.after;
import static org.dsauk.schedule.Kept.day;
import static org.dsauk.schedule.Kept.end;
import static org.dsauk.schedule.Kept.on;
import static org.dsauk.schedule.Kept.range;
import static org.dsauk.schedule.Kept.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.DisposalAction;
import org.dsauk.retention.InWords;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionReview;
import org.junit.jupiter.api.Test;

/** Figures that schedules of the police and of meetings with them state. */
class PoliceFiguresTest {

    private static final RetentionEvent INCIDENT = RetentionEvent.of("incident");

    /** Seven years with the current one, from the incident, or from the 18th birthday of a child. */
    private static final RetentionPeriod CLAIMS = ByAge.builder()
            .event(INCIDENT)
            .below(18)
            .matching(after("P6Y", END_OF_CALENDAR_YEAR, EIGHTEENTH_BIRTHDAY))
            .otherwise(after("P6Y", END_OF_CALENDAR_YEAR, INCIDENT))
            .build();

    @Test
    void groupOneIsKeptToTheAgeOfAHundredAndReviewedEveryTenYears() {
        ScheduledDisposal entry = Kept.only(
                Kept.with(rule(after("P100Y", DATE_OF_BIRTH))
                        .review(RetentionReview.builder()
                                .interval(Period.ofYears(10))
                                .beforeDisposal(true)
                                .build())
                        .build()),
                on(DATE_OF_BIRTH, "1980-07-04", CREATION, "2026-01-15"));
        // 1980 + 100 = 2080. Looked at every ten years from 2026-01-15: 2036 to 2076, and before it goes in 2080.
        assertThat(entry.disposal().day()).contains(LocalDate.parse("2080-07-04"));
        assertThat(entry.review().orElseThrow().between(LocalDate.MIN, LocalDate.MAX))
                .map(LocalDate::toString)
                .containsExactly("2036-01-15", "2046-01-15", "2056-01-15", "2066-01-15", "2076-01-15", "2080-07-04");
    }

    @Test
    void groupTwoIsReviewedAfterTenClearYears() {
        ScheduledDisposal entry = Kept.only(
                Kept.with(rule(AfterInactivity.builder()
                                .length(Period.ofYears(10))
                                .activity(LAST_ACTION)
                                .build())
                        .review(RetentionReview.builder().beforeDisposal(true).build())
                        .disposal(Disposal.builder()
                                .action(DisposalAction.REVIEW_THEN_DECIDE)
                                .build())
                        .build()),
                on(LAST_ACTION, "2026-04-30"));
        // 2026 + 10 = 2036.
        assertThat(entry.review().orElseThrow().beforeDisposal().flatMap(DueDate::day))
                .contains(LocalDate.parse("2036-04-30"));
        assertThat(entry.end().reason())
                .isEqualTo("10 years after the last use, the last action on the case (2026-04-30)");
    }

    @Test
    void groupThreeIsKeptSixYears() {
        // 2026 + 6 = 2032.
        assertThat(day(after("P6Y", CREATION), on(CREATION, "2026-04-30"))).isEqualTo("2032-04-30");
    }

    @Test
    void groupFourIsLeftToWordsAndHasNoDay() {
        // Nothing to count from and nothing to count: neither a day nor a day before or after which it would be.
        DueDate end = end(InWords.builder().words("as the case requires").build(), EventDates.none());
        assertThat(end)
                .isEqualTo(new DueDate.NotComputable(
                        List.of(new MissingFact.Member(new JsonPointer("/retention/0/period"))),
                        Optional.empty(),
                        Optional.empty(),
                        "the rule says it in words only: as the case requires"));
    }

    @Test
    void emailIsKeptThreeYearsAndSixWhereSelected() {
        // 2024-02-29: 2027 and 2030 have no such day.
        assertThat(day(after("P3Y", CREATION), on(CREATION, "2024-02-29"))).isEqualTo("2027-02-28");
        assertThat(day(after("P6Y", CREATION), on(CREATION, "2024-02-29"))).isEqualTo("2030-02-28");
    }

    @Test
    void messagesOfAChannelAreKeptSixYears() {
        // 2026 + 6 = 2032.
        assertThat(day(after("P6Y", CREATION), on(CREATION, "2026-12-31"))).isEqualTo("2032-12-31");
    }

    @Test
    void chatsOfTwoAreKeptThirtyOneDays() {
        // 31 January + 31 days: February 2026 has 28, and 3 more lead to 3 March.
        assertThat(day(after("P31D", CREATION), on(CREATION, "2026-01-31"))).isEqualTo("2026-03-03");
    }

    @Test
    void coverForClaimsOfAnAdultRunsSevenYearsWithTheCurrentOne() {
        // Born 1990, so an adult; the year of the incident ends on 2026-12-31, six more on 2032-12-31.
        assertThat(day(CLAIMS, on(DATE_OF_BIRTH, "1990-01-01", INCIDENT, "2026-03-01")))
                .isEqualTo("2032-12-31");
    }

    @Test
    void coverForClaimsOfAChildRunsFromTheEighteenthBirthday() {
        // Born 2012-08-09, 18 on 2030-08-09; that year ends on 2030-12-31, six more on 2036-12-31.
        assertThat(day(CLAIMS, on(DATE_OF_BIRTH, "2012-08-09", INCIDENT, "2026-03-01")))
                .isEqualTo("2036-12-31");
    }

    @Test
    void minutesOfAConferenceAreKeptOneToSevenYears() {
        // 2026 + 1 = 2027 at least, 2026 + 7 = 2033 at most.
        assertThat(end(range("P1Y", "P7Y", MEETING_DATE), on(MEETING_DATE, "2026-05-20")))
                .isEqualTo(new DueDate.On(
                        LocalDate.parse("2033-05-20"),
                        Optional.of(LocalDate.parse("2027-05-20")),
                        "7 years after the meeting (2026-05-20), at least 1 year"));
    }

    @Test
    void minutesOfAConferenceAreReviewedEachYearFromTheShortestTimeOn() {
        ScheduledDisposal entry = Kept.only(
                Kept.with(rule(range("P1Y", "P7Y", MEETING_DATE))
                        .review(RetentionReview.builder()
                                .first(after("P1Y", MEETING_DATE))
                                .interval(Period.ofYears(1))
                                .beforeDisposal(true)
                                .build())
                        .build()),
                on(MEETING_DATE, "2028-02-29"));
        // 2028 + 1 = 2029, which has no 29 February; each year from then to the end, 2028 + 7 = 2035.
        assertThat(entry.review().orElseThrow().between(LocalDate.MIN, LocalDate.MAX))
                .map(LocalDate::toString)
                .containsExactly(
                        "2029-02-28",
                        "2030-02-28",
                        "2031-02-28",
                        "2032-02-28",
                        "2033-02-28",
                        "2034-02-28",
                        "2035-02-28");
    }
}
