package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CASE_CLOSURE;
import static org.dsauk.schedule.Kept.after;
import static org.dsauk.schedule.Kept.on;
import static org.dsauk.schedule.Kept.rule;

import java.time.LocalDate;
import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.party.PartyGroup;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.DisposalAction;
import org.dsauk.retention.HoldReason;
import org.dsauk.retention.Indefinite;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.schedule.DueDate.Held;
import org.dsauk.schedule.DueDate.Never;
import org.dsauk.schedule.DueDate.NotComputable;
import org.junit.jupiter.api.Test;

/** The record is kept for a year after the closure of the case on 2026-03-31, so to 2027-03-31. */
class HoldsTest {

    private static final RetentionPeriod YEAR = after("P1Y", CASE_CLOSURE);
    private static final EventDates CLOSED = on(CASE_CLOSURE, "2026-03-31");
    private static final LocalDate END = LocalDate.parse("2027-03-31");

    private static RetentionHold.Builder hold(String from) {
        return RetentionHold.builder().title("Inquiry").startsOn(LocalDate.parse(from));
    }

    private static RetentionHold closed(String from, String to) {
        return hold(from).endsOn(LocalDate.parse(to)).build();
    }

    private static DataSharingAgreement under(RetentionPeriod period, RetentionHold... holds) {
        return Kept.agreement()
                .addRetention(rule(period).build())
                .addHolds(holds)
                .build();
    }

    private static ScheduledDisposal entry(RetentionHold... holds) {
        return Kept.only(under(YEAR, holds), CLOSED);
    }

    @Test
    void nothingGoesWhileAHoldIsOpen() {
        RetentionHold open = hold("2026-12-01").build();
        ScheduledDisposal entry = entry(open);
        assertThat(entry.holds()).containsExactly(open);
        assertThat(entry.disposal()).isEqualTo(entry.end());
        assertThat(entry.end()).isInstanceOfSatisfying(Held.class, held -> {
            assertThat(held.holds()).containsExactly(open);
            assertThat(held.otherwise().day()).contains(END);
            assertThat(held.reason())
                    .isEqualTo("nothing goes while this is open: hold 'Inquiry' from 2026-12-01; without it until"
                            + " 2027-03-31, 1 year after the closure of the case (2026-03-31)");
        });
    }

    @Test
    void holdWithoutABeginningHasAlwaysHeld() {
        assertThat(entry(RetentionHold.builder().reason(HoldReason.LITIGATION).build())
                        .end())
                .isInstanceOfSatisfying(
                        Held.class,
                        held -> assertThat(held.reason())
                                .startsWith("nothing goes while this is open: hold for litigation; "));
    }

    @Test
    void afterAHoldDataGoesOnTheLaterOfItsEndAndThatOfTheTime() {
        DueDate later = entry(closed("2026-12-01", "2028-06-30")).disposal();
        assertThat(later.day()).contains(LocalDate.parse("2028-06-30"));
        assertThat(later.reason())
                .isEqualTo(
                        "kept by hold 'Inquiry' to 2028-06-30; without it to 2027-03-31, 1 year after the closure of the case"
                                + " (2026-03-31)");
        assertThat(entry(closed("2026-12-01", "2027-03-30")).disposal().day()).contains(END);
    }

    @Test
    void holdThatBeginsOnTheLastDayKeepsTheData() {
        assertThat(entry(closed("2027-03-31", "2027-04-30")).disposal().day()).contains(LocalDate.parse("2027-04-30"));
    }

    @Test
    void holdThatBeginsAfterTheDataHasGoneKeepsNothing() {
        assertThat(entry(hold("2027-04-01").build()).disposal().day()).contains(END);
    }

    @Test
    void holdThatBeginsWhileDataWaitsToGoKeepsIt() {
        // 30 days after 2027-03-31 are 2027-04-30; the hold ends on 2027-05-15, and 30 days later is 2027-06-14.
        DataSharingAgreement agreement = Kept.agreement()
                .addRetention(rule(YEAR)
                        .disposal(Disposal.builder()
                                .within(Deadline.builder()
                                        .amount(30)
                                        .unit(DeadlineUnit.DAYS)
                                        .build())
                                .build())
                        .build())
                .addHolds(closed("2027-04-30", "2027-05-15"))
                .build();
        ScheduledDisposal entry = Kept.only(agreement, CLOSED);
        assertThat(entry.end().day()).contains(LocalDate.parse("2027-05-15"));
        assertThat(entry.disposal().day()).contains(LocalDate.parse("2027-06-14"));
    }

    @Test
    void holdsThatFollowEachOtherKeepDataToTheLast() {
        assertThat(entry(
                                closed("2028-01-01", "2029-12-31"),
                                closed("2027-01-01", "2028-01-01"),
                                closed("2030-01-01", "2031-01-01"))
                        .disposal()
                        .day())
                .contains(LocalDate.parse("2029-12-31"));
    }

    @Test
    void openHoldThatBeginsWhileAnotherKeepsTheDataHoldsIt() {
        assertThat(entry(closed("2027-01-01", "2028-01-01"), hold("2027-12-31").build())
                        .disposal())
                .isInstanceOf(Held.class);
    }

    @Test
    void holdOfAnotherHolderItemOrPurposeDoesNotConcernTheData() {
        ScheduledDisposal entry = entry(
                hold("2026-12-01").addHolders("council").build(),
                hold("2026-12-01").addItems("other").build(),
                hold("2026-12-01").addPurposes("other").build());
        assertThat(entry.holds()).isEmpty();
        assertThat(entry.disposal().day()).contains(END);
    }

    @Test
    void holdThatNamesHolderItemAndPurposeConcernsTheData() {
        assertThat(entry(hold("2026-12-01")
                                .addHolders("trust")
                                .addItems("record")
                                .addPurposes("care")
                                .build())
                        .disposal())
                .isInstanceOf(Held.class);
    }

    @Test
    void holdOfAGroupOrOfTheWholeConcernsMembersAndParts() {
        DataSharingAgreement agreement =
                under(
                                YEAR,
                                hold("2026-12-01")
                                        .addHolders("bodies")
                                        .addItems("file")
                                        .build())
                        .toBuilder()
                        .addPartyGroups(PartyGroup.builder()
                                .id("bodies")
                                .addMembers("trust")
                                .build())
                        .dataItems(List.of(
                                DataItem.builder().id("record").partOf("file").build(),
                                DataItem.builder().id("file").build()))
                        .build();
        assertThat(Kept.only(agreement, CLOSED).disposal()).isInstanceOf(Held.class);
    }

    @Test
    void holdThatEndsBeforeItBeginsIsNotedAndHoldsNothing() {
        ScheduledDisposal entry = entry(closed("2027-03-01", "2027-02-01"));
        assertThat(entry.disposal().day()).contains(END);
        assertThat(entry.notes()).containsExactly("hold 'Inquiry' ends before it begins, so that it holds on no day");
    }

    @Test
    void openHoldOnDataWhoseDayIsNotKnownHoldsIt() {
        ScheduledDisposal entry = Kept.only(under(YEAR, hold("2026-12-01").build()), EventDates.none());
        assertThat(entry.disposal())
                .isInstanceOfSatisfying(
                        Held.class, held -> assertThat(held.otherwise()).isInstanceOf(NotComputable.class));
    }

    @Test
    void dataThatIsKeptForGoodIsNotHeldBesides() {
        RetentionPeriod forGood = Indefinite.builder().reason("history").build();
        assertThat(Kept.only(under(forGood, hold("2026-12-01").build()), CLOSED).disposal())
                .isEqualTo(new Never("it is kept for good: history"));
    }

    @Test
    void certificateOfHeldDataIsHeldToo() {
        DataSharingAgreement agreement = Kept.agreement()
                .addRetention(rule(YEAR)
                        .disposal(Disposal.builder()
                                .action(DisposalAction.DESTROY)
                                .certificateWithin(Deadline.builder()
                                        .amount(2)
                                        .unit(DeadlineUnit.WEEKS)
                                        .build())
                                .build())
                        .build())
                .addHolds(hold("2026-12-01").build())
                .build();
        // Without the hold: two weeks after Wednesday 2027-03-31 is 2027-04-14.
        assertThat(Kept.only(agreement, CLOSED).certificate())
                .get()
                .isInstanceOfSatisfying(
                        Held.class, held -> assertThat(held.otherwise().day()).contains(LocalDate.parse("2027-04-14")));
    }
}
