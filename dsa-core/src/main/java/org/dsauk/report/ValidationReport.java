package org.dsauk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dsauk.law.InForce;

/**
 * What the rules say about an agreement at a stage, as of a date.
 *
 * @param agreementId the id of the agreement
 * @param title the title of the agreement, where it has one
 * @param stage the stage that it was checked for
 * @param asOf the date as of which the law was applied
 * @param lawKnown the dates between which the library knows the law
 * @param findings what was found, in an order that depends on the agreement alone
 * @param rules how often each rule came to each outcome, in the order of the catalogue
 */
public record ValidationReport(
        String agreementId,
        Optional<String> title,
        Stage stage,
        LocalDate asOf,
        InForce lawKnown,
        List<Finding> findings,
        List<RuleOutcomes> rules) {

    /**
     * Copies the lists and refuses missing parts.
     *
     * @param agreementId the id of the agreement
     * @param title the title of the agreement
     * @param stage the stage that it was checked for
     * @param asOf the date as of which the law was applied
     * @param lawKnown the dates between which the library knows the law
     * @param findings what was found
     * @param rules how often each rule came to each outcome
     */
    public ValidationReport {
        Objects.requireNonNull(agreementId, "agreementId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(lawKnown, "lawKnown");
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
    }

    /** {@return what the findings and outcomes come to} */
    public Verdict verdict() {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Verdict.NOT_READY;
        }
        return unchecked().isEmpty() ? Verdict.READY : Verdict.UNDECIDED;
    }

    /** {@return the rules of law or integrity that could not be checked somewhere, and so withhold the verdict} */
    public List<RuleOutcomes> unchecked() {
        return rules.stream()
                .filter(rule -> rule.nature().mayBeError())
                .filter(rule -> rule.count(Outcome.COULD_NOT_BE_CHECKED) > 0)
                .toList();
    }

    /** {@return how many subjects came to each outcome over all rules; every outcome is a key} */
    public Map<Outcome, Integer> outcomes() {
        return RuleOutcomes.total(rules);
    }

    /**
     * {@return the findings of a severity, in their order}
     *
     * @param severity the severity
     */
    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * {@return this report with other findings}
     *
     * @param others the findings
     */
    public ValidationReport withFindings(List<Finding> others) {
        return new ValidationReport(agreementId, title, stage, asOf, lawKnown, others, rules);
    }
}
