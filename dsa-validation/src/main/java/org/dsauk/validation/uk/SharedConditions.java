package org.dsauk.validation.uk;

import static org.dsauk.validation.rule.Condition.condition;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.mayHold;
import static org.dsauk.validation.rule.Fact.question;

import org.dsauk.ground.Act;
import org.dsauk.validation.rule.Condition;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.FlowSide;
import org.dsauk.validation.subject.Whole;

/** The conditions that several rules have. */
final class SharedConditions {

    static final Condition<Whole> PERSONAL_DATA_IS_SHARED = condition(
            question("personal data", Whole::personalData),
            holds("personal data is shared", "no personal data is shared"));

    static final Condition<FlowSide> DISCLOSES = condition(
            question("act", side -> Answer.of(side.act() == Act.DISCLOSING)),
            holds("the party discloses", "the party only receives"));

    static final Condition<FlowSide> RECEIVES = condition(
            question("act", side -> Answer.of(side.act() == Act.RECEIVING)),
            holds("the party receives", "the party only discloses"));

    static final Condition<FlowSide> FLOW_HAS_PERSONAL_DATA = condition(
            question("personal data", side -> side.flow().personalData()),
            holds("the flow has personal data", "the flow has no personal data"));

    static final Condition<FlowSide> UK_GDPR_APPLIES = condition(
            question("regime", UkGdpr::appliesToSomebody),
            holds("the UK GDPR applies", "all legal grounds for this act are of law enforcement"));

    static final Condition<FlowSide> PUBLIC_AUTHORITY = condition(
            question("public authority", FlowSide::publicAuthority),
            mayHold("a public authority may disclose", "no public authority discloses"));

    private SharedConditions() {}
}
