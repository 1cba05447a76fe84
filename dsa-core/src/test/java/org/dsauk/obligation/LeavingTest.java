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
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ExitArrangement;
import org.dsauk.agreement.ExitTerms;
import org.dsauk.agreement.StatusChange;
import org.dsauk.agreement.Term;
import org.dsauk.assessment.Assessment;
import org.dsauk.assessment.AssessmentKind;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.Succession;
import org.dsauk.purpose.Purpose;
import org.dsauk.retention.DisposalAction;
import org.junit.jupiter.api.Test;

/** What is asked of parties that leave, and how long they and the others keep their policy documents. */
class LeavingTest {

    private static final String FIRST = "2026-01-01";
    private static final String LAST = "2030-12-31";

    private static Participation.Builder step(ParticipationStatus status, String date) {
        return Participation.builder().member("barnet").status(status).date(day(date));
    }

    /** {@return an agreement for two purposes until 2027-12-31, after which Barnet has 90 days} */
    private static DataSharingAgreement stepped(Participation... steps) {
        ExitArrangement destroys = ExitArrangement.builder()
                .addParties("barnet")
                .action(DisposalAction.DESTROY)
                .within(Period.ofDays(90))
                .build();
        return agreement(found -> found.addPurposes(
                        Purpose.builder().id("care").build(),
                        Purpose.builder().id("audit").build())
                .term(Term.builder().expiresOn(day("2027-12-31")).build())
                .exit(ExitTerms.builder().addArrangements(destroys).build())
                .addAssessments(Assessment.builder()
                        .id("policy")
                        .kind(AssessmentKind.APPROPRIATE_POLICY_DOCUMENT)
                        .addParties("camden", "barnet")
                        .build())
                .addParticipation(step(ParticipationStatus.SIGNED, "2025-01-01").build())
                .addParticipation(steps));
    }

    @Test
    void partyThatLeavesForEachPurposeByNameHasLeft() {
        DataSharingAgreement leaving = stepped(step(ParticipationStatus.WITHDRAWN, "2026-05-05")
                .addPurposes("care", "audit")
                .build());

        // 90 days after 2026-05-05.
        assertThat(days(leaving, ObligationKind.EXIT, FIRST, LAST)).containsExactly("2026-08-03");
    }

    @Test
    void partyThatLeavesForOnePurposeAfterTheOtherHasLeftWithTheLast() {
        DataSharingAgreement leaving = stepped(
                step(ParticipationStatus.WITHDRAWN, "2026-03-01")
                        .addPurposes("care")
                        .build(),
                step(ParticipationStatus.WITHDRAWN, "2026-05-05")
                        .addPurposes("audit")
                        .build());

        assertThat(days(leaving, ObligationKind.EXIT, FIRST, LAST)).containsExactly("2026-08-03");
    }

    @Test
    void partyThatGoesOnForOnePurposeHasNothingToDoBeforeTheEnd() {
        DataSharingAgreement partly = stepped(step(ParticipationStatus.WITHDRAWN, "2026-05-05")
                .addPurposes("care")
                .build());

        // 90 days after 2027-12-31.
        assertThat(days(partly, ObligationKind.EXIT, FIRST, LAST)).containsExactly("2028-03-30");
    }

    @Test
    void nothingIsAskedOfAPartyThatHasComeBackInTime() {
        DataSharingAgreement back = stepped(
                step(ParticipationStatus.WITHDRAWN, "2026-08-31").build(),
                step(ParticipationStatus.ACCEDED, "2026-09-10").build());

        assertThat(days(back, ObligationKind.EXIT, FIRST, LAST)).containsExactly("2028-03-30");
    }

    @Test
    void partyThatComesBackLaterHadToExitBefore() {
        DataSharingAgreement late = stepped(
                step(ParticipationStatus.WITHDRAWN, "2026-08-31").build(),
                step(ParticipationStatus.ACCEDED, "2027-01-10").build());

        assertThat(days(late, ObligationKind.EXIT, FIRST, "2026-12-31")).containsExactly("2026-11-29");
        assertThat(overdue(late, ObligationKind.EXIT, "2027-01-09")).containsExactly("2026-11-29");
        assertThat(overdue(late, ObligationKind.EXIT, "2027-01-10")).isEmpty();
    }

    @Test
    void partyThatLeavesAnAgreementThatIsSupersededHasToExit() {
        StatusChange superseded = StatusChange.builder()
                .status(AgreementStatus.SUPERSEDED)
                .date(day("2026-05-01"))
                .build();
        DataSharingAgreement leaving = stepped(
                        step(ParticipationStatus.WITHDRAWN, "2026-08-31").build())
                .toBuilder()
                .addStatusHistory(superseded)
                .build();
        DataSharingAgreement staying =
                stepped().toBuilder().addStatusHistory(superseded).build();

        assertThat(days(leaving, ObligationKind.EXIT, FIRST, LAST)).containsExactly("2026-11-29");
        assertThat(days(staying, ObligationKind.EXIT, FIRST, LAST)).isEmpty();
    }

    @Test
    void successorOwesTheExitOfThePartyWhosePlaceItTook() {
        Party heir = Party.builder()
                .id("enfield")
                .addSucceeds(Succession.builder()
                        .predecessor("barnet")
                        .date(day("2026-04-01"))
                        .build())
                .build();
        DataSharingAgreement merged = stepped().toBuilder().addParties(heir).build();

        assertThat(due(merged, ObligationKind.EXIT, FIRST, LAST))
                .singleElement()
                .satisfies(exit -> {
                    assertThat(exit.day()).isEqualTo("2028-03-30");
                    assertThat(exit.parties()).containsExactly("enfield");
                    assertThat(exit.what()).endsWith(" ('enfield' in the place of 'barnet')");
                });
    }

    @Test
    void exitIsAskedForUntilTheDayOnWhichTheAgreementIsClosed() {
        DataSharingAgreement closing = stepped().toBuilder()
                .addStatusHistory(StatusChange.builder()
                        .status(AgreementStatus.CLOSED)
                        .date(day("2028-03-31"))
                        .build())
                .build();

        assertThat(days(closing, ObligationKind.EXIT, FIRST, LAST)).containsExactly("2028-03-30");
        assertThat(overdue(closing, ObligationKind.EXIT, "2028-03-31")).isEmpty();
    }

    @Test
    void policyDocumentOfAPartyThatLeavesIsKeptForSixMonthsFromThen() {
        DataSharingAgreement leaving =
                stepped(step(ParticipationStatus.WITHDRAWN, "2026-03-01").build());

        assertThat(due(leaving, ObligationKind.POLICY_DOCUMENT, FIRST, LAST))
                .satisfiesExactly(
                        barnet -> {
                            assertThat(barnet.day()).isEqualTo("2026-09-01");
                            assertThat(barnet.parties()).containsExactly("barnet");
                            assertThat(barnet.uncertainty())
                                    .contains("if the processing stops when the party leaves, on 2026-03-01");
                        },
                        camden -> {
                            assertThat(camden.day()).isEqualTo("2028-06-30");
                            assertThat(camden.parties()).containsExactly("camden");
                        });
    }

    @Test
    void policyDocumentOfAnAgreementThatIsSupersededIsKeptForSixMonthsFromThen() {
        DataSharingAgreement superseded = stepped().toBuilder()
                .status(AgreementStatus.SUPERSEDED)
                .addStatusHistory(StatusChange.builder()
                        .status(AgreementStatus.SUPERSEDED)
                        .date(day("2026-05-01"))
                        .build())
                .build();

        assertThat(due(superseded, ObligationKind.POLICY_DOCUMENT, FIRST, LAST))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.day()).isEqualTo("2026-11-01");
                    assertThat(kept.uncertainty())
                            .contains("if the processing stops when another agreement takes the place of this one,"
                                    + " on 2026-05-01");
                });
    }

    @Test
    void policyDocumentHasNoDayWhereTheDayOfTheSupersessionIsNotRecorded() {
        DataSharingAgreement superseded =
                stepped().toBuilder().status(AgreementStatus.SUPERSEDED).build();

        assertThat(days(superseded, ObligationKind.POLICY_DOCUMENT, FIRST, LAST))
                .isEmpty();
        assertThat(undated(superseded, ObligationKind.POLICY_DOCUMENT))
                .singleElement()
                .satisfies(open -> {
                    assertThat(missing(open)).containsExactly("/statusHistory");
                    assertThat(open.what()).isEqualTo("'policy' is kept until six months after the processing stops");
                    assertThat(open.parties()).containsExactly("camden", "barnet");
                });
    }
}
