package org.dsauk.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.obligation.Asked.agreement;
import static org.dsauk.obligation.Asked.day;
import static org.dsauk.obligation.Asked.days;
import static org.dsauk.obligation.Asked.due;
import static org.dsauk.obligation.Asked.overdue;
import static org.dsauk.obligation.Asked.undated;

import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ReviewPlan;
import org.dsauk.agreement.StatusChange;
import org.dsauk.agreement.Term;
import org.dsauk.assessment.Assessment;
import org.dsauk.assessment.AssessmentKind;
import org.dsauk.assessment.AssessmentStatus;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.PartyIdentifier;
import org.dsauk.party.Succession;
import org.dsauk.party.SuccessionKind;
import org.dsauk.retention.FixedDate;
import org.dsauk.retention.RetentionRule;
import org.dsauk.security.Assurance;
import org.dsauk.security.AssuranceScheme;
import org.dsauk.security.AssuranceStatus;
import org.dsauk.security.SecurityTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Until when something is owed, and by whom. */
class OwingTest {

    private static final String FIRST = "2026-01-01";
    private static final String LAST = "2030-12-31";

    private static StatusChange change(AgreementStatus status, String day) {
        return StatusChange.builder().status(status).date(day(day)).build();
    }

    private static Assurance certificate(String party, String lastDay) {
        return Assurance.builder()
                .addParties(party)
                .scheme(AssuranceScheme.CYBER_ESSENTIALS)
                .status(AssuranceStatus.HELD)
                .expires(day(lastDay))
                .build();
    }

    private static SecurityTerms security(Assurance... assurances) {
        return SecurityTerms.builder().addAssurances(assurances).build();
    }

    /** {@return an agreement of 2025 until 2028-03-02, reviewed yearly, with one certificate} */
    private static DataSharingAgreement running(String certified, Consumer<DataSharingAgreement.Builder> more) {
        return agreement(found -> {
            found.addStatusHistory(change(AgreementStatus.IN_FORCE, "2025-03-03"))
                    .term(Term.builder().expiresOn(day("2028-03-02")).build())
                    .review(ReviewPlan.builder()
                            .nextDue(day("2026-06-14"))
                            .interval(Period.ofYears(1))
                            .build())
                    .security(security(certificate("camden", certified)));
            more.accept(found);
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, true", "2026-12-01, true", "2026-12-02, false"})
    void whatLivesWithTheAgreementIsOwedUntilItIsOver(String certified, boolean owed) {
        DataSharingAgreement ending = running(
                certified,
                found -> found.status(AgreementStatus.TERMINATED)
                        .addStatusHistory(change(AgreementStatus.TERMINATED, "2026-12-01")));

        assertThat(days(ending, ObligationKind.ASSURANCE, FIRST, LAST))
                .isEqualTo(owed ? List.of(certified) : List.of());
        assertThat(days(ending, ObligationKind.REVIEW, FIRST, LAST)).containsExactly("2026-06-14");
        assertThat(days(ending, ObligationKind.EXPIRY, FIRST, LAST)).isEmpty();
        assertThat(due(ending, ObligationKind.LAW_CHANGE, FIRST, LAST)).isNotEmpty();
        assertThat(due(ending, ObligationKind.LAW_CHANGE, "2026-12-02", LAST)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementStatus.class,
            names = {"TERMINATED", "SUPERSEDED", "EXPIRED"})
    void historyCountsThoughTheStatusDoesNotSayYetThatItIsOver(AgreementStatus status) {
        DataSharingAgreement ending =
                running("2027-02-15", found -> found.addStatusHistory(change(status, "2026-12-01")));

        assertThat(days(ending, ObligationKind.ASSURANCE, FIRST, LAST)).isEmpty();
        assertThat(days(ending, ObligationKind.REVIEW, FIRST, LAST)).containsExactly("2026-06-14");
        assertThat(days(ending, ObligationKind.EXPIRY, FIRST, LAST)).isEmpty();
    }

    @Test
    void whatIsOverdueLapsesWithTheAgreement() {
        DataSharingAgreement ending = running(
                "2026-02-01", found -> found.addStatusHistory(change(AgreementStatus.TERMINATED, "2026-05-01")));

        assertThat(overdue(ending, ObligationKind.ASSURANCE, "2026-04-30")).containsExactly("2026-02-01");
        assertThat(overdue(ending, ObligationKind.ASSURANCE, "2026-05-01")).isEmpty();
    }

    @Test
    void whatHasNoDayIsListedWhileTheAgreementRuns() {
        DataSharingAgreement ending =
                agreement(found -> found.addStatusHistory(change(AgreementStatus.TERMINATED, "2026-12-01"))
                        .addAssessments(Assessment.builder()
                                .id("dpia")
                                .status(AssessmentStatus.PLANNED)
                                .build()));

        assertThat(Obligations.of(ending).calendar(day(FIRST), day(LAST)).undated())
                .extracting(UndatedObligation::kind)
                .contains(ObligationKind.ASSESSMENT);
        assertThat(Obligations.of(ending).calendar(day("2026-12-01"), day(LAST)).undated())
                .isEmpty();
        assertThat(undated(ending, ObligationKind.ASSESSMENT)).isEmpty();
    }

    private static Consumer<DataSharingAgreement.Builder> camdenLeavesOn(String day) {
        return found -> found.addParticipation(
                Participation.builder()
                        .member("camden")
                        .status(ParticipationStatus.SIGNED)
                        .date(day("2025-03-03"))
                        .build(),
                Participation.builder()
                        .member("camden")
                        .status(ParticipationStatus.WITHDRAWN)
                        .date(day(day))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"2026-07-19, false", "2026-07-20, true"})
    void whoeverHasLeftIsAskedNothingThatLivesWithItsPart(String leaves, boolean asked) {
        DataSharingAgreement leaving = running("2026-07-20", camdenLeavesOn(leaves));

        assertThat(days(leaving, ObligationKind.ASSURANCE, FIRST, LAST))
                .isEqualTo(asked ? List.of("2026-07-20") : List.of());
        assertThat(days(leaving, ObligationKind.NOTICE, FIRST, LAST)).containsExactly(leaves);
    }

    @Test
    void partiesReviewTheAgreementAlsoWhenThoseHaveLeftWhoWereToSeeToIt() {
        DataSharingAgreement leaving = running(
                "2026-07-20",
                found -> found.review(ReviewPlan.builder()
                                .nextDue(day("2026-06-14"))
                                .addReviewers("camden")
                                .build())
                        .addAllParticipation(
                                agreement(camdenLeavesOn("2026-03-01")).getParticipation()));

        assertThat(due(leaving, ObligationKind.REVIEW, FIRST, LAST))
                .singleElement()
                .satisfies(review -> assertThat(review.parties()).isEmpty());
    }

    /** {@return an agreement in which Haringey takes the place of Camden on 2026-04-01} */
    private static DataSharingAgreement merged(Consumer<DataSharingAgreement.Builder> more) {
        Party camden = Party.builder()
                .id("camden")
                .addIdentifiers(PartyIdentifier.builder()
                        .value("Z1")
                        .expiresOn(day("2027-02-15"))
                        .build())
                .build();
        Party heir = Party.builder()
                .id("haringey")
                .addSucceeds(Succession.builder()
                        .predecessor("camden")
                        .kind(SuccessionKind.MERGER)
                        .date(day("2026-04-01"))
                        .build())
                .build();
        return running("2026-07-20", found -> {
            found.parties(List.of(camden, heir));
            more.accept(found);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = ObligationKind.class,
            names = {"ASSURANCE", "REGISTRATION", "DISPOSAL", "POLICY_DOCUMENT"})
    void whatAPartyOwedWhosePlaceAnotherTookThatOneOwes(ObligationKind kind) {
        DataSharingAgreement merged = merged(found -> found.addRetention(RetentionRule.builder()
                        .id("rule")
                        .addHolders("camden")
                        .period(FixedDate.builder().date(day("2027-05-01")).build())
                        .build())
                .addAssessments(Assessment.builder()
                        .id("policy")
                        .kind(AssessmentKind.APPROPRIATE_POLICY_DOCUMENT)
                        .addParties("camden")
                        .build()));

        assertThat(due(merged, kind, FIRST, LAST)).singleElement().satisfies(owed -> {
            assertThat(owed.parties()).containsExactly("haringey");
            assertThat(owed.what()).endsWith(" ('haringey' in the place of 'camden')");
        });
    }

    @Test
    void whatWasDueBeforeTheSuccessionIsOverdueForTheSuccessor() {
        DataSharingAgreement merged = merged(found -> found.security(security(certificate("camden", "2026-03-31"))));

        assertThat(due(merged, ObligationKind.ASSURANCE, FIRST, LAST))
                .singleElement()
                .satisfies(owed -> assertThat(owed.parties()).containsExactly("camden"));
        assertThat(Obligations.of(merged).overdue(day("2026-05-01")))
                .filteredOn(owed -> owed.kind() == ObligationKind.ASSURANCE)
                .singleElement()
                .satisfies(owed -> assertThat(owed.parties()).containsExactly("haringey"));
    }

    @Test
    void certificateOfTheSuccessorRenewsThatOfThePartyWhosePlaceItTook() {
        DataSharingAgreement merged = merged(found ->
                found.security(security(certificate("camden", "2026-07-20"), certificate("haringey", "2027-07-20"))));

        assertThat(days(merged, ObligationKind.ASSURANCE, FIRST, LAST)).containsExactly("2027-07-20");
    }
}
