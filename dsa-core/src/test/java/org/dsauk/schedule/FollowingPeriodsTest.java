package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CASE_CLOSURE;
import static org.dsauk.retention.RetentionEvent.LAST_ACTION;
import static org.dsauk.retention.RetentionEvent.PURPOSE_FULFILLED;
import static org.dsauk.schedule.Kept.after;
import static org.dsauk.schedule.Kept.day;
import static org.dsauk.schedule.Kept.earliest;
import static org.dsauk.schedule.Kept.end;
import static org.dsauk.schedule.Kept.latest;
import static org.dsauk.schedule.Kept.on;
import static org.dsauk.schedule.Kept.range;
import static org.dsauk.schedule.Kept.until;

import java.time.LocalDate;
import java.time.Period;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.AfterPeriod;
import org.dsauk.retention.Indefinite;
import org.dsauk.retention.RetentionPeriod;
import org.junit.jupiter.api.Test;

/** A period that begins when another one ends. */
class FollowingPeriodsTest {

    private static final RetentionPeriod UNUSED =
            AfterInactivity.builder().length(Period.ofDays(90)).build();
    private static final EventDates USED = on(LAST_ACTION, "2024-02-10");

    private static RetentionPeriod then(RetentionPeriod period, String length) {
        return AfterPeriod.builder().period(period).length(Period.parse(length)).build();
    }

    private static DueDate.NotComputable open(RetentionPeriod period, EventDates events) {
        return (DueDate.NotComputable) end(period, events);
    }

    private static String missing(DueDate.NotComputable open) {
        return open.missing().stream()
                .map(MissingFact::text)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    @Test
    void yearFollowsNinetyDaysWithoutUse() {
        // 10 February 2024 and 90 days, of which 29 February is one, is 10 May 2024; a year later is 10 May 2025.
        assertThat(day(then(UNUSED, "P1Y"), USED)).isEqualTo("2025-05-10");
        assertThat(end(then(UNUSED, "P1Y"), USED).reason())
                .startsWith("1 year after the end of the period before (2024-05-10, 90 days after the last use, ");
    }

    @Test
    void severalPeriodsFollowEachOther() {
        assertThat(day(then(then(UNUSED, "P1Y"), "P1M"), USED)).isEqualTo("2025-06-10");
        assertThat(day(then(UNUSED, "P0D"), USED)).isEqualTo("2024-05-10");
    }

    @Test
    void whatFollowsARangeIsARange() {
        DueDate.On end =
                (DueDate.On) end(then(range("P1M", "P2M", CASE_CLOSURE), "P1Y"), on(CASE_CLOSURE, "2026-01-15"));

        assertThat(end.date()).isEqualTo("2027-03-15");
        assertThat(end.earliest()).contains(LocalDate.parse("2027-02-15"));
    }

    @Test
    void whatFollowsABoundedPeriodIsBounded() {
        RetentionPeriod first = earliest(after("P1M", CASE_CLOSURE), until(PURPOSE_FULFILLED));
        RetentionPeriod last = latest(after("P1M", CASE_CLOSURE), until(PURPOSE_FULFILLED));
        EventDates closed = on(CASE_CLOSURE, "2026-01-15");

        assertThat(open(then(first, "P1Y"), closed).notAfter()).contains(LocalDate.parse("2027-02-15"));
        assertThat(open(then(last, "P1Y"), closed).notBefore()).contains(LocalDate.parse("2027-02-15"));
    }

    @Test
    void eventThatWouldBringTheFirstPeriodToItsEndIsStillNamed() {
        EventDates closed = on(CASE_CLOSURE, "2026-01-15").toBuilder()
                .notHappened(PURPOSE_FULFILLED)
                .build();

        DueDate end = end(then(earliest(after("P1M", CASE_CLOSURE), until(PURPOSE_FULFILLED)), "P1Y"), closed);

        assertThat(end.day()).contains(LocalDate.parse("2027-02-15"));
        assertThat(end.reason())
                .contains("the earliest of 2 times")
                .endsWith("; earlier if this happens before: the fulfilment of the purpose");
    }

    @Test
    void nothingFollowsWhatNeverEnds() {
        assertThat(end(then(Indefinite.builder().build(), "P1Y"), USED)).isInstanceOf(DueDate.Never.class);
    }

    @Test
    void whatIsMissingIsNamedAtItsPlace() {
        assertThat(missing(open(then(UNUSED, "P1Y"), EventDates.none()))).isEqualTo("last-action");
        assertThat(missing(open(AfterPeriod.builder().period(UNUSED).build(), USED)))
                .isEqualTo("/retention/0/period/length");
        assertThat(open(AfterPeriod.builder().period(UNUSED).build(), USED).notBefore())
                .contains(LocalDate.parse("2024-05-10"));
        assertThat(missing(open(AfterPeriod.builder().length(Period.ofYears(1)).build(), USED)))
                .isEqualTo("/retention/0/period/period");
        assertThat(open(then(UNUSED, "P-1Y"), USED).reason()).contains("counts backwards");
        assertThat(open(then(UNUSED, "P2147483647Y"), USED).reason())
                .isEqualTo("the day lies beyond the years that can be counted");
    }

    @Test
    void periodsThatFollowEachOtherTooDeepHaveNoDay() {
        RetentionPeriod deep = UNUSED;
        for (int i = 0; i < 5_000; i++) {
            deep = then(deep, "P1D");
        }

        assertThat(open(deep, USED).reason()).contains("nested more than 32 deep");
    }
}
