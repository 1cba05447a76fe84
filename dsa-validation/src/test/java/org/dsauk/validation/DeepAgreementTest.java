package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.report.Examination;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.report.Verdict;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;
import org.junit.jupiter.api.Test;

/** An agreement that was built deeper than any document may be gets a finding, never a stack overflow. */
class DeepAgreementTest {

    private static DataSharingAgreement nested(int times) {
        RetentionPeriod period = AfterEvent.builder().length(Period.ofYears(1)).build();
        for (int i = 0; i < times; i++) {
            period = EarliestOf.builder().addPeriods(period).build();
        }
        return Complete.agreement().toBuilder()
                .addRetention(RetentionRule.builder().id("deep").period(period).build())
                .build();
    }

    @Test
    void aHundredThousandPeriodsInEachOtherAreOneError() {
        ValidationReport report = Checked.atSigning(nested(100_000));

        assertThat(report.verdict()).isEqualTo(Verdict.NOT_READY);
        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("DSA-KNW-004");
        assertThat(report.findings().get(0).message()).contains("500 levels").contains("nothing was checked");
    }

    @Test
    void noRuleSaysThatItLookedAtThem() {
        assertThat(DsaValidator.uk().explain(nested(100_000), "DSA-RET-001", Stage.SIGN, Complete.DAY))
                .extracting(Examination::outcome)
                .containsExactly(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void twoHundredPeriodsInEachOtherAreChecked() {
        assertThat(Checked.atSigning(nested(200)).findings())
                .isNotEmpty()
                .extracting(Finding::ruleId)
                .doesNotContain("DSA-KNW-004");
    }
}
