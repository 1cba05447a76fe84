package org.dsauk.validation.uk;

import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.report.Finding;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeAndDataRulesTest {

    @Test
    void purposeWithoutAimFails() {
        onlyFinding(
                Complete.withPurpose(
                        purpose -> purpose.toBuilder().aim(Optional.empty()).build()),
                "DSA-PUR-001",
                ERROR,
                "/purposes/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Better services",
                "Sharing information and data between partners for service improvement purposes"
            })
    void aimThatSaysLittleIsWarned(String aim) {
        onlyFinding(
                Complete.withPurpose(purpose -> purpose.toBuilder().aim(aim).build()),
                "DSA-PUR-001",
                WARNING,
                "/purposes/0/aim");
    }

    @Test
    void flowWithoutPurposeFails() {
        DataSharingAgreement agreement =
                Complete.withFlow(flow -> flow.toBuilder().purposes(List.of()).build());

        Assertions.assertThat(Checked.atSigning(agreement).findings())
                .extracting(Finding::ruleId, finding -> finding.pointer().text())
                .contains(Assertions.tuple("DSA-PUR-001", "/flows/0"));
    }

    @Test
    void flowWithoutDataItemsFails() {
        onlyFinding(
                Complete.withFlow(flow -> flow.toBuilder().items(List.of()).build()), "DSA-DAT-001", ERROR, "/flows/0");
    }

    @Test
    void itemWithoutIdentifiabilityFails() {
        onlyFinding(
                Complete.withItem(item ->
                        item.toBuilder().identifiability(Optional.empty()).build()),
                "DSA-DAT-001",
                ERROR,
                "/dataItems/0");
    }

    @Test
    void itemWithoutSubjectsIsWarned() {
        onlyFinding(
                Complete.withItem(item -> item.toBuilder().subjects(List.of()).build()),
                "DSA-DAT-001",
                WARNING,
                "/dataItems/0");
    }

    @Test
    void itemThatNoFlowListsIsNotLookedAt() {
        DataSharingAgreement agreement = Complete.agreement().toBuilder()
                .addDataItems(DataItem.builder().id("unused").build())
                .build();

        Assertions.assertThat(Checked.atSigning(agreement).findings()).isEmpty();
    }
}
