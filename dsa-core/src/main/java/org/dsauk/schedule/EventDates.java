package org.dsauk.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dsauk.retention.DatedEvent;
import org.dsauk.retention.RetentionEvent;

/**
 * What happened to a record and when, and what is known not to have happened so far.
 *
 * <p>Facts that contradict each other are kept: such an event has no day, and {@link #isContradictory} says so.
 *
 * @since 0.1.0
 */
public final class EventDates {

    private static final EventDates NONE = builder().build();

    private final NavigableMap<String, NavigableSet<LocalDate>> days;
    private final NavigableSet<String> notHappened;

    private EventDates(Builder builder) {
        days = new TreeMap<>();
        builder.days.forEach((event, dates) -> days.put(event, new TreeSet<>(dates)));
        notHappened = new TreeSet<>(builder.notHappened);
    }

    /** {@return that nothing is known} */
    public static EventDates none() {
        return NONE;
    }

    /**
     * {@return what the events of a record say; those without an event, or with neither a day nor that it has not
     * happened, say nothing}
     *
     * @param events the events
     */
    public static EventDates of(Collection<DatedEvent> events) {
        Builder builder = builder();
        for (DatedEvent dated : events) {
            dated.getEvent().ifPresent(event -> {
                dated.getDate().ifPresent(date -> builder.on(event, date));
                if (dated.getNotHappened().orElse(false)) {
                    builder.notHappened(event);
                }
            });
        }
        return builder.build();
    }

    /**
     * {@return the day on which an event happened; empty where that is not known, or said in more than one way}
     *
     * @param event the event
     */
    public Optional<LocalDate> date(RetentionEvent event) {
        return isContradictory(event)
                ? Optional.empty()
                : Optional.ofNullable(days.get(event.code())).map(NavigableSet::first);
    }

    /**
     * {@return whether an event is known not to have happened so far}
     *
     * @param event the event
     */
    public boolean hasNotHappened(RetentionEvent event) {
        return notHappened.contains(event.code()) && !isContradictory(event);
    }

    /**
     * {@return whether several days are given for an event, or a day as well as that it has not happened}
     *
     * @param event the event
     */
    public boolean isContradictory(RetentionEvent event) {
        Set<LocalDate> dates = days.getOrDefault(event.code(), new TreeSet<>());
        return dates.size() > 1 || (!dates.isEmpty() && notHappened.contains(event.code()));
    }

    /**
     * {@return whether something is known of an event}
     *
     * @param event the event
     */
    public boolean isKnown(RetentionEvent event) {
        return days.containsKey(event.code()) || notHappened.contains(event.code());
    }

    /**
     * {@return every day that is given for an event, the earliest first}
     *
     * @param event the event
     */
    public List<LocalDate> dates(RetentionEvent event) {
        return List.copyOf(days.getOrDefault(event.code(), new TreeSet<>()));
    }

    /** {@return a builder that has nothing yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from these facts} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        days.forEach((event, dates) -> dates.forEach(date -> builder.on(RetentionEvent.of(event), date)));
        notHappened.forEach(event -> builder.notHappened(RetentionEvent.of(event)));
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventDates facts && days.equals(facts.days) && notHappened.equals(facts.notHappened);
    }

    @Override
    public int hashCode() {
        return Objects.hash(days, notHappened);
    }

    @Override
    public String toString() {
        return days + ", not happened: " + notHappened;
    }

    /**
     * Builds values of {@link EventDates}; not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final Map<String, NavigableSet<LocalDate>> days = new TreeMap<>();
        private final NavigableSet<String> notHappened = new TreeSet<>();

        private Builder() {}

        /**
         * {@return this builder, which knows that an event happened}
         *
         * @param event the event
         * @param date the day on which it happened
         */
        public Builder on(RetentionEvent event, LocalDate date) {
            days.computeIfAbsent(event.code(), code -> new TreeSet<>()).add(Objects.requireNonNull(date, "date"));
            return this;
        }

        /**
         * {@return this builder, which knows that an event has not happened so far}
         *
         * @param event the event
         */
        public Builder notHappened(RetentionEvent event) {
            notHappened.add(event.code());
            return this;
        }

        /** {@return the facts} */
        public EventDates build() {
            return new EventDates(this);
        }
    }
}
