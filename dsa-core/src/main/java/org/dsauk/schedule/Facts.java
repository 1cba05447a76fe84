package org.dsauk.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.day.CalendarDays;
import org.dsauk.retention.RetentionEvent;

/** What happened when: what the caller knows, and what follows from it and from the agreement. */
final class Facts {

    private static final Period FULL_AGE = Period.ofYears(18);

    private final DataSharingAgreement agreement;
    private final EventDates events;
    private final Map<String, LocalDate> availableFrom = new HashMap<>();
    private final Map<String, String> replacedBy = new HashMap<>();

    Facts(DataSharingAgreement agreement, EventDates events) {
        this.agreement = agreement;
        this.events = events;
        for (DataItem item : agreement.getDataItems()) {
            item.getAvailableFrom().ifPresent(day -> availableFrom.putIfAbsent(item.getId(), day));
            item.getReplacedBy().ifPresent(other -> replacedBy.putIfAbsent(item.getId(), other));
        }
    }

    /** {@return the item that takes the place of another, where the day from which it is available is stated} */
    Optional<String> replacementOf(String item) {
        return Optional.ofNullable(replacedBy.get(item)).filter(availableFrom::containsKey);
    }

    /**
     * {@return when an event happened}
     *
     * @param event the event
     * @param replacement the item that takes the place of the data, where there is one
     */
    PeriodEnd of(RetentionEvent event, Optional<String> replacement) {
        if (events.isContradictory(event)) {
            return PeriodEnd.missing(new MissingFact.Event(event), contradiction(event));
        }
        if (events.hasNotHappened(event)) {
            return PeriodEnd.waiting(event);
        }
        return events.date(event)
                .map(day -> PeriodEnd.on(day, EventWords.of(event) + " (" + day + ")"))
                .orElseGet(() -> derived(event, replacement));
    }

    private String contradiction(RetentionEvent event) {
        List<LocalDate> days = events.dates(event);
        String given = days.stream().map(LocalDate::toString).collect(Collectors.joining(" and on "));
        String denied = days.size() > 1 ? "" : " and is said not to have happened";
        return EventWords.of(event) + " is given on " + given + denied;
    }

    private PeriodEnd derived(RetentionEvent event, Optional<String> replacement) {
        if (event.equals(RetentionEvent.EIGHTEENTH_BIRTHDAY)) {
            return of(RetentionEvent.DATE_OF_BIRTH, replacement)
                    .then((birth, words) -> CalendarDays.after(birth, FULL_AGE)
                            .map(day -> PeriodEnd.on(
                                    day, EventWords.of(event) + " (" + day + ", 18 years after " + words + ")"))
                            .orElseGet(() -> PeriodEnd.missing(
                                    new MissingFact.Event(event),
                                    "the day lies beyond the years that can be counted")));
        }
        if (event.equals(RetentionEvent.END_OF_AGREEMENT)) {
            return endOfAgreement();
        }
        if (event.equals(RetentionEvent.SUPERSEDED) && replacement.isPresent()) {
            return availableFrom(replacement.get()).orElseGet(() -> unknown(event));
        }
        return unknown(event);
    }

    private static PeriodEnd unknown(RetentionEvent event) {
        String hint = Years.endingWith(event)
                .map(years -> ", and the rule does not say of what the " + years.words() + " counts")
                .orElse("");
        return PeriodEnd.missing(
                new MissingFact.Event(event), "it is not known when this happened: " + EventWords.of(event) + hint);
    }

    /**
     * {@return the arrival of an item that takes the place of another, where the agreement says from when it is there}
     */
    Optional<PeriodEnd> availableFrom(String item) {
        return Optional.ofNullable(availableFrom.get(item))
                .map(day -> PeriodEnd.on(
                        day,
                        EventWords.of(RetentionEvent.SUPERSEDED) + " (" + day + ", from when '" + item
                                + "' is available)"));
    }

    private PeriodEnd endOfAgreement() {
        return AgreementEnd.of(agreement)
                .map(end -> PeriodEnd.on(
                        end.day(),
                        EventWords.of(RetentionEvent.END_OF_AGREEMENT) + " (" + end.day() + ", " + how(end) + ")"))
                .orElseGet(() -> PeriodEnd.missing(
                                new MissingFact.Event(RetentionEvent.END_OF_AGREEMENT),
                                agreement
                                        .getStatus()
                                        .filter(AgreementEnd::isOver)
                                        .map(status -> "the day from which the agreement is " + status.code()
                                                + " is not recorded")
                                        .orElse("the term of the agreement states no last day"))
                        .within(LocalDate.MIN, AgreementEnd.latest(agreement).orElse(LocalDate.MAX)));
    }

    private static String how(AgreementEnd end) {
        return switch (end.status().orElse(AgreementStatus.IN_FORCE)) {
            case TERMINATED -> "on which it was ended";
            case EXPIRED -> "on which it expired";
            case CLOSED -> "on which it was closed";
            case SUPERSEDED -> "on which another agreement took its place, unless that one takes the data over";
            case DRAFT, IN_REVIEW, APPROVED, READY_TO_SIGN, PARTIALLY_SIGNED, IN_FORCE, UNDER_REVIEW, SUSPENDED ->
                "the last day of its term";
        };
    }
}
