package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ADVICE;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.found;
import static org.dsauk.validation.Checked.onlyFinding;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.ChangeKind;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.governance.AmendmentProcedure;
import org.dsauk.governance.AmendmentTerms;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.related.Relation;
import org.dsauk.related.RelationKind;
import org.dsauk.report.Outcome;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.report.Verdict;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the versions of an agreement follow each other. */
class VersionRulesTest {

    private static final String RULE = "DSA-LIF-004";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    @Test
    void laterVersionWithoutAnEntryOfItsOwnIsWarnedAtTheLog() {
        onlyFinding(version("1.1", entry("1.0", DAY)), RULE, WARNING, "/changeLog");
        onlyFinding(version("1.1"), RULE, WARNING, "");
        assertThat(found(version("1.1", entry("1.1", DAY)), RULE)).isEmpty();
    }

    @Test
    void firstVersionNeedsNoEntryUnlessTheLogTellsOfDrafts() {
        assertThat(found(version("1.0"), RULE)).isEmpty();
        assertThat(found(version("0.4"), RULE)).isEmpty();
        assertThat(found(version("1.0", entry("0.9", DAY)), RULE)).containsExactly("/changeLog");
    }

    /** A year is no count of versions, and no number of another form comes before or after it. */
    @Test
    void yearAsAVersionTellsOfNoVersionBeforeAndComparesWithYearsOnly() {
        assertThat(found(version("2022"), RULE)).isEmpty();
        assertThat(found(version("3.0", entry("3.0", DAY), entry("2021", DAY)), RULE))
                .isEmpty();
        assertThat(found(version("2022", entry("2021", DAY)), RULE)).containsExactly("/changeLog");
        assertThat(found(version("2021", entry("2021", DAY), entry("2022", DAY)), RULE))
                .containsExactly("/changeLog/1/version");
    }

    @ParameterizedTest
    @CsvSource({"2022", "1", "v2", "Final 3", "March 2021"})
    void versionOfWhateverFormIsSignedAndSharedUnder(String version) {
        DataSharingAgreement agreement = version(version, entry(version, DAY));
        DataSharingAgreement signed = agreement.toBuilder()
                .signatures(agreement.getSignatures().stream()
                        .map(signature -> signature.toBuilder().version(version).build())
                        .toList())
                .participation(List.of())
                .build();

        for (Stage stage : Stage.values()) {
            assertThat(Checked.at(signed, stage, Complete.DAY).findings(Severity.ERROR))
                    .isEmpty();
        }
        assertThat(Checked.at(signed, Stage.EXCHANGE, Complete.DAY).verdict()).isEqualTo(Verdict.READY);
    }

    @ParameterizedTest
    @CsvSource({"2.0, 2.0", "2.0, 2", "2.0, v2.0", "10.0, 9.9", "1.2.3, 1.2.2"})
    void loggedVersionMayBeThatOfTheAgreementOrALowerOne(String version, String logged) {
        assertThat(found(version(version, entry(version, DAY), entry(logged, DAY)), RULE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1.1", "1.9, 1.10", "1.0, 2"})
    void loggedVersionThatIsHigherThanThatOfTheAgreementFails(String version, String logged) {
        assertThat(Checked.atSigning(version(version, entry(version, DAY), entry(logged, DAY)))
                        .findings())
                .filteredOn(finding -> finding.ruleId().equals(RULE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(ERROR);
                    assertThat(finding.pointer().text()).isEqualTo("/changeLog/1/version");
                });
    }

    @ParameterizedTest
    @CsvSource({"1.0, final", "e1bf6912, 1.0", "NCP1.0, 2.0", "1.0, "})
    void versionsThatAreNoNumbersOfOneSeriesAreNotCompared(String version, String logged) {
        DataSharingAgreement agreement = version(
                version,
                ChangeLogEntry.builder()
                        .version(Optional.ofNullable(logged))
                        .date(DAY)
                        .build());

        assertThat(found(agreement, RULE)).isEmpty();
        assertThat(Checked.outcomes(agreement, RULE)).doesNotContain(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void higherVersionOnTheDayOfALowerOnePassesAndTheDayBeforeIsWarnedWhateverTheOrderOfTheLog() {
        ChangeLogEntry draft = entry("0.9", DAY);
        ChangeLogEntry sameDay = entry("1.0", DAY);
        ChangeLogEntry dayBefore = entry("1.0", DAY.minusDays(1));

        assertThat(found(version("1.0", draft, sameDay), RULE)).isEmpty();
        assertThat(found(version("1.0", sameDay, draft), RULE)).isEmpty();
        onlyFinding(version("1.0", draft, dayBefore), RULE, WARNING, "/changeLog/1/date");
        onlyFinding(version("1.0", dayBefore, draft), RULE, WARNING, "/changeLog/0/date");
    }

    @Test
    void dayIsComparedWithTheLatestOfAllLowerVersions() {
        DataSharingAgreement agreement = version(
                "1.0",
                entry("0.1", DAY.minusDays(10)),
                entry("0.2", DAY.minusDays(30)),
                entry("0.3", DAY.minusDays(20)),
                entry("0.4", DAY.minusDays(10)),
                entry("1.0", DAY));

        assertThat(found(agreement, RULE)).containsExactly("/changeLog/1/date", "/changeLog/2/date");
        assertThat(Checked.atSigning(agreement).findings().get(1).remedy()).contains("0.1 is of 2026-01-02");
    }

    @Test
    void entriesOfOneVersionMayHaveAnyDays() {
        assertThat(found(version("1.0", entry("1.0", DAY), entry("1.0", DAY.minusDays(5))), RULE))
                .isEmpty();
    }

    @Test
    void changeAfterTheDayOfTheVersionIsWarnedWithOrWithoutAVersion() {
        assertThat(found(version("1.0", entry("1.0", DAY)), RULE)).isEmpty();
        onlyFinding(version("1.0", entry("1.0", DAY.plusDays(1))), RULE, WARNING, "/changeLog/0/date");
        onlyFinding(
                version("1.0", ChangeLogEntry.builder().date(DAY.plusDays(1)).build()),
                RULE,
                WARNING,
                "/changeLog/0/date");
    }

    @Test
    void dayThatIsNotStatedIsNotComparedButWarned() {
        DataSharingAgreement agreement =
                version(
                                "1.0",
                                entry("0.9", DAY),
                                ChangeLogEntry.builder()
                                        .version("1.0")
                                        .year(2020)
                                        .build())
                        .toBuilder()
                        .versionDate(Optional.empty())
                        .build();

        assertThat(onlyFinding(agreement, RULE, WARNING, "/changeLog/1").message())
                .contains("version '1.0' has no day");
        assertThat(found(version("1.0", entry("0.9", LocalDate.MIN), entry("1.0", DAY)), RULE))
                .isEmpty();
    }

    @Test
    void versionWhoseNumberContradictsItsKindIsWarned() {
        ChangeLogEntry first = entry("1.0", DAY.minusDays(9));
        ChangeLogEntry second =
                entry("2.0", DAY).toBuilder().kind(ChangeKind.MINOR).build();

        assertThat(found(version("2.0", first, second), RULE)).containsExactly("/changeLog/1");
        assertThat(found(
                        version(
                                "2.0",
                                first,
                                second.toBuilder().kind(ChangeKind.MAJOR).build()),
                        RULE))
                .isEmpty();
    }

    @Test
    void changeThatSilenceIsToAcceptIsAdvisedToSayWhenThePartiesWereTold() {
        ChangeLogEntry second = entry("1.1", DAY);

        onlyFinding(bySilence(second), RULE, ADVICE, "/changeLog/1");
        assertThat(found(
                        bySilence(
                                second.toBuilder().notifiedOn(DAY.minusDays(40)).build()),
                        RULE))
                .isEmpty();
    }

    private static DataSharingAgreement bySilence(ChangeLogEntry change) {
        DataSharingAgreement agreement = version("1.1", entry("1.0", DAY.minusDays(90)), change);
        AmendmentTerms terms = AmendmentTerms.builder()
                .procedure(AmendmentProcedure.LEAD_PARTY)
                .silenceIsAcceptance(true)
                .objectionPeriod(
                        Deadline.builder().amount(30).unit(DeadlineUnit.DAYS).build())
                .build();
        return agreement.toBuilder()
                .governance(agreement.getGovernance().orElseThrow().toBuilder()
                        .addAmendments(terms)
                        .build())
                .build();
    }

    @Test
    void replacedAgreementIsNamedByIdOrTitle() {
        Relation nameless = Relation.builder().kind(RelationKind.REPLACES).build();

        onlyFinding(related(nameless), RULE, WARNING, "/relations/0");
        onlyFinding(
                related(nameless.toBuilder().kind(RelationKind.REPLACED_BY).build()), RULE, WARNING, "/relations/0");
        assertThat(found(related(nameless.toBuilder().title("The one before").build()), RULE))
                .isEmpty();
        assertThat(found(
                        related(nameless.toBuilder()
                                .agreement(URI.create("urn:x-dsa-example:before"))
                                .build()),
                        RULE))
                .isEmpty();
        assertThat(found(related(Relation.builder().kind(RelationKind.SISTER).build()), RULE))
                .isEmpty();
    }

    @Test
    void whatReplacesAnAgreementCannotBeReplacedByIt() {
        Relation replaces = Relation.builder()
                .kind(RelationKind.REPLACES)
                .agreement(URI.create("urn:x-dsa-example:other"))
                .build();
        Relation replacedBy =
                replaces.toBuilder().kind(RelationKind.REPLACED_BY).build();

        assertThat(found(related(replaces), "DSA-STR-003")).isEmpty();
        assertThat(found(related(replacedBy), "DSA-STR-003")).isEmpty();
        onlyFinding(related(replaces, replacedBy), "DSA-STR-003", ERROR, "/relations/1/agreement");
    }

    private static DataSharingAgreement related(Relation... relations) {
        return Complete.agreement().toBuilder().addRelations(relations).build();
    }

    private static DataSharingAgreement version(String version, ChangeLogEntry... log) {
        return Complete.agreement().toBuilder()
                .version(version)
                .versionDate(DAY)
                .changeLog(List.of(log))
                .build();
    }

    private static ChangeLogEntry entry(String version, LocalDate day) {
        return ChangeLogEntry.builder().version(version).date(day).build();
    }
}
