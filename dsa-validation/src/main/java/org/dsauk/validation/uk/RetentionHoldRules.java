package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.HandlingSubjects.RETENTION_RULES;
import static org.dsauk.validation.subject.RecordSubjects.HOLDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.law.Citation;
import org.dsauk.law.Instrument;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.DisposalMethod;
import org.dsauk.retention.RetentionAuthority;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.StatedHold;
import org.dsauk.validation.subject.StatedRetention;

/** Rules on what keeps data beyond its time, such as an inquiry. */
final class RetentionHoldRules {

    /** Nobody may destroy what an inquiry would wish to see. */
    private static final Citation INQUIRIES_ACT = new Instrument("Inquiries Act 2005", "ukpga/2005/12")
            .section("35(3)")
            .always();

    private RetentionHoldRules() {}

    static Rule holdsGoBeforeDisposal() {
        return rule("DSA-RET-007", "A hold says why, by whose order and since when, and goes before disposal")
                .nature(PRACTICE)
                .cites(Sources.ukGdpr("5(2)"))
                .adviceAt(SIGN, EXCHANGE)
                .forEach(HOLDS)
                .must(fact("reason", "reason", hold -> hold.hold().getReason()), isStated())
                .must(fact("authority", "authority", hold -> hold.hold().getAuthority()), isStated())
                .must(fact("first day", "startsOn", hold -> hold.hold().getStartsOn()), isStated())
                .else_(hold -> "state why the data is kept, who ordered it and from which day")
                .and()
                .nature(INTEGRITY)
                .cites(Sources.ukGdpr("5(2)"))
                .warningAt(SIGN, EXCHANGE)
                .forEach(HOLDS)
                .must(
                        Fact.<StatedHold>question("days", hold -> Answer.of(!hold.endsBeforeItBegins()))
                                .at((hold, place) -> place.child("endsOn")),
                        holds("the hold ends no sooner than it begins", "the hold ends before it begins"))
                .else_(hold -> "correct the first or the last day of the hold")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ukGdpr("5(2)"))
                .adviceAt(SIGN, EXCHANGE)
                .forEach(RETENTION_RULES)
                .when(
                        question("authority", rule -> Answer.of(restsOnAHold(rule))),
                        holds("the period rests on a hold", "the period rests on something else than a hold"))
                .must(
                        question("hold", rule -> Answer.of(!rule.holds().isEmpty())),
                        holds("the record has a hold on the data", "the record has no hold on the data"))
                .else_(rule -> "record the hold with its reason, who ordered it and its first day, and state the period"
                        + " that applies once it ends")
                .and()
                .nature(PRACTICE)
                .cites(INQUIRIES_ACT)
                .adviceAt(SIGN, EXCHANGE)
                .forEach(RETENTION_RULES)
                .when(
                        question("disposal", rule -> Answer.of(isAutomatic(rule))),
                        holds("a system deletes the data at its time", "no system deletes the data by itself"))
                .must(
                        Fact.<StatedRetention, OnRule>fact(
                                        "hold on the data", rule -> Optional.of(new OnRule(rule.holds())))
                                .at((rule, place) -> place.child("disposal")),
                        that(
                                "is not open",
                                "is open, but a system deletes the data at its time",
                                (holds, asOf) -> holds.noneIsOpen(asOf)))
                .else_(rule -> "stop the automatic deletion of what the hold keeps, or end the hold");
    }

    private static boolean restsOnAHold(StatedRetention rule) {
        return rule.rule().getAuthorityKind().equals(Optional.of(RetentionAuthority.COURT_OR_INQUIRY_HOLD));
    }

    private static boolean isAutomatic(StatedRetention rule) {
        return rule.rule()
                .getDisposal()
                .map(Disposal::getMethods)
                .filter(methods -> methods.contains(DisposalMethod.AUTOMATIC_DELETION))
                .isPresent();
    }

    private record OnRule(List<StatedHold> holds) {

        /** As many as the excerpt of a message can show. */
        private static final int SHOWN = 60;

        Answer noneIsOpen(LocalDate asOf) {
            return Answer.of(holds.stream().noneMatch(hold -> hold.isOpen(asOf)));
        }

        @Override
        public String toString() {
            return holds.isEmpty()
                    ? "none"
                    : holds.stream().limit(SHOWN).map(StatedHold::toString).collect(Collectors.joining(", "));
        }
    }
}
