package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dsauk.ground.Act;
import org.dsauk.law.LegalPower;
import org.dsauk.report.JsonPointer;
import org.dsauk.text.Excerpt;

/** A party or group as one of the disclosers or recipients of a flow. */
public final class FlowSide implements Governed {

    private final SharedFlow flow;
    private final Act act;
    private final Bodies bodies;
    private final int position;
    private final AgreementIndex index;
    private final List<Member> controllers;
    private final Set<Member> deciding;

    FlowSide(SharedFlow flow, Act act, Bodies bodies, int position, AgreementIndex index) {
        this.flow = flow;
        this.act = act;
        this.bodies = bodies;
        this.position = position;
        this.index = index;
        this.controllers = controllers(bodies.members());
        this.deciding = controllers.size() == bodies.members().size() ? Set.of() : new HashSet<>(controllers);
    }

    /** {@return the flow} */
    public SharedFlow flow() {
        return flow;
    }

    /** {@return whether it discloses or receives} */
    public Act act() {
        return act;
    }

    /** {@return the party or the members of the group} */
    public Bodies bodies() {
        return bodies;
    }

    AgreementIndex index() {
        return index;
    }

    /** {@return where it stands} */
    public Place place() {
        return Place.of(this::label, this::pointer);
    }

    private String label() {
        String role = act == Act.DISCLOSING ? "discloser" : "recipient";
        return flow.place().label() + ", " + role + " " + Excerpt.quoted(bodies.id());
    }

    private JsonPointer pointer() {
        String member = act == Act.DISCLOSING ? "disclosers" : "recipients";
        return flow.place().pointer().child(member).child(position);
    }

    /** {@return the act as a word in a sentence} */
    public String doing() {
        return act.code();
    }

    /**
     * {@return the legal grounds that support this act in this flow for those who go by some ids}
     *
     * @param aliases the ids of a party and of its groups
     */
    public List<StatedGround> grounds(List<String> aliases) {
        return index.grounds().supporting(this, aliases);
    }

    /** {@return those of its parties that are controllers here, who do not only process on behalf of others} */
    public List<Member> controllers() {
        return controllers;
    }

    private List<Member> controllers(List<Member> members) {
        List<Member> found = new ArrayList<>();
        for (Member member : members) {
            if (!isNoController(member)) {
                found.add(member);
            }
        }
        return found;
    }

    /** {@return whether a public authority may be among its controllers} */
    public Answer publicAuthority() {
        if (controllers.size() == bodies.members().size()) {
            return bodies.publicAuthority();
        }
        Answer answer = Answer.NO;
        for (Member member : controllers) {
            answer = answer.or(member.publicAuthority());
        }
        return answer;
    }

    /** Whether a party only processes on behalf of others here, or exists no more. */
    private boolean isNoController(Member member) {
        return index.membership().isNoMore(member.id()) || index.roles().onlyProcess(member.aliases(), flow.flow());
    }

    /** As above, of a party whose part was looked up. */
    private boolean onlyProcesses(Member member) {
        return controllers.size() < bodies.members().size() && !deciding.contains(member);
    }

    /**
     * {@return which of the controllers among the parties lack what legal grounds are to give them}
     *
     * @param concerns whether a party must have it at all
     * @param question whether some grounds give it
     */
    public Coverage cover(Function<Member, Answer> concerns, Function<List<StatedGround>, Answer> question) {
        return bodies.cover(
                member -> onlyProcesses(member) ? Answer.NO : concerns.apply(member),
                aliases -> question.apply(grounds(aliases)));
    }

    /**
     * {@return which of the controllers among the parties lack something}
     *
     * @param question whether those who go by some ids have it
     */
    Coverage coverEach(Function<List<String>, Answer> question) {
        return bodies.cover(member -> Answer.of(!onlyProcesses(member)), question);
    }

    /** {@return for which personal data of the flow no retention rule of a recipient says how long it is kept} */
    public Coverage withoutRetentionRule() {
        return index.handling().retention().withoutRule(this);
    }

    /** {@return whether the flow is of confidential data on health or care} */
    public Answer isConfidentialCare() {
        return index.handling().confidences().isConfidentialCare(flow);
    }

    /** {@return whether one of its controllers has a Caldicott Guardian, so far as types and contacts say} */
    public Answer hasGuardian() {
        Answer answer = Answer.NO;
        for (Member member : controllers) {
            answer = answer.or(index.handling().signings().hasGuardian(member));
        }
        return answer;
    }

    /** {@return which of its controllers with a Caldicott Guardian have no approval of the guardian} */
    public Coverage withoutGuardianApproval() {
        Signings signings = index.handling().signings();
        Set<String> purposes = new HashSet<>(flow.flow().getPurposes());
        return bodies.cover(
                member -> onlyProcesses(member) ? Answer.NO : signings.hasGuardian(member),
                aliases -> signings.isApprovedByGuardian(aliases, purposes));
    }

    /**
     * {@return which of the controllers among the parties lack what legal grounds are to give bodies of their type}
     *
     * @param concerns whether a party must have it at all
     * @param question whether some grounds give it to a party of the member's type
     */
    public Coverage coverByType(
            Function<Member, Answer> concerns, BiFunction<Member, List<StatedGround>, Answer> question) {
        return bodies.coverByType(
                member -> onlyProcesses(member) ? Answer.NO : concerns.apply(member),
                (member, aliases) -> question.apply(member, grounds(aliases)));
    }

    /**
     * {@return whether some legal ground of the agreement rests on one of some provisions}
     *
     * @param provisions the provisions
     */
    public boolean anyGroundRestsOn(Set<LegalPower> provisions) {
        return index.grounds().anyRestsOn(provisions);
    }

    /** {@return whether some legal ground of the agreement says something on data collected for law enforcement} */
    public boolean anyGroundSpeaksOfReuse() {
        return index.grounds().anySpeaksOfReuse();
    }

    @Override
    public boolean isUnderPart3Alone() {
        return !controllers.isEmpty()
                && controllers.stream().allMatch(member -> areOfLawEnforcement(grounds(member.aliases())));
    }

    private static boolean areOfLawEnforcement(List<StatedGround> grounds) {
        return !grounds.isEmpty() && grounds.stream().allMatch(StatedGround::isLawEnforcement);
    }
}
