package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.arbitrary.DocumentArbitraries;
import org.dsauk.retention.HeldData;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;
import org.dsauk.schedule.DueDate.Held;
import org.dsauk.schedule.DueDate.On;

/** What is true of every schedule. */
class SchedulePropertiesTest {

    @Provide
    Arbitrary<DataSharingAgreement> anyAgreements() {
        return DocumentArbitraries.agreements();
    }

    @Provide
    Arbitrary<DataSharingAgreement> agreements() {
        return ScheduleArbitraries.agreements();
    }

    @Provide
    Arbitrary<EventDates> eventDates() {
        return ScheduleArbitraries.eventDates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ScheduleArbitraries.days();
    }

    @Provide
    Arbitrary<RetentionPeriod> triggered() {
        return ScheduleArbitraries.triggered(RetentionEvent.CASE_CLOSURE);
    }

    @Provide
    Arbitrary<RetentionPeriod> windows() {
        return ScheduleArbitraries.windows();
    }

    @Provide
    Arbitrary<List<RetentionPeriod>> periods() {
        return ScheduleArbitraries.simple().list().ofMinSize(3).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<RetentionHold>> holds() {
        return ScheduleArbitraries.holds().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of("Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu", "Europe/London");
    }

    @Provide
    Arbitrary<String> locales() {
        return Arbitraries.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "en-GB");
    }

    @Property(tries = 40)
    void anyAgreementHasASchedule(
            @ForAll("anyAgreements") DataSharingAgreement agreement, @ForAll("eventDates") EventDates events) {
        RetentionSchedule schedule = RetentionSchedule.of(agreement, events);
        assertThat(schedule.entries()).allSatisfy(SchedulePropertiesTest::givesReasons);
        assertThat(schedule.isComplete()).isTrue();
        for (HeldData held : agreement.getHeldData()) {
            assertThat(RetentionSchedule.of(agreement, held).entries())
                    .allSatisfy(SchedulePropertiesTest::givesReasons);
        }
    }

    private static void givesReasons(ScheduledDisposal entry) {
        assertThat(List.of(entry.end().reason(), entry.disposal().reason())).noneMatch(String::isBlank);
        if (entry.end() instanceof DueDate.NotComputable open) {
            assertThat(open.missing()).isNotEmpty();
        }
    }

    @Property(tries = 100)
    void aRuleThatStandsAloneIsAlwaysInTheSchedule(
            @ForAll("agreements") DataSharingAgreement agreement, @ForAll("eventDates") EventDates events) {
        for (RetentionRule rule : agreement.getRetention()) {
            DataSharingAgreement alone =
                    agreement.toBuilder().retention(List.of(rule)).build();
            assertThat(RetentionSchedule.of(alone, events).entries())
                    .isNotEmpty()
                    .allMatch(entry -> entry.rule().equals(rule));
        }
    }

    @Property
    void dataNeverGoesBeforeWhatBeginsItsTime(
            @ForAll("triggered") RetentionPeriod period, @ForAll("days") LocalDate day) {
        EventDates events =
                EventDates.builder().on(RetentionEvent.CASE_CLOSURE, day).build();
        ScheduledDisposal entry = Kept.only(Kept.with(Kept.rule(period).build()), events);
        assertThat(entry.disposal().day().orElseThrow()).isAfterOrEqualTo(day);
    }

    @Property
    void dataInAWindowNeverGoesBeforeItWasMade(
            @ForAll("windows") RetentionPeriod period, @ForAll("days") LocalDate day) {
        EventDates events =
                EventDates.builder().on(RetentionEvent.CREATION, day).build();
        assertThat(Kept.end(period, events).day())
                .satisfiesAnyOf(
                        end -> assertThat(end).isEmpty(),
                        end -> assertThat(end.orElseThrow()).isAfterOrEqualTo(day));
    }

    @Property
    void nothingIsDueBeforeTheTimeEnds(
            @ForAll("agreements") DataSharingAgreement agreement, @ForAll("eventDates") EventDates events) {
        for (ScheduledDisposal entry : RetentionSchedule.of(agreement, events).entries()) {
            entry.disposal().day().ifPresent(disposal -> {
                assertThat(disposal).isAfterOrEqualTo(entry.end().day().orElseThrow());
                entry.certificate()
                        .flatMap(DueDate::day)
                        .ifPresent(day -> assertThat(day).isAfterOrEqualTo(disposal));
            });
        }
    }

    @Property
    void aHoldAlwaysWins(
            @ForAll("agreements") DataSharingAgreement agreement,
            @ForAll("eventDates") EventDates events,
            @ForAll("holds") List<RetentionHold> more) {
        DataSharingAgreement held = agreement.toBuilder().addAllHolds(more).build();
        for (ScheduledDisposal entry : RetentionSchedule.of(held, events).entries()) {
            entry.disposal()
                    .day()
                    .ifPresent(last -> assertThat(entry.holds()).noneMatch(hold -> holdsAfter(hold, last)));
            if (entry.end() instanceof Held open) {
                assertThat(open.holds())
                        .isNotEmpty()
                        .allMatch(hold -> hold.getEndsOn().isEmpty());
            }
        }
    }

    /** Whether a hold that had begun when data was still there goes on after the last day of the data. */
    private static boolean holdsAfter(RetentionHold hold, LocalDate last) {
        boolean begun = hold.getStartsOn().map(day -> !day.isAfter(last)).orElse(true);
        return begun && hold.getEndsOn().map(day -> day.isAfter(last)).orElse(true);
    }

    @Property
    void aHoldNeverMakesDataGoEarlier(
            @ForAll("agreements") DataSharingAgreement agreement, @ForAll("eventDates") EventDates events) {
        List<ScheduledDisposal> free = RetentionSchedule.of(
                        agreement.toBuilder().holds(List.of()).build(), events)
                .entries();
        for (ScheduledDisposal entry : RetentionSchedule.of(agreement, events).entries()) {
            ScheduledDisposal without = free.stream()
                    .filter(other -> place(other).equals(place(entry)))
                    .findFirst()
                    .orElseThrow();
            if (without.end() instanceof On on && entry.end() instanceof On held) {
                assertThat(held.date()).isAfterOrEqualTo(on.date());
            } else {
                assertThat(entry.end().day()).isEmpty();
            }
        }
    }

    private static List<Object> place(ScheduledDisposal entry) {
        return List.of(entry.holder(), entry.item(), entry.purpose(), entry.copy(), entry.source());
    }

    @Property
    void theOrderOfTimesInACombinationChangesNothing(
            @ForAll("periods") List<RetentionPeriod> parts,
            @ForAll("eventDates") EventDates events,
            @ForAll Random random) {
        List<RetentionPeriod> other = new ArrayList<>(parts);
        Collections.shuffle(other, random);
        assertThat(withoutPointers(Kept.end(Kept.earliest(array(other)), events)))
                .isEqualTo(withoutPointers(Kept.end(Kept.earliest(array(parts)), events)));
        assertThat(withoutPointers(Kept.end(Kept.latest(array(other)), events)))
                .isEqualTo(withoutPointers(Kept.end(Kept.latest(array(parts)), events)));
    }

    @Property
    void bracketsInACombinationChangeNothing(
            @ForAll("periods") List<RetentionPeriod> parts, @ForAll("eventDates") EventDates events) {
        RetentionPeriod a = parts.get(0);
        RetentionPeriod b = parts.get(1);
        RetentionPeriod c = parts.get(2);
        assertThat(withoutPointers(Kept.end(Kept.earliest(Kept.earliest(a, b), c), events)))
                .isEqualTo(withoutPointers(Kept.end(Kept.earliest(a, Kept.earliest(b, c)), events)));
        assertThat(withoutPointers(Kept.end(Kept.latest(Kept.latest(a, b), c), events)))
                .isEqualTo(withoutPointers(Kept.end(Kept.latest(a, Kept.latest(b, c)), events)));
    }

    @Property
    void theEarliestIsNeverAfterTheLatest(
            @ForAll("periods") List<RetentionPeriod> parts, @ForAll("eventDates") EventDates events) {
        Optional<LocalDate> first =
                Kept.end(Kept.earliest(array(parts)), events).day();
        Optional<LocalDate> last = Kept.end(Kept.latest(array(parts)), events).day();
        if (first.isPresent() && last.isPresent()) {
            assertThat(first.get()).isBeforeOrEqualTo(last.get());
        }
    }

    @Property(tries = 100)
    void theScheduleIsTheSameInEveryTimeZoneAndLocale(
            @ForAll("agreements") DataSharingAgreement agreement,
            @ForAll("eventDates") EventDates events,
            @ForAll("zones") String zone,
            @ForAll("locales") String locale) {
        List<ScheduledDisposal> here = RetentionSchedule.of(agreement, events).entries();
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(RetentionSchedule.of(agreement, events).entries()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }

    @Property
    void theOrderOfListsInTheAgreementChangesNothing(
            @ForAll("agreements") DataSharingAgreement agreement,
            @ForAll("eventDates") EventDates events,
            @ForAll Random random) {
        DataSharingAgreement other = agreement.toBuilder()
                .retention(shuffled(agreement.getRetention(), random))
                .holds(shuffled(agreement.getHolds(), random))
                .parties(shuffled(agreement.getParties(), random))
                .flows(shuffled(agreement.getFlows(), random))
                .build();
        assertThat(summary(other, events)).isEqualTo(summary(agreement, events));
    }

    private static List<String> summary(DataSharingAgreement agreement, EventDates events) {
        return RetentionSchedule.of(agreement, events).entries().stream()
                .map(entry -> String.join(
                        " | ",
                        place(entry).subList(0, 4).toString(),
                        entry.rule().getId(),
                        withoutPointers(entry.end()),
                        withoutPointers(entry.disposal()),
                        entry.certificate()
                                .map(SchedulePropertiesTest::withoutPointers)
                                .orElse(""),
                        entry.notes().toString()))
                .toList();
    }

    /** What is due, without the places in the agreement that an order changes. */
    private static String withoutPointers(DueDate due) {
        if (due instanceof Held held) {
            return "held " + withoutPointers(held.otherwise()) + " " + held.reason();
        }
        return due instanceof DueDate.NotComputable open
                ? "open " + open.notBefore() + open.notAfter() + open.reason()
                : due.toString();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    private static RetentionPeriod[] array(List<RetentionPeriod> periods) {
        return periods.toArray(RetentionPeriod[]::new);
    }
}
