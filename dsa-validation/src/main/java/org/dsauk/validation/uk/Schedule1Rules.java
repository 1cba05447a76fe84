package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.is;
import static org.dsauk.validation.rule.Criteria.isComplete;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.GROUND_CONDITIONS;
import static org.dsauk.validation.subject.AgreementSubjects.POLICY_DOCUMENTS;
import static org.dsauk.validation.subject.AgreementSubjects.SPECIAL_CATEGORY_CONDITIONS;
import static org.dsauk.validation.uk.SharedConditions.CONDITION_FOR_PERSONAL_DATA;
import static org.dsauk.validation.uk.SharedConditions.EITHER_CONDITION_FOR_PERSONAL_DATA;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.dsauk.assessment.Assessment;
import org.dsauk.day.CalendarDays;
import org.dsauk.ground.PublicTask;
import org.dsauk.law.Instrument;
import org.dsauk.law.Schedule1;
import org.dsauk.law.SpecialCategoryCondition;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Bodies;
import org.dsauk.validation.subject.Coverage;
import org.dsauk.validation.subject.GroundCondition;
import org.dsauk.validation.subject.StatedCondition;

/** Rules on the conditions of DPA 2018 Schedule 1 and the policy documents that they need (DPA 2018 section 10). */
final class Schedule1Rules {

    private static final int REVIEW_MONTHS = 24;

    private static final Fact<Assessment, LocalDate> LAST_REVIEW =
            fact("last review", document -> document.getLastReviewed().or(document::getDate));

    private static final Criterion<Answer> UNDER_UK_GDPR =
            holds("the UK GDPR applies", "the legal ground is of law enforcement");

    private Schedule1Rules() {}

    static List<Rule> all() {
        return List.of(
                conditionNamesItsParagraph(), substantialPublicInterestNamesAParagraph(), policyDocumentIsNamed());
    }

    static Rule conditionNamesItsParagraph() {
        return rule("DSA-SPC-002", "A condition that needs a certain paragraph of DPA 2018 Schedule 1 names it")
                .nature(LAW)
                .cites(Sources.dpa2018("10(2)"), Instrument.DPA_2018.schedule(1).always())
                .errorAt(SIGN)
                .forEach(SPECIAL_CATEGORY_CONDITIONS)
                .when(CONDITION_FOR_PERSONAL_DATA)
                .when(question("regime", Schedule1Rules::isUnderUkGdpr), UNDER_UK_GDPR)
                .when(
                        question(
                                "paragraph",
                                stated -> needed(stated)
                                        .map(Schedule1Rules::isOne)
                                        .orElse(Answer.UNKNOWN)),
                        holds(
                                "the condition needs a certain paragraph of DPA 2018 Schedule 1",
                                "the condition needs no certain paragraph of DPA 2018 Schedule 1"))
                .must(
                        question("paragraphs", stated -> Answer.of(namesNeeded(stated))),
                        holds("the condition names it", "the condition does not name it"))
                .else_(stated -> "name paragraph " + needed(stated).orElse("")
                        + " of DPA 2018 Schedule 1 in 'schedule1'" + " if it is met, or rely on another condition");
    }

    static Rule substantialPublicInterestNamesAParagraph() {
        return rule("DSA-SPC-003", "Substantial public interest rests on a paragraph of DPA 2018 Schedule 1 Part 2")
                .nature(LAW)
                .cites(Sources.dpa2018("10(3)"), Instrument.DPA_2018.schedule(1).always())
                .errorAt(SIGN)
                .forEach(SPECIAL_CATEGORY_CONDITIONS)
                .when(CONDITION_FOR_PERSONAL_DATA)
                .when(question("regime", Schedule1Rules::isUnderUkGdpr), UNDER_UK_GDPR)
                .when(
                        fact(
                                "condition",
                                "condition",
                                stated -> stated.condition().getCondition()),
                        is(
                                "one of substantial public interest",
                                SpecialCategoryCondition.SUBSTANTIAL_PUBLIC_INTEREST::equals))
                .must(
                        question("paragraphs", Schedule1Rules::restsOnPart2),
                        holds(
                                "a paragraph of Part 2 of DPA 2018 Schedule 1 is named",
                                "no paragraph of Part 2 of DPA 2018 Schedule 1, 6 to 28, is named"))
                .else_(stated -> "name in 'schedule1' the paragraph, from 6 to 28, that is met");
    }

    private static Answer isUnderUkGdpr(StatedCondition stated) {
        return Answer.of(!stated.ground().isLawEnforcement());
    }

    /** The paragraphs that the law asks for as its table writes them; empty for a condition that it does not know. */
    private static Optional<String> needed(StatedCondition stated) {
        return stated.condition()
                .getCondition()
                .flatMap(condition -> condition.entry(stated.ground().law()))
                .map(entry -> entry.text("schedule1").orElse(""));
    }

    private static Answer isOne(String paragraphs) {
        return Answer.of(!paragraphs.isEmpty() && paragraphs.chars().allMatch(Character::isDigit));
    }

    private static boolean namesNeeded(StatedCondition stated) {
        return stated.condition().getSchedule1().stream()
                .anyMatch(paragraph -> needed(stated).equals(Optional.of(Integer.toString(paragraph))));
    }

    /** Since 2025-08-20 it can rest on relevant international law instead (DPA 2018 section 9A). */
    private static Answer restsOnPart2(StatedCondition stated) {
        if (stated.condition().getSchedule1().stream().anyMatch(Schedule1Rules::isOfPart2)) {
            return Answer.YES;
        }
        boolean international = stated.ground()
                .ground()
                .getBasis()
                .filter(PublicTask.class::isInstance)
                .map(PublicTask.class::cast)
                .flatMap(PublicTask::getInternationalLaw)
                .isPresent();
        return international ? Answer.UNKNOWN : Answer.NO;
    }

    private static boolean isOfPart2(int paragraph) {
        return Schedule1.entry(paragraph).flatMap(entry -> entry.text("part")).equals(Optional.of("2"));
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
                .when(EITHER_CONDITION_FOR_PERSONAL_DATA)
                .when(
                        question(
                                "regime",
                                condition -> Answer.of(!condition.ground().isLawEnforcement())),
                        UNDER_UK_GDPR)
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
                                (day, asOf) -> Answer.of(CalendarDays.before(asOf, Period.ofMonths(REVIEW_MONTHS))
                                        .filter(day::isBefore)
                                        .isEmpty())))
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
