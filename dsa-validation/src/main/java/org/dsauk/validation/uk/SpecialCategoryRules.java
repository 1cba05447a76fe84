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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.data.Sensitivity;
import org.dsauk.law.Law;
import org.dsauk.law.SpecialCategoryCondition;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Coverage;
import org.dsauk.validation.subject.FlowSide;
import org.dsauk.validation.subject.ItemNeeds;
import org.dsauk.validation.subject.StatedGround;

/** Rules on special category data (UK GDPR Article 9; DPA 2018 sections 10 and 11 and Schedule 1). */
final class SpecialCategoryRules {

    private SpecialCategoryRules() {}

    static List<Rule> all() {
        return List.of(everySideHasACondition());
    }

    static Rule everySideHasACondition() {
        return rule("DSA-SPC-001", "Every party has a condition for each special category in a flow")
                .nature(LAW)
                .cites(Sources.ukGdpr("9(1)"), Sources.ukGdpr("9(2)"))
                .errorAt(SIGN, EXCHANGE)
                .forEach(FLOW_SIDES)
                .when(
                        question("special categories", side -> side.flow().revealsSpecialCategory()),
                        holds(
                                "the data reveals a special category about people",
                                "the data reveals no special category about people"))
                .when(UK_GDPR_APPLIES)
                .must(
                        fact("conditions", side -> Optional.of(withoutCondition(side))),
                        isComplete(
                                "legal grounds state conditions for all special categories of the flow",
                                "no legal ground states a condition for each special category of the flow"))
                .else_(side -> "state a condition (UK GDPR Art 9(2)) for " + side.doing() + " data on "
                        + categories(side)
                        + " in a legal ground of the party; a ground that names items covers these alone");
    }

    private static String categories(FlowSide side) {
        return side.flow().specialCategories().stream()
                .map(category -> "'" + category.code() + "'")
                .collect(Collectors.joining(", "));
    }

    private static Coverage withoutCondition(FlowSide side) {
        Map<Sensitivity, ItemNeeds> needs = new LinkedHashMap<>();
        for (Sensitivity category : side.flow().specialCategories()) {
            needs.put(category, side.flow().itemsRevealing(category));
        }
        return side.cover(member -> UkGdpr.appliesTo(member, side), grounds -> coverAll(grounds, needs));
    }

    private static Answer coverAll(List<StatedGround> grounds, Map<Sensitivity, ItemNeeds> needs) {
        Answer all = Answer.YES;
        for (Map.Entry<Sensitivity, ItemNeeds> need : needs.entrySet()) {
            all = all.and(need.getValue().givenUnderUkGdprBy(grounds, ground -> covers(ground, need.getKey())));
        }
        return all;
    }

    private static Answer covers(StatedGround ground, Sensitivity category) {
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
}
