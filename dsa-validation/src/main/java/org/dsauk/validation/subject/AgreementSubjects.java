package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.assessment.Assessment;
import org.dsauk.assessment.AssessmentKind;
import org.dsauk.ground.LegalGround;
import org.dsauk.party.Party;
import org.dsauk.purpose.Purpose;
import org.dsauk.report.JsonPointer;
import org.dsauk.role.JointControllers;
import org.dsauk.role.Processor;
import org.dsauk.role.Role;
import org.dsauk.text.Excerpt;

/** The kinds of subject that an agreement has. */
public final class AgreementSubjects {

    /** The agreement as a whole. */
    public static final Subjects<DataSharingAgreement> AGREEMENT = (index, visitor) ->
            visitor.visit(index.agreement(), Place.of(() -> "the agreement", () -> JsonPointer.ROOT));

    /** The agreement as a whole, with its references looked up. */
    public static final Subjects<Whole> WHOLE = (index, visitor) ->
            visitor.visit(new Whole(index), Place.of(() -> "the agreement", () -> JsonPointer.ROOT));

    /** All parties. */
    public static final Subjects<StatedParty> PARTIES = (index, visitor) -> {
        List<Party> parties = index.agreement().getParties();
        for (int i = 0; i < parties.size(); i++) {
            visitor.visit(new StatedParty(parties.get(i), index), placeOf(parties.get(i), i));
        }
    };

    /** The parties that take part in a flow, by themselves or through a group. */
    public static final Subjects<Controller> CONTROLLERS = AgreementSubjects::eachController;

    /** All groups of parties. */
    public static final Subjects<GroupOfParties> PARTY_GROUPS = GroupOfParties::each;

    /** The identifiers that registers give the parties. */
    public static final Subjects<NumberedParty> NUMBERS = NumberedParty::each;

    /** Those who are stated to be joint controllers. */
    public static final Subjects<StatedRole<JointControllers>> JOINT_CONTROLLERS =
            roles(JointControllers.class, "joint controllers");

    /** Those who are stated to be processors. */
    public static final Subjects<StatedRole<Processor>> PROCESSORS = roles(Processor.class, "processors");

    /** All purposes. */
    public static final Subjects<StatedPurpose> PURPOSES = (index, visitor) -> {
        List<Purpose> purposes = index.agreement().getPurposes();
        for (int i = 0; i < purposes.size(); i++) {
            Purpose purpose = purposes.get(i);
            visitor.visit(new StatedPurpose(purpose, index), Place.element("purpose", purpose.getId(), "purposes", i));
        }
    };

    /** The data items that a flow lists. */
    public static final Subjects<StatedItem> DATA_ITEMS = StatedItem.each(FlowMentions::list);
    /** The data items that a flow lists, and their parts. */
    public static final Subjects<StatedItem> SHARED_ITEMS = StatedItem.each(FlowMentions::listAsPart);

    /** All flows. */
    public static final Subjects<SharedFlow> FLOWS = Subjects.of(AgreementIndex::flows, (flow, i) -> flow.place());

    /** Every discloser and every recipient that a flow states. */
    public static final Subjects<FlowSide> FLOW_SIDES = Subjects.of(AgreementIndex::sides, (side, i) -> side.place());

    /** All legal grounds. */
    public static final Subjects<StatedGround> GROUNDS =
            Subjects.of(index -> index.grounds().all(), (ground, i) -> ground.place());

    /** The provisions by which legal grounds allow their acts in public law. */
    public static final Subjects<StatedPower> GATEWAYS = (index, visitor) -> index.grounds()
            .all()
            .forEach(ground -> StatedPower.eachGateway(ground, power -> visitor.visit(power, power.place())));

    /** All provisions on which legal grounds rest. */
    public static final Subjects<StatedPower> STATED_POWERS = (index, visitor) -> index.grounds()
            .all()
            .forEach(ground -> StatedPower.each(ground, power -> visitor.visit(power, power.place())));

    /** The conditions of the legal grounds for special category data. */
    public static final Subjects<StatedCondition> SPECIAL_CATEGORY_CONDITIONS =
            (index, visitor) -> index.grounds().all().forEach(ground -> StatedCondition.each(ground, visitor));

    /** The conditions of the legal grounds for special category and criminal offence data. */
    public static final Subjects<GroundCondition> GROUND_CONDITIONS =
            Subjects.of(AgreementSubjects::conditions, (condition, i) -> condition.place());

    /** The appropriate policy documents. */
    public static final Subjects<Assessment> POLICY_DOCUMENTS = some(
            index -> index.agreement().getAssessments(),
            (index, assessment) -> assessment
                    .getKind()
                    .map(AssessmentKind.APPROPRIATE_POLICY_DOCUMENT::equals)
                    .orElse(false),
            (document, i) -> Place.element("policy document", document.getId(), "assessments", i));

    /** All routes for complaints. */
    public static final Subjects<StatedComplaintsRoute> COMPLAINTS_ROUTES = StatedComplaintsRoute::each;

    /** All ids where they are defined. */
    public static final Subjects<Identity> IDS = (index, visitor) -> index.ids().eachIdentity(visitor);

    /** The codes that nobody knows and by which a rule of law or a computation decides. */
    public static final Subjects<UnknownCode> DECISIVE_UNKNOWN_CODES = unknownCodes(true);

    /** The other codes that nobody knows. */
    public static final Subjects<UnknownCode> OTHER_UNKNOWN_CODES = unknownCodes(false);

    /** All references by id. */
    public static final Subjects<Reference> REFERENCES =
            (index, visitor) -> index.ids().eachReference(visitor);

    /** The references from a thing to another of its kind. */
    public static final Subjects<Link> LINKS = (index, visitor) -> Links.each(index.agreement(), visitor);

    private AgreementSubjects() {}

    private static Place placeOf(Party party, int position) {
        return Place.element("party", party.getId(), "parties", position);
    }

    private static void eachController(AgreementIndex index, Subjects.Visitor<? super Controller> visitor) {
        some(i -> i.agreement().getParties(), AgreementIndex::isController, AgreementSubjects::placeOf)
                .each(index, (party, place) -> visitor.visit(new Controller(party, index), place));
    }

    /** The codes; where all are known, one look says so. */
    private static Subjects<UnknownCode> unknownCodes(boolean decisive) {
        return (index, visitor) -> {
            boolean none = true;
            for (UnknownCode code : index.ids().unknownCodes()) {
                if (code.decisive() == decisive) {
                    visitor.visit(code, Place.of(() -> "code '" + Excerpt.of(code.code()) + "'", code::pointer));
                    none = false;
                }
            }
            if (none) {
                visitor.visit(UnknownCode.NONE, Place.of(() -> "the codes", () -> JsonPointer.ROOT));
            }
        };
    }

    private static <R extends Role> Subjects<StatedRole<R>> roles(Class<R> kind, String label) {
        return (index, visitor) -> {
            List<Role> roles = index.agreement().getRoles();
            for (int i = 0; i < roles.size(); i++) {
                if (kind.isInstance(roles.get(i))) {
                    int position = i;
                    visitor.visit(
                            new StatedRole<>(kind.cast(roles.get(i)), index),
                            Place.of(
                                    () -> label + " of role " + (position + 1),
                                    () -> JsonPointer.ROOT.child("roles").child(position)));
                }
            }
        };
    }

    private static <T> Subjects<T> some(
            Function<AgreementIndex, List<T>> list,
            BiPredicate<AgreementIndex, T> filter,
            Subjects.Placing<? super T> place) {
        return (index, visitor) -> Subjects.<T>of(list, place).each(index, (subject, where) -> {
            if (filter.test(index, subject)) {
                visitor.visit(subject, where);
            }
        });
    }

    private static List<GroundCondition> conditions(AgreementIndex index) {
        List<GroundCondition> conditions = new ArrayList<>();
        for (StatedGround stated : index.grounds().all()) {
            LegalGround ground = stated.ground();
            for (int i = 0; i < ground.getSpecialCategory().size(); i++) {
                List<Integer> paragraphs = ground.getSpecialCategory().get(i).getSchedule1();
                conditions.add(new GroundCondition(stated, "special category data", "specialCategory", i, paragraphs));
            }
            for (int i = 0; i < ground.getCriminalOffence().size(); i++) {
                List<Integer> paragraphs = ground.getCriminalOffence().get(i).getSchedule1();
                conditions.add(new GroundCondition(stated, "criminal offence data", "criminalOffence", i, paragraphs));
            }
        }
        return conditions;
    }
}
