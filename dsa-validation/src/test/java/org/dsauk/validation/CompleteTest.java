package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dsauk.report.Outcome;
import org.dsauk.report.RuleOutcomes;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompleteTest {

    @ParameterizedTest
    @EnumSource(Stage.class)
    void completeAgreementIsReadyAtEveryStage(Stage stage) {
        ValidationReport report = Checked.at(Complete.agreement(), stage, Complete.DAY);

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void agreementOnPolicingIsReadyToSign() {
        ValidationReport report = Checked.atSigning(CompletePolicing.agreement());

        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void everyRulePassesSomewhereInTheCompleteAgreements() {
        List<RuleOutcomes> all = Stream.of(Complete.agreement(), CompletePolicing.agreement())
                .flatMap(agreement -> Stream.of(Stage.values())
                        .flatMap(stage -> Checked.at(agreement, stage, Complete.DAY).rules().stream()))
                .toList();

        assertThat(DsaValidator.uk().rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(all).anySatisfy(outcomes -> {
                    assertThat(outcomes.ruleId()).isEqualTo(rule.id());
                    assertThat(outcomes.count(Outcome.PASSED)).isPositive();
                }));
    }
}
