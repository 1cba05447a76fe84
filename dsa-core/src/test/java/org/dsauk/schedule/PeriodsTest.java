package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CASE_CLOSURE;
import static org.dsauk.retention.RetentionEvent.DATE_OF_BIRTH;
import static org.dsauk.retention.RetentionEvent.DATE_OF_DEATH;
import static org.dsauk.retention.RetentionEvent.EIGHTEENTH_BIRTHDAY;
import static org.dsauk.retention.RetentionEvent.END_OF_AGREEMENT;
import static org.dsauk.retention.RetentionEvent.END_OF_CALENDAR_YEAR;
import static org.dsauk.retention.RetentionEvent.END_OF_FINANCIAL_YEAR;
import static org.dsauk.retention.RetentionEvent.LAST_ACTION;
import static org.dsauk.retention.RetentionEvent.PURPOSE_FULFILLED;
import static org.dsauk.retention.RetentionEvent.RECEIPT;
import static org.dsauk.retention.RetentionEvent.SUPERSEDED;
import static org.dsauk.schedule.Kept.after;
import static org.dsauk.schedule.Kept.day;
import static org.dsauk.schedule.Kept.earliest;
import static org.dsauk.schedule.Kept.end;
import static org.dsauk.schedule.Kept.events;
import static org.dsauk.schedule.Kept.latest;
import static org.dsauk.schedule.Kept.on;
import static org.dsauk.schedule.Kept.rule;
import static org.dsauk.schedule.Kept.until;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.StatusChange;
import org.dsauk.agreement.Term;
import org.dsauk.data.DataItem;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.FixedDate;
import org.dsauk.retention.Indefinite;
import org.dsauk.retention.OwnSchedule;
import org.dsauk.retention.ReleaseKind;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.SameAs;
import org.dsauk.retention.UntilRelease;
import org.dsauk.schedule.DueDate.Never;
import org.dsauk.schedule.DueDate.NotComputable;
import org.dsauk.schedule.DueDate.On;
import org.junit.jupiter.api.Test;

/** Kinds of period that the figures of the sectors do not show, and events that follow from others. */
class PeriodsTest {

    private static final RetentionPeriod YEAR = after("P1Y", CASE_CLOSURE);
    private static final RetentionPeriod OWN = OwnSchedule.builder()
            .schedule(URI.create("https://trust.example/retention"))
            .build();

    private static List<String> missing(DueDate due) {
        return ((NotComputable) due).missing().stream().map(MissingFact::text).toList();
    }

    @Test
    void statedDayIsTheLast() {
        RetentionPeriod fixed =
                FixedDate.builder().date(LocalDate.parse("2028-02-29")).build();
        assertThat(end(fixed, EventDates.none()).reason()).isEqualTo("until 2028-02-29, which the rule states");
        assertThat(day(fixed, EventDates.none())).isEqualTo("2028-02-29");
    }

    @Test
    void useIsTheLastActionWhereTheRuleDoesNotSay() {
        // 20 hours after any hour of 31 December end on 1 January at the latest.
        RetentionPeriod session = AfterInactivity.builder().hours(20).build();
        assertThat(end(session, on(LAST_ACTION, "2026-12-31")))
                .isEqualTo(
                        new On(
                                LocalDate.parse("2027-01-01"),
                                Optional.empty(),
                                "20 hours (counted as whole days) after the last use, the last action on the case (2026-12-31)"));
        assertThat(missing(end(session, EventDates.none()))).containsExactly("last-action");
    }

    @Test
    void lengthAndHoursWithoutUseComeToTheLater() {
        // A month after 2026-01-31 is 2026-02-28; 1000 hours are 42 days at the most, so 2026-03-14.
        RetentionPeriod both =
                AfterInactivity.builder().length(Period.ofMonths(1)).hours(1000).build();
        assertThat(day(both, on(LAST_ACTION, "2026-01-31"))).isEqualTo("2026-03-14");
    }

    @Test
    void dataGoesWhenTheNextReleaseIsThere() {
        RetentionPeriod release =
                UntilRelease.builder().release(ReleaseKind.NEXT_RELEASE).build();
        assertThat(end(release, on(SUPERSEDED, "2026-06-12")).reason())
                .isEqualTo("until the next release is there: the arrival of a newer version (2026-06-12)");
        assertThat(missing(end(release, EventDates.none()))).containsExactly("superseded");
    }

    @Test
    void dataGoesSoonAfterAReplacement() {
        // From Friday 2026-06-12 three working days lead to Wednesday 2026-06-17.
        RetentionPeriod release = UntilRelease.builder()
                .release(ReleaseKind.REPLACEMENT)
                .within(Deadline.builder()
                        .amount(3)
                        .unit(DeadlineUnit.WORKING_DAYS)
                        .build())
                .build();
        assertThat(day(release, on(SUPERSEDED, "2026-06-12"))).isEqualTo("2026-06-17");
    }

    @Test
    void itemThatTakesThePlaceOfAnotherSupersedesItFromWhenItIsAvailable() {
        UntilRelease release =
                UntilRelease.builder().release(ReleaseKind.REPLACEMENT).build();
        DataSharingAgreement replaced = Kept.with(rule(release).build()).toBuilder()
                .dataItems(List.of(
                        DataItem.builder().id("record").replacedBy("new").build(),
                        DataItem.builder()
                                .id("new")
                                .availableFrom(LocalDate.parse("2027-01-01"))
                                .build()))
                .build();
        DueDate end = Kept.only(replaced, EventDates.none()).end();
        assertThat(end.day()).contains(LocalDate.parse("2027-01-01"));
        assertThat(end.reason())
                .isEqualTo("until a replacement has arrived whole: the arrival of a newer version"
                        + " (2027-01-01, from when 'new' is available)");
        // The rule may name the replacement itself; what the caller knows goes before both.
        DataSharingAgreement named = Kept.with(
                        rule(release.toBuilder().item("new").build()).build())
                .toBuilder()
                .dataItems(List.of(DataItem.builder()
                        .id("new")
                        .availableFrom(LocalDate.parse("2027-01-01"))
                        .build()))
                .build();
        assertThat(Kept.only(named, EventDates.none()).end().day()).contains(LocalDate.parse("2027-01-01"));
        assertThat(Kept.only(named, on(SUPERSEDED, "2027-02-01")).end().day()).contains(LocalDate.parse("2027-02-01"));
    }

    @Test
    void dataOfARuleThatRefersToAnotherIsKeptAsLong() {
        DataSharingAgreement agreement = Kept.with(
                rule(SameAs.builder().rule("long").build()).build(),
                rule(YEAR).id("long").holders(List.of("council")).build());
        List<DueDate> ends = RetentionSchedule.of(agreement, on(CASE_CLOSURE, "2026-02-28")).disposals().stream()
                .map(ScheduledDisposal::end)
                .toList();
        assertThat(ends)
                .extracting(DueDate::reason)
                .containsExactly(
                        "1 year after the closure of the case (2026-02-28)",
                        "as rule 'long' says: 1 year after the closure of the case (2026-02-28)");
    }

    @Test
    void ownScheduleHasNoDayAndItsLinkIsInTheReason() {
        assertThat(end(OWN, EventDates.none()).reason())
                .isEqualTo("the holder's own schedule <https://trust.example/retention> says how long");
    }

    @Test
    void archivesAreKeptForGood() {
        assertThat(end(
                        Indefinite.builder()
                                .archiving(true)
                                .reason("The county archive")
                                .build(),
                        EventDates.none()))
                .isEqualTo(new Never("it is kept for good for archiving in the public interest, research or statistics:"
                        + " The county archive"));
    }

    @Test
    void firstOfSeveralTimesEndsTheTime() {
        DueDate end = end(earliest(after("P3Y", RECEIPT), YEAR), on(CASE_CLOSURE, "2026-06-30", RECEIPT, "2026-01-01"));
        assertThat(end.day()).contains(LocalDate.parse("2027-06-30"));
        assertThat(end.reason())
                .isEqualTo("the earliest of 2 times: 1 year after the closure of the case (2026-06-30)");
    }

    @Test
    void timeThatNeverEndsIsNotTheFirstButIsTheLast() {
        RetentionPeriod forGood = Indefinite.builder().reason("history").build();
        EventDates closed = on(CASE_CLOSURE, "2026-06-30");
        assertThat(day(earliest(forGood, YEAR), closed)).isEqualTo("2027-06-30");
        assertThat(end(latest(forGood, YEAR, OWN), closed)).isInstanceOf(Never.class);
    }

    @Test
    void firstOfTimesOfWhichOneIsNotKnownIsNotAfterTheOther() {
        DueDate end = end(earliest(YEAR, until(PURPOSE_FULFILLED)), on(CASE_CLOSURE, "2026-06-30"));
        assertThat(missing(end)).containsExactly("purpose-fulfilled");
        assertThat(((NotComputable) end).notAfter()).contains(LocalDate.parse("2027-06-30"));
        assertThat(((NotComputable) end).notBefore()).isEmpty();
    }

    @Test
    void eventThatHasNotHappenedDoesNotEndTheTimeSoFar() {
        EventDates open = events().on(CASE_CLOSURE, LocalDate.parse("2026-06-30"))
                .notHappened(PURPOSE_FULFILLED)
                .build();
        DueDate end = end(earliest(YEAR, until(PURPOSE_FULFILLED)), open);
        assertThat(end.day()).contains(LocalDate.parse("2027-06-30"));
        assertThat(end.reason())
                .isEqualTo(
                        "the earliest of 2 times: 1 year after the closure of the case (2026-06-30); earlier if this happens"
                                + " before: the fulfilment of the purpose");
        DueDate last = end(latest(YEAR, until(PURPOSE_FULFILLED)), open);
        assertThat(missing(last)).containsExactly("purpose-fulfilled");
        assertThat(((NotComputable) last).notBefore()).contains(LocalDate.parse("2027-06-30"));
    }

    @Test
    void timeThatNothingHasBegunHasNoDay() {
        DueDate end = end(YEAR, events().notHappened(CASE_CLOSURE).build());
        assertThat(missing(end)).containsExactly("case-closure");
        assertThat(end.reason()).isEqualTo("the closure of the case has not happened so far");
    }

    @Test
    void eighteenthBirthdayThatIsGivenGoesBeforeTheBirth() {
        assertThat(day(until(EIGHTEENTH_BIRTHDAY), on(EIGHTEENTH_BIRTHDAY, "2026-03-01", DATE_OF_BIRTH, "2008-02-29")))
                .isEqualTo("2026-03-01");
        // Born on 29 February 2008: 2026 has no such day, and the 28th counts.
        assertThat(day(until(EIGHTEENTH_BIRTHDAY), on(DATE_OF_BIRTH, "2008-02-29")))
                .isEqualTo("2026-02-28");
    }

    @Test
    void agreementThatWasEndedEndsBeforeItsTerm() {
        DataSharingAgreement.Builder agreement = Kept.agreement()
                .addRetention(rule(until(END_OF_AGREEMENT)).build())
                .term(Term.builder().expiresOn(LocalDate.parse("2028-06-30")).build());
        assertThat(Kept.only(agreement.build(), EventDates.none()).end().day()).contains(LocalDate.parse("2028-06-30"));
        agreement.addStatusHistory(StatusChange.builder()
                .status(AgreementStatus.TERMINATED)
                .date(LocalDate.parse("2027-01-15"))
                .build());
        DueDate ended = Kept.only(agreement.build(), EventDates.none()).end();
        assertThat(ended.reason()).isEqualTo("until the end of the agreement (2027-01-15, on which it was ended)");
        assertThat(Kept.only(agreement.build(), on(END_OF_AGREEMENT, "2029-01-01"))
                        .end()
                        .day())
                .contains(LocalDate.parse("2029-01-01"));
    }

    @Test
    void agreementThatExpiredWithoutADayInItsTermEndedThen() {
        DataSharingAgreement agreement = Kept.with(rule(until(END_OF_AGREEMENT)).build()).toBuilder()
                .addStatusHistory(StatusChange.builder()
                        .status(AgreementStatus.EXPIRED)
                        .date(LocalDate.parse("2027-01-15"))
                        .build())
                .build();
        assertThat(Kept.only(agreement, EventDates.none()).end().reason())
                .isEqualTo("until the end of the agreement (2027-01-15, on which it expired)");
    }

    @Test
    void endOfAYearIsThatOfTheEventWhoseYearCounts() {
        assertThat(end(after("P3Y", END_OF_CALENDAR_YEAR, RECEIPT), on(RECEIPT, "2026-05-01"))
                        .reason())
                .isEqualTo(
                        "3 years after the end of the calendar year (2026-12-31) of the receipt of the data (2026-05-01)");
        assertThat(day(after("P3Y", END_OF_CALENDAR_YEAR, RECEIPT), on(RECEIPT, "2026-05-01")))
                .isEqualTo("2029-12-31");
    }

    @Test
    void endOfAYearThatIsGivenServesWhereTheEventIsNotKnown() {
        assertThat(day(after("P3Y", END_OF_FINANCIAL_YEAR, RECEIPT), on(END_OF_FINANCIAL_YEAR, "2027-03-31")))
                .isEqualTo("2030-03-31");
        assertThat(missing(end(after("P3Y", END_OF_FINANCIAL_YEAR, RECEIPT), EventDates.none())))
                .containsExactly("receipt");
    }

    @Test
    void endOfAYearOfWhichNothingCountsMustBeGiven() {
        DueDate end = end(after("P3Y", END_OF_FINANCIAL_YEAR), on(RECEIPT, "2026-05-01"));
        assertThat(missing(end)).containsExactly("end-of-financial-year");
        assertThat(end.reason())
                .isEqualTo(
                        "it is not known when this happened: the end of the financial year, and the rule does not say of what"
                                + " the financial year counts");
    }

    @Test
    void severalMissingFactsAreAllNamed() {
        DueDate end = end(latest(YEAR, after("P15Y", DATE_OF_DEATH), OWN), EventDates.none());
        assertThat(missing(end)).containsExactly("/retention/0/period/periods/2", "case-closure", "date-of-death");
    }
}
