package org.dsauk.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.obligation.Asked.agreement;
import static org.dsauk.obligation.Asked.day;

import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.Term;
import org.dsauk.assessment.Assessment;
import org.dsauk.assessment.AssessmentKind;
import org.dsauk.assessment.AssessmentStatus;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.Regime;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.PartyGroup;
import org.dsauk.retention.FixedDate;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The law that is cited follows the regime under which those act whom an obligation concerns, and the day. */
class CitedRegimesTest {

    private static final String GENERAL = "UK GDPR Art 5(1)(e)";
    private static final String ENFORCEMENT = "DPA 2018 s.39";

    private static LegalGround ground(String party, Regime regime) {
        return LegalGround.builder()
                .id(party + "-" + regime.code())
                .addParties(party)
                .regime(regime)
                .build();
    }

    /** {@return an agreement in which camden acts for law enforcement and barnet does not} */
    private static DataSharingAgreement mixed() {
        return agreement(found ->
                found.addLegalGrounds(ground("camden", Regime.LAW_ENFORCEMENT), ground("barnet", Regime.UK_GDPR)));
    }

    private static List<String> cited(Obligation obligation) {
        return obligation.citations().stream().map(cited -> cited.text()).toList();
    }

    private static List<String> cited(UndatedObligation open) {
        return open.citations().stream().map(cited -> cited.text()).toList();
    }

    /** {@return what is cited for data that somebody holds until a day} */
    private static List<String> citedForDisposal(DataSharingAgreement agreement, String... holders) {
        RetentionRule rule = RetentionRule.builder()
                .id("kept")
                .addHolders(holders)
                .period(FixedDate.builder().date(day("2026-12-31")).build())
                .build();
        DataSharingAgreement keeping = agreement.toBuilder().addRetention(rule).build();
        return Asked.due(keeping, ObligationKind.DISPOSAL, "2026-12-31", "2026-12-31").stream()
                .map(disposal -> disposal.parties() + " " + cited(disposal))
                .toList();
    }

    @Test
    void eachHolderIsToldTheLawOfItsRegime() {
        assertThat(citedForDisposal(mixed(), "camden", "barnet"))
                .containsExactlyInAnyOrder("[camden] [" + ENFORCEMENT + "]", "[barnet] [" + GENERAL + "]");
    }

    @Test
    void holderUnderBothRegimesIsToldBoth() {
        DataSharingAgreement both = mixed().toBuilder()
                .addLegalGrounds(ground("camden", Regime.UK_GDPR))
                .build();

        assertThat(citedForDisposal(both, "camden")).containsExactly("[camden] [" + GENERAL + ", " + ENFORCEMENT + "]");
    }

    @Test
    void holderWithoutAGroundIsToldTheUkGdpr() {
        assertThat(citedForDisposal(agreement(found -> {}), "camden")).containsExactly("[camden] [" + GENERAL + "]");
    }

    @Test
    void groundsOfAGroupAreThoseOfItsMembersAlsoAfterTheyLeave() {
        DataSharingAgreement grouped = agreement(found -> found.addPartyGroups(
                        PartyGroup.builder().id("police").addMembers("camden").build())
                .addLegalGrounds(ground("police", Regime.LAW_ENFORCEMENT)));
        DataSharingAgreement left = grouped.toBuilder()
                .addParticipation(Participation.builder()
                        .member("camden")
                        .group("police")
                        .status(ParticipationStatus.WITHDRAWN)
                        .date(day("2026-01-31"))
                        .build())
                .build();

        assertThat(citedForDisposal(grouped, "camden")).containsExactly("[camden] [" + ENFORCEMENT + "]");
        assertThat(citedForDisposal(grouped, "police")).containsExactly("[camden] [" + ENFORCEMENT + "]");
        assertThat(citedForDisposal(left, "camden")).containsExactly("[camden] [" + ENFORCEMENT + "]");
    }

    @ParameterizedTest
    @CsvSource({"camden, DPA 2018 s.39", "barnet, UK GDPR Art 5(1)(e)"})
    void holdCitesTheLawOfItsHolders(String holder, String expected) {
        DataSharingAgreement held = mixed().toBuilder()
                .addHolds(RetentionHold.builder()
                        .addHolders(holder)
                        .endsOn(day("2026-12-31"))
                        .build())
                .build();

        assertThat(cited(Asked.due(held, ObligationKind.HOLD, "2026-12-31", "2026-12-31")
                        .get(0)))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"camden, DPA 2018 s.42", "barnet, DPA 2018 Sch 1 para 40"})
    void policyDocumentIsKeptAsTheLawOfItsPartiesSays(String party, String expected) {
        Assessment document = Assessment.builder()
                .id("policy")
                .kind(AssessmentKind.APPROPRIATE_POLICY_DOCUMENT)
                .addParties(party)
                .build();
        DataSharingAgreement ending = mixed().toBuilder()
                .addAssessments(document)
                .term(Term.builder().expiresOn(day("2026-08-31")).build())
                .build();

        // Six months after the end: Schedule 1 paragraph 40 and section 42(5) say the same.
        assertThat(Asked.due(ending, ObligationKind.POLICY_DOCUMENT, "2027-02-28", "2027-02-28"))
                .singleElement()
                .satisfies(kept -> assertThat(cited(kept)).containsExactly(expected));
    }

    private static UndatedObligation planned(AssessmentKind kind, String party, String first) {
        DataSharingAgreement planning = mixed().toBuilder()
                .addAssessments(Assessment.builder()
                        .id("planned")
                        .kind(kind)
                        .addParties(party)
                        .status(AssessmentStatus.PLANNED)
                        .build())
                .build();
        Optional<UndatedObligation> found = Obligations.of(planning).calendar(day(first), day(first)).undated().stream()
                .filter(open -> open.kind() == ObligationKind.ASSESSMENT)
                .findFirst();
        return found.orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "DPIA, camden, DPA 2018 s.64",
        "DPIA, barnet, UK GDPR Art 35",
        "APPROPRIATE_POLICY_DOCUMENT, camden, DPA 2018 s.42",
        "APPROPRIATE_POLICY_DOCUMENT, barnet, DPA 2018 Sch 1 para 39"
    })
    void assessmentCitesTheLawOfItsParties(AssessmentKind kind, String party, String expected) {
        assertThat(cited(planned(kind, party, "2026-06-01"))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSFER_TEST, 2026-02-04, UK GDPR Art 46(1)",
        "TRANSFER_TEST, 2026-02-05, UK GDPR Art 46(1A)",
        "COMPATIBILITY, 2026-02-04, UK GDPR Art 6(4)",
        "COMPATIBILITY, 2026-02-05, UK GDPR Art 8A"
    })
    void assessmentCitesTheLawOfTheFirstDay(AssessmentKind kind, String first, String expected) {
        assertThat(cited(planned(kind, "barnet", first))).containsExactly(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = AssessmentKind.class,
            names = {"TRANSFER_TEST", "COMPATIBILITY"})
    void withoutDaysTheLawIsCitedAsItIsKnownLast(AssessmentKind kind) {
        DataSharingAgreement planning = agreement(found -> found.addAssessments(Assessment.builder()
                .id("planned")
                .kind(kind)
                .status(AssessmentStatus.PLANNED)
                .build()));

        assertThat(Asked.undated(planning, ObligationKind.ASSESSMENT))
                .singleElement()
                .satisfies(open -> assertThat(cited(open)).doesNotContain("UK GDPR Art 46(1)", "UK GDPR Art 6(4)"));
    }
}
