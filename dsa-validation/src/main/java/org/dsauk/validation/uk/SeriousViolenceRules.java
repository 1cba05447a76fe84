package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Condition.condition;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isComplete;
import static org.dsauk.validation.rule.Criteria.mayHold;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.FLOW_SIDES;
import static org.dsauk.validation.uk.SharedConditions.DISCLOSES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dsauk.ground.LawfulBasis;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.LegalObligation;
import org.dsauk.ground.PublicTask;
import org.dsauk.law.Citation;
import org.dsauk.law.Instrument;
import org.dsauk.law.LegalPower;
import org.dsauk.party.PartyType;
import org.dsauk.validation.rule.Condition;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Coverage;
import org.dsauk.validation.subject.FlowSide;
import org.dsauk.validation.subject.ItemNeeds;
import org.dsauk.validation.subject.Member;
import org.dsauk.validation.subject.StatedGround;

/** Rules on sharing against serious violence (Police, Crime, Sentencing and Courts Act 2022 Part 2 Chapter 1). */
final class SeriousViolenceRules {

    private static final Instrument PCSC_2022 =
            new Instrument("Police, Crime, Sentencing and Courts Act 2022", "ukpga/2022/32");

    private static final Set<LegalPower> DISCLOSURE = Set.of(LegalPower.PCSC_2022_S16, LegalPower.PCSC_2022_S17);

    /** The duties of the Chapter demand and allow no disclosure that its sections on disclosure leave out. */
    private static final Set<LegalPower> CHAPTER = Set.of(
            LegalPower.PCSC_2022_S8,
            LegalPower.PCSC_2022_S9,
            LegalPower.PCSC_2022_S14_6,
            LegalPower.PCSC_2022_S15_3,
            LegalPower.PCSC_2022_S16,
            LegalPower.PCSC_2022_S17);

    private static final Citation[] LIMITS = {
        PCSC_2022.section("10(10)").always(),
        PCSC_2022.section("16(4)").always(),
        PCSC_2022.section("17(6)").always()
    };

    private static final Condition<FlowSide> RELIES_ON_DISCLOSURE = condition(
            question("power", SeriousViolenceRules::isRelied),
            holds(
                    "section 16 or 17 of the PCSC Act 2022 is relied on",
                    "neither section 16 nor section 17 of the PCSC Act 2022 is relied on"));

    private SeriousViolenceRules() {}

    static List<Rule> all() {
        return List.of(healthIsLeftOut());
    }

    static Rule healthIsLeftOut() {
        return rule("DSA-GTW-004", "The powers against serious violence are not used for patient information")
                .nature(LAW)
                .cites(LIMITS)
                .errorAt(SIGN)
                .forEach(FLOW_SIDES)
                .when(DISCLOSES)
                .when(RELIES_ON_DISCLOSURE)
                .when(
                        question("patient information", side -> side.flow().hasPatientInformation()),
                        mayHold("the data may be patient information", "the data is no patient information"))
                .must(
                        fact("other power", side -> Optional.of(patientInformation(side))),
                        isComplete(
                                "no patient information rests on these sections",
                                "patient information rests on these sections, which leave it out"))
                .else_(side ->
                        "leave out what relates to the health, care or treatment of people who can be identified,"
                                + " or name another power that covers it")
                .and()
                .nature(LAW)
                .cites(LIMITS)
                .errorAt(SIGN)
                .forEach(FLOW_SIDES)
                .when(DISCLOSES)
                .when(RELIES_ON_DISCLOSURE)
                .when(
                        question("health authority", SeriousViolenceRules::mayBeHealthAuthority),
                        mayHold(
                                "a health or social care authority may disclose",
                                "no health or social care authority discloses"))
                .when(
                        question("personal information", side -> side.flow().personalData()),
                        mayHold("the data may identify people", "the data identifies nobody"))
                .must(
                        fact("other power", side -> Optional.of(ofHealthAuthorities(side))),
                        isComplete(
                                "no personal information of a health or social care authority rests on these sections",
                                "personal information of a health or social care authority rests on these sections,"
                                        + " which leave it out"))
                .else_(side -> "let the health or social care authority disclose nothing by which people can be"
                        + " identified, or name another power that covers it");
    }

    private static Answer isRelied(FlowSide side) {
        if (!side.anyGroundRestsOn(DISCLOSURE)) {
            return Answer.NO;
        }
        boolean ofGroup = areRelied(side.grounds(List.of(side.bodies().id())));
        return Answer.of(
                ofGroup || side.controllers().stream().anyMatch(member -> isReliedOnBy(member, side) == Answer.YES));
    }

    private static Answer isReliedOnBy(Member member, FlowSide side) {
        return Answer.of(areRelied(side.grounds(member.aliases())));
    }

    private static boolean areRelied(List<StatedGround> grounds) {
        return grounds.stream().anyMatch(ground -> powers(ground.ground()).anyMatch(DISCLOSURE::contains));
    }

    private static Stream<LegalPower> powers(LegalGround ground) {
        Stream<LegalPower> ofBasis = ground.getBasis().map(SeriousViolenceRules::laws).orElse(List.of()).stream();
        return Stream.concat(ground.getPowers().stream(), ofBasis);
    }

    private static List<LegalPower> laws(LawfulBasis basis) {
        if (basis instanceof LegalObligation obligation) {
            return obligation.getDuties();
        }
        return basis instanceof PublicTask task ? task.getFunctions() : List.of();
    }

    private static Coverage patientInformation(FlowSide side) {
        ItemNeeds needs = side.flow().patientInformation();
        return side.cover(
                member -> isReliedOnBy(member, side).and(isKnown(needs)),
                grounds -> needs.givenBy(grounds, SeriousViolenceRules::givesAnotherPower));
    }

    private static Coverage ofHealthAuthorities(FlowSide side) {
        ItemNeeds needs = side.flow().personalItems();
        return side.cover(
                member -> isHealthAuthority(member.type())
                        .and(isReliedOnBy(member, side))
                        .and(isKnown(needs)),
                grounds -> needs.givenBy(grounds, SeriousViolenceRules::givesAnotherPower));
    }

    /** Where nothing is known to need another power, not all data items are known. */
    private static Answer isKnown(ItemNeeds needs) {
        return needs.isEmpty() ? Answer.UNKNOWN : Answer.YES;
    }

    private static Answer givesAnotherPower(StatedGround ground) {
        return powers(ground.ground())
                .filter(power -> !CHAPTER.contains(power))
                .map(power -> ground.facts(power).isGateway())
                .reduce(Answer.NO, Answer::or);
    }

    private static Answer mayBeHealthAuthority(FlowSide side) {
        return side.controllers().stream()
                .map(member -> isHealthAuthority(member.type()))
                .reduce(Answer.NO, Answer::or);
    }

    /** In England, the integrated care boards (Schedule 1 to the Act). */
    private static Answer isHealthAuthority(Optional<PartyType> type) {
        return Answer.of(type.map(PartyType.INTEGRATED_CARE_BOARD::equals));
    }
}
