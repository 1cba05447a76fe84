package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CASE_CLOSURE;
import static org.dsauk.retention.RetentionEvent.CREATION;
import static org.dsauk.retention.RetentionEvent.DATE_OF_BIRTH;
import static org.dsauk.retention.RetentionEvent.DATE_OF_DEATH;
import static org.dsauk.retention.RetentionEvent.EIGHTEENTH_BIRTHDAY;
import static org.dsauk.retention.RetentionEvent.END_OF_SCHOOL_YEAR;
import static org.dsauk.retention.RetentionEvent.LAST_CONTACT;
import static org.dsauk.retention.RetentionEvent.ORDER_DATE;
import static org.dsauk.schedule.Kept.after;
import static org.dsauk.schedule.Kept.day;
import static org.dsauk.schedule.Kept.end;
import static org.dsauk.schedule.Kept.events;
import static org.dsauk.schedule.Kept.latest;
import static org.dsauk.schedule.Kept.on;

import java.time.LocalDate;
import java.time.Period;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.RetentionPeriod;
import org.junit.jupiter.api.Test;

/** Figures that schedules for the records of children and schools state. */
class ChildrenFiguresTest {

    /** The case record of a looked-after child: SI 2010/959 regulation 50. */
    private static final RetentionPeriod LOOKED_AFTER = ByAge.builder()
            .event(DATE_OF_DEATH)
            .below(18)
            .matching(after("P15Y", DATE_OF_DEATH))
            .otherwise(after("P75Y", DATE_OF_BIRTH))
            .build();

    @Test
    void childProtectionRecordIsKeptThirtyFiveYearsFromTheClosureOfTheCase() {
        // 2026 + 35 = 2061, same day and month.
        assertThat(day(after("P35Y", CASE_CLOSURE), on(CASE_CLOSURE, "2026-01-01")))
                .isEqualTo("2061-01-01");
    }

    @Test
    void recordOfALookedAfterChildIsKeptSeventyFiveYearsFromBirth() {
        // 2010 + 75 = 2085.
        assertThat(day(after("P75Y", DATE_OF_BIRTH), on(DATE_OF_BIRTH, "2010-05-17")))
                .isEqualTo("2085-05-17");
    }

    @Test
    void adoptionRecordIsKeptAHundredYearsFromTheOrder() {
        // 2024 + 100 = 2124, which is a leap year as 2024 is: 29 February is there.
        assertThat(day(after("P100Y", ORDER_DATE), on(ORDER_DATE, "2024-02-29")))
                .isEqualTo("2124-02-29");
    }

    @Test
    void recordKeptToTheTwentyFirstBirthdayEndsOnIt() {
        // 2010 + 21 = 2031.
        assertThat(day(after("P21Y", DATE_OF_BIRTH), on(DATE_OF_BIRTH, "2010-05-17")))
                .isEqualTo("2031-05-17");
    }

    @Test
    void recordKeptSixYearsFromTheEighteenthBirthdayNeedsTheBirthOnly() {
        // 2010 + 18 = 2028, and 6 more are 2034.
        DueDate end = end(after("P6Y", EIGHTEENTH_BIRTHDAY), on(DATE_OF_BIRTH, "2010-05-17"));
        assertThat(end.day()).contains(LocalDate.parse("2034-05-17"));
        assertThat(end.reason())
                .isEqualTo("6 years after the person's eighteenth birthday"
                        + " (2028-05-17, 18 years after the person's birth (2010-05-17))");
    }

    @Test
    void recordOfAChildInNeedIsKeptToEighteenAndThreeYearsWithoutContact() {
        // 18 on 2028-05-17; last seen 2026-03-31, three years later is 2029-03-31, which is the later one.
        RetentionPeriod period = latest(
                after("P0D", EIGHTEENTH_BIRTHDAY),
                AfterInactivity.builder()
                        .length(Period.ofYears(3))
                        .activity(LAST_CONTACT)
                        .build());
        assertThat(day(period, on(DATE_OF_BIRTH, "2010-05-17", LAST_CONTACT, "2026-03-31")))
                .isEqualTo("2029-03-31");
        // Last seen 2020-03-31: three years later is 2023-03-31, and 18 comes later.
        assertThat(day(period, on(DATE_OF_BIRTH, "2010-05-17", LAST_CONTACT, "2020-03-31")))
                .isEqualTo("2028-05-17");
    }

    @Test
    void recordOfAChildInNeedIsKeptToTheTwentyFifthBirthday() {
        // 2008 + 25 = 2033, which has no 29 February.
        assertThat(day(after("P25Y", DATE_OF_BIRTH), on(DATE_OF_BIRTH, "2008-02-29")))
                .isEqualTo("2033-02-28");
    }

    @Test
    void recordOfALookedAfterChildWhoDiesUnderEighteenIsKeptFifteenYearsFromTheDeath() {
        // Died on the day before the 18th birthday, 2028-05-17: 2028 + 15 = 2043.
        DueDate end = end(LOOKED_AFTER, on(DATE_OF_BIRTH, "2010-05-17", DATE_OF_DEATH, "2028-05-16"));
        assertThat(end.day()).contains(LocalDate.parse("2043-05-16"));
        assertThat(end.reason())
                .isEqualTo(
                        "at the person's death (2028-05-16) the person was 17: 15 years after the person's death (2028-05-16)");
    }

    @Test
    void recordOfALookedAfterChildWhoDiesAtEighteenIsKeptToTheSeventyFifthAnniversary() {
        // Died on the 18th birthday, so not under 18: 2010 + 75 = 2085.
        assertThat(day(LOOKED_AFTER, on(DATE_OF_BIRTH, "2010-05-17", DATE_OF_DEATH, "2028-05-17")))
                .isEqualTo("2085-05-17");
    }

    @Test
    void recordOfALookedAfterChildWhoLivesIsKeptToTheSeventyFifthAnniversary() {
        // Never died, so not under 18: 2010 + 75 = 2085.
        EventDates living = events().on(DATE_OF_BIRTH, LocalDate.parse("2010-05-17"))
                .notHappened(DATE_OF_DEATH)
                .build();
        assertThat(day(LOOKED_AFTER, living)).isEqualTo("2085-05-17");
        assertThat(end(LOOKED_AFTER, living).reason())
                .isEqualTo(
                        "the person's death has not happened so far: 75 years after the person's birth (2010-05-17)");
    }

    @Test
    void recordOfALookedAfterChildOfWhomItIsNotKnownWhetherItLivesHasNoDay() {
        DueDate end = end(LOOKED_AFTER, on(DATE_OF_BIRTH, "2010-05-17"));
        assertThat(end)
                .isInstanceOfSatisfying(
                        DueDate.NotComputable.class,
                        open -> assertThat(open.missing()).containsExactly(new MissingFact.Event(DATE_OF_DEATH)));
    }

    @Test
    void schoolPupilRecordIsKeptTwentyFiveYearsFromBirth() {
        // 2012 + 25 = 2037.
        assertThat(day(after("P25Y", DATE_OF_BIRTH), on(DATE_OF_BIRTH, "2012-09-01")))
                .isEqualTo("2037-09-01");
    }

    @Test
    void recordOfSpecialEducationalNeedsIsKeptThirtyOneYearsFromBirth() {
        // 2012 + 31 = 2043.
        assertThat(day(after("P31Y", DATE_OF_BIRTH), on(DATE_OF_BIRTH, "2012-09-01")))
                .isEqualTo("2043-09-01");
    }

    @Test
    void attendanceRegisterIsKeptSixYearsFromTheEntry() {
        // 2024 + 6 = 2030, which has no 29 February.
        assertThat(day(after("P6Y", CREATION), on(CREATION, "2024-02-29"))).isEqualTo("2030-02-28");
    }

    @Test
    void schoolYearEndsOnTheLastDayOfAugust() {
        // 2026-08-31 lies in the school year that it ends, 2026-09-01 in the next, which ends on 2027-08-31.
        RetentionPeriod year = after("P1Y", END_OF_SCHOOL_YEAR, CREATION);
        assertThat(day(year, on(CREATION, "2026-08-31"))).isEqualTo("2027-08-31");
        assertThat(day(year, on(CREATION, "2026-09-01"))).isEqualTo("2028-08-31");
    }
}
