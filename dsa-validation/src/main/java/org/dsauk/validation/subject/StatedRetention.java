package org.dsauk.validation.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.purpose.PurposeKind;
import org.dsauk.retention.HeldCopy;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;

/** A retention rule as it stands in its agreement. */
public final class StatedRetention implements Governed {

    private final RetentionRule rule;
    private final AgreementIndex index;
    private final int position;
    private final Set<String> holders;
    private final Set<String> items;
    private final Set<String> purposes;

    StatedRetention(RetentionRule rule, int position, AgreementIndex index) {
        this.rule = rule;
        this.position = position;
        this.index = index;
        holders = new HashSet<>(rule.getHolders());
        items = new HashSet<>(rule.getItems());
        purposes = new HashSet<>(rule.getPurposes());
    }

    /** {@return the rule} */
    public RetentionRule rule() {
        return rule;
    }

    /** {@return the agreement} */
    public AgreementIndex index() {
        return index;
    }

    /** {@return where it stands} */
    public Place place() {
        return Place.element("retention rule", rule.getId(), "retention", position);
    }

    Set<String> holders() {
        return holders;
    }

    Set<String> items() {
        return items;
    }

    Set<String> purposes() {
        return purposes;
    }

    /**
     * {@return the rule with an id, unless it is this one}
     *
     * @param id the id
     */
    public Optional<StatedRetention> other(String id) {
        return index.handling().retention().find(id).filter(found -> found != this);
    }

    /** {@return whether it may be about personal data} */
    public Answer personalData() {
        if (!rule.getPersonalData().orElse(true) || index.items().areNotAlive(rule.getPopulations())) {
            return Answer.NO;
        }
        Answer data = rule.getOutputs().isEmpty()
                ? index.handling().personalDataIn(rule.getItems())
                : index.handling().personalDataInOutputs(rule.getOutputs());
        return data == Answer.UNKNOWN && rule.getPersonalData().isPresent() ? Answer.YES : data;
    }

    /** {@return an earlier rule with another period for the same data, from which nothing tells this one apart} */
    public Optional<StatedRetention> contradicted() {
        return index.handling().retention().contradicted(this);
    }

    /** {@return whether the rule is as long as others that are in the end as long as each other} */
    public boolean leadsInACircle() {
        return index.handling().retention().leadsInACircle(this);
    }

    /** {@return whether its data points to somebody, or may do so} */
    public boolean mayPointToSomebody() {
        return index.handling().events().mayPointToSomebody(this);
    }

    /** {@return whether its holders get, send or keep the date of birth of those whom its data is about} */
    public boolean holdersKnowBirth() {
        return index.handling().events().knowBirth(this);
    }

    /** {@return whether a holder does more than process for others, so that it has cases of its own} */
    public boolean holderHasCases() {
        return index.handling().events().holderHasCases(this);
    }

    /**
     * {@return whether a table of the law that is applied, or the record, tells what an event is}
     *
     * @param event the event
     */
    public boolean isExplained(RetentionEvent event) {
        return index.handling().knowable().isExplained(event);
    }

    /** {@return whether the agreement lets data be matched} */
    public boolean isDataMatched() {
        return index.handling().knowable().isDataMatched();
    }

    /** {@return what may keep some of its data beyond its time} */
    public List<StatedHold> holds() {
        return index.handling().holds().on(this);
    }

    /**
     * {@return whether one of the purposes that it names is of some kinds}
     *
     * @param kinds the kinds
     */
    public boolean serves(Set<PurposeKind> kinds) {
        return purposes.stream()
                .anyMatch(purpose ->
                        index.handling().retention().kindsOf(purpose).stream().anyMatch(kinds::contains));
    }

    /** Whether it is about data that somebody received, which may be personal data. */
    boolean isAboutReceivedData() {
        return rule.getOutputs().isEmpty()
                && (rule.getCopies().isEmpty() || rule.getCopies().contains(HeldCopy.RECEIVED))
                && rule.getPersonalData().orElse(true);
    }

    boolean binds(List<String> aliases) {
        return holders.isEmpty() || aliases.stream().anyMatch(holders::contains);
    }

    boolean isAboutOneOf(List<String> data) {
        return items.isEmpty() || data.stream().anyMatch(items::contains);
    }

    boolean servesOneOf(List<String> stated) {
        return purposes.isEmpty() || stated.isEmpty() || stated.stream().anyMatch(purposes::contains);
    }

    boolean serves(String purpose) {
        return purposes.isEmpty() || purposes.contains(purpose);
    }

    /** Whether it holds for all people and in all systems. */
    boolean isUnlimited() {
        return rule.getPopulations().isEmpty() && rule.getSystems().isEmpty();
    }

    /** Whether it states another period than another rule; what states none is another fault. */
    boolean differsFrom(StatedRetention other) {
        Optional<RetentionPeriod> own = rule.getPeriod();
        Optional<RetentionPeriod> its = other.rule.getPeriod();
        return own.isPresent() && its.isPresent() && !own.equals(its);
    }

    @Override
    public boolean isUnderPart3Alone() {
        return index.grounds().areAllOfLawEnforcement();
    }
}
