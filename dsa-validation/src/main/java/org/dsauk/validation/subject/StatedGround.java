package org.dsauk.validation.subject;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dsauk.assessment.Assessment;
import org.dsauk.flow.DataFlow;
import org.dsauk.ground.Act;
import org.dsauk.ground.FurtherUse;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.Regime;
import org.dsauk.law.Law;
import org.dsauk.law.LegalPower;

/** A legal ground as it stands in its agreement. */
public final class StatedGround {

    private final LegalGround ground;
    private final AgreementIndex index;
    private final int position;
    private final Set<String> parties;
    private final Set<String> flows;
    private final Set<String> purposes;
    private final Set<String> items;
    private final Set<String> itemsWithWholes;

    StatedGround(LegalGround ground, int position, AgreementIndex index) {
        this.ground = ground;
        this.index = index;
        this.position = position;
        this.parties = new HashSet<>(ground.getParties());
        this.flows = new HashSet<>(ground.getFlows());
        this.purposes = new HashSet<>(ground.getPurposes());
        this.items = new HashSet<>(ground.getItems());
        this.itemsWithWholes = new HashSet<>(ground.getItems());
        index.items(ground.getItems()).forEach(item -> itemsWithWholes.addAll(item.withWholes()));
    }

    /** {@return the ground} */
    public LegalGround ground() {
        return ground;
    }

    /** {@return where it stands} */
    public Place place() {
        return Place.element("legal ground", ground.getId(), "legalGrounds", position);
    }

    /** {@return whose ground it is; ids that stand for nothing are left out} */
    public List<Bodies> holders() {
        return index.bodies(ground.getParties());
    }

    /**
     * {@return the appropriate policy documents of those who go by some ids}
     *
     * @param aliases the ids of a party and of its groups
     */
    public List<Assessment> policyDocuments(List<String> aliases) {
        return index.policyDocuments(aliases);
    }

    /**
     * {@return what the law says of a power}
     *
     * @param power the power
     */
    public PowerFacts facts(LegalPower power) {
        return index.power(power);
    }

    /**
     * {@return whether all purposes that the ground names are stated to be of law enforcement; where it names none,
     * whether each of its flows or, without flows, the agreement serves such a purpose}
     */
    public Answer servesLawEnforcement() {
        if (!ground.getPurposes().isEmpty()) {
            return all(index.purposes(ground.getPurposes()), PurposeKinds::isOfLawEnforcement);
        }
        if (!ground.getFlows().isEmpty()) {
            return all(index.flows(ground.getFlows()), SharedFlow::servesLawEnforcement);
        }
        return index.servesLawEnforcement();
    }

    private static <T> Answer all(List<T> things, Function<T, Answer> question) {
        Answer all = things.isEmpty() ? Answer.UNKNOWN : Answer.YES;
        for (T thing : things) {
            all = all.and(question.apply(thing));
        }
        return all;
    }

    /** {@return whether it is a ground for personal data, so far as the flows, purposes and items that it names say} */
    public Answer personalData() {
        return index.handling().personalDataOf(flows, purposes, items);
    }

    /** Whether the ground says something on data that was collected for law enforcement. */
    boolean speaksOfReuse() {
        return !ground.getReuseAuthorisedBy().isEmpty()
                || ground.getFurtherUse()
                        .flatMap(FurtherUse::getCollectedForLawEnforcement)
                        .orElse(false);
    }

    /** {@return the law that is applied} */
    public Law law() {
        return index.law();
    }

    /** {@return whether the ground is stated to be one of law enforcement, so that the UK GDPR does not apply} */
    public boolean isLawEnforcement() {
        return ground.getRegime().map(Regime.LAW_ENFORCEMENT::equals).orElse(false);
    }

    /** {@return whether all who receive from its holders, as far as it reaches, are listed competent authorities} */
    public boolean disclosesOnlyToCompetentAuthorities() {
        return ground.getAct().map(Act.DISCLOSING::equals).orElse(false)
                && !index.disclosures().reachOthers(this);
    }

    boolean names(Set<String> aliases) {
        return !Collections.disjoint(parties, aliases);
    }

    /** Whether the ground supports an act in a flow; what it does not state does not limit it. */
    boolean supports(Act act, SharedFlow shared) {
        DataFlow flow = shared.flow();
        return ground.getAct().map(own -> own.includes(act)).orElse(true)
                && (flows.isEmpty() || flows.contains(flow.getId()))
                && (purposes.isEmpty() || servesPurposeOf(flow))
                && (items.isEmpty()
                        || shared.itemIds().isEmpty()
                        || meet(shared.itemIds(), itemsWithWholes)
                        || meet(shared.itemsWithWholes(), items));
    }

    /** {@return whether the ground is limited to data items} */
    boolean isLimitedToItems() {
        return !items.isEmpty();
    }

    /** The data items that the ground names. */
    Set<String> items() {
        index.effort().lookUp();
        return items;
    }

    /** Whether two sets have something in common; the shorter one is gone through. */
    private boolean meet(Set<String> some, Set<String> others) {
        return some.size() < others.size() ? isOneIn(some, others) : isOneIn(others, some);
    }

    private boolean isOneIn(Set<String> shorter, Set<String> longer) {
        for (String id : shorter) {
            index.effort().lookUp();
            if (longer.contains(id)) {
                return true;
            }
        }
        return false;
    }

    private boolean servesPurposeOf(DataFlow flow) {
        for (String purpose : flow.getPurposes()) {
            if (purposes.contains(purpose)) {
                return true;
            }
        }
        return false;
    }
}
