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
import org.dsauk.model.Referable;
import org.dsauk.participation.Participations;
import org.dsauk.party.Party;
import org.dsauk.party.PartyType;
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
    private final Map<LegalPower, PowerFacts> powers = new HashMap<>();
    private final List<SharedFlow> flows = new ArrayList<>();
    private final List<FlowSide> sides = new ArrayList<>();
    private final Set<String> controllers = new HashSet<>();
    private boolean openControllers;
    private final Set<String> sidesSeen = new HashSet<>();
    private final Set<String> listedItems = new HashSet<>();
    private final Set<String> namedInFlows = new HashSet<>();
    private final Set<String> itemsOfUnstatedPeople = new HashSet<>();
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
        listedItems.addAll(flow.getItems());
        if (flow.getEndsOn().filter(asOf::isAfter).isEmpty()) {
            namedInFlows.addAll(flow.getDisclosers());
            namedInFlows.addAll(flow.getRecipients());
        }
        if (items.subjects(flow).isEmpty()) {
            itemsOfUnstatedPeople.addAll(flow.getItems());
        }
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

    /** Whether the agreement is about personal data: that of its flows or, where it has none, any of its items. */
    Answer concernsPersonalData() {
        return handling.personalData().anywhere();
    }

    /** Whether a party existed, and exists no more on the day of the check. */
    boolean isNoMore(String party) {
        return membership.isNoMore(party);
    }

    /** Whether a flow that has not ended names a party, by itself or by a group to which it belongs. */
    boolean isNamedInFlows(String party) {
        return namedInFlows.contains(party)
                || membership.aliasesOf(party).stream()
                        .anyMatch(alias -> namedInFlows.contains(alias)
                                && ids.kindOf(alias).equals(Optional.of(Referable.PARTY_GROUP)));
    }

    /** Those who are said to have come after a party, on whatever day. */
    List<String> successorsOf(String party) {
        return membership.successorsOf(party);
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
        return powers.computeIfAbsent(power, code -> PowerFacts.of(code, law));
    }

    boolean isListed(SharedItem item) {
        return listedItems.contains(item.id());
    }

    /** Whether a flow lists it or what it is a part of. */
    boolean isShared(SharedItem item) {
        return item.withWholes().stream().anyMatch(listedItems::contains);
    }

    /** Whether each flow that lists an item says about whom it is. */
    boolean isOfStatedPeople(SharedItem item) {
        return isListed(item) && !itemsOfUnstatedPeople.contains(item.id());
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

    List<String> withWiderGroups(String group) {
        return membership.withWiderGroups(group);
    }

    Answer isEligible(String group, Optional<PartyType> type) {
        return membership.isEligible(group, type);
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
