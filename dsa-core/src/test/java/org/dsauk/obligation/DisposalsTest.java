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
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.Term;
import org.dsauk.data.DataItem;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.DatedEvent;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.DisposalAction;
import org.dsauk.retention.HeldData;
import org.dsauk.retention.Indefinite;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionReview;
import org.dsauk.retention.RetentionRule;
import org.dsauk.retention.UntilEvent;
import org.junit.jupiter.api.Test;

/** When data that is held is looked at, goes and is certified, and when holds end. */
class DisposalsTest {

    private static final String FIRST = "2026-07-01";
    private static final String LAST = "2027-06-30";

    private static final RetentionRule SIX_YEARS = RetentionRule.builder()
            .id("six-years")
            .addHolders("camden")
            .period(AfterEvent.builder()
                    .event(RetentionEvent.CASE_CLOSURE)
                    .length(Period.ofYears(6))
                    .build())
            .disposal(Disposal.builder()
                    .action(DisposalAction.DESTROY)
                    .certificate(true)
                    .certificateWithin(Deadline.builder()
                            .amount(14)
                            .unit(DeadlineUnit.DAYS)
                            .build())
                    .build())
            .build();

    private static HeldData.Builder cases() {
        return HeldData.builder().title("Cases").holder("camden").addItems("case");
    }

    private static HeldData closedOn(String date) {
        return cases().addEvents(DatedEvent.builder()
                        .event(RetentionEvent.CASE_CLOSURE)
                        .date(day(date))
                        .build())
                .build();
    }

    private static DataSharingAgreement holding(HeldData... held) {
        return agreement(
                found -> found.addDataItems(DataItem.builder().id("case").build())
                        .addRetention(SIX_YEARS)
                        .addHeldData(held));
    }

    @Test
    void heldDataGoesAndIsCertified() {
        DataSharingAgreement agreement = holding(closedOn("2020-08-17"));

        // Six years after 2020-08-17; the certificate 14 days after that.
        assertThat(due(agreement, ObligationKind.DISPOSAL, FIRST, LAST))
                .singleElement()
                .satisfies(disposal -> {
                    assertThat(disposal.day()).isEqualTo("2026-08-17");
                    assertThat(disposal.what())
                            .startsWith(
                                    "'Cases' ('case') under rule 'six-years': destroy it, 6 years after the closure of the case");
                    assertThat(disposal.parties()).containsExactly("camden");
                    assertThat(disposal.source().text()).isEqualTo("/heldData/0");
                    assertThat(disposal.citations())
                            .extracting(cited -> cited.text())
                            .containsExactly("UK GDPR Art 5(1)(e)");
                });
        assertThat(due(agreement, ObligationKind.CERTIFICATE, FIRST, LAST))
                .singleElement()
                .satisfies(certificate -> {
                    assertThat(certificate.day()).isEqualTo("2026-08-31");
                    assertThat(certificate.citations()).isEmpty();
                });
    }

    @Test
    void reasonOfTheEndIsSaidWhereDataGoesLater() {
        RetentionRule later = SIX_YEARS.toBuilder()
                .disposal(Disposal.builder()
                        .action(DisposalAction.RETURN_THEN_DESTROY)
                        .within(Deadline.builder()
                                .amount(14)
                                .unit(DeadlineUnit.DAYS)
                                .build())
                        .build())
                .build();
        DataSharingAgreement agreement = holding(closedOn("2020-08-17")).toBuilder()
                .retention(List.of(later))
                .build();

        // Six years after 2020-08-17 and 14 days.
        assertThat(due(agreement, ObligationKind.DISPOSAL, FIRST, LAST))
                .singleElement()
                .satisfies(disposal -> {
                    assertThat(disposal.day()).isEqualTo("2026-08-31");
                    assertThat(disposal.what())
                            .isEqualTo("'Cases' ('case') under rule 'six-years': return it, then destroy every copy,"
                                    + " 14 days after the end of the retention period (2026-08-17); the period:"
                                    + " 6 years after the closure of the case (2020-08-17)");
                });
    }

    @Test
    void reviewEveryDayForGoodIsListedForAHundredDays() {
        RetentionRule daily = RetentionRule.builder()
                .id("daily")
                .addHolders("camden")
                .period(Indefinite.builder().build())
                .review(RetentionReview.builder().interval(Period.ofDays(1)).build())
                .build();
        HeldData made = cases().addEvents(DatedEvent.builder()
                        .event(RetentionEvent.CREATION)
                        .date(day("2026-01-01"))
                        .build())
                .build();
        DataSharingAgreement agreement =
                holding(made).toBuilder().retention(List.of(daily)).build();

        assertThat(due(agreement, ObligationKind.RETENTION_REVIEW, FIRST, "+900000000-12-31"))
                .hasSize(100)
                .last()
                .satisfies(last -> {
                    // The hundredth day from 2026-07-01.
                    assertThat(last.day()).isEqualTo("2026-10-08");
                    assertThat(last.uncertainty()).contains("later days are not listed, because there are too many");
                });
        assertThat(due(agreement, ObligationKind.RETENTION_REVIEW, FIRST, "2026-10-08"))
                .hasSize(100)
                .last()
                .satisfies(last -> assertThat(last.uncertainty()).isEmpty());
    }

    @Test
    void dataThatShouldHaveGoneIsOverdueUntilItIsGone() {
        HeldData late = closedOn("2020-06-30");
        HeldData gone =
                HeldData.builder().from(late).disposedOn(day("2026-07-02")).build();
        HeldData certified =
                HeldData.builder().from(gone).certifiedOn(day("2026-07-03")).build();

        assertThat(overdue(holding(late), ObligationKind.DISPOSAL, FIRST)).containsExactly("2026-06-30");
        assertThat(overdue(holding(gone), ObligationKind.DISPOSAL, FIRST)).isEmpty();
        // 14 days after the day on which it went, not after that on which it should have.
        assertThat(days(holding(gone), ObligationKind.CERTIFICATE, FIRST, LAST)).containsExactly("2026-07-16");
        assertThat(days(holding(certified), ObligationKind.CERTIFICATE, FIRST, LAST))
                .isEmpty();
    }

    @Test
    void dataWhoseEventIsNotKnownHasNoDay() {
        DataSharingAgreement agreement = holding(cases().build());

        assertThat(undated(agreement, ObligationKind.DISPOSAL)).singleElement().satisfies(open -> {
            assertThat(missing(open)).containsExactly("case-closure");
            assertThat(open.source().text()).isEqualTo("/heldData/0");
        });
        assertThat(undated(agreement, ObligationKind.CERTIFICATE)).isEmpty();
    }

    @Test
    void openHoldKeepsDataWithoutADay() {
        DataSharingAgreement held = holding(closedOn("2020-08-17")).toBuilder()
                .addHolds(RetentionHold.builder()
                        .title("Inquiry")
                        .startsOn(day("2026-01-01"))
                        .build())
                .build();

        assertThat(days(held, ObligationKind.DISPOSAL, FIRST, LAST)).isEmpty();
        assertThat(undated(held, ObligationKind.DISPOSAL))
                .singleElement()
                .satisfies(open -> assertThat(open.reason()).contains("Inquiry"));
        assertThat(undated(held, ObligationKind.HOLD))
                .singleElement()
                .satisfies(open -> assertThat(missing(open)).containsExactly("/holds/0/endsOn"));
    }

    @Test
    void holdEndsOnItsLastDay() {
        DataSharingAgreement held = agreement(found -> found.addHolds(RetentionHold.builder()
                .title("Claim")
                .addHolders("barnet")
                .endsOn(day("2026-12-31"))
                .build()));

        assertThat(due(held, ObligationKind.HOLD, FIRST, LAST)).singleElement().satisfies(end -> {
            assertThat(end.day()).isEqualTo("2026-12-31");
            assertThat(end.what()).startsWith("the hold 'Claim' ends");
            assertThat(end.parties()).containsExactly("barnet");
        });
    }

    @Test
    void holdThatEndsBeforeItBeginsNeverEnds() {
        RetentionHold.Builder hold =
                RetentionHold.builder().startsOn(day("2027-01-01")).endsOn(day("2026-12-31"));
        DataSharingAgreement upsideDown = agreement(found -> found.addHolds(hold.build()));
        DataSharingAgreement ofOneDay =
                agreement(found -> found.addHolds(hold.endsOn(day("2027-01-01")).build()));

        assertThat(days(upsideDown, ObligationKind.HOLD, FIRST, LAST)).isEmpty();
        assertThat(undated(upsideDown, ObligationKind.HOLD)).isEmpty();
        assertThat(days(ofOneDay, ObligationKind.HOLD, FIRST, LAST)).containsExactly("2027-01-01");
    }

    @Test
    void endOfTheAgreementIsAFactThatItStatesItself() {
        RetentionRule untilEnd = RetentionRule.builder()
                .id("until-end")
                .addHolders("barnet")
                .period(UntilEvent.builder()
                        .event(RetentionEvent.END_OF_AGREEMENT)
                        .build())
                .build();
        DataSharingAgreement ending = agreement(found -> found.addRetention(untilEnd)
                .term(Term.builder().expiresOn(day("2026-12-31")).build()));

        assertThat(due(ending, ObligationKind.DISPOSAL, FIRST, LAST))
                .singleElement()
                .satisfies(disposal -> {
                    assertThat(disposal.day()).isEqualTo("2026-12-31");
                    assertThat(disposal.source().text()).isEqualTo("/retention/0");
                    assertThat(disposal.parties()).containsExactly("barnet");
                });
    }

    @Test
    void dataIsLookedAtAtItsInterval() {
        RetentionRule reviewed = SIX_YEARS.toBuilder()
                .review(RetentionReview.builder().interval(Period.ofYears(1)).build())
                .build();
        DataSharingAgreement agreement = holding(closedOn("2022-03-01")).toBuilder()
                .retention(List.of(reviewed))
                .build();

        // Yearly from the closure on 2022-03-01; the data goes on 2028-03-01.
        assertThat(days(agreement, ObligationKind.RETENTION_REVIEW, FIRST, LAST))
                .containsExactly("2027-03-01");
        assertThat(due(agreement, ObligationKind.RETENTION_REVIEW, FIRST, LAST)
                        .get(0)
                        .what())
                .isEqualTo("'Cases' ('case') under rule 'six-years' is reviewed");
        assertThat(overdue(agreement, ObligationKind.RETENTION_REVIEW, FIRST)).isEmpty();
    }
}
