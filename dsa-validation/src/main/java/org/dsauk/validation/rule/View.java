package org.dsauk.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dsauk.law.Provision;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Outcome;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Place;

/** One check on one subject, ready to say why. */
record View<T>(Check<T> check, T subject, LocalDate asOf, Place place) {

    String reason(Outcome outcome) {
        if (!check.terms().duty().on(asOf)) {
            return "the duty is in force only " + check.terms().duty();
        }
        return switch (outcome) {
            case PASSED -> sentences(check.demands(), Answer.YES);
            case FAILED, WAIVED -> sentences(check.demands(), Answer.NO);
            case NOT_APPLICABLE -> sentences(check.conditions(), Answer.NO);
            case COULD_NOT_BE_CHECKED -> notKnown();
        };
    }

    private String notKnown() {
        String ofConditions = sentences(check.conditions(), Answer.UNKNOWN);
        return ofConditions.isEmpty() ? sentences(check.demands(), Answer.UNKNOWN) : ofConditions;
    }

    private String sentences(List<Clause<T, ?>> clauses, Answer answer) {
        List<String> sentences = new ArrayList<>();
        for (Clause<T, ?> clause : clauses) {
            if (clause.answer(subject, asOf) == answer) {
                sentences.add(clause.sentence(subject, asOf));
            }
        }
        return String.join("; ", sentences);
    }

    /** Where the first demand that is not met is not met; for every other outcome the subject itself. */
    JsonPointer pointer(Outcome outcome) {
        if (outcome != Outcome.FAILED) {
            return place.pointer();
        }
        return check.demands().stream()
                .filter(demand -> demand.answer(subject, asOf) == Answer.NO)
                .findFirst()
                .map(demand -> demand.pointer(subject, place))
                .orElseGet(place::pointer);
    }

    List<Provision> citations() {
        return check.citations(subject, asOf);
    }

    String remedy() {
        return check.remedy(subject);
    }
}
