package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isComplete;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.FLOW_SIDES;
import static org.dsauk.validation.subject.AgreementSubjects.STATED_POWERS;
import static org.dsauk.validation.uk.SharedConditions.DISCLOSES;
import static org.dsauk.validation.uk.SharedConditions.POWER_FOR_PERSONAL_DATA;
import static org.dsauk.validation.uk.SharedConditions.PUBLIC_AUTHORITY;
import static org.dsauk.validation.uk.SharedConditions.SIDE_MAY_HAVE_PERSONAL_DATA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.law.LawEntry;
import org.dsauk.law.LawStatus;
import org.dsauk.law.LawTopic;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Coverage;
import org.dsauk.validation.subject.FlowSide;
import org.dsauk.validation.subject.ItemNeeds;
import org.dsauk.validation.subject.Member;
import org.dsauk.validation.subject.StatedGround;
import org.dsauk.validation.subject.StatedPower;

/** Rules on the powers by which public bodies share. */
final class GatewayRules {

    private static final Fact<StatedPower, StatedPower> PROVISION = fact("provision", Optional::of);

    private GatewayRules() {}

    static List<Rule> all() {
        return List.of(publicBodyHasAPower(), powersAreInForce());
    }

    static Rule publicBodyHasAPower() {
        return rule("DSA-GTW-001", "A public body that discloses names the power, duty or function that allows it")
                .nature(LAW)
                .cites(Sources.ukGdpr("6(3)"))
                .citesUnderPart3(Sources.dpa2018("35(2)"))
                .errorAt(SIGN, EXCHANGE)
                .forEach(FLOW_SIDES)
                .when(SIDE_MAY_HAVE_PERSONAL_DATA)
                .when(DISCLOSES)
                .when(PUBLIC_AUTHORITY)
                .must(
                        fact("power", side -> Optional.of(withoutPower(side))),
                        isComplete(
                                "a legal ground names a power, duty or function that allows the disclosure",
                                "no legal ground names a power, duty or function that allows the disclosure"))
                .else_(side -> "name in a legal ground the power, duty or function by which the public body shares;"
                        + " limits and exemptions are none, and a ground that names items covers these alone");
    }

    /** Grounds that name items speak of personal data; where there is none, they must cover what there is. */
    private static Coverage withoutPower(FlowSide side) {
        ItemNeeds needs = side.flow().itemsThatNeedAPower();
        return side.cover(Member::publicAuthority, grounds -> needs.givenBy(grounds, GatewayRules::namesGateway));
    }

    private static Answer namesGateway(StatedGround ground) {
        return ground.ground().getPowers().stream()
                .map(power -> ground.facts(power).isGateway())
                .reduce(Answer.NO, Answer::or);
    }

    static Rule powersAreInForce() {
        return rule("DSA-GTW-002", "Every provision on which a legal ground rests is in force")
                .nature(LAW)
                .cites(Sources.ukGdpr("6(3)"))
                .citesUnderPart3(Sources.dpa2018("35(2)"))
                .errorAt(SIGN, EXCHANGE)
                .forEach(STATED_POWERS)
                .when(POWER_FOR_PERSONAL_DATA)
                .must(PROVISION, that("is in force or enacted", "is not in force", GatewayRules::isLaw))
                .else_(power -> "name a provision that is in force on the date, or share only once this one is")
                .and()
                .nature(LAW)
                .cites(Sources.ukGdpr("6(3)"))
                .citesUnderPart3(Sources.dpa2018("35(2)"))
                .warningAt(SIGN, EXCHANGE)
                .forEach(STATED_POWERS)
                .when(POWER_FOR_PERSONAL_DATA)
                .when(
                        question(
                                "knowledge",
                                power -> Answer.of(power.facts().nature().isPresent())),
                        holds("the library knows the provision", "the library does not know the provision"))
                .must(
                        PROVISION,
                        that(
                                "is not one whose commencement is open",
                                "is enacted, but that it has been brought into force is not confirmed",
                                (power, asOf) -> Answer.of(edition(power, asOf)
                                        .filter(GatewayRules::isUnconfirmed)
                                        .isEmpty())))
                .else_(power -> "find out whether the provision is in force, and rest on another one until it is");
    }

    private static Answer isLaw(StatedPower power, LocalDate asOf) {
        if (power.ground().law().editions(LawTopic.POWERS, power.power().code()).isEmpty()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(edition(power, asOf)
                .filter(entry -> entry.inForce(asOf) || isUnconfirmed(entry))
                .isPresent());
    }

    private static Optional<LawEntry> edition(StatedPower power, LocalDate asOf) {
        return power.ground().law().find(LawTopic.POWERS, power.power().code(), asOf);
    }

    private static boolean isUnconfirmed(LawEntry entry) {
        return entry.status() == LawStatus.ENACTED_NOT_CONFIRMED;
    }
}
