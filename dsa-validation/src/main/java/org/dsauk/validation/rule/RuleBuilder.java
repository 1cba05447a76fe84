package org.dsauk.validation.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.Citation;
import org.dsauk.law.InForce;
import org.dsauk.report.Nature;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.validation.subject.Subjects;

/** The first half of a check: what it rests on and how much it weighs. */
public final class RuleBuilder {

    private final Rule rule;
    private final Map<Stage, Severity> severities = new EnumMap<>(Stage.class);
    private final List<Citation> citations = new ArrayList<>();
    private final List<Citation> underPart3 = new ArrayList<>();
    private Optional<Nature> nature = Optional.empty();
    private InForce duty = InForce.ALWAYS;

    RuleBuilder(Rule rule) {
        this.rule = rule;
    }

    /**
     * {@return this, for a kind of demand}
     *
     * @param kind the kind
     */
    public RuleBuilder nature(Nature kind) {
        nature = Optional.of(kind);
        return this;
    }

    /**
     * {@return this, resting on provisions}
     *
     * @param provisions the provisions, each with the days on which it is the one to cite
     */
    public RuleBuilder cites(Citation... provisions) {
        citations.addAll(List.of(provisions));
        return this;
    }

    /**
     * {@return this, resting on provisions of Part 3 of the DPA 2018 where that Part alone governs a subject}
     *
     * @param provisions the provisions, which are cited instead of the others
     */
    public RuleBuilder citesUnderPart3(Citation... provisions) {
        underPart3.addAll(List.of(provisions));
        return this;
    }

    /**
     * {@return this, blocking stages}
     *
     * @param stages the stages
     */
    public RuleBuilder errorAt(Stage... stages) {
        return weigh(Severity.ERROR, stages);
    }

    /**
     * {@return this, as a warning at stages}
     *
     * @param stages the stages
     */
    public RuleBuilder warningAt(Stage... stages) {
        return weigh(Severity.WARNING, stages);
    }

    /**
     * {@return this, as advice at stages}
     *
     * @param stages the stages
     */
    public RuleBuilder adviceAt(Stage... stages) {
        return weigh(Severity.ADVICE, stages);
    }

    private RuleBuilder weigh(Severity severity, Stage... stages) {
        for (Stage stage : stages) {
            severities.put(stage, severity);
        }
        return this;
    }

    /**
     * {@return this, as a duty that did not exist before}
     *
     * @param date the first day of the duty, ISO 8601
     */
    public RuleBuilder newDutyFrom(String date) {
        duty = InForce.from(date);
        return this;
    }

    /**
     * {@return the second half: what is demanded of each subject}
     *
     * @param subjects the kind of subject
     * @param <T> what a subject is
     * @throws IllegalArgumentException if no nature is given, or a breach of practice or of a statutory code would be
     *     an error
     */
    public <T> Demands<T> forEach(Subjects<T> subjects) {
        return new Demands<>(rule, new Terms(nature(), severities, citations, underPart3, duty), subjects);
    }

    private Nature nature() {
        return nature.orElseThrow(
                () -> new IllegalArgumentException("expected a nature for each check of rule '" + rule.id() + "'"));
    }
}
