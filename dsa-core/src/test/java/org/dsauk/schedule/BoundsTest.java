package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CASE_CLOSURE;
import static org.dsauk.retention.RetentionEvent.DATE_OF_BIRTH;
import static org.dsauk.schedule.Kept.after;
import static org.dsauk.schedule.Kept.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineStart;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.OwnSchedule;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.schedule.DueDate.NotComputable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Between which days data goes whose day cannot be computed; the case is closed on 2026-03-31. */
class BoundsTest {

    private static final EventDates CLOSED = on(CASE_CLOSURE, "2026-03-31");

    /** A year after the closure whatever the age, which cannot be told without the birth. */
    private static final RetentionPeriod YEAR_AT_ANY_AGE = ByAge.builder()
            .event(CASE_CLOSURE)
            .below(18)
            .matching(after("P1Y", CASE_CLOSURE))
            .otherwise(after("P1Y", CASE_CLOSURE))
            .build();

    private static NotComputable end(RetentionPeriod period) {
        return (NotComputable) Kept.end(period, CLOSED);
    }

    /** Gone a year after the closure at the latest, sooner if the holder's own schedule says so. */
    private static final RetentionPeriod YEAR_AT_MOST =
            Kept.earliest(after("P1Y", CASE_CLOSURE), OwnSchedule.builder().build());

    private static final Deadline THIRTY_DAYS =
            Deadline.builder().amount(30).unit(DeadlineUnit.DAYS).build();

    @Test
    void firstOfTimesIsWithinTheBoundsOfTheOneThatMustComeFirst() {
        // 2026 + 1 = 2027 at any age; 2026 + 2 = 2028 comes later.
        NotComputable open = end(Kept.earliest(YEAR_AT_ANY_AGE, after("P2Y", CASE_CLOSURE)));
        assertThat(List.of(open.notBefore(), open.notAfter())).containsOnly(Optional.of(LocalDate.parse("2027-03-31")));
        assertThat(open.missing()).containsExactly(new MissingFact.Event(DATE_OF_BIRTH));
    }

    @Test
    void lastOfTimesIsWithinTheBoundsOfTheOneThatMustComeLast() {
        // 2026 + 1 = 2027 at any age; six months after 31 March is 30 September 2026, which comes sooner.
        NotComputable open = end(Kept.latest(YEAR_AT_ANY_AGE, after("P6M", CASE_CLOSURE)));
        assertThat(List.of(open.notBefore(), open.notAfter())).containsOnly(Optional.of(LocalDate.parse("2027-03-31")));
        assertThat(open.missing()).containsExactly(new MissingFact.Event(DATE_OF_BIRTH));
    }

    @Test
    void disposalAndCertificateAreDueAfterTheLatestEnd() {
        ScheduledDisposal entry = Kept.only(
                Kept.with(Kept.rule(YEAR_AT_MOST)
                        .disposal(Disposal.builder()
                                .within(THIRTY_DAYS)
                                .certificateWithin(THIRTY_DAYS)
                                .build())
                        .build()),
                CLOSED);
        // 2026 + 1 = 2027 at most; 30 days after 31 March are 30 April, and 30 days later it is 30 May.
        assertThat(notAfter(entry.end())).contains(LocalDate.parse("2027-03-31"));
        assertThat(notAfter(entry.disposal())).contains(LocalDate.parse("2027-04-30"));
        assertThat(entry.certificate().flatMap(BoundsTest::notAfter)).contains(LocalDate.parse("2027-05-30"));
        assertThat(entry.disposal().reason())
                .isEqualTo("the earliest of 2 times: the holder's own schedule says how long; not after 2027-04-30");
    }

    @Test
    void disposalThatStartsWithWhatIsNotKnownHasNoLatestDay() {
        Deadline fromRequest =
                THIRTY_DAYS.toBuilder().starts(DeadlineStart.REQUEST).build();
        ScheduledDisposal entry = Kept.only(
                Kept.with(Kept.rule(YEAR_AT_MOST)
                        .disposal(Disposal.builder().within(fromRequest).build())
                        .build()),
                CLOSED);
        assertThat(notAfter(entry.disposal())).isEmpty();
        assertThat(entry.disposal().reason()).doesNotContain("not after");
    }

    @ParameterizedTest
    // The data is there to 2027-03-31 at the latest, so a hold from that day on keeps it, and one from the next does
    // not.
    @CsvSource({"2027-03-31, 2028-06-30", "2027-04-01, 2027-03-31"})
    void holdMovesTheLatestDayToItsOwnLast(LocalDate start, LocalDate last) {
        ScheduledDisposal entry = Kept.only(
                Kept.agreement()
                        .addRetention(Kept.rule(YEAR_AT_MOST).build())
                        .addHolds(RetentionHold.builder()
                                .startsOn(start)
                                .endsOn(LocalDate.parse("2028-06-30"))
                                .build())
                        .build(),
                CLOSED);
        assertThat(notAfter(entry.end())).contains(last);
        assertThat(notAfter(entry.disposal())).contains(last);
        assertThat(entry.end().reason()).endsWith("; not after " + last);
    }

    private static Optional<LocalDate> notAfter(DueDate due) {
        return ((NotComputable) due).notAfter();
    }
}
