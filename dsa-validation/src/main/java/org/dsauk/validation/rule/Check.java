package org.dsauk.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsauk.law.Citation;
import org.dsauk.law.Provision;
import org.dsauk.report.Demand;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.dsauk.validation.subject.AgreementIndex;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Effort;
import org.dsauk.validation.subject.Governed;
import org.dsauk.validation.subject.Subjects;

/**
 * One demand of a rule on one kind of subject.
 *
 * @param <T> what the subject is
 */
public final class Check<T> {

    private final Terms terms;
    private final Subjects<T> subjects;
    private final List<Clause<T, ?>> conditions;
    private final List<Clause<T, ?>> demands;
    private final Function<? super T, String> remedy;

    Check(
            Terms terms,
            Subjects<T> subjects,
            List<Clause<T, ?>> conditions,
            List<Clause<T, ?>> demands,
            Function<? super T, String> remedy) {
        this.terms = terms;
        this.subjects = subjects;
        this.conditions = List.copyOf(conditions);
        this.demands = List.copyOf(demands);
        this.remedy = remedy;
        if (demands.isEmpty()) {
            throw new IllegalArgumentException("expected a check that demands something, but found no demand");
        }
    }

    /** {@return what the check rests on and how much it weighs} */
    public Terms terms() {
        return terms;
    }

    /** {@return what the check demands, how much a breach weighs and what it rests on} */
    Demand info() {
        List<String> facts =
                demands.stream().map(demand -> demand.fact().name()).distinct().toList();
        return new Demand(facts, terms.nature(), terms.severities(), allCitations(), terms.duty());
    }

    private List<Citation> allCitations() {
        return Stream.concat(terms.citations().stream(), terms.underPart3().stream())
                .distinct()
                .toList();
    }

    /** The provisions that govern a subject on a date. */
    List<Provision> citations(T subject, LocalDate asOf) {
        boolean part3 =
                !terms.underPart3().isEmpty() && subject instanceof Governed governed && governed.isUnderPart3Alone();
        return Citation.on(part3 ? terms.underPart3() : terms.citations(), asOf);
    }

    /**
     * {@return whether the check is made at a stage}
     *
     * @param stage the stage
     */
    public boolean runsAt(Stage stage) {
        return terms.severities().containsKey(stage);
    }

    /**
     * Looks at every subject of an agreement, as long as the work for it is not too much.
     *
     * @param index the agreement
     * @param asOf the date as of which the law is applied
     * @param sink takes what came of each look; it is good only during the call
     */
    public void examine(AgreementIndex index, LocalDate asOf, Consumer<Look> sink) {
        Effort effort = index.effort();
        effort.begin();
        subjects.each(index, (subject, place) -> {
            effort.visit();
            View<T> view = new View<>(this, subject, asOf, place);
            sink.accept(effort.isSpent() ? Look.notTaken(view) : new Look(view, outcome(subject, asOf)));
        });
    }

    Outcome outcome(T subject, LocalDate asOf) {
        if (!terms.duty().on(asOf)) {
            return Outcome.NOT_APPLICABLE;
        }
        return switch (all(conditions, subject, asOf)) {
            case NO -> Outcome.NOT_APPLICABLE;
            case UNKNOWN -> Outcome.COULD_NOT_BE_CHECKED;
            case YES ->
                switch (all(demands, subject, asOf)) {
                    case NO -> Outcome.FAILED;
                    case UNKNOWN -> Outcome.COULD_NOT_BE_CHECKED;
                    case YES -> Outcome.PASSED;
                };
        };
    }

    private static <T> Answer all(List<Clause<T, ?>> clauses, T subject, LocalDate asOf) {
        Answer all = Answer.YES;
        for (Clause<T, ?> clause : clauses) {
            Answer answer = clause.answer(subject, asOf);
            if (answer == Answer.NO) {
                return Answer.NO;
            }
            all = answer == Answer.UNKNOWN ? answer : all;
        }
        return all;
    }

    List<Clause<T, ?>> conditions() {
        return conditions;
    }

    List<Clause<T, ?>> demands() {
        return demands;
    }

    String remedy(T subject) {
        return remedy.apply(subject);
    }
}
