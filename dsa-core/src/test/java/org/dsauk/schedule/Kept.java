package org.dsauk.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.flow.DataFlow;
import org.dsauk.party.Party;
import org.dsauk.purpose.Purpose;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.LatestOf;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;
import org.dsauk.retention.RollingWindow;
import org.dsauk.retention.SameAs;
import org.dsauk.retention.UntilEvent;
import org.dsauk.retention.WindowUnit;

/** An agreement under which a council sends one record to a trust, and what its one retention rule comes to. */
final class Kept {

    static final String RULE = "trust-keeps";

    private Kept() {}

    /** Council sends, trust receives, for care. */
    static DataSharingAgreement.Builder agreement() {
        return DataSharingAgreement.builder()
                .id("https://agreements.example/kept")
                .addParties(Party.builder().id("council").build())
                .addParties(Party.builder().id("trust").build())
                .addPurposes(Purpose.builder().id("care").build())
                .addDataItems(DataItem.builder().id("record").build())
                .addFlows(DataFlow.builder()
                        .id("referral")
                        .addDisclosers("council")
                        .addRecipients("trust")
                        .addPurposes("care")
                        .addItems("record")
                        .build());
    }

    static RetentionRule.Builder rule(RetentionPeriod period) {
        return RetentionRule.builder().id(RULE).addHolders("trust").period(period);
    }

    static DataSharingAgreement with(RetentionRule... rules) {
        return agreement().addRetention(rules).build();
    }

    static ScheduledDisposal only(DataSharingAgreement agreement, EventDates events) {
        List<ScheduledDisposal> entries =
                RetentionSchedule.of(agreement, events).disposals();
        if (entries.size() != 1) {
            throw new AssertionError("expected one entry, but found " + entries);
        }
        return entries.get(0);
    }

    /** What tells an entry from the others of one agreement. */
    static List<Object> place(ScheduledDisposal entry) {
        return List.of(entry.holder(), entry.item(), entry.purpose(), entry.copy(), entry.source());
    }

    /** The last day for which the record is kept under one period. */
    static DueDate end(RetentionPeriod period, EventDates events) {
        return only(with(rule(period).build()), events).end();
    }

    /** That day as text, or nothing. */
    static String day(RetentionPeriod period, EventDates events) {
        return end(period, events).day().map(LocalDate::toString).orElse("none");
    }

    static RetentionPeriod after(String length, RetentionEvent event) {
        return AfterEvent.builder().length(Period.parse(length)).event(event).build();
    }

    /** A length of time after the end of the year in which something happened. */
    static RetentionPeriod after(String length, RetentionEvent endOfYear, RetentionEvent yearOf) {
        return AfterEvent.builder()
                .length(Period.parse(length))
                .event(endOfYear)
                .yearOf(yearOf)
                .build();
    }

    /** Between two lengths of time after an event. */
    static RetentionPeriod range(String shortest, String length, RetentionEvent event) {
        return AfterEvent.builder()
                .shortest(Period.parse(shortest))
                .length(Period.parse(length))
                .event(event)
                .build();
    }

    static RetentionPeriod until(RetentionEvent event) {
        return UntilEvent.builder().event(event).build();
    }

    static RetentionPeriod earliest(RetentionPeriod... periods) {
        return EarliestOf.builder().addPeriods(periods).build();
    }

    static RetentionPeriod latest(RetentionPeriod... periods) {
        return LatestOf.builder().addPeriods(periods).build();
    }

    static RetentionPeriod sameAs(String rule) {
        return SameAs.builder().rule(rule).build();
    }

    static RetentionPeriod window(String length, WindowUnit unit, Optional<Integer> month) {
        return RollingWindow.builder()
                .length(Period.parse(length))
                .unit(unit)
                .rollsInMonth(month)
                .build();
    }

    static EventDates on(RetentionEvent event, String day) {
        return events().on(event, LocalDate.parse(day)).build();
    }

    static EventDates on(RetentionEvent event, String day, RetentionEvent other, String otherDay) {
        return events().on(event, LocalDate.parse(day))
                .on(other, LocalDate.parse(otherDay))
                .build();
    }

    static EventDates.Builder events() {
        return EventDates.builder();
    }
}
