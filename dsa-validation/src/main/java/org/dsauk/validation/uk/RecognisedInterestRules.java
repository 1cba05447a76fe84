package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.says;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.facts;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.GROUNDS;
import static org.dsauk.validation.uk.SharedConditions.GROUND_FOR_PERSONAL_DATA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.ground.InterestRequest;
import org.dsauk.ground.RecognisedLegitimateInterest;
import org.dsauk.law.Annex1Condition;
import org.dsauk.law.Instrument;
import org.dsauk.law.LegalPower;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.StatedGround;

/** Rules on recognised legitimate interests (UK GDPR Article 6(1)(ea) and 6(5), Annex 1). */
final class RecognisedInterestRules {

    private static final String REQUEST = "basis/request";

    private static final Fact<StatedGround, Annex1Condition> CONDITION = fact(
                    "condition", "basis/condition", RecognisedInterestRules::condition)
            .heldBy((ground, pointer) -> pointer.child("basis"));

    private static final Fact<StatedGround, LocalDate> DATE = ofRequest(fact(
            "date of the request", REQUEST + "/date", ground -> request(ground).flatMap(InterestRequest::getDate)));

    private static final Fact<StatedGround, String> REQUESTER = ofRequest(fact(
            "body that asks",
            REQUEST + "/requester",
            ground -> request(ground).flatMap(InterestRequest::getRequester)));

    private static final Fact<StatedGround, Boolean> STATED_NEED = ofRequest(fact(
            "statement of the need",
            REQUEST + "/statesNeed",
            ground -> request(ground).flatMap(InterestRequest::getStatesNeed)));

    private static final Fact<StatedGround, List<LegalPower>> LAWS = ofRequest(facts(
            "laws that lay down the asker's task",
            REQUEST + "/powers",
            ground -> request(ground).map(InterestRequest::getPowers).orElse(List.of())));

    private RecognisedInterestRules() {}

    static List<Rule> all() {
        return List.of(recognisedInterestMeetsACondition());
    }

    static Rule recognisedInterestMeetsACondition() {
        return rule("DSA-LAW-004", "A recognised legitimate interest meets a condition of UK GDPR Annex 1")
                .nature(LAW)
                .cites(
                        Instrument.UK_GDPR.article("6(5)").from("2026-02-05"),
                        Instrument.UK_GDPR.annex(1).from("2026-02-05"),
                        Instrument.DUAA_2025.section("70").always())
                .errorAt(SIGN)
                .forEach(GROUNDS)
                .when(GROUND_FOR_PERSONAL_DATA)
                .when(
                        question(
                                "lawful basis",
                                ground -> Answer.of(interest(ground).isPresent())),
                        holds(
                                "the lawful basis is a recognised legitimate interest",
                                "the lawful basis is no recognised legitimate interest"))
                .must(CONDITION, isStated())
                .must(
                        question("knowledge of the condition", RecognisedInterestRules::isKnown),
                        holds("the condition is one of Annex 1", "the condition is none of Annex 1"))
                .else_(ground -> "name the condition of UK GDPR Annex 1 that is met, or state another basis")
                .and()
                .nature(LAW)
                .cites(
                        Instrument.UK_GDPR.annex(1).from("2026-02-05"),
                        Instrument.DUAA_2025.section("70").always())
                .errorAt(SIGN)
                .forEach(GROUNDS)
                .when(GROUND_FOR_PERSONAL_DATA)
                .when(
                        question("condition", ground -> Answer.of(isOnRequest(ground))),
                        holds("the data is disclosed on request", "the data is not disclosed on request"))
                .must(
                        Fact.<StatedGround, InterestRequest>fact("request", REQUEST, RecognisedInterestRules::request)
                                .heldBy((ground, pointer) -> pointer.child("basis")),
                        isStated())
                .else_(ground -> "describe the request, or how requests are made where there are many")
                .and()
                .nature(LAW)
                .cites(
                        Instrument.UK_GDPR.annex(1).from("2026-02-05"),
                        Instrument.DUAA_2025.section("70").always())
                .errorAt(SIGN)
                .forEach(GROUNDS)
                .when(GROUND_FOR_PERSONAL_DATA)
                .when(
                        question("request", ground -> Answer.of(isOnRequest(ground) && isOneRequest(ground))),
                        holds("there is one request", "there is no request, or a procedure for many"))
                .must(REQUESTER, isStated())
                .must(DATE, isStated())
                .must(
                        STATED_NEED,
                        says(
                                "the request states that the data is needed for a public task",
                                "the request does not state that the data is needed for a public task",
                                stated -> stated))
                .must(LAWS, isStated())
                .else_(ground -> "state who asked, when, that the request says that the data is needed for a public"
                        + " task, and the laws that lay down that task");
    }

    private static Optional<RecognisedLegitimateInterest> interest(StatedGround ground) {
        return ground.ground()
                .getBasis()
                .filter(RecognisedLegitimateInterest.class::isInstance)
                .map(RecognisedLegitimateInterest.class::cast);
    }

    private static Optional<Annex1Condition> condition(StatedGround ground) {
        return interest(ground).flatMap(RecognisedLegitimateInterest::getCondition);
    }

    private static Optional<InterestRequest> request(StatedGround ground) {
        return interest(ground).flatMap(RecognisedLegitimateInterest::getRequest);
    }

    private static <V> Fact<StatedGround, V> ofRequest(Fact<StatedGround, V> fact) {
        return fact.heldBy((ground, pointer) -> pointer.child("basis").child("request"));
    }

    /** Conditions can be added by regulations (UK GDPR Article 6(6)), so that another one may be law. */
    private static Answer isKnown(StatedGround ground) {
        Optional<Annex1Condition> condition = condition(ground);
        boolean known = condition.flatMap(code -> code.entry(ground.law())).isPresent();
        return condition.isEmpty() || known ? Answer.YES : Answer.UNKNOWN;
    }

    private static boolean isOnRequest(StatedGround ground) {
        return condition(ground).equals(Optional.of(Annex1Condition.PUBLIC_TASK_DISCLOSURE_REQUEST));
    }

    private static boolean isOneRequest(StatedGround ground) {
        return request(ground).map(request -> request.getProcedure().isEmpty()).orElse(false);
    }
}
