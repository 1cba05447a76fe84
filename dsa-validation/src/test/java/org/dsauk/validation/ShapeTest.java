package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.validation.Checked.onlyFinding;

import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.model.Shape;
import org.dsauk.report.Finding;
import org.dsauk.report.Nature;
import org.dsauk.report.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {

    @ParameterizedTest
    @EnumSource(Stage.class)
    void blankTitleIsAFaultAtEveryStage(Stage stage) {
        DataSharingAgreement agreement =
                Complete.agreement().toBuilder().title(" ").build();

        Finding finding = onlyFinding(Checked.at(agreement, stage, Complete.DAY), "DSA-SHP-001", ERROR, "/title");
        assertThat(finding.nature()).isEqualTo(Nature.INTEGRITY);
        assertThat(finding.message()).isEqualTo("the text is blank");
    }

    @Test
    void nestedBlankNameIsAFaultOfShapeAlone() {
        onlyFinding(
                Complete.withParty(1, party -> party.toBuilder().name("").build()),
                "DSA-SHP-001",
                ERROR,
                "/parties/1/name");
    }

    /** Of the prose of real agreements, some is above 20,000 characters; readers take 1 MiB by default. */
    @Test
    void proseIsNoFaultForBeingLong() {
        DataSharingAgreement agreement = Complete.withPurpose(purpose -> purpose.toBuilder()
                .aim("To help. ".repeat(50_000))
                .necessity("x".repeat(Shape.PROSE))
                .build());

        assertThat(Checked.atSigning(agreement).findings()).isEmpty();
    }

    @Test
    void tooLongNameIsAFault() {
        Finding finding = onlyFinding(
                Complete.withParty(
                        1, party -> party.toBuilder().name("x".repeat(501)).build()),
                "DSA-SHP-002",
                ERROR,
                "/parties/1/name");

        assertThat(finding.message()).hasSizeLessThan(150);
    }

    @Test
    void idThatIsNoLocalIdIsAFault() {
        DataSharingAgreement agreement =
                Complete.withRetention(rule -> rule.toBuilder().id("Rule 1").build());

        Finding finding = onlyFinding(agreement, "DSA-SHP-003", ERROR, "/retention/0/id");
        assertThat(finding.message()).contains("'Rule 1'");
    }

    @Test
    void numberBeyondItsRangeIsAFaultBesideTheRule() {
        DataSharingAgreement agreement = Complete.withComplaints(
                route -> route.toBuilder().acknowledgeWithinDays(400).build());

        assertThat(Checked.atSigning(agreement).findings())
                .extracting(Finding::ruleId, finding -> finding.pointer().text())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "DSA-SHP-004", "/rights/complaints/0/acknowledgeWithinDays"),
                        org.assertj.core.api.Assertions.tuple(
                                "DSA-CMP-001", "/rights/complaints/0/acknowledgeWithinDays"));
    }

    @Test
    void paragraphBeyondTheScheduleIsAFaultAtTheParagraph() {
        DataSharingAgreement agreement = Complete.withPolicyDocument(
                0, document -> document.toBuilder().schedule1(List.of(18, 38)).build());

        onlyFinding(agreement, "DSA-SHP-004", ERROR, "/assessments/0/schedule1/1");
    }
}
