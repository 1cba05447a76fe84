package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;

/** Short ways to say what validation must find. */
public final class Checked {

    private Checked() {}

    public static ValidationReport at(DataSharingAgreement agreement, Stage stage, LocalDate asOf) {
        return DsaValidator.uk().validate(agreement, stage, asOf);
    }

    public static ValidationReport atSigning(DataSharingAgreement agreement) {
        return at(agreement, Stage.SIGN, Complete.DAY);
    }

    /** Asserts that signing meets one finding and nothing else, and returns it. */
    public static Finding onlyFinding(
            DataSharingAgreement agreement, String ruleId, Severity severity, String pointer) {
        return onlyFinding(atSigning(agreement), ruleId, severity, pointer);
    }

    /** Asserts that a report has one finding and nothing else, and returns it. */
    public static Finding onlyFinding(ValidationReport report, String ruleId, Severity severity, String pointer) {
        assertThat(report.findings())
                .extracting(
                        Finding::ruleId,
                        Finding::severity,
                        finding -> finding.pointer().text())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ruleId, severity, pointer));
        return report.findings().get(0);
    }

    /** The outcomes of a rule at signing, in the order in which it looked. */
    public static List<Outcome> outcomes(DataSharingAgreement agreement, String ruleId) {
        return DsaValidator.uk().explain(agreement, ruleId, Stage.SIGN, Complete.DAY).stream()
                .map(examination -> examination.outcome())
                .toList();
    }

    /** Where a rule finds something at signing. */
    public static List<String> found(DataSharingAgreement agreement, String ruleId) {
        return found(agreement, ruleId, Complete.DAY);
    }

    /** Where a rule finds something at signing on a day. */
    public static List<String> found(DataSharingAgreement agreement, String ruleId, LocalDate asOf) {
        return at(agreement, Stage.SIGN, asOf).findings().stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .map(finding -> finding.pointer().text())
                .toList();
    }
}
