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
import static org.dsauk.validation.subject.AgreementSubjects.GROUNDS;
import static org.dsauk.validation.uk.SharedConditions.DISCLOSES;
import static org.dsauk.validation.uk.SharedConditions.FLOW_HAS_PERSONAL_DATA;
import static org.dsauk.validation.uk.SharedConditions.GROUND_FOR_PERSONAL_DATA;
import static org.dsauk.validation.uk.SharedConditions.UK_GDPR_APPLIES;

import java.util.List;
import java.util.Optional;
import org.dsauk.ground.FurtherUse;
import org.dsauk.ground.LawEnforcementGround;
import org.dsauk.law.CompetentAuthority;
import org.dsauk.law.Instrument;
import org.dsauk.law.LawEntry;
import org.dsauk.law.LegalPower;
import org.dsauk.party.PartyType;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Bodies;
import org.dsauk.validation.subject.Coverage;
import org.dsauk.validation.subject.FlowSide;
import org.dsauk.validation.subject.ItemNeeds;
import org.dsauk.validation.subject.Member;
import org.dsauk.validation.subject.StatedGround;

/** Rules on processing for law enforcement and on data that comes from it (DPA 2018 Part 3). */
final class LawEnforcementRules {

    private LawEnforcementRules() {}

    static List<Rule> all() {
        return List.of(lawEnforcementIsForCompetentAuthorities(), reuseIsAuthorisedByLaw());
    }

    static Rule lawEnforcementIsForCompetentAuthorities() {
        return rule("DSA-LEP-001", "Only competent authorities process for law enforcement, and only for its purposes")
                .nature(LAW)
                .cites(Sources.dpa2018("30"), Instrument.DPA_2018.schedule(7).always())
                .errorAt(SIGN, EXCHANGE)
                .forEach(GROUNDS)
                .when(GROUND_FOR_PERSONAL_DATA)
                .when(
                        question("regime", ground -> Answer.of(ground.isLawEnforcement())),
                        holds("the ground is of law enforcement", "the ground is not of law enforcement"))
                .must(
                        fact("competent authority", ground -> Optional.of(notCompetent(ground))),
                        isComplete(
                                "those whose ground it is are competent authorities",
                                "nothing shows that those whose ground it is are competent authorities"))
                .else_(
                        ground ->
                                "name in 'lawEnforcement' the entry of DPA 2018 Schedule 7, or 'statutory-function' with"
                                        + " the function that makes the body a competent authority; otherwise the UK GDPR applies")
                .and()
                .nature(LAW)
                .cites(Sources.dpa2018("31"))
                .errorAt(SIGN, EXCHANGE)
                .forEach(GROUNDS)
                .when(GROUND_FOR_PERSONAL_DATA)
                .when(
                        question("regime", ground -> Answer.of(ground.isLawEnforcement())),
                        holds("the ground is of law enforcement", "the ground is not of law enforcement"))
                .must(
                        question("purpose", StatedGround::servesLawEnforcement),
                        holds(
                                "it serves purposes of law enforcement",
                                "a purpose that it serves is not stated to be one of law enforcement"))
                .else_(ground -> "give the purpose the kind 'law-enforcement' if it is one of DPA 2018 s.31; for other"
                        + " purposes state a ground of the UK GDPR");
    }

    private static Coverage notCompetent(StatedGround ground) {
        return Bodies.coverAllByType(ground.holders(), member -> isCompetent(ground, member.type()));
    }

    private static Answer isCompetent(StatedGround ground, Optional<PartyType> type) {
        if (type.map(PartyType::isListedCompetentAuthority).orElse(false)) {
            return Answer.YES;
        }
        Optional<LawEnforcementGround> stated = ground.ground().getLawEnforcement();
        boolean function = stated.flatMap(LawEnforcementGround::getStatutoryFunction)
                .filter(power -> ground.facts(power).isGateway() != Answer.NO)
                .isPresent();
        return Answer.of(function)
                .or(stated.flatMap(LawEnforcementGround::getCompetentAuthority)
                        .map(authority -> isListed(authority, type, ground))
                        .orElse(Answer.NO));
    }

    /** An entry of Schedule 7 is for the types of body that the table of the law gives for it. */
    private static Answer isListed(CompetentAuthority authority, Optional<PartyType> type, StatedGround ground) {
        if (authority.equals(CompetentAuthority.STATUTORY_FUNCTION)) {
            return Answer.NO;
        }
        Optional<LawEntry> entry = authority.entry(ground.law());
        if (entry.isEmpty() || type.isEmpty() || type.get().entry().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(entry.get().list("party-type").contains(type.get().code()));
    }

    static Rule reuseIsAuthorisedByLaw() {
        return rule("DSA-LEP-004", "Data collected for law enforcement serves another purpose only if a law allows it")
                .nature(LAW)
                .cites(Sources.dpa2018("36(4)"))
                .errorAt(SIGN, EXCHANGE)
                .forEach(FLOW_SIDES)
                .when(DISCLOSES)
                .when(
                        question("collection", LawEnforcementRules::mayComeFromLawEnforcement),
                        mayHold(
                                "the data may have been collected for law enforcement",
                                "nothing points to data collected for law enforcement"))
                .when(FLOW_HAS_PERSONAL_DATA)
                .when(UK_GDPR_APPLIES)
                .must(
                        fact("authorising law", side -> Optional.of(unauthorised(side))),
                        isComplete(
                                "a law is named that authorises the use for another purpose, where the data was"
                                        + " collected for law enforcement",
                                "the data was collected for law enforcement, and no law is named that authorises the"
                                        + " use for another purpose"))
                .else_(side -> "name the law in the 'reuseAuthorisedBy' of a legal ground of the party, or state in"
                        + " 'furtherUse' that the data was not collected for law enforcement");
    }

    private static Answer mayComeFromLawEnforcement(FlowSide side) {
        if (side.anyGroundSpeaksOfReuse()) {
            return Answer.YES;
        }
        boolean collector = side.bodies().oneOfEachType().stream().anyMatch(member -> isCollector(member));
        return collector ? Answer.UNKNOWN : Answer.NO;
    }

    /** Bodies that collect most of their data for law enforcement. */
    private static boolean isCollector(Member member) {
        return member.type().equals(Optional.of(PartyType.POLICE_FORCE))
                || member.type().equals(Optional.of(PartyType.PROBATION));
    }

    private static Coverage unauthorised(FlowSide side) {
        ItemNeeds personal = side.flow().personalItems();
        return side.coverByType(member -> Answer.YES, (member, grounds) -> isAuthorised(member, grounds, personal));
    }

    private static Answer isAuthorised(Member member, List<StatedGround> grounds, ItemNeeds personal) {
        if (personal.givenUnderUkGdprBy(grounds, LawEnforcementRules::authorises) == Answer.YES) {
            return Answer.YES;
        }
        if (grounds.stream().anyMatch(ground -> collected(ground).orElse(false) || namesReuse(ground))) {
            return Answer.NO;
        }
        return isCollector(member) ? Answer.UNKNOWN : Answer.YES;
    }

    private static Answer authorises(StatedGround ground) {
        boolean law = ground.ground().getReuseAuthorisedBy().stream().anyMatch(power -> mayAuthorise(power, ground));
        return Answer.of(law || collected(ground).equals(Optional.of(false)));
    }

    private static boolean mayAuthorise(LegalPower power, StatedGround ground) {
        return ground.facts(power).isGateway() != Answer.NO;
    }

    private static boolean namesReuse(StatedGround ground) {
        return !ground.ground().getReuseAuthorisedBy().isEmpty();
    }

    private static Optional<Boolean> collected(StatedGround ground) {
        return ground.ground().getFurtherUse().flatMap(FurtherUse::getCollectedForLawEnforcement);
    }
}
