package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CASE_CLOSURE;
import static org.dsauk.retention.RetentionEvent.DATE_OF_BIRTH;
import static org.dsauk.retention.RetentionEvent.DATE_OF_DEATH;
import static org.dsauk.retention.RetentionEvent.END_OF_TENANCY_OR_SERVICE;
import static org.dsauk.retention.RetentionEvent.LAST_CONTACT;
import static org.dsauk.schedule.Kept.after;
import static org.dsauk.schedule.Kept.day;
import static org.dsauk.schedule.Kept.earliest;
import static org.dsauk.schedule.Kept.end;
import static org.dsauk.schedule.Kept.events;
import static org.dsauk.schedule.Kept.on;
import static org.dsauk.schedule.Kept.range;

import java.time.LocalDate;
import java.util.Optional;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.RetentionPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that schedules for adult safeguarding, adult social care and health records state. */
class AdultAndHealthFiguresTest {

    /** A child's health record: to the 25th birthday, or the 26th of those who were 17 at the end of care. */
    private static final RetentionPeriod CHILD_RECORD = ByAge.builder()
            .event(END_OF_TENANCY_OR_SERVICE)
            .atLeast(17)
            .below(18)
            .matching(after("P26Y", DATE_OF_BIRTH))
            .otherwise(after("P25Y", DATE_OF_BIRTH))
            .build();

    @ParameterizedTest
    // By priority; the case closed on 29 February 2024: 2027, 2029, 2034 and 2054 have no such day, 2044 has.
    @CsvSource({"P3Y, 2027-02-28", "P5Y, 2029-02-28", "P10Y, 2034-02-28", "P20Y, 2044-02-29", "P30Y, 2054-02-28"})
    void adultSafeguardingRecordIsKeptByPriority(String length, String last) {
        assertThat(day(after(length, CASE_CLOSURE), on(CASE_CLOSURE, "2024-02-29")))
                .isEqualTo(last);
    }

    @Test
    void recordOfAServiceUserIsKeptSixYearsAfterLastContactOrDeath() {
        RetentionPeriod period = earliest(after("P6Y", LAST_CONTACT), after("P6Y", DATE_OF_DEATH));
        // Still living: 2026 + 6 = 2032.
        EventDates living = events().on(LAST_CONTACT, LocalDate.parse("2026-06-30"))
                .notHappened(DATE_OF_DEATH)
                .build();
        assertThat(day(period, living)).isEqualTo("2032-06-30");
        // Last contact on the day after the death, with the family: death counts, 2026 + 6 = 2032.
        assertThat(day(period, on(LAST_CONTACT, "2026-06-30", DATE_OF_DEATH, "2026-06-29")))
                .isEqualTo("2032-06-29");
    }

    @Test
    void mentalHealthRecordOfSocialCareIsKeptTenYears() {
        // 2026 + 10 = 2036.
        assertThat(day(after("P10Y", LAST_CONTACT), on(LAST_CONTACT, "2026-06-30")))
                .isEqualTo("2036-06-30");
    }

    @Test
    void adultSocialCareRecordIsKeptSixToEightYears() {
        // At least to 2026 + 6 = 2032, at most to 2026 + 8 = 2034.
        DueDate end = end(range("P6Y", "P8Y", LAST_CONTACT), on(LAST_CONTACT, "2026-06-30"));
        assertThat(end)
                .isEqualTo(new DueDate.On(
                        LocalDate.parse("2034-06-30"),
                        Optional.of(LocalDate.parse("2032-06-30")),
                        "8 years after the last contact with the person (2026-06-30), at least 6 years"));
    }

    @Test
    void adultHealthRecordIsKeptEightYears() {
        // 2026 + 8 = 2034.
        assertThat(day(after("P8Y", LAST_CONTACT), on(LAST_CONTACT, "2026-06-30")))
                .isEqualTo("2034-06-30");
    }

    @Test
    void mentalHealthRecordIsKeptTwentyYearsAfterLastContact() {
        // 2026 + 20 = 2046.
        assertThat(day(after("P20Y", LAST_CONTACT), on(LAST_CONTACT, "2026-06-30")))
                .isEqualTo("2046-06-30");
    }

    @ParameterizedTest
    // Born 2009-03-10: 17 from 2026-03-10, 18 from 2027-03-10; 2009 + 25 = 2034, 2009 + 26 = 2035.
    @CsvSource({"2026-03-09, 2034-03-10", "2026-03-10, 2035-03-10", "2027-03-09, 2035-03-10", "2027-03-10, 2034-03-10"})
    void childHealthRecordIsKeptAYearLongerForThoseWhoWereSeventeen(String endOfCare, String last) {
        assertThat(day(CHILD_RECORD, on(DATE_OF_BIRTH, "2009-03-10", END_OF_TENANCY_OR_SERVICE, endOfCare)))
                .isEqualTo(last);
    }

    @Test
    void childHealthRecordWhileCareGoesOnIsKeptToTheTwentyFifthBirthday() {
        // Care has not ended at 17, so not the longer time: 2009 + 25 = 2034.
        EventDates inCare = events().on(DATE_OF_BIRTH, LocalDate.parse("2009-03-10"))
                .notHappened(END_OF_TENANCY_OR_SERVICE)
                .build();
        assertThat(day(CHILD_RECORD, inCare)).isEqualTo("2034-03-10");
    }

    @Test
    void childHealthRecordWithoutTheEndOfCareIsKeptToOneOfTwoDays() {
        // 2009 + 25 = 2034, or 2009 + 26 = 2035 if care ended at 17.
        DueDate end = end(CHILD_RECORD, on(DATE_OF_BIRTH, "2009-03-10"));
        assertThat(end).isInstanceOfSatisfying(DueDate.NotComputable.class, open -> {
            assertThat(open.missing()).containsExactly(new MissingFact.Event(END_OF_TENANCY_OR_SERVICE));
            assertThat(open.notBefore()).contains(LocalDate.parse("2034-03-10"));
            assertThat(open.notAfter()).contains(LocalDate.parse("2035-03-10"));
        });
    }
}
