package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;

/** What is true of the first and the last of several times, also of those that are themselves made of several. */
class CombinationPropertiesTest {

    @Provide
    Arbitrary<EventDates> eventDates() {
        return PeriodArbitraries.eventDates();
    }

    /** The periods that are combined. */
    @Provide
    Arbitrary<List<RetentionPeriod>> parts() {
        return PeriodArbitraries.periods().list().ofSize(3);
    }

    /** The periods of the rules 'r0', 'r1' and 'r2', to which the parts refer. */
    @Provide
    Arbitrary<List<RetentionPeriod>> rules() {
        return PeriodArbitraries.nested(PeriodArbitraries.simple(), 0, 1).list().ofSize(3);
    }

    @Property
    void theOrderOfTimesInACombinationChangesNothing(
            @ForAll("parts") List<RetentionPeriod> parts,
            @ForAll("rules") List<RetentionPeriod> rules,
            @ForAll("eventDates") EventDates events,
            @ForAll Random random) {
        List<RetentionPeriod> other = new ArrayList<>(parts);
        Collections.shuffle(other, random);
        Ends ends = new Ends(rules, events);
        assertThat(ends.text(Kept.earliest(array(other)))).isEqualTo(ends.text(Kept.earliest(array(parts))));
        assertThat(ends.text(Kept.latest(array(other)))).isEqualTo(ends.text(Kept.latest(array(parts))));
    }

    @Property
    void bracketsInACombinationChangeNothing(
            @ForAll("parts") List<RetentionPeriod> parts,
            @ForAll("rules") List<RetentionPeriod> rules,
            @ForAll("eventDates") EventDates events) {
        RetentionPeriod a = parts.get(0);
        RetentionPeriod b = parts.get(1);
        RetentionPeriod c = parts.get(2);
        Ends ends = new Ends(rules, events);
        assertThat(ends.text(Kept.earliest(Kept.earliest(a, b), c)))
                .isEqualTo(ends.text(Kept.earliest(a, Kept.earliest(b, c))));
        assertThat(ends.text(Kept.latest(Kept.latest(a, b), c)))
                .isEqualTo(ends.text(Kept.latest(a, Kept.latest(b, c))));
    }

    @Property
    void theEarliestIsNeverAfterTheLatest(
            @ForAll("parts") List<RetentionPeriod> parts,
            @ForAll("rules") List<RetentionPeriod> rules,
            @ForAll("eventDates") EventDates events) {
        Ends ends = new Ends(rules, events);
        Optional<LocalDate> first = ends.of(Kept.earliest(array(parts))).day();
        Optional<LocalDate> last = ends.of(Kept.latest(array(parts))).day();
        if (first.isPresent() && last.isPresent()) {
            assertThat(first.get()).isBeforeOrEqualTo(last.get());
        }
    }

    /** Periods that refer to no rule. */
    @Provide
    Arbitrary<RetentionPeriod> own() {
        return PeriodArbitraries.nested(PeriodArbitraries.events().flatMap(PeriodArbitraries::triggered), 0, 2);
    }

    @Property
    void aTimeThatIsTheSameAsThatOfARuleEndsWithIt(
            @ForAll("own") RetentionPeriod own, @ForAll("eventDates") EventDates events) {
        Ends ends = new Ends(List.of(Kept.sameAs("r1"), own), events);
        assertThat(ends.of(Kept.sameAs("r0")).day()).isEqualTo(ends.of(own).day());
    }

    private static RetentionPeriod[] array(List<RetentionPeriod> periods) {
        return periods.toArray(RetentionPeriod[]::new);
    }

    /** The end of a period beside three rules to which it may refer. */
    private record Ends(List<RetentionPeriod> rules, EventDates events) {

        DueDate of(RetentionPeriod period) {
            DataSharingAgreement.Builder builder =
                    Kept.agreement().addRetention(Kept.rule(period).build());
            for (int index = 0; index < rules.size(); index++) {
                builder.addRetention(RetentionRule.builder()
                        .id("r" + index)
                        .addHolders("council")
                        .period(rules.get(index))
                        .build());
            }
            return RetentionSchedule.of(builder.build(), events).disposals().stream()
                    .filter(entry -> entry.rule().getId().equals(Kept.RULE))
                    .map(ScheduledDisposal::end)
                    .findFirst()
                    .orElseThrow();
        }

        String text(RetentionPeriod period) {
            return WithoutPlaces.of(of(period));
        }
    }
}
