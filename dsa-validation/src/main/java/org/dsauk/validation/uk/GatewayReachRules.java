package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isComplete;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.FLOW_SIDES;
import static org.dsauk.validation.subject.AgreementSubjects.GATEWAYS;
import static org.dsauk.validation.uk.SharedConditions.DISCLOSES;
import static org.dsauk.validation.uk.SharedConditions.POWER_FOR_PERSONAL_DATA;
import static org.dsauk.validation.uk.SharedConditions.PUBLIC_AUTHORITY;
import static org.dsauk.validation.uk.SharedConditions.SIDE_MAY_HAVE_PERSONAL_DATA;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dsauk.ground.Act;
import org.dsauk.law.Instrument;
import org.dsauk.party.PartyType;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Bodies;
import org.dsauk.validation.subject.Coverage;
import org.dsauk.validation.subject.FlowSide;
import org.dsauk.validation.subject.Member;
import org.dsauk.validation.subject.PowerFacts;
import org.dsauk.validation.subject.StatedGround;
import org.dsauk.validation.subject.StatedPower;

/** Rules on how far the powers reach by which bodies share: whose they are, towards whom, and what is no power. */
final class GatewayReachRules {

    private GatewayReachRules() {}

    static List<Rule> all() {
        return List.of(powersAreOpenToTheParties(), limitsAreNoPowers());
    }

    static Rule powersAreOpenToTheParties() {
        return rule("DSA-GTW-003", "A public body discloses by a power that is open to it and to those who receive")
                .nature(LAW)
                .cites(Sources.ukGdpr("6(3)"))
                .citesUnderPart3(Sources.dpa2018("35(2)"))
                .errorAt(SIGN)
                .forEach(FLOW_SIDES)
                .when(SIDE_MAY_HAVE_PERSONAL_DATA)
                .when(DISCLOSES)
                .when(PUBLIC_AUTHORITY)
                .must(
                        fact("power", side -> Optional.of(withoutOpenPower(side))),
                        isComplete(
                                "the powers that are named let the public body disclose to those who receive",
                                "the powers that are named are those of other bodies or lead to others than those who receive"))
                .else_(side -> "name a power, duty or function of a body of this type by which it can share with such"
                        + " recipients")
                .and()
                .nature(LAW)
                .cites(Sources.ukGdpr("6(3)"))
                .citesUnderPart3(Sources.dpa2018("35(2)"))
                .warningAt(SIGN)
                .forEach(GATEWAYS)
                .when(POWER_FOR_PERSONAL_DATA)
                .when(
                        question("knowledge", power -> Answer.of(isOfHolders(power) != Answer.UNKNOWN)),
                        holds("it is known for whom the provision was made", "it is not known for whom it was made"))
                .must(
                        question("bodies for whom it was made", GatewayReachRules::isOfHolders),
                        holds(
                                "the provision is for bodies of the type",
                                "the provision is for bodies of other types than those whose ground it is"))
                .else_(power ->
                        "take the provision out of this ground; state it in a ground of the bodies that have it");
    }

    private static Coverage withoutOpenPower(FlowSide side) {
        Collection<Optional<PartyType>> recipients = side.flow().recipientTypes();
        return side.coverByType(Member::publicAuthority, (member, grounds) -> areOpen(grounds, member, recipients));
    }

    /** Where no power is named at all, another rule asks for one. */
    private static Answer areOpen(
            List<StatedGround> grounds, Member member, Collection<Optional<PartyType>> recipients) {
        List<PowerFacts> powers = grounds.stream()
                .flatMap(ground -> ground.ground().getPowers().stream().map(ground::facts))
                .filter(power -> power.isGateway() != Answer.NO)
                .distinct()
                .toList();
        if (powers.isEmpty()) {
            return Answer.YES;
        }
        Answer all = recipients.isEmpty() ? isOpen(powers, member, Answer.YES, Optional.empty()) : Answer.YES;
        for (Optional<PartyType> recipient : recipients) {
            all = all.and(isOpen(powers, member, Answer.NO, recipient));
        }
        return all;
    }

    private static Answer isOpen(
            List<PowerFacts> powers, Member member, Answer towardsAnybody, Optional<PartyType> recipient) {
        Answer open = Answer.NO;
        for (PowerFacts power : powers) {
            Answer towards = towardsAnybody.or(power.letsReceive(recipient));
            open = open.or(power.letsDisclose(member.type()).and(towards));
        }
        return open;
    }

    /** Whether it was made for bodies of the type of one of the parties whose ground it is. */
    private static Answer isOfHolders(StatedPower power) {
        boolean discloses = power.ground().ground().getAct().equals(Optional.of(Act.DISCLOSING));
        Answer answer = power.ground().holders().isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (Bodies bodies : power.ground().holders()) {
            for (Member member : bodies.members()) {
                answer = answer.or(
                        discloses
                                ? power.facts().letsDisclose(member.type())
                                : power.facts().isMadeFor(member.type()));
            }
        }
        return answer;
    }

    static Rule limitsAreNoPowers() {
        return rule("DSA-GTW-008", "No limit and no exemption is taken for a power to share")
                .nature(LAW)
                .cites(Sources.ukGdpr("6(3)"), Instrument.DPA_2018.schedule(2).always())
                .citesUnderPart3(Sources.dpa2018("35(2)"))
                .errorAt(SIGN)
                .forEach(GATEWAYS)
                .when(POWER_FOR_PERSONAL_DATA)
                .must(
                        question("nature", power -> power.facts().isGateway()),
                        holds(
                                "the provision can allow sharing",
                                "the provision limits sharing or exempts from duties, and allows nothing"))
                .else_(power ->
                        "take the provision out of 'powers'; name the power, duty or function that allows the act,"
                                + " and cite limits and exemptions where they belong, such as in 'citedLaws'");
    }
}
