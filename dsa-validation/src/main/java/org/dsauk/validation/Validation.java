package org.dsauk.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.law.InForce;
import org.dsauk.law.Law;
import org.dsauk.report.Examination;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Nature;
import org.dsauk.report.Outcome;
import org.dsauk.report.RuleOutcomes;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.report.Waiver;
import org.dsauk.text.Excerpt;
import org.dsauk.validation.rule.Check;
import org.dsauk.validation.rule.Look;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.rule.Terms;
import org.dsauk.validation.subject.Effort;

/** One validation of one agreement at a stage, as of a date. */
final class Validation {

    private final DataSharingAgreement agreement;
    private final Stage stage;
    private final LocalDate asOf;
    private final Law law;
    private final List<Waiver> waivers;
    private final Inspection inspection;
    private final Findings findings;
    private final List<RuleOutcomes> outcomes = new ArrayList<>();
    private final Set<String> beyondLimit = new LinkedHashSet<>();

    Validation(DataSharingAgreement agreement, Stage stage, LocalDate asOf, Law law, List<Waiver> waivers) {
        this(agreement, stage, asOf, law, waivers, DsaValidator.MOST_FINDINGS);
    }

    Validation(
            DataSharingAgreement agreement,
            Stage stage,
            LocalDate asOf,
            Law law,
            List<Waiver> waivers,
            int mostFindings) {
        this.findings = new Findings(mostFindings);
        this.agreement = Objects.requireNonNull(agreement, "agreement");
        this.stage = Objects.requireNonNull(stage, "stage");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.law = law;
        this.waivers = waivers;
        this.inspection = new Inspection(agreement, law, asOf);
    }

    ValidationReport run(List<Rule> rules) {
        inspection.faults().forEach(fault -> findings.add(fault.severity(), () -> fault));
        outcomes.addAll(inspection.notUnderstood(stage));
        rules.forEach(this::apply);
        InForce known = law.known();
        if (!known.on(asOf)) {
            findings.add(Severity.ADVICE, () -> beyondKnownLaw(known));
        }
        return new ValidationReport(agreement.getId(), agreement.getTitle(), stage, asOf, known, listed(), outcomes);
    }

    /** That something was not looked at is told however many findings there are. */
    private List<Finding> listed() {
        List<Finding> listed = findings.all();
        if (!beyondLimit.isEmpty()) {
            listed.add(beyondLimit());
        }
        return listed;
    }

    Effort effort() {
        return inspection.index().effort();
    }

    private void apply(Rule rule) {
        Tally tally = new Tally(rule.id());
        for (Check<?> check : rule.checks()) {
            if (check.runsAt(stage)) {
                tally.begin(check.terms().nature());
                check.examine(inspection.index(), asOf, look -> take(rule, check.terms(), look, tally));
            }
        }
        outcomes.addAll(tally.outcomes());
    }

    private void take(Rule rule, Terms terms, Look look, Tally tally) {
        if (!look.isTaken()) {
            beyondLimit.add(rule.id());
        }
        Outcome outcome = outcome(rule, terms, look);
        tally.count(terms.nature(), outcome);
        if (outcome == Outcome.FAILED) {
            findings.add(severity(terms), () -> finding(rule, terms, look));
        }
    }

    private Outcome outcome(Rule rule, Terms terms, Look look) {
        return look.outcome() == Outcome.FAILED && waiver(rule, terms, look).isPresent()
                ? Outcome.WAIVED
                : look.outcome();
    }

    private Optional<Waiver> waiver(Rule rule, Terms terms, Look look) {
        if (waivers.isEmpty()) {
            return Optional.empty();
        }
        JsonPointer pointer = look.pointer();
        return waivers.stream()
                .filter(waiver -> waiver.covers(rule.id(), terms.nature(), pointer, asOf))
                .findFirst();
    }

    private Severity severity(Terms terms) {
        return Objects.requireNonNull(terms.severities().get(stage));
    }

    private Finding finding(Rule rule, Terms terms, Look look) {
        return new Finding(
                rule.id(),
                severity(terms),
                terms.nature(),
                look.pointer(),
                Optional.empty(),
                look.label() + ": " + look.reason(),
                look.remedy(),
                look.citations());
    }

    List<Examination> explain(Rule rule) {
        List<Examination> examinations = new ArrayList<>();
        for (Check<?> check : rule.checks()) {
            if (check.runsAt(stage)) {
                check.examine(
                        inspection.index(), asOf, look -> examinations.add(examination(rule, check.terms(), look)));
            }
        }
        return List.copyOf(examinations);
    }

    private Examination examination(Rule rule, Terms terms, Look look) {
        Outcome outcome = outcome(rule, terms, look);
        String reason = outcome == Outcome.WAIVED
                ? look.reason() + "; "
                        + waiver(rule, terms, look).map(Validation::words).orElse("")
                : look.reason();
        return new Examination(rule.id(), look.label(), look.pointer(), outcome, reason);
    }

    private static String words(Waiver waiver) {
        return "waived by " + Excerpt.quoted(waiver.approvedBy()) + " because " + Excerpt.quoted(waiver.reason());
    }

    private Finding beyondLimit() {
        return new Finding(
                "DSA-KNW-003",
                Severity.WARNING,
                Nature.PRACTICE,
                JsonPointer.ROOT,
                Optional.empty(),
                "not everything was looked at by " + Excerpt.list(beyondLimit) + ": what the agreement combines takes"
                        + " more than the limit of " + Effort.MOST_OF_A_CHECK + " steps for one demand of a rule",
                "state for groups, or for all data, what is the same for all of them, or divide the agreement",
                List.of());
    }

    /** The report on an agreement that no rule can look at. */
    static ValidationReport tooDeep(
            DataSharingAgreement agreement, Stage stage, LocalDate asOf, Law law, String message) {
        Finding finding = new Finding(
                "DSA-KNW-004",
                Severity.ERROR,
                Nature.INTEGRITY,
                JsonPointer.ROOT,
                Optional.empty(),
                message + ", so that nothing was checked",
                "state periods and other parts without nesting them so deep",
                List.of());
        return new ValidationReport(
                agreement.getId(), agreement.getTitle(), stage, asOf, law.known(), List.of(finding), List.of());
    }

    static Examination tooDeep(String ruleId, String message) {
        return new Examination(ruleId, "the agreement", JsonPointer.ROOT, Outcome.COULD_NOT_BE_CHECKED, message);
    }

    private Finding beyondKnownLaw(InForce known) {
        return new Finding(
                "DSA-KNW-001",
                Severity.ADVICE,
                Nature.PRACTICE,
                JsonPointer.ROOT,
                Optional.empty(),
                "the agreement is checked as of " + asOf + ", but the law is known only " + known,
                "find out what changed in the law, or use a release of the library that knows the date",
                List.of());
    }
}
