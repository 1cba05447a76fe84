package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isComplete;
import static org.dsauk.validation.rule.Criteria.mayHold;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.FLOW_SIDES;

import java.util.List;
import java.util.Optional;
import org.dsauk.ground.Act;
import org.dsauk.law.PowerNature;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Coverage;
import org.dsauk.validation.subject.FlowSide;
import org.dsauk.validation.subject.Member;
import org.dsauk.validation.subject.StatedGround;

/** Rules on the powers by which public bodies share. */
final class GatewayRules {

    private GatewayRules() {}

    static List<Rule> all() {
        return List.of(publicBodyHasAPower());
    }

    static Rule publicBodyHasAPower() {
        return rule("DSA-GTW-001", "A public body that discloses names the power, duty or function that allows it")
                .nature(LAW)
                .cites(Sources.ukGdpr("6(3)"))
                .errorAt(SIGN, EXCHANGE)
                .forEach(FLOW_SIDES)
                .when(
                        question("act", side -> Answer.of(side.act() == Act.DISCLOSING)),
                        holds("the party discloses", "the party only receives"))
                .when(
                        question("public authority", FlowSide::publicAuthority),
                        mayHold("a public authority may disclose", "no public authority discloses"))
                .must(
                        fact("power", side -> Optional.of(withoutPower(side))),
                        isComplete(
                                "a legal ground names a power, duty or function that allows the disclosure",
                                "no legal ground names a power, duty or function that allows the disclosure"))
                .else_(side -> "name in a legal ground the power, duty or function by which the public body shares;"
                        + " limits and exemptions are none");
    }

    private static Coverage withoutPower(FlowSide side) {
        return side.cover(Member::publicAuthority, GatewayRules::nameGateway);
    }

    private static Answer nameGateway(List<StatedGround> grounds) {
        return grounds.stream()
                .flatMap(ground -> ground.ground().getPowers().stream().map(power -> power.nature(ground.law())))
                .map(nature -> Answer.of(nature.map(PowerNature::isGateway)))
                .reduce(Answer.NO, Answer::or);
    }
}
