package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.schedule.DueDate.NotComputable;

/** The days between which data goes whose day cannot be computed are kept once it can. */
class BoundPropertiesTest {

    /** What is known so far, and what is known later: no event of the first happened on another day. */
    record Knowledge(EventDates soFar, EventDates later) {}

    /**
     * Known at once or never. Of the first two one serves where the other is not known; the others begin deadlines, and
     * whether a hold reaches data that waits for one is known only with it.
     */
    private static final List<RetentionEvent> NEVER_LATER = List.of(
            RetentionEvent.CREATION, RetentionEvent.RECEIPT, RetentionEvent.LAST_ACTION, RetentionEvent.SUPERSEDED);

    @Provide
    Arbitrary<DataSharingAgreement> agreements() {
        return ScheduleArbitraries.agreements();
    }

    /** Each event is known to have happened, known not to have, or, but for some, becomes known later. */
    @Provide
    Arbitrary<Knowledge> knowledge() {
        int events = PeriodArbitraries.EVENTS.size();
        return Combinators.combine(
                        PeriodArbitraries.days().list().ofSize(events),
                        Arbitraries.integers().between(0, 5).list().ofSize(events))
                .as((days, kinds) -> {
                    EventDates.Builder soFar = EventDates.builder();
                    EventDates.Builder later = EventDates.builder();
                    for (int index = 0; index < events; index++) {
                        RetentionEvent event = PeriodArbitraries.EVENTS.get(index);
                        if (kinds.get(index) == 0) {
                            soFar.notHappened(event);
                            later.notHappened(event);
                        } else {
                            later.on(event, days.get(index));
                            if (kinds.get(index) > 2 || NEVER_LATER.contains(event)) {
                                soFar.on(event, days.get(index));
                            }
                        }
                    }
                    return new Knowledge(soFar.build(), later.build());
                });
    }

    @Property
    void whatBecomesKnownLaterKeepsTheBounds(
            @ForAll("agreements") DataSharingAgreement agreement, @ForAll("knowledge") Knowledge knowledge) {
        List<ScheduledDisposal> later =
                RetentionSchedule.of(agreement, knowledge.later()).disposals();
        for (ScheduledDisposal entry :
                RetentionSchedule.of(agreement, knowledge.soFar()).disposals()) {
            ScheduledDisposal known = later.stream()
                    .filter(other -> Kept.place(other).equals(Kept.place(entry)))
                    .findFirst()
                    .orElseThrow();
            keeps(entry.end(), known.end());
            keeps(entry.disposal(), known.disposal());
            entry.certificate().ifPresent(due -> keeps(due, known.certificate().orElseThrow()));
        }
    }

    private static void keeps(DueDate before, DueDate after) {
        if (before instanceof NotComputable open && after instanceof DueDate.On on) {
            open.notBefore().ifPresent(first -> assertThat(on.date()).isAfterOrEqualTo(first));
            open.notAfter().ifPresent(last -> assertThat(on.date()).isBeforeOrEqualTo(last));
        }
        if (before instanceof DueDate.On on) {
            assertThat(after.day()).contains(on.date());
        }
    }
}
