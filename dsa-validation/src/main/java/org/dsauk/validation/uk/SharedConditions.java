package org.dsauk.validation.uk;

import static org.dsauk.validation.rule.Condition.condition;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.mayHold;
import static org.dsauk.validation.rule.Fact.question;

import org.dsauk.ground.Act;
import org.dsauk.role.Role;
import org.dsauk.validation.rule.Condition;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Controller;
import org.dsauk.validation.subject.FlowSide;
import org.dsauk.validation.subject.GroundCondition;
import org.dsauk.validation.subject.SharedFlow;
import org.dsauk.validation.subject.StatedComplaintsRoute;
import org.dsauk.validation.subject.StatedCondition;
import org.dsauk.validation.subject.StatedGround;
import org.dsauk.validation.subject.StatedPower;
import org.dsauk.validation.subject.StatedPurpose;
import org.dsauk.validation.subject.StatedRole;
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
            holds("the UK GDPR applies", "nobody acts here as a controller under the UK GDPR"));

    static final Condition<FlowSide> PUBLIC_AUTHORITY = condition(
            question("public authority", FlowSide::publicAuthority),
            mayHold("a public authority may disclose", "no public authority discloses"));

    /** Of duties of controllers; whether a party shares personal data is known once its items are described. */
    static final Condition<Controller> CONTROLLER_OF_PERSONAL_DATA = condition(
            question("personal data", Controller::sharesPersonalData),
            mayHold("the party may share personal data", "the party shares no personal data"));

    static final Condition<StatedPurpose> PURPOSE_OF_PERSONAL_DATA = condition(
            question("personal data", StatedPurpose::personalData),
            mayHold("personal data may be shared for it", "no personal data is shared for it"));

    static final Condition<SharedFlow> FLOW_MAY_HAVE_PERSONAL_DATA = condition(
            question("personal data", SharedFlow::personalData),
            mayHold("the flow may have personal data", "the flow has no personal data"));

    static final Condition<FlowSide> SIDE_MAY_HAVE_PERSONAL_DATA = condition(
            question("personal data", side -> side.flow().personalData()),
            mayHold("the flow may have personal data", "the flow has no personal data"));

    static final Condition<StatedComplaintsRoute> COMPLAINTS_ARE_ABOUT_PERSONAL_DATA = condition(
            question("personal data", StatedComplaintsRoute::personalData),
            mayHold("personal data may be shared", "no personal data is shared"));

    private static final Criterion<Answer> GROUND_OF_PERSONAL_DATA =
            mayHold("the ground may be for personal data", "the ground is for no personal data");

    static final Condition<StatedGround> GROUND_FOR_PERSONAL_DATA =
            condition(question("personal data", StatedGround::personalData), GROUND_OF_PERSONAL_DATA);

    static final Condition<StatedPower> POWER_FOR_PERSONAL_DATA =
            condition(question("personal data", power -> power.ground().personalData()), GROUND_OF_PERSONAL_DATA);

    static final Condition<StatedCondition> CONDITION_FOR_PERSONAL_DATA =
            condition(question("personal data", stated -> stated.ground().personalData()), GROUND_OF_PERSONAL_DATA);

    static final Condition<GroundCondition> EITHER_CONDITION_FOR_PERSONAL_DATA =
            condition(question("personal data", stated -> stated.ground().personalData()), GROUND_OF_PERSONAL_DATA);

    private SharedConditions() {}

    /** Of roles of joint controllers and of processors. */
    static <R extends Role> Condition<StatedRole<R>> roleInPersonalData() {
        return condition(
                question("personal data", StatedRole::personalData),
                mayHold("it may be a role in the processing of personal data", "no personal data is processed in it"));
    }
}
