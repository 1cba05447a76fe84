package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.data.DataSubject;
import org.dsauk.data.Identifiability;
import org.dsauk.data.Population;
import org.dsauk.data.Sensitivity;
import org.dsauk.ground.LawEnforcementGround;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.RecognisedLegitimateInterest;
import org.dsauk.ground.Regime;
import org.dsauk.law.LawEnforcementBasis;
import org.dsauk.law.LegalPower;
import org.dsauk.party.PartyType;
import org.dsauk.place.Country;
import org.dsauk.place.Transfer;
import org.dsauk.purpose.PurposeKind;
import org.dsauk.report.Finding;
import org.dsauk.report.Nature;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.retention.Indefinite;
import org.dsauk.retention.RetentionRule;
import org.dsauk.rights.ComplaintsRoute;
import org.dsauk.rights.RightsTerms;
import org.dsauk.role.JointControllers;
import org.dsauk.role.Processor;
import org.dsauk.role.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of data protection is asked of personal data of the living, and each regime of what it governs. */
class GovernedTest {

    private static final String UK_GDPR = "UK GDPR";

    static Stream<DataSharingAgreement> agreementsWithoutPersonalData() {
        DataSharingAgreement complete = Complete.agreement();
        return Stream.of(
                        with(complete, item -> item.identifiability(Identifiability.ANONYMOUS)),
                        with(complete, item -> item.identifiability(Identifiability.AGGREGATE)),
                        with(complete, item -> item.subjects(List.of(DataSubject.NOBODY))),
                        with(complete, item -> item.subjects(List.of(DataSubject.ORGANISATION))),
                        with(complete, item -> item.subjects(List.of(DataSubject.DECEASED_PERSON))),
                        ofTheDeadByTheItem(complete),
                        ofTheDeadByTheFlow(complete))
                .flatMap(agreement -> Stream.of(agreement, stripped(agreement), faulty(agreement)));
    }

    @ParameterizedTest
    @MethodSource("agreementsWithoutPersonalData")
    void noRuleOfLawFindsAnythingWhereNoPersonalDataIsShared(DataSharingAgreement agreement) {
        for (Stage stage : Stage.values()) {
            ValidationReport report = Checked.at(agreement, stage, Complete.DAY);

            assertThat(report.findings())
                    .filteredOn(finding -> finding.nature() == Nature.LAW)
                    .isEmpty();
            assertThat(report.rules())
                    .filteredOn(rule -> rule.nature() == Nature.LAW)
                    .isNotEmpty()
                    .allSatisfy(rule ->
                            assertThat(rule.counts().keySet()).as(rule.ruleId()).isSubsetOf(Outcome.NOT_APPLICABLE));
        }
    }

    /** The same agreement about people who live breaks the law: the test above would see it. */
    @Test
    void theSameAgreementAboutTheLivingBreaksTheLaw() {
        assertThat(lawOf(stripped(Complete.agreement())))
                .contains("DSA-PTY-002", "DSA-PTY-003", "DSA-PTY-010", "DSA-PTY-011", "DSA-PUR-002")
                .contains("DSA-LAW-001", "DSA-SPC-001", "DSA-GTW-001", "DSA-TRN-001", "DSA-RGT-001", "DSA-CMP-001")
                .contains("DSA-RET-001", "DSA-SEC-003");
        assertThat(lawOf(faulty(Complete.agreement()))).contains("DSA-RET-002", "DSA-PUR-002", "DSA-CMP-001");
    }

    /** Where it is not said whether data is personal, nothing is silently left out. */
    @Test
    void whatMayBePersonalDataIsNotLeftOut() {
        DataSharingAgreement complete = Complete.agreement();
        DataSharingAgreement unknown =
                with(stripped(complete), item -> item.identifiability(Optional.<Identifiability>empty()));

        ValidationReport report = Checked.atSigning(unknown);

        assertThat(report.rules())
                .filteredOn(rule -> rule.nature() == Nature.LAW)
                .filteredOn(rule -> Set.of("DSA-LAW-001", "DSA-TRN-001", "DSA-RGT-001", "DSA-RET-001")
                        .contains(rule.ruleId()))
                .hasSize(4)
                .allSatisfy(rule ->
                        assertThat(rule.count(Outcome.COULD_NOT_BE_CHECKED)).isPositive());
        assertThat(lawOf(unknown)).contains("DSA-PTY-002", "DSA-PTY-003", "DSA-PUR-002", "DSA-CMP-001");
    }

    @Test
    void underPart3AloneNothingIsFoundThatOnlyTheUkGdprDemands() {
        assertThat(lawOf(underPart3Alone())).isEmpty();
    }

    @Test
    void underPart3AloneNoFindingOfLawCitesTheUkGdpr() {
        DataSharingAgreement stripped = strippedButGrounds(underPart3Alone());

        List<Finding> found = Checked.atSigning(stripped).findings().stream()
                .filter(finding -> finding.nature() == Nature.LAW)
                .toList();

        assertThat(found).extracting(Finding::ruleId).contains("DSA-PTY-002", "DSA-PUR-002", "DSA-RET-001");
        assertThat(found)
                .allSatisfy(finding -> assertThat(finding.citations())
                        .as(finding.ruleId())
                        .isNotEmpty()
                        .noneMatch(provision -> provision.text().startsWith(UK_GDPR)));
    }

    /** The duty of confidence does not end with death; the Caldicott Guardian is asked about the dead as well. */
    @Test
    void confidentialDataOnTheHealthOfTheDeadStaysConfidential() {
        DataSharingAgreement dead = with(
                Complete.agreement(),
                item -> item.subjects(List.of(DataSubject.DECEASED_PERSON)).sensitivity(List.of(Sensitivity.HEALTH)));

        assertThat(Checked.outcomes(dead, "DSA-SIG-004")).contains(Outcome.PASSED);
    }

    /** Police forces tell each other of suspects; all that they do is of law enforcement. */
    private static DataSharingAgreement underPart3Alone() {
        DataSharingAgreement complete = Complete.agreement();
        LegalGround ground = LegalGround.builder()
                .id("g1")
                .addParties("boroughs", "st-hilda")
                .regime(Regime.LAW_ENFORCEMENT)
                .lawEnforcement(LawEnforcementGround.builder()
                        .condition(LawEnforcementBasis.TASK)
                        .addLaws(LegalPower.COMMON_LAW_POLICING)
                        .build())
                .addPowers(LegalPower.COMMON_LAW_POLICING)
                .build();
        return complete.toBuilder()
                .parties(complete.getParties().stream()
                        .map(party ->
                                party.toBuilder().type(PartyType.POLICE_FORCE).build())
                        .toList())
                .roles(complete.getRoles().stream()
                        .map(role -> role instanceof JointControllers joint
                                ? joint.toBuilder().essence(Optional.empty()).build()
                                : role)
                        .toList())
                .purposes(complete.getPurposes().stream()
                        .map(purpose -> purpose.toBuilder()
                                .kinds(List.of(PurposeKind.LAW_ENFORCEMENT))
                                .build())
                        .toList())
                .legalGrounds(List.of(ground))
                .assessments(List.of())
                .build();
    }

    private static Set<String> lawOf(DataSharingAgreement agreement) {
        return Checked.atSigning(agreement).findings().stream()
                .filter(finding -> finding.nature() == Nature.LAW)
                .map(Finding::ruleId)
                .collect(Collectors.toSet());
    }

    private static DataSharingAgreement with(DataSharingAgreement agreement, UnaryOperator<DataItem.Builder> change) {
        List<DataItem> items = new ArrayList<>();
        agreement
                .getDataItems()
                .forEach(item -> items.add(change.apply(item.toBuilder()).build()));
        return agreement.toBuilder().dataItems(items).build();
    }

    private static DataSharingAgreement ofTheDeadByTheItem(DataSharingAgreement agreement) {
        return with(withTheDead(agreement), item -> item.subjects(List.of()).addPopulations("coroner-cases"));
    }

    private static DataSharingAgreement ofTheDeadByTheFlow(DataSharingAgreement agreement) {
        DataSharingAgreement withTheDead = withTheDead(agreement);
        return withTheDead.toBuilder()
                .flows(withTheDead.getFlows().stream()
                        .map(flow ->
                                flow.toBuilder().addPopulations("coroner-cases").build())
                        .toList())
                .build();
    }

    private static DataSharingAgreement withTheDead(DataSharingAgreement agreement) {
        return agreement.toBuilder()
                .addPopulations(
                        Population.builder()
                                .id("dead")
                                .addSubjects(DataSubject.DECEASED_PERSON)
                                .build(),
                        Population.builder().id("coroner-cases").partOf("dead").build())
                .build();
    }

    /** Everything is taken away that a rule of law may ask for. */
    private static DataSharingAgreement stripped(DataSharingAgreement agreement) {
        return strippedButGrounds(agreement).toBuilder()
                .legalGrounds(List.of())
                .assessments(List.of())
                .build();
    }

    private static DataSharingAgreement strippedButGrounds(DataSharingAgreement agreement) {
        return agreement.toBuilder()
                .parties(agreement.getParties().stream()
                        .map(party -> party.toBuilder()
                                .identifiers(List.of())
                                .contacts(List.of())
                                .build())
                        .toList())
                .roles(agreement.getRoles().stream().map(GovernedTest::stripped).toList())
                .purposes(agreement.getPurposes().stream()
                        .map(purpose -> purpose.toBuilder()
                                .necessity(Optional.<String>empty())
                                .proportionality(Optional.<String>empty())
                                .build())
                        .toList())
                .flows(agreement.getFlows().stream()
                        .map(flow -> flow.toBuilder().methods(List.of()).build())
                        .toList())
                .retention(List.of())
                .heldData(List.of())
                .rights(Optional.empty())
                .security(Optional.empty())
                .places(List.of())
                .build();
    }

    private static Role stripped(Role role) {
        if (role instanceof JointControllers joint) {
            return joint.toBuilder()
                    .responsibilities(List.of())
                    .essence(Optional.empty())
                    .build();
        }
        return role instanceof Processor processor
                ? processor.toBuilder().contract(Optional.empty()).build()
                : role;
    }

    /** What is there breaks the law. */
    private static DataSharingAgreement faulty(DataSharingAgreement agreement) {
        return agreement.toBuilder()
                .purposes(agreement.getPurposes().stream()
                        .map(purpose -> purpose.toBuilder()
                                .aim(Optional.<String>empty())
                                .necessity(Optional.<String>empty())
                                .build())
                        .toList())
                .legalGrounds(agreement.getLegalGrounds().stream()
                        .map(ground -> ground.toBuilder()
                                .basis(RecognisedLegitimateInterest.builder().build())
                                .powers(List.of(LegalPower.HRA_1998_S6))
                                .build())
                        .toList())
                .retention(List.of(RetentionRule.builder()
                        .id("r-faulty")
                        .period(Indefinite.builder().build())
                        .build()))
                .rights(RightsTerms.builder()
                        .addComplaints(ComplaintsRoute.builder()
                                .acknowledgeWithinDays(90)
                                .build())
                        .build())
                .addTransfers(Transfer.builder().destination(Country.of("ru")).build())
                .build();
    }
}
