package org.dsauk.schedule;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.retention.HeldData;
import org.dsauk.tree.Ancestors;

/**
 * When data goes: for each holder, item and purpose of an agreement what its retention rules say, with the reason.
 *
 * <p>Nothing that an agreement says makes this throw: what cannot be computed is listed with the fact that is missing.
 *
 * @since 0.1.0
 */
public final class RetentionSchedule {

    private final DataSharingAgreement agreement;
    private final List<ScheduledDisposal> disposals;
    private final boolean complete;

    private RetentionSchedule(DataSharingAgreement agreement, List<ScheduledDisposal> disposals, boolean complete) {
        this.agreement = agreement;
        this.disposals = List.copyOf(disposals);
        this.complete = complete;
    }

    /**
     * {@return the schedule of a record to which some things happened, whoever holds it; working days are Monday to
     * Friday}
     *
     * @param agreement the agreement
     * @param events what happened when
     */
    public static RetentionSchedule of(DataSharingAgreement agreement, EventDates events) {
        return of(agreement, events, WorkingDays.weekdays());
    }

    /**
     * {@return the schedule of a record to which some things happened, whoever holds it}
     *
     * @param agreement the agreement
     * @param events what happened when
     * @param workingDays which days count in deadlines of working days
     */
    public static RetentionSchedule of(DataSharingAgreement agreement, EventDates events, WorkingDays workingDays) {
        Effort effort = new Effort();
        Holders holders = new Holders(agreement);
        Scheduling scheduling = new Scheduling(agreement, holders, events, workingDays, effort);
        new Holdings(agreement, holders, effort)
                .all()
                .forEach(holding -> scheduling.add(holding, HeldScope.ANY, List.of()));
        scheduling.addRest();
        return new RetentionSchedule(agreement, scheduling.entries(), !effort.isSpent());
    }

    /**
     * {@return the schedule of data that somebody holds, from the events that its entry in the record states; working
     * days are Monday to Friday}
     *
     * @param agreement the agreement
     * @param held the entry in the record of the agreement
     */
    public static RetentionSchedule of(DataSharingAgreement agreement, HeldData held) {
        return of(agreement, held, WorkingDays.weekdays());
    }

    /**
     * {@return the schedule of data that somebody holds, from the events that its entry in the record states}
     *
     * @param agreement the agreement
     * @param held the entry in the record of the agreement
     * @param workingDays which days count in deadlines of working days
     */
    public static RetentionSchedule of(DataSharingAgreement agreement, HeldData held, WorkingDays workingDays) {
        Effort effort = new Effort();
        Holders holders = new Holders(agreement);
        Scheduling scheduling =
                new Scheduling(agreement, holders, EventDates.of(held.getEvents()), workingDays, effort);
        HeldRecord record = new HeldRecord(agreement, held);
        record.holdings(new Holdings(agreement, holders, effort))
                .forEach(holding -> scheduling.add(holding, record.scope(), record.notes()));
        return new RetentionSchedule(agreement, scheduling.entries(), !effort.isSpent());
    }

    /** {@return the agreement} */
    public DataSharingAgreement agreement() {
        return agreement;
    }

    /**
     * {@return the codes of the events that an agreement names in its rules and of the data that is held, in their
     * order}
     *
     * @param agreement the agreement
     */
    public static SortedSet<String> eventsOf(DataSharingAgreement agreement) {
        return NamedEvents.of(agreement);
    }

    /**
     * {@return what goes when: first what has a day, in its order; then what is held, what is kept for good and what
     * cannot be computed; the same whatever the order of lists in the agreement}
     */
    public List<ScheduledDisposal> disposals() {
        return disposals;
    }

    /** {@return whether all is listed; false where there is more than the schedule could list} */
    public boolean isComplete() {
        return complete;
    }

    /**
     * {@return the part of this schedule that some holders have, with what concerns all holders}
     *
     * @param holders the ids of parties and groups; a group means all who are or were its members
     */
    public RetentionSchedule heldBy(Collection<String> holders) {
        Holders known = new Holders(agreement);
        return filtered(disposal -> disposal.holder()
                .map(holder -> holders.stream().anyMatch(wanted -> known.overlap(wanted, holder)))
                .orElse(true));
    }

    /**
     * {@return the part of this schedule that is about some data items, their parts or what they are part of, with what
     * is about no item in particular}
     *
     * @param items the ids of the items
     */
    public RetentionSchedule about(Collection<String> items) {
        Ancestors wholes = Ancestors.of(agreement.getDataItems(), DataItem::getId, DataItem::getPartOf);
        return filtered(disposal -> disposal.item()
                .map(item -> items.stream().anyMatch(wanted -> wholes.overlap(wanted, item)))
                .orElse(true));
    }

    /**
     * {@return this schedule with only some of what it lists, as complete as this one}
     *
     * @param wanted says what stays
     */
    public RetentionSchedule filtered(Predicate<ScheduledDisposal> wanted) {
        return new RetentionSchedule(
                agreement, disposals.stream().filter(wanted).toList(), complete);
    }
}
