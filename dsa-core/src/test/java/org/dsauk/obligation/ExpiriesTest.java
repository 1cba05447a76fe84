package org.dsauk.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.obligation.Asked.agreement;
import static org.dsauk.obligation.Asked.day;
import static org.dsauk.obligation.Asked.days;
import static org.dsauk.obligation.Asked.due;
import static org.dsauk.obligation.Asked.missing;
import static org.dsauk.obligation.Asked.overdue;
import static org.dsauk.obligation.Asked.undated;

import java.util.List;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.StatusChange;
import org.dsauk.agreement.Term;
import org.dsauk.assessment.Assessment;
import org.dsauk.assessment.AssessmentKind;
import org.dsauk.assessment.AssessmentStatus;
import org.dsauk.flow.DataFlow;
import org.dsauk.party.IdentifierScheme;
import org.dsauk.party.Party;
import org.dsauk.party.PartyIdentifier;
import org.dsauk.related.Approval;
import org.dsauk.related.ApprovalStatus;
import org.dsauk.security.Assurance;
import org.dsauk.security.AssuranceScheme;
import org.dsauk.security.AssuranceStatus;
import org.dsauk.security.SecurityTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The last days of the term, of flows, and of what parties hold. */
class ExpiriesTest {

    private static final String FIRST = "2026-07-01";
    private static final String LAST = "2027-06-30";

    private static DataSharingAgreement assured(Assurance... assurances) {
        return agreement(agreement -> agreement.security(
                SecurityTerms.builder().addAssurances(assurances).build()));
    }

    private static Assurance.Builder assurance(AssuranceScheme scheme) {
        return Assurance.builder().addParties("camden").scheme(scheme).status(AssuranceStatus.HELD);
    }

    private static DataSharingAgreement approved(Approval... approvals) {
        return agreement(agreement -> agreement.addApprovals(approvals));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, false", "2026-07-01, true", "2027-06-30, true", "2027-07-01, false"})
    void bothEndsOfTheWindowAreIn(String expires, boolean listed) {
        DataSharingAgreement ending = agreement(agreement ->
                agreement.term(Term.builder().expiresOn(day(expires)).build()));

        assertThat(days(ending, ObligationKind.EXPIRY, FIRST, LAST)).isEqualTo(listed ? List.of(expires) : List.of());
    }

    @Test
    void termThatHasRunOutIsOverdueUntilTheStatusSaysSo() {
        DataSharingAgreement forgotten = agreement(agreement ->
                agreement.term(Term.builder().expiresOn(day("2026-06-30")).build()));
        DataSharingAgreement closed =
                forgotten.toBuilder().status(AgreementStatus.EXPIRED).build();

        assertThat(overdue(forgotten, ObligationKind.EXPIRY, FIRST)).containsExactly("2026-06-30");
        assertThat(overdue(closed, ObligationKind.EXPIRY, FIRST)).isEmpty();
    }

    @Test
    void flowStopsOnItsLastDay() {
        DataFlow flow = DataFlow.builder()
                .id("f1")
                .addDisclosers("camden")
                .addRecipients("barnet")
                .endsOn(day("2026-08-31"))
                .build();

        assertThat(due(agreement(agreement -> agreement.addFlows(flow)), ObligationKind.FLOW_END, FIRST, LAST))
                .singleElement()
                .satisfies(end -> {
                    assertThat(end.day()).isEqualTo("2026-08-31");
                    assertThat(end.what()).isEqualTo("the flow 'f1' stops: this is its last day");
                    assertThat(end.parties()).containsExactly("camden", "barnet");
                    assertThat(end.source().text()).isEqualTo("/flows/0/endsOn");
                });
    }

    @Test
    void assuranceRunsOutOnItsStatedDay() {
        DataSharingAgreement agreement = assured(assurance(AssuranceScheme.ISO_27001_2022)
                .expires(day("2026-12-31"))
                .required(true)
                .build());

        assertThat(due(agreement, ObligationKind.ASSURANCE, FIRST, LAST))
                .singleElement()
                .satisfies(end -> {
                    assertThat(end.day()).isEqualTo("2026-12-31");
                    assertThat(end.what())
                            .isEqualTo(
                                    "'ISO/IEC 27001:2022 certificate', without which nothing may be shared, runs out:"
                                            + " this is the last day on which it holds");
                    assertThat(end.source().text()).isEqualTo("/security/assurances/0");
                    assertThat(end.citations())
                            .extracting(cited -> cited.text())
                            .containsExactly("UK GDPR Art 32(1)(d)");
                    assertThat(end.uncertainty()).isEmpty();
                });
    }

    @Test
    void assuranceWithoutALastDayRunsOutAsItsSchemeSays() {
        // Cyber Essentials counts for 12 months; from 2024-02-29 to the last day of February 2025.
        DataSharingAgreement agreement = assured(assurance(AssuranceScheme.CYBER_ESSENTIALS)
                .issued(day("2024-02-29"))
                .build());

        assertThat(due(agreement, ObligationKind.ASSURANCE, "2025-01-01", "2025-12-31"))
                .singleElement()
                .satisfies(end -> {
                    assertThat(end.day()).isEqualTo("2025-02-28");
                    assertThat(end.uncertainty())
                            .contains("counted from the issue, on 2024-02-29, as the scheme has it");
                });
    }

    @Test
    void dayOfIssueIsTheFirstOfTheTimeOfAnAssurance() {
        DataSharingAgreement agreement = assured(assurance(AssuranceScheme.CYBER_ESSENTIALS)
                .issued(day("2025-09-01"))
                .build());

        assertThat(days(agreement, ObligationKind.ASSURANCE, FIRST, LAST)).containsExactly("2026-08-31");
    }

    @Test
    void assuranceWhoseSchemeSaysNoTimeHasNoDay() {
        DataSharingAgreement agreement = assured(
                assurance(AssuranceScheme.ISO_27001_2022)
                        .issued(day("2025-01-01"))
                        .build(),
                assurance(AssuranceScheme.of("of-our-own")).build());

        assertThat(undated(agreement, ObligationKind.ASSURANCE)).hasSize(2);
        assertThat(missing(undated(agreement, ObligationKind.ASSURANCE).get(0)))
                .containsExactly("/security/assurances/0/expires");
    }

    @Test
    void assuranceThatWasRenewedIsOfNoMoreConcern() {
        Assurance old = assurance(AssuranceScheme.CYBER_ESSENTIALS)
                .expires(day("2026-08-01"))
                .build();
        Assurance renewed = assurance(AssuranceScheme.CYBER_ESSENTIALS)
                .expires(day("2027-08-01"))
                .build();
        Assurance ofAnother = renewed.toBuilder().parties(List.of("barnet")).build();

        assertThat(days(assured(old, renewed), ObligationKind.ASSURANCE, FIRST, LAST))
                .isEmpty();
        assertThat(days(assured(old, ofAnother), ObligationKind.ASSURANCE, FIRST, LAST))
                .containsExactly("2026-08-01");
        assertThat(overdue(assured(old), ObligationKind.ASSURANCE, "2026-08-02"))
                .containsExactly("2026-08-01");
    }

    @Test
    void assuranceThatIsPlannedHasNoDayAndOneThatWasNotReachedIsNotListed() {
        DataSharingAgreement agreement = assured(
                assurance(AssuranceScheme.NHS_DSPT)
                        .status(AssuranceStatus.PLANNED)
                        .build(),
                assurance(AssuranceScheme.NCSC_CAF)
                        .status(AssuranceStatus.NOT_MET)
                        .build());

        assertThat(undated(agreement, ObligationKind.ASSURANCE)).singleElement().satisfies(open -> {
            assertThat(open.what()).endsWith("is to be obtained");
            assertThat(missing(open)).containsExactly("/security/assurances/0/issued");
        });
    }

    @Test
    void registrationRunsOutWithTheFee() {
        PartyIdentifier paid = PartyIdentifier.builder()
                .scheme(IdentifierScheme.ICO)
                .value("ZA000001")
                .expiresOn(day("2026-11-05"))
                .build();
        DataSharingAgreement agreement = agreement(found -> found.addParties(
                Party.builder().id("charity").addIdentifiers(paid).build()));

        assertThat(due(agreement, ObligationKind.REGISTRATION, FIRST, LAST))
                .singleElement()
                .satisfies(end -> {
                    assertThat(end.day()).isEqualTo("2026-11-05");
                    assertThat(end.parties()).containsExactly("charity");
                    assertThat(end.source().text()).isEqualTo("/parties/2/identifiers/0/expiresOn");
                    assertThat(end.citations())
                            .extracting(cited -> cited.text())
                            .containsExactly("Data Protection (Charges and Information) Regulations 2018");
                });
    }

    @Test
    void approvalRunsOutWithTheOneWithWhichItLapses() {
        Approval first =
                Approval.builder().id("cag").validUntil(day("2026-10-31")).build();
        Approval second = Approval.builder().id("ethics").lapsesWith("cag").build();
        Approval third = Approval.builder()
                .id("board")
                .lapsesWith("cag")
                .validUntil(day("2026-12-31"))
                .build();

        assertThat(days(approved(first, second, third), ObligationKind.APPROVAL, FIRST, LAST))
                .containsExactly("2026-10-31", "2026-10-31", "2026-10-31");
    }

    @Test
    void approvalsThatLapseWithEachOtherHaveNoDay() {
        Approval one = Approval.builder().id("one").lapsesWith("other").build();
        Approval other = Approval.builder().id("other").lapsesWith("one").build();

        assertThat(days(approved(one, other), ObligationKind.APPROVAL, FIRST, LAST))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ApprovalStatus.class,
            names = {"REQUIRED", "REQUESTED"})
    void approvalThatNobodyHasGivenHasNoDay(ApprovalStatus status) {
        Approval open =
                Approval.builder().id("cag").status(status).precondition(true).build();

        assertThat(undated(approved(open), ObligationKind.APPROVAL))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.what())
                            .isEqualTo("the approval 'cag', without which nothing may be shared, is to be obtained");
                    assertThat(missing(found)).containsExactly("/approvals/0/date");
                });
    }

    @Test
    void refusedApprovalIsNotListed() {
        Approval refused = Approval.builder()
                .id("cag")
                .status(ApprovalStatus.REFUSED)
                .validUntil(day("2026-12-31"))
                .build();

        assertThat(days(approved(refused), ObligationKind.APPROVAL, FIRST, LAST))
                .isEmpty();
    }

    @Test
    void assessmentThatIsNotFinishedHasNoDay() {
        Assessment planned = Assessment.builder()
                .id("dpia")
                .kind(AssessmentKind.DPIA)
                .status(AssessmentStatus.PLANNED)
                .build();
        Assessment done =
                planned.toBuilder().id("done").status(AssessmentStatus.COMPLETE).build();

        assertThat(undated(agreement(found -> found.addAssessments(planned, done)), ObligationKind.ASSESSMENT))
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.what()).isEqualTo("'dpia' is to be finished");
                    assertThat(open.citations())
                            .extracting(cited -> cited.text())
                            .containsExactly("UK GDPR Art 35");
                });
    }

    @Test
    void policyDocumentIsKeptForSixMonthsAfterTheEnd() {
        Assessment document = Assessment.builder()
                .id("policy")
                .kind(AssessmentKind.APPROPRIATE_POLICY_DOCUMENT)
                .build();
        DataSharingAgreement ending = agreement(found -> found.addAssessments(document)
                .term(Term.builder().expiresOn(day("2026-08-31")).build()));

        // Six months after 2026-08-31 is the last day of February 2027.
        assertThat(due(ending, ObligationKind.POLICY_DOCUMENT, FIRST, LAST))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.day()).isEqualTo("2027-02-28");
                    assertThat(kept.citations())
                            .extracting(cited -> cited.text())
                            .containsExactly("DPA 2018 Sch 1 para 40");
                    assertThat(kept.uncertainty())
                            .contains("if the processing stops with the agreement, on 2026-08-31");
                });
    }

    @Test
    void statusThatIsDecidedForALaterDayIsListed() {
        DataSharingAgreement agreement = agreement(found -> found.addStatusHistory(
                StatusChange.builder()
                        .status(AgreementStatus.IN_FORCE)
                        .date(day("2026-07-02"))
                        .build(),
                StatusChange.builder()
                        .status(AgreementStatus.TERMINATED)
                        .date(day("2026-09-01"))
                        .by("camden")
                        .build()));

        assertThat(due(agreement, ObligationKind.STATUS, FIRST, LAST))
                .singleElement()
                .satisfies(status -> {
                    assertThat(status.what()).isEqualTo("the agreement is terminated from this day");
                    assertThat(status.parties()).containsExactly("camden");
                    assertThat(status.source().text()).isEqualTo("/statusHistory/1");
                });
        assertThat(overdue(agreement, ObligationKind.STATUS, "2027-01-01")).isEmpty();
    }

    @Test
    void suspensionOfTheAgreementIsOpen() {
        DataSharingAgreement suspended = agreement(found -> found.status(AgreementStatus.SUSPENDED));

        assertThat(undated(suspended, ObligationKind.STATUS))
                .singleElement()
                .satisfies(open ->
                        assertThat(open.what()).isEqualTo("the agreement is suspended until it goes on or ends"));
    }
}
