package org.dsauk.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.obligation.Asked.agreement;
import static org.dsauk.obligation.Asked.day;
import static org.dsauk.obligation.Asked.days;
import static org.dsauk.obligation.Asked.due;
import static org.dsauk.obligation.Asked.missing;
import static org.dsauk.obligation.Asked.overdue;
import static org.dsauk.obligation.Asked.undated;

import java.time.Period;
import java.util.List;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ExitArrangement;
import org.dsauk.agreement.ExitTerms;
import org.dsauk.agreement.Term;
import org.dsauk.data.DataItem;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.DatedEvent;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.DisposalAction;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.FixedDate;
import org.dsauk.retention.HeldData;
import org.dsauk.retention.LatestOf;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionReview;
import org.dsauk.retention.RetentionRule;
import org.dsauk.retention.UntilEvent;
import org.junit.jupiter.api.Test;

/** What is due on a day that is not known falls due on the latest possible day, and says that it is that. */
class LatestDaysTest {

    private static final String FIRST = "2026-07-01";
    private static final String LAST = "2026-12-31";

    private static final RetentionPeriod FULFILLED =
            UntilEvent.builder().event(RetentionEvent.PURPOSE_FULFILLED).build();
    private static final RetentionPeriod SEVEN_WEEKS = AfterEvent.builder()
            .event(RetentionEvent.CASE_CLOSURE)
            .length(Period.ofDays(49))
            .build();

    private static RetentionRule.Builder rule(RetentionPeriod period) {
        return RetentionRule.builder().id("r").addHolders("camden").period(period);
    }

    private static DataSharingAgreement closedInAugust(RetentionRule rule) {
        return agreement(found -> found.addDataItems(
                        DataItem.builder().id("case").build())
                .addRetention(rule)
                .addHeldData(HeldData.builder()
                        .title("Cases")
                        .holder("camden")
                        .addItems("case")
                        .addEvents(DatedEvent.builder()
                                .event(RetentionEvent.CASE_CLOSURE)
                                .date(day("2026-08-03"))
                                .build())
                        .build()));
    }

    private static EarliestOf earliest(RetentionPeriod... periods) {
        return EarliestOf.builder().addPeriods(periods).build();
    }

    @Test
    void disposalIsDueOnTheLatestPossibleDay() {
        DataSharingAgreement agreement =
                closedInAugust(rule(earliest(SEVEN_WEEKS, FULFILLED)).build());

        // 49 days after 2026-08-03, unless the purpose is fulfilled before.
        assertThat(due(agreement, ObligationKind.DISPOSAL, FIRST, LAST))
                .singleElement()
                .satisfies(disposal -> {
                    assertThat(disposal.day()).isEqualTo("2026-09-21");
                    assertThat(disposal.atTheLatest()).isTrue();
                    assertThat(disposal.what()).endsWith("it goes, by 2026-09-21 at the latest");
                    assertThat(disposal.missing())
                            .extracting(fact -> fact.text())
                            .containsExactly("purpose-fulfilled");
                    assertThat(disposal.uncertainty().orElse("")).contains("it is not known when this happened");
                });
        assertThat(undated(agreement, ObligationKind.DISPOSAL)).isEmpty();
        assertThat(overdue(agreement, ObligationKind.DISPOSAL, "2026-10-01")).containsExactly("2026-09-21");
    }

    @Test
    void dayThatIsKnownIsNotALatestOne() {
        DataSharingAgreement agreement = closedInAugust(rule(SEVEN_WEEKS).build());

        assertThat(due(agreement, ObligationKind.DISPOSAL, FIRST, LAST))
                .singleElement()
                .satisfies(disposal -> {
                    assertThat(disposal.atTheLatest()).isFalse();
                    assertThat(disposal.missing()).isEmpty();
                    assertThat(disposal.what()).doesNotContain("at the latest");
                });
    }

    @Test
    void whatMayComeBeforeTheEndOfTheWindowOrAfterItHasNoDay() {
        DataSharingAgreement agreement =
                closedInAugust(rule(earliest(SEVEN_WEEKS, FULFILLED)).build());
        ObligationCalendar august = Obligations.of(agreement).calendar(day("2026-08-01"), day("2026-08-31"));

        assertThat(august.due()).isEmpty();
        assertThat(august.undated())
                .filteredOn(open -> open.kind() == ObligationKind.DISPOSAL)
                .singleElement()
                .satisfies(open -> assertThat(open.reason()).endsWith("; not after 2026-09-21"));
    }

    @Test
    void whatIsOnlyKnownNotToComeBeforeADayHasNoDay() {
        DataSharingAgreement agreement = closedInAugust(
                rule(LatestOf.builder().addPeriods(SEVEN_WEEKS, FULFILLED).build())
                        .build());

        assertThat(days(agreement, ObligationKind.DISPOSAL, FIRST, LAST)).isEmpty();
        assertThat(undated(agreement, ObligationKind.DISPOSAL)).singleElement().satisfies(open -> {
            assertThat(open.reason()).contains("not before 2026-09-21");
            assertThat(missing(open)).containsExactly("purpose-fulfilled");
        });
    }

    @Test
    void latestOfEarliestIsBoundedByTheLatestOfThem() {
        RetentionPeriod fixed = FixedDate.builder().date(day("2026-11-30")).build();
        DataSharingAgreement agreement = closedInAugust(rule(LatestOf.builder()
                        .addPeriods(earliest(fixed, FULFILLED), SEVEN_WEEKS)
                        .build())
                .build());

        assertThat(due(agreement, ObligationKind.DISPOSAL, FIRST, LAST))
                .singleElement()
                .satisfies(disposal -> {
                    assertThat(disposal.day()).isEqualTo("2026-11-30");
                    assertThat(disposal.uncertainty().orElse("")).contains("not before 2026-09-21");
                });
    }

    @Test
    void certificateOfABoundedDisposalIsBoundedToo() {
        Deadline within = Deadline.builder().amount(14).unit(DeadlineUnit.DAYS).build();
        DataSharingAgreement agreement = closedInAugust(rule(earliest(SEVEN_WEEKS, FULFILLED))
                .disposal(Disposal.builder()
                        .action(DisposalAction.DESTROY)
                        .certificateWithin(within)
                        .build())
                .build());

        // 14 days after 2026-09-21.
        assertThat(due(agreement, ObligationKind.CERTIFICATE, FIRST, LAST))
                .singleElement()
                .satisfies(certificate -> {
                    assertThat(certificate.day()).isEqualTo("2026-10-05");
                    assertThat(certificate.atTheLatest()).isTrue();
                });
    }

    @Test
    void reviewBeforeABoundedDisposalIsBoundedToo() {
        DataSharingAgreement agreement = closedInAugust(rule(earliest(SEVEN_WEEKS, FULFILLED))
                .review(RetentionReview.builder().beforeDisposal(true).build())
                .build());

        assertThat(due(agreement, ObligationKind.RETENTION_REVIEW, FIRST, LAST))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.day()).isEqualTo("2026-09-21");
                    assertThat(review.what()).endsWith(" is reviewed before it goes, by 2026-09-21 at the latest");
                });
    }

    @Test
    void firstReviewIsDueOnItsLatestDayOrHasNone() {
        RetentionRule bounded = rule(SEVEN_WEEKS)
                .review(RetentionReview.builder()
                        .first(earliest(
                                FixedDate.builder().date(day("2026-09-01")).build(), FULFILLED))
                        .build())
                .build();
        RetentionRule open = rule(SEVEN_WEEKS)
                .review(RetentionReview.builder().first(FULFILLED).build())
                .build();

        assertThat(days(closedInAugust(bounded), ObligationKind.RETENTION_REVIEW, FIRST, LAST))
                .containsExactly("2026-09-01");
        assertThat(undated(closedInAugust(open), ObligationKind.RETENTION_REVIEW))
                .singleElement()
                .satisfies(review -> assertThat(missing(review)).containsExactly("purpose-fulfilled"));
    }

    @Test
    void holdThatEndsMovesTheLatestDayAndAnOpenOneLeavesNone() {
        DataSharingAgreement bounded =
                closedInAugust(rule(earliest(SEVEN_WEEKS, FULFILLED)).build());
        RetentionHold.Builder hold = RetentionHold.builder().startsOn(day("2026-09-01"));
        DataSharingAgreement closed = bounded.toBuilder()
                .addHolds(hold.endsOn(day("2026-10-31")).build())
                .build();
        DataSharingAgreement open = bounded.toBuilder()
                .addHolds(RetentionHold.builder().startsOn(day("2026-09-01")).build())
                .build();

        assertThat(days(closed, ObligationKind.DISPOSAL, FIRST, LAST)).containsExactly("2026-10-31");
        assertThat(days(open, ObligationKind.DISPOSAL, FIRST, LAST)).isEmpty();
        assertThat(undated(open, ObligationKind.DISPOSAL)).hasSize(1);
    }

    @Test
    void latestDayThatFollowsFromTheAgreementAloneIsListed() {
        RetentionRule rule = rule(earliest(
                        FULFILLED, FixedDate.builder().date(day("2026-10-01")).build()))
                .build();
        DataSharingAgreement agreement = agreement(found -> found.addRetention(rule));

        assertThat(due(agreement, ObligationKind.DISPOSAL, FIRST, LAST))
                .singleElement()
                .satisfies(disposal -> {
                    assertThat(disposal.day()).isEqualTo("2026-10-01");
                    assertThat(disposal.atTheLatest()).isTrue();
                    assertThat(disposal.source().text()).isEqualTo("/retention/0");
                });
    }

    @Test
    void whatFollowsTheEndOfAnAgreementThatWasEndedWithinItsTermIsBounded() {
        RetentionRule rule = rule(AfterEvent.builder()
                        .event(RetentionEvent.END_OF_AGREEMENT)
                        .length(Period.ofMonths(2))
                        .build())
                .build();
        DataSharingAgreement ended = agreement(found -> found.status(AgreementStatus.TERMINATED)
                .term(Term.builder().expiresOn(day("2026-08-31")).build())
                .addRetention(rule)
                .exit(ExitTerms.builder()
                        .addArrangements(ExitArrangement.builder()
                                .addParties("barnet")
                                .action(DisposalAction.RETURN)
                                .within(Period.ofDays(30))
                                .build())
                        .build()));

        // Two months, and 30 days, after 2026-08-31, by when it was over at the latest.
        assertThat(days(ended, ObligationKind.DISPOSAL, FIRST, LAST)).containsExactly("2026-10-31");
        assertThat(due(ended, ObligationKind.EXIT, FIRST, LAST)).singleElement().satisfies(exit -> {
            assertThat(exit.day()).isEqualTo("2026-09-30");
            assertThat(exit.atTheLatest()).isTrue();
            assertThat(exit.parties()).isEqualTo(List.of("barnet"));
        });
    }
}
