package org.dsauk.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.AfterPeriod;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.FixedDate;
import org.dsauk.retention.Indefinite;
import org.dsauk.retention.OwnSchedule;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RollingWindow;
import org.dsauk.retention.SameAs;
import org.dsauk.retention.UntilEvent;
import org.dsauk.retention.WindowUnit;

/** Periods and events that fit each other more often than arbitrary ones would. */
final class PeriodArbitraries {

    static final List<RetentionEvent> EVENTS = List.of(
            RetentionEvent.CREATION,
            RetentionEvent.RECEIPT,
            RetentionEvent.CASE_CLOSURE,
            RetentionEvent.LAST_ACTION,
            RetentionEvent.DATE_OF_BIRTH,
            RetentionEvent.DATE_OF_DEATH,
            RetentionEvent.SUPERSEDED);

    private static final int DEPTH = 2;

    private PeriodArbitraries() {}

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

    /** Periods that begin or end with one event. */
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
                        Arbitraries.integers().between(1, 12).optional(),
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.of(true, false).optional())
                .as((years, unit, month, release, current) -> RollingWindow.builder()
                        .length(Period.ofYears(years))
                        .unit(unit)
                        .rollsInMonth(month)
                        .rollsOnRelease(release)
                        .andCurrent(current)
                        .build());
    }

    static Arbitrary<RetentionPeriod> sameAs(String... rules) {
        return Arbitraries.of(rules).map(id -> SameAs.builder().rule(id).build());
    }

    /** Periods that have no parts. */
    static Arbitrary<RetentionPeriod> simple() {
        return Arbitraries.oneOf(
                events().flatMap(PeriodArbitraries::triggered),
                windows(),
                days().map(day -> FixedDate.builder().date(day).build()),
                Arbitraries.just(Indefinite.builder().reason("history").build()),
                Arbitraries.just(OwnSchedule.builder().build()),
                sameAs("r0", "r1", "r2", "nowhere"));
    }

    /** Periods, combinations of them, and combinations that contain combinations. */
    static Arbitrary<RetentionPeriod> periods() {
        return nested(simple(), 0, DEPTH);
    }

    /** The same with at least some parts in each combination. */
    static Arbitrary<RetentionPeriod> nested(Arbitrary<RetentionPeriod> leaf, int least, int depth) {
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<RetentionPeriod> part = nested(leaf, least, depth - 1);
        Arbitrary<RetentionPeriod[]> some =
                part.array(RetentionPeriod[].class).ofMinSize(least).ofMaxSize(3);
        return Arbitraries.oneOf(leaf, some.map(Kept::earliest), some.map(Kept::latest), byAge(part), following(part));
    }

    private static Arbitrary<RetentionPeriod> following(Arbitrary<RetentionPeriod> part) {
        return Combinators.combine(part, lengths())
                .as((first, length) ->
                        AfterPeriod.builder().period(first).length(length).build());
    }

    private static Arbitrary<RetentionPeriod> byAge(Arbitrary<RetentionPeriod> part) {
        Arbitrary<Optional<Integer>> age = Arbitraries.integers().between(0, 40).optional();
        return Combinators.combine(events(), age, age, part, part)
                .as((event, least, below, matching, otherwise) -> ByAge.builder()
                        .event(event)
                        .atLeast(least)
                        .below(below)
                        .matching(matching)
                        .otherwise(otherwise)
                        .build());
    }
}
