package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Nature.STATUTORY_CODE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Condition.condition;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isComplete;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.mayHold;
import static org.dsauk.validation.rule.Criteria.says;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.FLOW_SIDES;
import static org.dsauk.validation.subject.HandlingSubjects.OUTPUTS;
import static org.dsauk.validation.subject.HandlingSubjects.RETENTION_RULES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.ground.Act;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.DisposalAction;
import org.dsauk.retention.RollingWindow;
import org.dsauk.text.Excerpt;
import org.dsauk.validation.rule.Condition;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.StatedOutput;
import org.dsauk.validation.subject.StatedRetention;

/** Rules on how long data is kept (UK GDPR Article 5(1)(e)). */
final class RetentionRules {

    /** What makes data go, so that it matters how it is done. */
    private static final Set<DisposalAction> DESTRUCTION =
            Set.of(DisposalAction.DESTROY, DisposalAction.RETURN_THEN_DESTROY, DisposalAction.ANONYMISE);

    private static final Condition<StatedRetention> MAY_BE_OF_PERSONAL_DATA = condition(
            question("personal data", StatedRetention::personalData),
            mayHold("the rule may be about personal data", "the rule is about other data only"));

    private RetentionRules() {}

    static List<Rule> all() {
        return List.of(
                everythingHasAPeriod(),
                periodCanBeWorkedOut(),
                dataGoesInTheEnd(),
                RetentionAuthorityRules.authorityIsNamed(),
                RetentionEventRules.eventsCanBeKnown(),
                RetentionLengthRules.noLonger(),
                RetentionHoldRules.holdsGoBeforeDisposal(),
                HeldDataRules.dataIsNotKeptLonger());
    }

    static Rule everythingHasAPeriod() {
        return rule("DSA-RET-001", "One retention rule says how long a recipient keeps an item for a purpose")
                .nature(LAW)
                .cites(Sources.ukGdpr("5(1)(e)"), Sources.ukGdpr("13(2)(a)"), Sources.ukGdpr("14(2)(a)"))
                .citesUnderPart3(Sources.dpa2018("39(1)"), Sources.dpa2018("44(2)(b)"))
                .errorAt(SIGN)
                .forEach(FLOW_SIDES)
                .when(
                        question("act", side -> Answer.of(side.act() == Act.RECEIVING)),
                        holds("the party receives", "the party only discloses"))
                .when(
                        question("personal data", side -> side.flow().personalData()),
                        holds("the flow has personal data", "the flow has no personal data"))
                .must(
                        fact("retention rule", side -> Optional.of(side.withoutRetentionRule())),
                        isComplete(
                                "retention rules say how long the recipient keeps the personal data",
                                "no retention rule says how long the recipient keeps data for each purpose,"))
                .else_(side -> "add a retention rule with this recipient as holder for these items and the purposes of"
                        + " the flow; no holders, items or purposes in a rule stand for all")
                .and()
                .nature(LAW)
                .cites(Sources.ukGdpr("5(1)(e)"))
                .citesUnderPart3(Sources.dpa2018("39(1)"))
                .errorAt(SIGN)
                .forEach(OUTPUTS)
                .when(
                        question("personal data", StatedOutput::personalData),
                        holds("the output is personal data", "the output is no personal data"))
                .must(
                        question("retention rule", output -> Answer.of(output.hasRetentionRule())),
                        holds(
                                "a retention rule says how long it is kept",
                                "no retention rule says how long it is kept"))
                .else_(output -> "name the output in a retention rule, or add a rule of its makers about derived data")
                .and()
                .nature(INTEGRITY)
                .cites(Sources.ukGdpr("5(1)(e)"))
                .errorAt(SIGN)
                .forEach(RETENTION_RULES)
                .must(
                        question(
                                "contradiction",
                                rule -> Answer.of(rule.contradicted().isEmpty())),
                        holds(
                                "no earlier rule states another period for the same data",
                                "an earlier rule states another period for the same holder, item and purpose"))
                .else_(RetentionRules::tellApart)
                .and()
                .nature(INTEGRITY)
                .cites(Sources.ukGdpr("5(1)(e)"))
                .errorAt(SIGN)
                .forEach(RETENTION_RULES)
                .must(
                        question("circle", rule -> Answer.of(!rule.leadsInACircle())),
                        holds(
                                "its period does not lead in a circle",
                                "its period is the same as that of a rule that leads back to it"))
                .else_(rule -> "state a period of its own in one of the rules that refer to each other");
    }

    private static String tellApart(StatedRetention rule) {
        String other = rule.contradicted()
                .map(found -> found.rule().getId())
                .map(id -> " " + Excerpt.quoted(id))
                .orElse("");
        return "say in this rule or in rule" + other + " for which people, copies, systems or outputs it holds, or"
                + " join both as 'earliest-of' or 'latest-of' in one rule";
    }

    static Rule periodCanBeWorkedOut() {
        return rule("DSA-RET-002", "A retention period has a length and a beginning, or an event that ends it")
                .nature(LAW)
                .cites(Sources.ukGdpr("13(2)(a)"), Sources.ukGdpr("14(2)(a)"))
                .citesUnderPart3(Sources.dpa2018("44(2)(b)"))
                .errorAt(SIGN)
                .forEach(RETENTION_RULES)
                .when(MAY_BE_OF_PERSONAL_DATA)
                .must(
                        fact(
                                "period",
                                "period",
                                rule -> rule.rule().getPeriod().map(period -> new StatedPeriod(period, rule))),
                        says(
                                "the period says when it ends",
                                "the period does not say when it ends",
                                StatedPeriod::isDeterminable))
                .else_(rule -> StatedPeriod.is(rule, RollingWindow.class::isInstance)
                        ? "state how many whole years or months the window counts, one at least, and which years they are"
                        : "state how long and from which event, or until which event or day; words alone are not"
                                + " enough")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN)
                .forEach(RETENTION_RULES)
                .when(MAY_BE_OF_PERSONAL_DATA)
                .when(
                        question("period", StatedPeriod::isLeftToASchedule),
                        holds("the holder's own schedule applies", "the period is not left to the holder's schedule"))
                .must(fact("link to the holder's own schedule", StatedPeriod::schedule), isStated())
                .else_(rule -> "say where the holder's retention schedule can be read");
    }

    static Rule dataGoesInTheEnd() {
        return rule("DSA-RET-003", "A retention rule says what happens to the data then, and how")
                .nature(STATUTORY_CODE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN)
                .forEach(RETENTION_RULES)
                .when(
                        question("personal data", StatedRetention::personalData),
                        holds("the rule may be about personal data", "the rule is about other data only"))
                .when(
                        question("end", StatedPeriod::hasAnEndOfItsOwn),
                        holds("the rule ends", "the period is for good, or left to the holder's schedule"))
                .must(
                        Fact.<StatedRetention, DisposalAction>fact(
                                        "disposal",
                                        "disposal/action",
                                        rule -> rule.rule().getDisposal().flatMap(Disposal::getAction))
                                .heldBy((rule, place) ->
                                        rule.rule().getDisposal().isPresent() ? place.child("disposal") : place),
                        isStated())
                .else_(rule -> "state what is done with the data in the end, such as 'destroy'")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ukGdpr("5(1)(e)"), Sources.ukGdpr("5(1)(f)"))
                .warningAt(SIGN)
                .forEach(RETENTION_RULES)
                .when(
                        question("personal data", StatedRetention::personalData),
                        holds("the rule may be about personal data", "the rule is about other data only"))
                .when(
                        question("destruction", rule -> Answer.of(isDestroyed(rule))),
                        holds(
                                "the data is destroyed or made anonymous",
                                "the rule does not say that data is destroyed"))
                .must(
                        Fact.<StatedRetention>question("method", rule -> Answer.of(saysHow(rule)))
                                .at((rule, place) -> place.child("disposal")),
                        holds("the rule says how", "the rule does not say how"))
                .else_(rule -> "state the method, such as 'secure-erasure', the standard, or in words how it is done");
    }

    private static boolean isDestroyed(StatedRetention rule) {
        return rule.rule()
                .getDisposal()
                .flatMap(Disposal::getAction)
                .filter(DESTRUCTION::contains)
                .isPresent();
    }

    private static boolean saysHow(StatedRetention rule) {
        return rule.rule()
                .getDisposal()
                .filter(disposal -> !disposal.getMethods().isEmpty()
                        || disposal.getStandard().isPresent()
                        || disposal.getDescription().isPresent())
                .isPresent();
    }
}
