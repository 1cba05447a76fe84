package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;

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
        return PeriodArbitraries.eventDates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return PeriodArbitraries.days();
    }

    @Provide
    Arbitrary<RetentionPeriod> windows() {
        return PeriodArbitraries.windows();
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
        assertThat(schedule.disposals()).allSatisfy(SchedulePropertiesTest::givesReasons);
        assertThat(schedule.isComplete()).isTrue();
        for (HeldData held : agreement.getHeldData()) {
            assertThat(RetentionSchedule.of(agreement, held).disposals())
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
            assertThat(RetentionSchedule.of(alone, events).disposals())
                    .isNotEmpty()
                    .allMatch(entry -> entry.rule().equals(rule));
        }
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
        for (ScheduledDisposal entry : RetentionSchedule.of(agreement, events).disposals()) {
            entry.disposal().day().ifPresent(disposal -> {
                assertThat(disposal).isAfterOrEqualTo(entry.end().day().orElseThrow());
                entry.certificate()
                        .flatMap(DueDate::day)
                        .ifPresent(day -> assertThat(day).isAfterOrEqualTo(disposal));
            });
        }
    }

    @Property(tries = 100)
    void theScheduleIsTheSameInEveryTimeZoneAndLocale(
            @ForAll("agreements") DataSharingAgreement agreement,
            @ForAll("eventDates") EventDates events,
            @ForAll("zones") String zone,
            @ForAll("locales") String locale) {
        List<ScheduledDisposal> here = RetentionSchedule.of(agreement, events).disposals();
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(RetentionSchedule.of(agreement, events).disposals()).isEqualTo(here);
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
        return RetentionSchedule.of(agreement, events).disposals().stream()
                .map(entry -> String.join(
                        " | ",
                        List.of(entry.holder(), entry.item(), entry.purpose(), entry.copy())
                                .toString(),
                        entry.rule().getId(),
                        WithoutPlaces.of(entry.end()),
                        WithoutPlaces.of(entry.disposal()),
                        entry.certificate().map(WithoutPlaces::of).orElse(""),
                        entry.notes().toString()))
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }
}
