package org.dsauk.schedule;

import java.util.Map;
import org.dsauk.model.DeadlineStart;
import org.dsauk.retention.RetentionEvent;

/** How reasons name events: as what has happened or not, such as after {@code 6 months after}. */
final class EventWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            words(RetentionEvent.RECEIPT, "the receipt of the data"),
            words(RetentionEvent.CREATION, "the creation of the record"),
            words(RetentionEvent.LAST_ACTION, "the last action on the case"),
            words(RetentionEvent.LAST_CONTACT, "the last contact with the person"),
            words(RetentionEvent.CASE_CLOSURE, "the closure of the case"),
            words(RetentionEvent.DATE_OF_BIRTH, "the person's birth"),
            words(RetentionEvent.EIGHTEENTH_BIRTHDAY, "the person's eighteenth birthday"),
            words(RetentionEvent.DATE_OF_DEATH, "the person's death"),
            words(RetentionEvent.ORDER_DATE, "the making of the order"),
            words(RetentionEvent.MEETING_DATE, "the meeting"),
            words(RetentionEvent.END_OF_FINANCIAL_YEAR, "the end of the financial year"),
            words(RetentionEvent.END_OF_CALENDAR_YEAR, "the end of the calendar year"),
            words(RetentionEvent.END_OF_SCHOOL_YEAR, "the end of the school year"),
            words(RetentionEvent.END_OF_TENANCY_OR_SERVICE, "the end of the tenancy or service"),
            words(RetentionEvent.MATCH_COMPLETED, "the completion of the match"),
            words(RetentionEvent.PURPOSE_FULFILLED, "the fulfilment of the purpose"),
            words(RetentionEvent.END_OF_PROJECT, "the end of the project"),
            words(RetentionEvent.END_OF_AGREEMENT, "the end of the agreement"),
            words(RetentionEvent.ACCOUNT_DELETED, "the deletion of the account"),
            words(RetentionEvent.SUPERSEDED, "the arrival of a newer version"),
            Map.entry(DeadlineStart.DISCOVERY.code(), "the discovery"),
            Map.entry(DeadlineStart.REQUEST.code(), "the request"),
            Map.entry(DeadlineStart.NOTICE.code(), "the notice"),
            Map.entry(DeadlineStart.DECISION.code(), "the decision"));

    private EventWords() {}

    private static Map.Entry<String, String> words(RetentionEvent event, String words) {
        return Map.entry(event.code(), words);
    }

    /** {@return an event with its article; its code in quotes where it is one of an adopter's own} */
    static String of(RetentionEvent event) {
        String words = WORDS.get(event.code());
        return words == null ? "the event '" + Words.excerpt(event.code()) + "'" : words;
    }
}
