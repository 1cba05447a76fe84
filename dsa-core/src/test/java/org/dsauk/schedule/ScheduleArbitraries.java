package org.dsauk.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.party.PartyGroup;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.FixedDate;
import org.dsauk.retention.HeldCopy;
import org.dsauk.retention.Indefinite;
import org.dsauk.retention.OwnSchedule;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionReview;
import org.dsauk.retention.RetentionRule;
import org.dsauk.retention.RollingWindow;
import org.dsauk.retention.SameAs;
import org.dsauk.retention.UntilEvent;
import org.dsauk.retention.WindowUnit;

/** Periods, events, holds and rules that fit each other more often than arbitrary ones would. */
final class ScheduleArbitraries {

    static final List<RetentionEvent> EVENTS = List.of(
            RetentionEvent.CREATION,
            RetentionEvent.RECEIPT,
            RetentionEvent.CASE_CLOSURE,
            RetentionEvent.LAST_ACTION,
            RetentionEvent.DATE_OF_BIRTH,
            RetentionEvent.DATE_OF_DEATH,
            RetentionEvent.SUPERSEDED);

    private ScheduleArbitraries() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Period> lengths() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 400))
                .as(Period::of);
    }

    static Arbitrary<RetentionEvent> events() {
        return Arbitraries.of(EVENTS);
    }

    /** Some events happened, some are known not to have, of some nothing is known. */
    static Arbitrary<EventDates> eventDates() {
        Arbitrary<Optional<LocalDate>> fact = days().optional(0.7);
        return Combinators.combine(
                        fact.list().ofSize(EVENTS.size()),
                        Arbitraries.of(true, false).list().ofSize(EVENTS.size()))
                .as((dates, denied) -> {
                    EventDates.Builder builder = EventDates.builder();
                    for (int index = 0; index < EVENTS.size(); index++) {
                        RetentionEvent event = EVENTS.get(index);
                        Optional<LocalDate> date = dates.get(index);
                        if (date.isPresent()) {
                            builder.on(event, date.get());
                        } else if (denied.get(index)) {
                            builder.notHappened(event);
                        }
                    }
                    return builder.build();
                });
    }

    /** Periods that begin or end with one event, which comes with them. */
    static Arbitrary<RetentionPeriod> triggered(RetentionEvent event) {
        return Arbitraries.oneOf(
                lengths()
                        .map(length ->
                                AfterEvent.builder().length(length).event(event).build()),
                Combinators.combine(lengths(), Arbitraries.of(Years.values()))
                        .as((length, years) -> AfterEvent.builder()
                                .length(length)
                                .event(years.end())
                                .yearOf(event)
                                .build()),
                lengths()
                        .map(length -> AfterInactivity.builder()
                                .length(length)
                                .activity(event)
                                .build()),
                Arbitraries.integers()
                        .between(0, 100_000)
                        .map(hours -> AfterInactivity.builder()
                                .hours(hours)
                                .activity(event)
                                .build()),
                Arbitraries.just(UntilEvent.builder().event(event).build()));
    }

    static Arbitrary<RetentionPeriod> windows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(WindowUnit.values()),
                        Arbitraries.integers().between(1, 12).optional())
                .as((years, unit, month) -> RollingWindow.builder()
                        .length(Period.ofYears(years))
                        .unit(unit)
                        .rollsInMonth(month)
                        .build());
    }

    /** Periods that are no combinations. */
    static Arbitrary<RetentionPeriod> simple() {
        return Arbitraries.oneOf(
                events().flatMap(ScheduleArbitraries::triggered),
                windows(),
                days().map(day -> FixedDate.builder().date(day).build()),
                Arbitraries.just(Indefinite.builder().reason("history").build()),
                Arbitraries.just(OwnSchedule.builder().build()),
                Arbitraries.of("r0", "r1", "r2", "nowhere")
                        .map(id -> SameAs.builder().rule(id).build()));
    }

    static Arbitrary<RetentionPeriod> periods() {
        Arbitrary<List<RetentionPeriod>> some = simple().list().ofMinSize(0).ofMaxSize(4);
        return Arbitraries.oneOf(
                simple(),
                some.map(parts -> Kept.earliest(parts.toArray(RetentionPeriod[]::new))),
                some.map(parts -> Kept.latest(parts.toArray(RetentionPeriod[]::new))));
    }

    static Arbitrary<RetentionHold> holds() {
        return Combinators.combine(
                        days().optional(),
                        days().optional(),
                        Arbitraries.of("inquiry", "litigation", "audit"),
                        some("trust", "council", "bodies", "nobody"),
                        some("record", "other"))
                .as((start, end, title, holders, items) -> RetentionHold.builder()
                        .title(title)
                        .startsOn(start)
                        .endsOn(end)
                        .holders(holders)
                        .items(items)
                        .build());
    }

    private static Arbitrary<List<String>> some(String... ids) {
        return Arbitraries.of(ids).list().uniqueElements().ofMinSize(0).ofMaxSize(2);
    }

    private static Arbitrary<Disposal> disposals() {
        Arbitrary<Deadline> deadlines = Combinators.combine(
                        Arbitraries.integers().between(0, 60), Arbitraries.of(DeadlineUnit.values()))
                .as((amount, unit) ->
                        Deadline.builder().amount(amount).unit(unit).build());
        return Combinators.combine(deadlines, deadlines, Arbitraries.of(true, false))
                .as((within, certified, certificate) -> Disposal.builder()
                        .within(within)
                        .certificate(certificate)
                        .certificateWithin(certified)
                        .build());
    }

    static Arbitrary<RetentionRule> rules() {
        return Combinators.combine(
                        periods(),
                        disposals(),
                        lengths().optional(),
                        some("trust", "council", "bodies"),
                        some("record", "whole"),
                        Arbitraries.of(HeldCopy.values())
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2))
                .as((period, disposal, interval, holders, items, copies) -> RetentionRule.builder()
                        .id("unnumbered")
                        .period(period)
                        .disposal(disposal)
                        .review(RetentionReview.builder()
                                .interval(interval)
                                .beforeDisposal(true)
                                .build())
                        .holders(holders)
                        .items(items)
                        .copies(copies)
                        .build());
    }

    /** Agreements with up to five rules, whose ids are their numbers, and up to three holds. */
    static Arbitrary<DataSharingAgreement> agreements() {
        return Combinators.combine(
                        rules().list().ofMinSize(1).ofMaxSize(5), holds().list().ofMaxSize(3))
                .as((rules, holds) -> {
                    DataSharingAgreement.Builder builder = Kept.agreement()
                            .addPartyGroups(PartyGroup.builder()
                                    .id("bodies")
                                    .addMembers("council", "trust")
                                    .build())
                            .addFlows(
                                    DataFlow.builder()
                                            .id("answers")
                                            .addDisclosers("trust")
                                            .addRecipients("council")
                                            .addPurposes("care")
                                            .build(),
                                    DataFlow.builder()
                                            .id("everything")
                                            .addDisclosers("bodies")
                                            .addItems("record", "other")
                                            .build())
                            .holds(holds);
                    for (int index = 0; index < rules.size(); index++) {
                        builder.addRetention(
                                rules.get(index).toBuilder().id("r" + index).build());
                    }
                    return builder.build();
                });
    }
}
