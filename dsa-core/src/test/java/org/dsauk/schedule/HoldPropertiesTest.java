package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.retention.RetentionHold;
import org.dsauk.schedule.DueDate.Held;
import org.dsauk.schedule.DueDate.On;

/** What holds do to every schedule; which of them concern an entry is worked out here. */
class HoldPropertiesTest {

    @Provide
    Arbitrary<DataSharingAgreement> agreements() {
        return ScheduleArbitraries.agreements();
    }

    @Provide
    Arbitrary<EventDates> eventDates() {
        return PeriodArbitraries.eventDates();
    }

    @Property
    void aHoldAlwaysWins(
            @ForAll("agreements") DataSharingAgreement agreement, @ForAll("eventDates") EventDates events) {
        for (ScheduledDisposal entry : RetentionSchedule.of(agreement, events).disposals()) {
            List<RetentionHold> concerning = Concerned.by(agreement.getHolds(), entry);
            entry.disposal().day().ifPresent(last -> assertThat(concerning).noneMatch(hold -> holdsAfter(hold, last)));
        }
    }

    /** Whether a hold that had begun when data was still there goes on after the last day of the data. */
    private static boolean holdsAfter(RetentionHold hold, LocalDate last) {
        boolean begun = hold.getStartsOn().map(day -> !day.isAfter(last)).orElse(true);
        return begun && hold.getEndsOn().map(day -> day.isAfter(last)).orElse(true);
    }

    @Property
    void everyEntryNamesTheHoldsThatConcernIt(
            @ForAll("agreements") DataSharingAgreement agreement, @ForAll("eventDates") EventDates events) {
        for (ScheduledDisposal entry : RetentionSchedule.of(agreement, events).disposals()) {
            List<RetentionHold> concerning = Concerned.by(agreement.getHolds(), entry);
            assertThat(entry.holds()).containsExactlyInAnyOrderElementsOf(concerning);
            if (entry.end() instanceof Held open) {
                assertThat(open.holds())
                        .isNotEmpty()
                        .allMatch(hold -> hold.getEndsOn().isEmpty());
                assertThat(concerning).containsAll(open.holds());
            }
        }
    }

    @Property
    void aHoldThatDoesNotConcernDataChangesNothing(
            @ForAll("agreements") DataSharingAgreement agreement, @ForAll("eventDates") EventDates events) {
        List<ScheduledDisposal> free = free(agreement, events);
        for (ScheduledDisposal entry : RetentionSchedule.of(agreement, events).disposals()) {
            if (Concerned.by(agreement.getHolds(), entry).isEmpty()) {
                assertThat(free).contains(entry);
            }
        }
    }

    @Property
    void aHoldNeverMakesDataGoEarlier(
            @ForAll("agreements") DataSharingAgreement agreement, @ForAll("eventDates") EventDates events) {
        List<ScheduledDisposal> free = free(agreement, events);
        for (ScheduledDisposal entry : RetentionSchedule.of(agreement, events).disposals()) {
            ScheduledDisposal without = free.stream()
                    .filter(other -> Kept.place(other).equals(Kept.place(entry)))
                    .findFirst()
                    .orElseThrow();
            if (without.end() instanceof On on && entry.end() instanceof On held) {
                assertThat(held.date()).isAfterOrEqualTo(on.date());
            } else {
                assertThat(entry.end().day()).isEmpty();
            }
        }
    }

    private static List<ScheduledDisposal> free(DataSharingAgreement agreement, EventDates events) {
        return RetentionSchedule.of(agreement.toBuilder().holds(List.of()).build(), events)
                .disposals();
    }
}
