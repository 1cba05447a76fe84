package org.dsauk.validation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.law.Law;
import org.dsauk.report.Examination;
import org.dsauk.report.RuleInfo;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.report.Waiver;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.uk.UkRules;

/**
 * Checks agreements against the law as of a date, for a stage.
 *
 * <p>Immutable and safe to share between threads. What it finds depends on the agreement, the stage, the date and the
 * waivers alone; it never throws because of what an agreement says or leaves out. It is not legal advice.
 *
 * @since 0.1.0
 */
public final class DsaValidator {

    static final int MOST_FINDINGS = 1_000;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<Rule> rules;
    private final Law law;
    private final List<Waiver> waivers;
    private final int mostFindings;

    DsaValidator(List<Rule> rules, Law law, List<Waiver> waivers) {
        this(rules, law, waivers, MOST_FINDINGS);
    }

    private DsaValidator(List<Rule> rules, Law law, List<Waiver> waivers, int mostFindings) {
        this.mostFindings = mostFindings;
        this.rules = List.copyOf(rules);
        this.law = law;
        this.waivers = List.copyOf(waivers);
    }

    /** {@return a validator with all rules of UK law and practice that the library has} */
    public static DsaValidator uk() {
        return new DsaValidator(UkRules.all(), Law.uk(), List.of());
    }

    /**
     * {@return this validator with these waivers in place of those that it has}
     *
     * @param others the waivers; those of law or integrity have no effect
     */
    public DsaValidator withWaivers(List<Waiver> others) {
        return new DsaValidator(rules, law, others, mostFindings);
    }

    /**
     * {@return this validator with a law that knows more, such as local powers}
     *
     * @param other the law, such as {@code Law.uk().withTable(LawTopic.POWERS, file)}
     */
    public DsaValidator withLaw(Law other) {
        return new DsaValidator(rules, other, waivers, mostFindings);
    }

    /**
     * {@return this validator with another bound to the findings of a report, which is 1,000 otherwise}
     *
     * <p>Where there are more, errors are listed before warnings and these before advice, and one finding more,
     * {@code DSA-KNW-002}, says how many are not listed. The verdict and the counts are those of all of them.
     *
     * @param most how many findings a report lists at most
     * @throws IllegalArgumentException if it is not positive
     * @since 0.1.0
     */
    public DsaValidator withMostFindings(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("expected room for one finding or more, but found " + most);
        }
        return new DsaValidator(rules, law, waivers, most);
    }

    /**
     * {@return what the rules say about an agreement}
     *
     * @param agreement the agreement, however incomplete
     * @param stage what the parties are about to do
     * @param asOf the date as of which the law is applied
     */
    public ValidationReport validate(DataSharingAgreement agreement, Stage stage, LocalDate asOf) {
        try {
            return new Validation(agreement, stage, asOf, law, waivers, mostFindings).run(rules);
        } catch (Path.TooDeep e) {
            return Validation.tooDeep(agreement, stage, asOf, law, Objects.requireNonNull(e.getMessage()));
        }
    }

    /**
     * {@return what the rules say about an agreement today, by the date in London}
     *
     * @param agreement the agreement, however incomplete
     * @param stage what the parties are about to do
     */
    public ValidationReport validate(DataSharingAgreement agreement, Stage stage) {
        return validate(agreement, stage, LocalDate.now(LONDON));
    }

    /**
     * {@return what one rule looked at, what came of it and why; empty where the rule is not checked at the stage}
     *
     * @param agreement the agreement
     * @param ruleId the id of the rule
     * @param stage what the parties are about to do
     * @param asOf the date as of which the law is applied
     * @throws IllegalArgumentException if there is no such rule
     */
    public List<Examination> explain(DataSharingAgreement agreement, String ruleId, Stage stage, LocalDate asOf) {
        Rule rule = rules.stream()
                .filter(known -> known.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected the id of a rule such as 'DSA-LAW-002', but found '" + ruleId + "'"));
        try {
            return new Validation(agreement, stage, asOf, law, waivers).explain(rule);
        } catch (Path.TooDeep e) {
            return List.of(Validation.tooDeep(ruleId, Objects.requireNonNull(e.getMessage())));
        }
    }

    /** {@return all rules, in the order of the catalogue} */
    public List<RuleInfo> rules() {
        return rules.stream().map(Rule::info).toList();
    }
}
