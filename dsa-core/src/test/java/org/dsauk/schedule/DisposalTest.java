package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CASE_CLOSURE;
import static org.dsauk.schedule.Kept.after;
import static org.dsauk.schedule.Kept.on;
import static org.dsauk.schedule.Kept.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineStart;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.DisposalAction;
import org.dsauk.retention.Indefinite;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.schedule.DueDate.Never;
import org.dsauk.schedule.DueDate.NotComputable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The record is kept for a year after the closure of the case on 2026-05-01, so to Saturday 2027-05-01. */
class DisposalTest {

    private static final EventDates CLOSED = on(CASE_CLOSURE, "2026-05-01");
    private static final LocalDate END = LocalDate.parse("2027-05-01");

    private static Deadline working(int days) {
        return Deadline.builder().amount(days).unit(DeadlineUnit.WORKING_DAYS).build();
    }

    private static ScheduledDisposal entry(Disposal disposal, EventDates events) {
        return Kept.only(
                Kept.with(rule(after("P1Y", CASE_CLOSURE)).disposal(disposal).build()), events);
    }

    private static ScheduledDisposal entry(Disposal.Builder disposal) {
        return entry(disposal.build(), CLOSED);
    }

    @Test
    void withoutADeadlineDataGoesOnTheLastDay() {
        ScheduledDisposal entry = entry(Disposal.builder().action(DisposalAction.DESTROY));
        assertThat(entry.disposal()).isEqualTo(entry.end());
        assertThat(entry.disposal().day()).contains(END);
        assertThat(entry.certificate()).isEmpty();
    }

    @Test
    void deadlineRunsFromTheLastDay() {
        // From Saturday 2027-05-01 five working days are Monday 3 to Friday 7 May.
        DueDate disposal = entry(Disposal.builder().within(working(5))).disposal();
        assertThat(disposal.day()).contains(LocalDate.parse("2027-05-07"));
        assertThat(disposal.reason())
                .isEqualTo("5 working days (Saturdays and Sundays left out, bank holidays not) after the end of the"
                        + " retention period (2027-05-01)");
    }

    @Test
    void certificateRunsFromTheDisposal() {
        // Data goes by Friday 2027-05-07; ten working days later is Friday 2027-05-21.
        ScheduledDisposal entry =
                entry(Disposal.builder().within(working(5)).certificate(true).certificateWithin(working(10)));
        assertThat(entry.certificate().flatMap(DueDate::day)).contains(LocalDate.parse("2027-05-21"));
    }

    @Test
    void certificateWithoutADeadlineHasNoDay() {
        assertThat(entry(Disposal.builder().certificate(true)).certificate())
                .contains(new NotComputable(
                        List.of(new MissingFact.Member(new JsonPointer("/retention/0/disposal/certificateWithin"))),
                        Optional.of(END),
                        Optional.empty(),
                        "the rule does not say how soon the disposal is certified"));
    }

    @Test
    void certificateThatIsNotGivenIsNotDue() {
        assertThat(entry(Disposal.builder().certificate(false).certificateWithin(working(10)))
                        .certificate())
                .isEmpty();
    }

    @Test
    void deadlineFromAnotherEventRunsFromIt() {
        // Ten days after 2027-06-01 are 2027-06-11.
        Disposal disposal = Disposal.builder()
                .within(Deadline.builder()
                        .amount(10)
                        .unit(DeadlineUnit.DAYS)
                        .starts(DeadlineStart.REQUEST)
                        .build())
                .build();
        RetentionEvent request = RetentionEvent.of("request");
        assertThat(entry(disposal, on(CASE_CLOSURE, "2026-05-01", request, "2027-06-01"))
                        .disposal()
                        .day())
                .contains(LocalDate.parse("2027-06-11"));
        // A request before the end does not make the data go before it.
        assertThat(entry(disposal, on(CASE_CLOSURE, "2026-05-01", request, "2026-06-01"))
                        .disposal()
                        .day())
                .contains(END);
        assertThat(entry(disposal, CLOSED).disposal())
                .isInstanceOfSatisfying(
                        NotComputable.class,
                        open -> assertThat(open.missing()).containsExactly(new MissingFact.Event(request)));
    }

    @Test
    void dataThatIsThenKeptForGoodNeverGoes() {
        ScheduledDisposal entry = entry(Disposal.builder().action(DisposalAction.RETAIN_PERMANENTLY));
        assertThat(entry.end().day()).contains(END);
        assertThat(entry.disposal()).isEqualTo(new Never("the rule says that it is then kept for good"));
    }

    @Test
    void dataThatIsThenKeptUnderTheHoldersOwnScheduleHasNoDay() {
        assertThat(entry(Disposal.builder().action(DisposalAction.RETAIN_UNDER_OWN_SCHEDULE))
                        .disposal())
                .isEqualTo(new NotComputable(
                        List.of(new MissingFact.Member(new JsonPointer("/retention/0/disposal/action"))),
                        Optional.of(END),
                        Optional.empty(),
                        "the holder then keeps it as its own schedule says"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RETAIN_PERMANENTLY", "RETAIN_UNDER_OWN_SCHEDULE"})
    void everyOtherActionIsDueOnTheDay(DisposalAction action) {
        assertThat(entry(Disposal.builder().action(action)).disposal().day()).contains(END);
    }

    @Test
    void dataThatIsKeptForGoodHasNoCertificate() {
        ScheduledDisposal entry = Kept.only(
                Kept.with(rule(Indefinite.builder().build())
                        .disposal(
                                Disposal.builder().certificateWithin(working(1)).build())
                        .build()),
                CLOSED);
        assertThat(entry.certificate()).contains(new Never("it is kept for good, and the rule does not say why"));
    }

    @Test
    void deadlineThatSaysTooLittleIsNamed() {
        assertThat(entry(Disposal.builder().within(Deadline.builder().amount(3).build()))
                        .disposal())
                .isEqualTo(new NotComputable(
                        List.of(new MissingFact.Member(new JsonPointer("/retention/0/disposal/within"))),
                        Optional.of(END),
                        Optional.empty(),
                        "the deadline states no unit; not before 2027-05-01"));
    }

    @Test
    void rangeOfTheTimeIsARangeOfTheDisposal() {
        ScheduledDisposal entry =
                Kept.only(Kept.with(rule(Kept.range("P1M", "P1Y", CASE_CLOSURE)).build()), CLOSED);
        assertThat(entry.disposal())
                .isInstanceOfSatisfying(
                        DueDate.On.class, on -> assertThat(on.earliest()).contains(LocalDate.parse("2026-06-01")));
    }
}
