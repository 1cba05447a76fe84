package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isComplete;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.FLOW_SIDES;
import static org.dsauk.validation.subject.AgreementSubjects.GROUND_CONDITIONS;
import static org.dsauk.validation.subject.AgreementSubjects.POLICY_DOCUMENTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.assessment.Assessment;
import org.dsauk.data.Sensitivity;
import org.dsauk.law.Instrument;
import org.dsauk.law.Law;
import org.dsauk.law.SpecialCategoryCondition;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Bodies;
import org.dsauk.validation.subject.Coverage;
import org.dsauk.validation.subject.FlowSide;
import org.dsauk.validation.subject.GroundCondition;
import org.dsauk.validation.subject.StatedGround;

/** Rules on special category data (UK GDPR Article 9; DPA 2018 sections 10 and 11 and Schedule 1). */
final class SpecialCategoryRules {

    private static final int REVIEW_MONTHS = 24;

    private static final Fact<Assessment, LocalDate> LAST_REVIEW =
            fact("last review", document -> document.getLastReviewed().or(document::getDate));

    private SpecialCategoryRules() {}

    static List<Rule> all() {
        return List.of(everySideHasACondition(), policyDocumentIsNamed());
    }

    static Rule everySideHasACondition() {
        return rule("DSA-SPC-001", "Every party has a condition for each special category in a flow")
                .nature(LAW)
                .cites(Sources.ukGdpr("9(1)"), Sources.ukGdpr("9(2)"))
                .errorAt(SIGN, EXCHANGE)
                .forEach(FLOW_SIDES)
                .when(
                        question("special categories", side -> side.flow().hasSpecialCategories()),
                        holds(
                                "the data reveals a special category about people",
                                "the data reveals no special category about people"))
                .when(
                        question("regime", UkGdpr::appliesToSomebody),
                        holds("the UK GDPR applies", "all legal grounds for this act are of law enforcement"))
                .must(
                        fact("conditions", side -> Optional.of(withoutCondition(side))),
                        isComplete(
                                "legal grounds state conditions for all special categories of the flow",
                                "no legal ground states a condition for each special category of the flow"))
                .else_(side -> "state a condition (UK GDPR Art 9(2)) for " + side.doing() + " data on "
                        + categories(side) + " in a legal ground of the party");
    }

    private static String categories(FlowSide side) {
        return side.flow().specialCategories().stream()
                .map(category -> "'" + category.code() + "'")
                .collect(Collectors.joining(", "));
    }

    private static Coverage withoutCondition(FlowSide side) {
        List<Sensitivity> categories = side.flow().specialCategories();
        return side.cover(member -> UkGdpr.appliesTo(member, side), grounds -> coverAll(grounds, categories));
    }

    private static Answer coverAll(List<StatedGround> grounds, List<Sensitivity> categories) {
        Answer all = Answer.YES;
        for (Sensitivity category : categories) {
            Answer one = Answer.NO;
            for (StatedGround ground : grounds) {
                one = one.or(covers(ground, category));
            }
            if (one == Answer.NO) {
                return Answer.NO;
            }
            all = one == Answer.UNKNOWN ? one : all;
        }
        return all;
    }

    private static Answer covers(StatedGround ground, Sensitivity category) {
        if (ground.isLawEnforcement()) {
            return Answer.NO;
        }
        return ground.ground().getSpecialCategory().stream()
                .filter(condition -> condition.getCategories().contains(category))
                .map(condition -> condition
                        .getCondition()
                        .map(known -> isKnown(known, ground.law()))
                        .orElse(Answer.NO))
                .reduce(Answer.NO, Answer::or);
    }

    private static Answer isKnown(SpecialCategoryCondition condition, Law law) {
        return condition.entry(law).isPresent() ? Answer.YES : Answer.UNKNOWN;
    }

    static Rule policyDocumentIsNamed() {
        return rule("DSA-SPC-004", "A party that needs an appropriate policy document has one and keeps it up to date")
                .nature(LAW)
                .cites(
                        Instrument.DPA_2018.schedule(1, 1).always(),
                        Instrument.DPA_2018.schedule(1, 5).always(),
                        Instrument.DPA_2018.schedule(1, 39).always())
                .errorAt(SIGN)
                .forEach(GROUND_CONDITIONS)
                .when(
                        question(
                                "regime",
                                condition -> Answer.of(!condition.ground().isLawEnforcement())),
                        holds("the UK GDPR applies", "the legal ground is of law enforcement"))
                .when(
                        question(
                                "paragraphs",
                                condition -> Answer.of(
                                        !condition.needingPolicyDocument().isEmpty())),
                        holds(
                                "a paragraph of DPA 2018 Schedule 1 needs a policy document",
                                "no paragraph of DPA 2018 Schedule 1 that needs a policy document is relied on"))
                .must(
                        fact("policy document", condition -> Optional.of(withoutDocument(condition))),
                        isComplete(
                                "an appropriate policy document is named with its reference and date",
                                "no appropriate policy document is named with its reference and date"))
                .else_(condition -> "add an assessment of the kind 'appropriate-policy-document' for each party,"
                        + " with reference and date, that covers paragraphs " + condition.needingPolicyDocument())
                .and()
                .nature(PRACTICE)
                .cites(Instrument.DPA_2018.schedule(1, 40).always())
                .warningAt(SIGN)
                .forEach(POLICY_DOCUMENTS)
                .when(LAST_REVIEW, isStated())
                .must(
                        LAST_REVIEW,
                        that(
                                "is no more than " + REVIEW_MONTHS + " months ago",
                                "is more than " + REVIEW_MONTHS + " months ago",
                                (day, asOf) -> Answer.of(!day.isBefore(asOf.minusMonths(REVIEW_MONTHS)))))
                .else_(document -> "review the policy document and state the day of the review");
    }

    private static Coverage withoutDocument(GroundCondition condition) {
        List<Integer> paragraphs = condition.needingPolicyDocument();
        return Bodies.coverAll(
                condition.ground().holders(),
                member -> Answer.YES,
                aliases -> Answer.of(
                        paragraphs.stream().allMatch(paragraph -> hasDocument(condition, aliases, paragraph))));
    }

    private static boolean hasDocument(GroundCondition condition, List<String> aliases, int paragraph) {
        return condition.ground().policyDocuments(aliases).stream()
                .anyMatch(document -> document.getReference().isPresent()
                        && document.getDate().isPresent()
                        && (document.getSchedule1().isEmpty()
                                || document.getSchedule1().contains(paragraph)));
    }
}
