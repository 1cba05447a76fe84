package org.dsauk.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.obligation.Asked.agreement;
import static org.dsauk.obligation.Asked.day;
import static org.dsauk.obligation.Asked.due;
import static org.dsauk.obligation.Asked.undated;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.Term;
import org.dsauk.assessment.Assessment;
import org.dsauk.assessment.AssessmentKind;
import org.dsauk.data.DataItem;
import org.dsauk.data.DataSubject;
import org.dsauk.data.Identifiability;
import org.dsauk.data.Population;
import org.dsauk.flow.DataFlow;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.PublicTask;
import org.dsauk.ground.Regime;
import org.dsauk.law.LegalPower;
import org.dsauk.law.Provision;
import org.dsauk.party.IdentifierScheme;
import org.dsauk.party.PartyIdentifier;
import org.dsauk.place.Country;
import org.dsauk.place.Transfer;
import org.dsauk.retention.FixedDate;
import org.dsauk.retention.RetentionRule;
import org.dsauk.security.Assurance;
import org.dsauk.security.AssuranceScheme;
import org.dsauk.security.SecurityTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What falls due is due by the law that governs it: that of data protection where personal data is shared. */
class GovernedTest {

    private static final String FIRST = "2018-05-25";
    private static final String LAST = "2030-12-31";

    /** An agreement that states much of what the law of data protection has changed. */
    private static DataSharingAgreement sharing(UnaryOperator<DataItem.Builder> data) {
        return agreement(found -> found.addDataItems(
                        data.apply(DataItem.builder().id("d")).build())
                .addFlows(DataFlow.builder()
                        .id("f")
                        .addDisclosers("camden")
                        .addRecipients("barnet")
                        .addItems("d")
                        .build())
                .addLegalGrounds(LegalGround.builder()
                        .id("g")
                        .addParties("camden")
                        .basis(PublicTask.builder().build())
                        .addPowers(LegalPower.of("ca-2004-s16la"))
                        .build())
                .addTransfers(Transfer.builder().destination(Country.of("us")).build())
                .addAssessments(Assessment.builder()
                        .id("apd")
                        .kind(AssessmentKind.APPROPRIATE_POLICY_DOCUMENT)
                        .build())
                .addRetention(keepsTo("2027-01-31"))
                .term(Term.builder().expiresOn(day("2028-01-31")).build())
                .parties(List.of(Asked.party("camden").toBuilder()
                        .addIdentifiers(PartyIdentifier.builder()
                                .scheme(IdentifierScheme.ICO)
                                .value("ZA000001")
                                .expiresOn(day("2027-03-31"))
                                .build())
                        .build())));
    }

    private static RetentionRule keepsTo(String last) {
        return RetentionRule.builder()
                .id("r")
                .period(FixedDate.builder().date(day(last)).build())
                .build();
    }

    private static DataItem.Builder identifiable(DataItem.Builder item) {
        return item.identifiability(Identifiability.IDENTIFIABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Identifiability.class,
            names = {"ANONYMOUS", "AGGREGATE"})
    void noChangeOfDataProtectionLawConcernsAnAgreementWithoutPersonalData(Identifiability identifiability) {
        DataSharingAgreement other = sharing(item -> item.identifiability(identifiability));

        assertThat(due(other, ObligationKind.LAW_CHANGE, FIRST, LAST))
                .extracting(change -> change.source().text())
                .allMatch(source -> source.startsWith("/legalGrounds/0/powers/"));
        assertThat(due(sharing(GovernedTest::identifiable), ObligationKind.LAW_CHANGE, FIRST, LAST))
                .extracting(change -> change.source().text())
                .contains("", "/legalGrounds/0/basis", "/transfers/0/destination");
    }

    /** The duty to share for the welfare of children is not of data protection, and matters whatever is shared. */
    @Test
    void changesOfOtherLawConcernItStill() {
        DataSharingAgreement other = sharing(item -> item.addSubjects(DataSubject.NOBODY));

        assertThat(undated(other, ObligationKind.LAW_CHANGE))
                .extracting(UndatedObligation::what)
                .anySatisfy(what -> assertThat(what).contains("duty to share information"))
                .noneSatisfy(what -> assertThat(what).contains("Information Commission"));
    }

    @Test
    void whereItIsNotSaidWhetherDataIsPersonalTheLawIsListed() {
        assertThat(due(sharing(item -> item), ObligationKind.LAW_CHANGE, "2026-06-19", "2026-06-19"))
                .hasSize(1);
        assertThat(due(agreement(found -> {}), ObligationKind.LAW_CHANGE, "2026-06-19", "2026-06-19"))
                .hasSize(1);
    }

    @Test
    void policyDocumentAndFeeAreDueForPersonalDataOnly() {
        for (ObligationKind kind : List.of(ObligationKind.POLICY_DOCUMENT, ObligationKind.REGISTRATION)) {
            assertThat(due(sharing(GovernedTest::identifiable), kind, FIRST, LAST))
                    .as(kind.code())
                    .hasSize(1);
            assertThat(due(sharing(item -> item.addSubjects(DataSubject.ORGANISATION)), kind, FIRST, LAST))
                    .as(kind.code())
                    .isEmpty();
        }
    }

    @Test
    void whatIsAgreedFallsDueForWhateverDataButCitesNoLawOfDataProtection() {
        DataSharingAgreement other = sharing(item -> item.identifiability(Identifiability.ANONYMOUS));

        assertThat(Obligations.of(other).between(day("2027-01-01"), day(LAST)))
                .extracting(Obligation::kind)
                .contains(ObligationKind.DISPOSAL, ObligationKind.EXPIRY);
        assertThat(Obligations.of(other).between(day("2027-01-01"), day(LAST)))
                .allSatisfy(obligation -> assertThat(obligation.citations()).isEmpty());
        assertThat(citations(sharing(GovernedTest::identifiable), ObligationKind.DISPOSAL))
                .containsExactly("UK GDPR Art 5(1)(e)");
    }

    @Test
    void disposalOfDataThatARuleSaysIsNotPersonalCitesNothing() {
        DataSharingAgreement personal = sharing(GovernedTest::identifiable);

        assertThat(citations(keeping(personal, rule -> rule.personalData(false)), ObligationKind.DISPOSAL))
                .isEmpty();
        assertThat(citations(keeping(personal, rule -> rule.addPopulations("dead")), ObligationKind.DISPOSAL))
                .isEmpty();
        assertThat(citations(keeping(personal, rule -> rule.addPopulations("all")), ObligationKind.DISPOSAL))
                .isNotEmpty();
    }

    private static DataSharingAgreement keeping(
            DataSharingAgreement agreement, UnaryOperator<RetentionRule.Builder> change) {
        return agreement.toBuilder()
                .addPopulations(
                        Population.builder()
                                .id("dead")
                                .addSubjects(DataSubject.DECEASED_PERSON)
                                .build(),
                        Population.builder()
                                .id("all")
                                .addSubjects(DataSubject.PATIENT)
                                .build())
                .retention(
                        List.of(change.apply(keepsTo("2027-01-31").toBuilder()).build()))
                .build();
    }

    @Test
    void assuranceOfACompetentAuthorityIsDueUnderPart3() {
        DataSharingAgreement assured = sharing(GovernedTest::identifiable).toBuilder()
                .security(SecurityTerms.builder()
                        .addAssurances(Assurance.builder()
                                .addParties("camden")
                                .scheme(AssuranceScheme.CYBER_ESSENTIALS)
                                .expires(day("2027-05-31"))
                                .build())
                        .build())
                .build();
        DataSharingAgreement enforcing = assured.toBuilder()
                .legalGrounds(List.of(LegalGround.builder()
                        .id("g")
                        .addParties("camden")
                        .regime(Regime.LAW_ENFORCEMENT)
                        .build()))
                .build();

        assertThat(citations(assured, ObligationKind.ASSURANCE)).containsExactly("UK GDPR Art 32(1)(d)");
        assertThat(citations(enforcing, ObligationKind.ASSURANCE)).containsExactly("DPA 2018 s.66");
    }

    @Test
    void disposalByAPartyThatExistsNoMoreSaysSo() {
        DataSharingAgreement gone = sharing(GovernedTest::identifiable).toBuilder()
                .retention(List.of(
                        keepsTo("2027-01-31").toBuilder().addHolders("camden").build()))
                .parties(List.of(Asked.party("camden").toBuilder()
                        .existsUntil(day("2026-12-31"))
                        .build()))
                .status(Optional.empty())
                .build();

        assertThat(due(gone, ObligationKind.DISPOSAL, "2027-01-01", LAST))
                .singleElement()
                .satisfies(disposal -> assertThat(disposal.what())
                        .endsWith("('camden' existed until 2026-12-31, and nobody is said to have taken its place)"));
    }

    private static List<String> citations(DataSharingAgreement agreement, ObligationKind kind) {
        return due(agreement, kind, FIRST, LAST).stream()
                .flatMap(obligation -> obligation.citations().stream())
                .map(Provision::text)
                .toList();
    }
}
