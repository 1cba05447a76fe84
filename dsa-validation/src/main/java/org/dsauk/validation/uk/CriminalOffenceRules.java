package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isComplete;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.FLOW_SIDES;
import static org.dsauk.validation.uk.SharedConditions.UK_GDPR_APPLIES;

import java.util.List;
import java.util.Optional;
import org.dsauk.ground.CriminalOffenceGround;
import org.dsauk.law.CriminalOffenceCondition;
import org.dsauk.law.Schedule1;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Coverage;
import org.dsauk.validation.subject.FlowSide;
import org.dsauk.validation.subject.ItemNeeds;
import org.dsauk.validation.subject.StatedGround;

/** Rules on data about convictions and offences, also alleged ones (UK GDPR Article 10; DPA 2018 section 11(2)). */
final class CriminalOffenceRules {

    private CriminalOffenceRules() {}

    static List<Rule> all() {
        return List.of(everySideMayProcessOffences());
    }

    static Rule everySideMayProcessOffences() {
        return rule("DSA-CRI-001", "Every party may process the data on offences in a flow")
                .nature(LAW)
                .cites(Sources.ukGdpr("10(1)"), Sources.dpa2018("10(5)"), Sources.dpa2018("11(2)"))
                .errorAt(SIGN, EXCHANGE)
                .forEach(FLOW_SIDES)
                .when(
                        question("criminal offence data", side -> side.flow().isOfCriminalOffences()),
                        holds(
                                "the data is about convictions or offences of people",
                                "the data is not about convictions or offences of people"))
                .when(UK_GDPR_APPLIES)
                .must(
                        fact("condition", side -> Optional.of(withoutCondition(side))),
                        isComplete(
                                "legal grounds state official authority with its law, or a paragraph of DPA 2018"
                                        + " Schedule 1",
                                "no legal ground states official authority with its law, or a paragraph of DPA 2018"
                                        + " Schedule 1, for all data on offences"))
                .else_(side ->
                        "state in the 'criminalOffence' of a legal ground of the party the laws that give official"
                                + " authority for " + side.doing()
                                + " the data, or the paragraph of DPA 2018 Schedule 1 that"
                                + " is met; a ground that names items covers these alone");
    }

    private static Coverage withoutCondition(FlowSide side) {
        ItemNeeds offences = side.flow().itemsOfCriminalOffences();
        return side.cover(
                member -> UkGdpr.appliesTo(member, side),
                grounds -> offences.givenUnderUkGdprBy(grounds, CriminalOffenceRules::allows));
    }

    private static Answer allows(StatedGround ground) {
        return ground.ground().getCriminalOffence().stream()
                .map(condition -> isMet(condition, ground))
                .reduce(Answer.NO, Answer::or);
    }

    private static Answer isMet(CriminalOffenceGround condition, StatedGround ground) {
        Optional<CriminalOffenceCondition> stated = condition.getCondition();
        if (stated.equals(Optional.of(CriminalOffenceCondition.OFFICIAL_AUTHORITY))) {
            return Answer.of(!condition.getLaws().isEmpty());
        }
        if (stated.isPresent() && stated.get().entry(ground.law()).isEmpty()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(condition.getSchedule1().stream().anyMatch(Schedule1::isCondition));
    }
}
