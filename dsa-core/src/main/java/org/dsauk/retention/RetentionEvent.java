package org.dsauk.retention;

import java.util.Objects;
import org.dsauk.law.LawCode;
import org.dsauk.law.LawTopic;

/**
 * An event that begins or ends the time for which data is kept.
 *
 * @param code the code as documents write it
 */
public record RetentionEvent(String code) implements LawCode {

    /** The holder received the data. */
    public static final RetentionEvent RECEIPT = new RetentionEvent("receipt");

    /** The record was made. */
    public static final RetentionEvent CREATION = new RetentionEvent("creation");

    /** Something was last done on the case. */
    public static final RetentionEvent LAST_ACTION = new RetentionEvent("last-action");

    /** The person was last in contact. */
    public static final RetentionEvent LAST_CONTACT = new RetentionEvent("last-contact");

    /** The case was closed. */
    public static final RetentionEvent CASE_CLOSURE = new RetentionEvent("case-closure");

    /** The person was born. */
    public static final RetentionEvent DATE_OF_BIRTH = new RetentionEvent("date-of-birth");

    /** The person turned 18. */
    public static final RetentionEvent EIGHTEENTH_BIRTHDAY = new RetentionEvent("eighteenth-birthday");

    /** The person died. */
    public static final RetentionEvent DATE_OF_DEATH = new RetentionEvent("date-of-death");

    /** A court or other body made an order. */
    public static final RetentionEvent ORDER_DATE = new RetentionEvent("order-date");

    /** The meeting took place. */
    public static final RetentionEvent MEETING_DATE = new RetentionEvent("meeting-date");

    /** The financial year ended, on 31 March. */
    public static final RetentionEvent END_OF_FINANCIAL_YEAR = new RetentionEvent("end-of-financial-year");

    /** The calendar year ended, on 31 December. */
    public static final RetentionEvent END_OF_CALENDAR_YEAR = new RetentionEvent("end-of-calendar-year");

    /** The school year ended, on 31 August. */
    public static final RetentionEvent END_OF_SCHOOL_YEAR = new RetentionEvent("end-of-school-year");

    /** A tenancy or service ended. */
    public static final RetentionEvent END_OF_TENANCY_OR_SERVICE = new RetentionEvent("end-of-tenancy-or-service");

    /** The match was done. */
    public static final RetentionEvent MATCH_COMPLETED = new RetentionEvent("match-completed");

    /** The purpose was fulfilled. */
    public static final RetentionEvent PURPOSE_FULFILLED = new RetentionEvent("purpose-fulfilled");

    /** The project ended. */
    public static final RetentionEvent END_OF_PROJECT = new RetentionEvent("end-of-project");

    /** The agreement ended. */
    public static final RetentionEvent END_OF_AGREEMENT = new RetentionEvent("end-of-agreement");

    /** The account or profile of the user was deleted. */
    public static final RetentionEvent ACCOUNT_DELETED = new RetentionEvent("account-deleted");

    /** A newer version took the place of the data. */
    public static final RetentionEvent SUPERSEDED = new RetentionEvent("superseded");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public RetentionEvent {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static RetentionEvent of(String code) {
        return new RetentionEvent(code);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.RETENTION_TRIGGERS;
    }

    @Override
    public String toString() {
        return code;
    }
}
