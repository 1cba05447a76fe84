package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CASE_CLOSURE;
import static org.dsauk.retention.RetentionEvent.CREATION;
import static org.dsauk.retention.RetentionEvent.DATE_OF_BIRTH;
import static org.dsauk.retention.RetentionEvent.LAST_ACTION;
import static org.dsauk.retention.RetentionEvent.RECEIPT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.AfterPeriod;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.LatestOf;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;
import org.dsauk.retention.RollingWindow;
import org.dsauk.retention.SameAs;
import org.dsauk.retention.UntilEvent;

/** Data never goes before what begins its time, however times are combined. */
class BeginningPropertiesTest {

    private static final String OTHER = "council-keeps";

    @Provide
    Arbitrary<RetentionPeriod> periods() {
        return PeriodArbitraries.nested(
                Arbitraries.oneOf(begun(), PeriodArbitraries.windows(), PeriodArbitraries.sameAs(OTHER)), 1, 2);
    }

    @Provide
    Arbitrary<RetentionPeriod> others() {
        return PeriodArbitraries.nested(begun(), 1, 1);
    }

    private static Arbitrary<RetentionPeriod> begun() {
        return Arbitraries.of(CASE_CLOSURE, LAST_ACTION, RECEIPT).flatMap(PeriodArbitraries::triggered);
    }

    @Provide
    Arbitrary<Disposal> disposals() {
        return ScheduleArbitraries.disposals();
    }

    @Provide
    Arbitrary<Map<RetentionEvent, LocalDate>> days() {
        Arbitrary<LocalDate> day = PeriodArbitraries.days();
        return Combinators.combine(day, day, day, day)
                .as((made, received, closed, used) -> Map.of(
                        CREATION, made,
                        RECEIPT, received,
                        CASE_CLOSURE, closed,
                        LAST_ACTION, used,
                        DATE_OF_BIRTH, LocalDate.of(1980, 2, 29)));
    }

    @Property
    void dataNeverGoesBeforeWhatBeginsItsTime(
            @ForAll("periods") RetentionPeriod period,
            @ForAll("others") RetentionPeriod other,
            @ForAll("disposals") Disposal disposal,
            @ForAll("days") Map<RetentionEvent, LocalDate> days) {
        LocalDate begins = new Beginning(days, other).of(period);
        ScheduledDisposal entry = entry(period, other, disposal, days);
        for (Optional<DueDate> due :
                List.of(Optional.of(entry.end()), Optional.of(entry.disposal()), entry.certificate())) {
            due.flatMap(DueDate::day).ifPresent(day -> assertThat(day).isAfterOrEqualTo(begins));
        }
        Statistics.label("has a day")
                .collect(entry.disposal().day().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    private static ScheduledDisposal entry(
            RetentionPeriod period, RetentionPeriod other, Disposal disposal, Map<RetentionEvent, LocalDate> days) {
        EventDates.Builder events = EventDates.builder();
        days.forEach(events::on);
        DataSharingAgreement agreement = Kept.with(
                Kept.rule(period).disposal(disposal).build(),
                RetentionRule.builder()
                        .id(OTHER)
                        .addHolders("council")
                        .period(other)
                        .build());
        return RetentionSchedule.of(agreement, events.build()).disposals().stream()
                .filter(entry -> entry.rule().getId().equals(Kept.RULE))
                .findFirst()
                .orElseThrow();
    }

    /** The day before which a time cannot end, whatever the lengths and ages that it states. */
    private record Beginning(Map<RetentionEvent, LocalDate> days, RetentionPeriod other) {

        LocalDate of(RetentionPeriod period) {
            if (period instanceof EarliestOf all) {
                return all.getPeriods().stream()
                        .map(this::of)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
            }
            if (period instanceof LatestOf all) {
                return all.getPeriods().stream()
                        .map(this::of)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
            }
            if (period instanceof ByAge age) {
                LocalDate matching = of(age.getMatching().orElseThrow());
                LocalDate otherwise = of(age.getOtherwise().orElseThrow());
                return matching.isBefore(otherwise) ? matching : otherwise;
            }
            if (period instanceof AfterPeriod after) {
                return of(after.getPeriod().orElseThrow());
            }
            return period instanceof SameAs ? of(other) : ofEvent(period);
        }

        private LocalDate ofEvent(RetentionPeriod period) {
            if (period instanceof AfterEvent after) {
                return day(after.getYearOf().or(after::getEvent));
            }
            if (period instanceof AfterInactivity inactivity) {
                return day(inactivity.getActivity());
            }
            if (period instanceof RollingWindow window) {
                boolean collected = window.getUnit().orElseThrow().code().equals("collection-year");
                return day(Optional.of(collected ? RECEIPT : CREATION));
            }
            return day(((UntilEvent) period).getEvent());
        }

        private LocalDate day(Optional<RetentionEvent> event) {
            return days.get(event.orElseThrow());
        }
    }
}
