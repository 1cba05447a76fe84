package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dsauk.retention.DatedEvent;
import org.dsauk.retention.RetentionEvent;
import org.junit.jupiter.api.Test;

class EventDatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void eventsOfARecordAreTaken() {
        EventDates events = EventDates.of(List.of(
                DatedEvent.builder().event(RetentionEvent.RECEIPT).date(DAY).build(),
                DatedEvent.builder()
                        .event(RetentionEvent.DATE_OF_DEATH)
                        .notHappened(true)
                        .build()));
        assertThat(events.date(RetentionEvent.RECEIPT)).contains(DAY);
        assertThat(events.hasNotHappened(RetentionEvent.DATE_OF_DEATH)).isTrue();
        assertThat(events.hasNotHappened(RetentionEvent.RECEIPT)).isFalse();
        assertThat(events.isKnown(RetentionEvent.CREATION)).isFalse();
    }

    @Test
    void eventsThatSayNothingAreLeftOut() {
        EventDates events = EventDates.of(List.of(
                DatedEvent.builder().date(DAY).build(),
                DatedEvent.builder().event(RetentionEvent.RECEIPT).build(),
                DatedEvent.builder()
                        .event(RetentionEvent.CREATION)
                        .notHappened(false)
                        .build()));
        assertThat(events).isEqualTo(EventDates.none());
    }

    @Test
    void twoDaysOfOneEventContradictEachOther() {
        EventDates events = EventDates.builder()
                .on(RetentionEvent.RECEIPT, DAY.plusDays(1))
                .on(RetentionEvent.RECEIPT, DAY)
                .build();
        assertThat(events.isContradictory(RetentionEvent.RECEIPT)).isTrue();
        assertThat(events.date(RetentionEvent.RECEIPT)).isEmpty();
        assertThat(events.dates(RetentionEvent.RECEIPT)).containsExactly(DAY, DAY.plusDays(1));
    }

    @Test
    void dayOfAnEventThatDidNotHappenIsContradictory() {
        EventDates events = EventDates.builder()
                .on(RetentionEvent.RECEIPT, DAY)
                .notHappened(RetentionEvent.RECEIPT)
                .build();
        assertThat(events.isContradictory(RetentionEvent.RECEIPT)).isTrue();
        assertThat(events.date(RetentionEvent.RECEIPT)).isEmpty();
        assertThat(events.hasNotHappened(RetentionEvent.RECEIPT)).isFalse();
    }

    @Test
    void sameDayTwiceIsOneDay() {
        EventDates events = EventDates.builder()
                .on(RetentionEvent.RECEIPT, DAY)
                .on(RetentionEvent.RECEIPT, DAY)
                .build();
        assertThat(events.date(RetentionEvent.RECEIPT)).contains(DAY);
    }

    @Test
    void builderThatStartsFromFactsKeepsThem() {
        EventDates events = EventDates.builder()
                .on(RetentionEvent.RECEIPT, DAY)
                .notHappened(RetentionEvent.DATE_OF_DEATH)
                .build();
        assertThat(events.toBuilder().build()).isEqualTo(events).hasSameHashCodeAs(events);
        assertThat(events.toBuilder().on(RetentionEvent.CREATION, DAY).build()).isNotEqualTo(events);
    }

    @Test
    void builtFactsDoNotChangeWithTheirBuilder() {
        EventDates.Builder builder = EventDates.builder().on(RetentionEvent.RECEIPT, DAY);
        EventDates events = builder.build();
        builder.on(RetentionEvent.RECEIPT, DAY.plusDays(1)).notHappened(RetentionEvent.CREATION);
        assertThat(events.date(RetentionEvent.RECEIPT)).contains(DAY);
        assertThat(events.isKnown(RetentionEvent.CREATION)).isFalse();
    }
}
