package org.dsauk.schedule;

import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.retention.HeldData;

/**
 * When data goes: for each holder, item and purpose of an agreement what its retention rules say, with the reason.
 *
 * <p>Nothing that an agreement says makes this throw: what cannot be computed is an entry that says which fact is
 * missing.
 *
 * @since 0.1.0
 */
public final class RetentionSchedule {

    private final List<ScheduledDisposal> entries;
    private final boolean complete;

    private RetentionSchedule(List<ScheduledDisposal> entries, boolean complete) {
        this.entries = List.copyOf(entries);
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
        return new RetentionSchedule(scheduling.entries(), !effort.isSpent());
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
        return new RetentionSchedule(scheduling.entries(), !effort.isSpent());
    }

    /**
     * {@return what goes when: first what has a day, in its order; then what is held, what is kept for good and what
     * cannot be computed; the same whatever the order of lists in the agreement}
     */
    public List<ScheduledDisposal> entries() {
        return entries;
    }

    /** {@return whether all is listed; false where there is more than the schedule lists} */
    public boolean isComplete() {
        return complete;
    }
}
