package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.assessment.Assessment;
import org.dsauk.assessment.AssessmentKind;
import org.dsauk.flow.DataFlow;
import org.dsauk.ground.Act;
import org.dsauk.law.Law;
import org.dsauk.law.LegalPower;
import org.dsauk.participation.Participations;
import org.dsauk.party.Party;
import org.dsauk.purpose.Purpose;
import org.dsauk.rights.ComplaintsRoute;
import org.dsauk.rights.RightsTerms;
import org.dsauk.scope.SharedItem;
import org.dsauk.scope.SharedItems;

/** An agreement with its references looked up, built once for each validation and used by one thread. */
public final class AgreementIndex {

    private final Effort effort = new Effort();
    private final DataSharingAgreement agreement;
    private final Law law;
    private final Ids ids;
    private final LocalDate asOf;
    private final Participations participations;
    private final Membership membership;
    private final SharedItems items;
    private final Map<String, Purpose> purposes = new HashMap<>();
    private final Answer servesLawEnforcement;
    private final Map<String, SharedFlow> flowsById = new HashMap<>();
    private final Map<String, PowerFacts> powers = new HashMap<>();
    private final List<SharedFlow> flows = new ArrayList<>();
    private final List<FlowSide> sides = new ArrayList<>();
    private final Set<String> controllers = new HashSet<>();
    private boolean openControllers;
    private final Set<String> sidesSeen = new HashSet<>();
    private final FlowMentions mentions = new FlowMentions();
    private final Roles roles;
    private final GroundIndex grounds;
    private final Disclosures disclosures;
    private final Holdings<Assessment> policyDocuments;
    private final Holdings<ComplaintsRoute> complaints;
    private final Handling handling;

    /**
     * Looks up the references of an agreement.
     *
     * @param agreement the agreement
     * @param law the law that is applied to it
     * @param ids its ids and references
     * @param asOf the day as of which it is checked, on which its groups have their members
     */
    public AgreementIndex(DataSharingAgreement agreement, Law law, Ids ids, LocalDate asOf) {
        this.agreement = agreement;
        this.law = law;
        this.ids = ids;
        this.asOf = asOf;
        participations = Participations.of(agreement);
        membership = new Membership(agreement, participations, asOf, effort);
        items = SharedItems.of(agreement);
        agreement.getPurposes().forEach(purpose -> purposes.putIfAbsent(purpose.getId(), purpose));
        servesLawEnforcement = PurposeKinds.oneIsOfLawEnforcement(agreement.getPurposes());
        roles = new Roles(agreement.getRoles());
        agreement.getFlows().forEach(this::add);
        grounds = new GroundIndex(this, effort);
        disclosures = new Disclosures(flows);
        policyDocuments = new Holdings<>(policyDocumentsOf(agreement), Assessment::getParties);
        complaints = new Holdings<>(complaints(), ComplaintsRoute::getParties);
        handling = new Handling(this);
    }

    private static List<Assessment> policyDocumentsOf(DataSharingAgreement agreement) {
        return agreement.getAssessments().stream()
                .filter(document -> document.getKind()
                        .map(AssessmentKind.APPROPRIATE_POLICY_DOCUMENT::equals)
                        .orElse(false))
                .toList();
    }

    private void add(DataFlow flow) {
        SharedFlow shared = new SharedFlow(flow, flows.size(), this);
        flows.add(shared);
        flowsById.putIfAbsent(flow.getId(), shared);
        mentions.add(flow, items, asOf);
        addSides(shared, Act.DISCLOSING, flow.getDisclosers());
        addSides(shared, Act.RECEIVING, flow.getRecipients());
    }

    private void addSides(SharedFlow flow, Act act, List<String> stated) {
        for (int i = 0; i < stated.size(); i++) {
            Optional<Bodies> bodies = membership.bodies(stated.get(i));
            if (bodies.isPresent()) {
                FlowSide side = new FlowSide(flow, act, bodies.get(), i, this);
                sides.add(side);
                addControllers(side);
            }
        }
    }

    /** Where nobody only processes for others, it does not matter in which flow a party or group stands. */
    private void addControllers(FlowSide side) {
        if (roles.anyProcessor() || sidesSeen.add(side.bodies().id())) {
            for (Member member : side.controllers()) {
                controllers.add(member.id());
                openControllers |= side.bodies().isOpen();
            }
        }
    }

    /** {@return the agreement} */
    public DataSharingAgreement agreement() {
        return agreement;
    }

    /** {@return the law that is applied} */
    public Law law() {
        return law;
    }

    /** {@return its ids and references} */
    public Ids ids() {
        return ids;
    }

    /** {@return how much work was done so far} */
    public Effort effort() {
        return effort;
    }

    LocalDate asOf() {
        return asOf;
    }

    Participations participations() {
        return participations;
    }

    List<SharedFlow> flows() {
        return flows;
    }

    List<FlowSide> sides() {
        return sides;
    }

    Roles roles() {
        return roles;
    }

    Membership membership() {
        return membership;
    }

    /** Whoever joins an open group is one more. */
    Answer hasTwoControllers() {
        return Answer.of(controllers.size() > 1 || openControllers);
    }

    GroundIndex grounds() {
        return grounds;
    }

    Disclosures disclosures() {
        return disclosures;
    }

    /** The parties and groups that some ids stand for; ids that stand for nothing are left out. */
    List<Bodies> bodies(List<String> stated) {
        List<Bodies> found = new ArrayList<>(stated.size());
        stated.forEach(id -> membership.bodies(id).ifPresent(found::add));
        return found;
    }

    List<SharedItem> items(List<String> stated) {
        stated.forEach(id -> effort.lookUp());
        return stated.stream().map(items::find).flatMap(Optional::stream).toList();
    }

    /** The data items with what their parts, wholes and populations say of them. */
    SharedItems items() {
        return items;
    }

    List<Purpose> purposes(List<String> stated) {
        return lookUp(purposes, stated);
    }

    List<SharedFlow> flows(List<String> stated) {
        return lookUp(flowsById, stated);
    }

    private <T> List<T> lookUp(Map<String, T> things, List<String> stated) {
        stated.forEach(id -> effort.lookUp());
        return stated.stream().map(things::get).filter(Objects::nonNull).toList();
    }

    Answer servesLawEnforcement() {
        return servesLawEnforcement;
    }

    PowerFacts power(LegalPower power) {
        return powers.computeIfAbsent(power.code(), code -> PowerFacts.of(power, law));
    }

    FlowMentions mentions() {
        return mentions;
    }

    boolean isController(Party party) {
        return isController(party.getId());
    }

    boolean isController(String party) {
        return controllers.contains(party);
    }

    List<String> aliasesOf(String party) {
        return membership.aliasesOf(party);
    }

    List<Assessment> policyDocuments(List<String> aliases) {
        effort.lookUp();
        return policyDocuments.of(aliases);
    }

    List<ComplaintsRoute> complaints() {
        return agreement.getRights().map(RightsTerms::getComplaints).orElse(List.of());
    }

    List<ComplaintsRoute> complaints(String party) {
        effort.lookUp();
        return complaints.of(membership.aliasesOf(party));
    }

    Handling handling() {
        return handling;
    }
}
