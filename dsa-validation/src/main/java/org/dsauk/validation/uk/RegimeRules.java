package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.GROUNDS;
import static org.dsauk.validation.uk.SharedConditions.GROUND_FOR_PERSONAL_DATA;

import java.util.List;
import org.dsauk.report.JsonPointer;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.StatedGround;

/** Rules on the two regimes: the UK GDPR, and Part 3 of the DPA 2018 for law enforcement. */
final class RegimeRules {

    private RegimeRules() {}

    static List<Rule> all() {
        return List.of(basisBelongsToTheRegime());
    }

    static Rule basisBelongsToTheRegime() {
        return rule("DSA-LAW-012", "A legal ground is one of the UK GDPR or one of law enforcement, not both")
                .nature(LAW)
                .cites(Sources.dpa2018("29"), Sources.dpa2018("31"))
                .errorAt(SIGN)
                .forEach(GROUNDS)
                .when(GROUND_FOR_PERSONAL_DATA)
                .when(
                        question("basis", ground -> Answer.of(hasBasis(ground) || isOfPart3(ground))),
                        holds("a basis is stated", "no basis is stated"))
                .must(
                        Fact.<StatedGround>question("regime", RegimeRules::fitsTheRegime)
                                .at(RegimeRules::misplaced),
                        holds(
                                "what is stated belongs to the regime of the ground",
                                "the ground states what belongs to the other regime"))
                .else_(ground ->
                        "leave 'basis' to grounds of the UK GDPR and 'lawEnforcement' to grounds with the regime"
                                + " 'law-enforcement'; make two grounds where both regimes apply");
    }

    private static boolean hasBasis(StatedGround ground) {
        return ground.ground().getBasis().isPresent();
    }

    private static boolean isOfPart3(StatedGround ground) {
        return ground.ground().getLawEnforcement().isPresent();
    }

    private static Answer fitsTheRegime(StatedGround ground) {
        if (hasBasis(ground) && isOfPart3(ground)) {
            return Answer.NO;
        }
        if (ground.isLawEnforcement()) {
            return Answer.of(isOfPart3(ground));
        }
        if (hasBasis(ground)) {
            return Answer.YES;
        }
        return ground.ground().getRegime().isPresent() ? Answer.NO : Answer.UNKNOWN;
    }

    private static JsonPointer misplaced(StatedGround ground, JsonPointer pointer) {
        boolean basis = ground.isLawEnforcement() && hasBasis(ground);
        return pointer.child(basis ? "basis" : "lawEnforcement");
    }
}
