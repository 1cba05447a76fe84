package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CREATION;
import static org.dsauk.retention.RetentionEvent.END_OF_FINANCIAL_YEAR;
import static org.dsauk.retention.RetentionEvent.RECEIPT;
import static org.dsauk.retention.RetentionEvent.SUPERSEDED;
import static org.dsauk.schedule.Kept.day;
import static org.dsauk.schedule.Kept.end;
import static org.dsauk.schedule.Kept.on;
import static org.dsauk.schedule.Kept.window;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RollingWindow;
import org.dsauk.retention.WindowUnit;
import org.dsauk.schedule.DueDate.NotComputable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsTest {

    @ParameterizedTest
    @CsvSource({
        // The year of the record ends on 31 March; seven more end on 31 March; the next April ends on the 30th.
        "P7Y, FINANCIAL_YEAR, 4, 2027-03-31, 2034-04-30",
        "P7Y, FINANCIAL_YEAR, 4, 2027-04-01, 2035-04-30",
        // It drops out in the month in which the last year ends, or eleven months later.
        "P7Y, FINANCIAL_YEAR, 3, 2027-03-31, 2034-03-31",
        "P7Y, FINANCIAL_YEAR, 2, 2027-03-31, 2035-02-28",
        // Without a month it drops out when the last year ends.
        "P7Y, FINANCIAL_YEAR, , 2027-03-31, 2034-03-31",
        "P1Y, SCHOOL_YEAR, , 2026-08-31, 2027-08-31",
        "P1Y, SCHOOL_YEAR, , 2026-09-01, 2028-08-31",
        "P1Y, SCHOOL_YEAR, 10, 2026-09-01, 2028-10-31",
        "P3Y, CALENDAR_YEAR, , 2026-01-01, 2029-12-31",
        "P3Y, CALENDAR_YEAR, 1, 2026-12-31, 2030-01-31",
        // A collection year runs from the set month to the month before it: June 2026 to May 2027.
        "P12Y, COLLECTION_YEAR, 6, 2026-06-01, 2039-06-30",
        "P12Y, COLLECTION_YEAR, 6, 2026-05-31, 2038-06-30",
        "P12Y, COLLECTION_YEAR, 1, 2026-05-31, 2039-01-31",
        // Months: what is of January 2024 stays for the whole month after it, and February of a leap year has 29 days.
        "P1M, MONTH, , 2024-01-31, 2024-02-29",
        "P12M, MONTH, , 2026-02-01, 2027-02-28",
        "P1Y, MONTH, , 2026-02-01, 2027-02-28",
        "P24M, FINANCIAL_YEAR, , 2026-04-01, 2029-03-31"
    })
    void recordDropsOutWhenItsYearIsTheOldest(String length, WindowUnit unit, Integer month, String made, String last) {
        assertThat(day(window(length, unit, Optional.ofNullable(month)), on(CREATION, made)))
                .isEqualTo(last);
    }

    private static RetentionPeriod released(boolean current) {
        return RollingWindow.builder()
                .length(Period.ofYears(7))
                .unit(WindowUnit.FINANCIAL_YEAR)
                .rollsOnRelease(true)
                .andCurrent(current)
                .build();
    }

    @Test
    void currentYearIsKeptBesideThoseThatAreCountedUnlessItIsOneOfThem() {
        RollingWindow.Builder window =
                RollingWindow.builder().length(Period.ofYears(6)).unit(WindowUnit.CALENDAR_YEAR);
        EventDates made = on(CREATION, "2026-05-05");

        // Six years and the current year: a record of 2026 stays to the end of 2032; of six years to that of 2031.
        assertThat(day(window.build(), made)).isEqualTo("2032-12-31");
        assertThat(day(window.andCurrent(true).build(), made)).isEqualTo("2032-12-31");
        assertThat(day(window.andCurrent(false).build(), made)).isEqualTo("2031-12-31");
        assertThat(day(window.length(Period.ofYears(1)).build(), made)).isEqualTo("2026-12-31");
        assertThat(end(window.andCurrent(true).length(Period.ofYears(6)).build(), made)
                        .reason())
                .startsWith("6 whole calendar years and the current one after the end of the calendar year");
    }

    @Test
    void currentMonthIsKeptLikeACurrentYear() {
        RollingWindow.Builder window =
                RollingWindow.builder().length(Period.ofMonths(3)).unit(WindowUnit.MONTH);

        assertThat(day(window.andCurrent(true).build(), on(CREATION, "2026-01-15")))
                .isEqualTo("2026-04-30");
        assertThat(day(window.andCurrent(false).build(), on(CREATION, "2026-01-15")))
                .isEqualTo("2026-03-31");
    }

    @Test
    void windowRollsWhenTheFirstReleaseArrivesAfterItIsFull() {
        // The year of the record ends on 31 March 2027, the seventh after it on 31 March 2034.
        EventDates arrived = on(CREATION, "2026-12-24", SUPERSEDED, "2034-05-20");
        EventDates before = on(CREATION, "2026-12-24", SUPERSEDED, "2033-05-20");

        assertThat(day(released(true), arrived)).isEqualTo("2034-05-20");
        assertThat(day(released(false), before)).isEqualTo("2033-05-20");
        assertThat(end(released(true), before)).isInstanceOfSatisfying(NotComputable.class, open -> {
            assertThat(open.notBefore()).contains(LocalDate.parse("2034-03-31"));
            assertThat(open.reason())
                    .startsWith("it is not known when the first release on or after 2034-03-31 arrives");
        });
    }

    @Test
    void windowThatRollsWithAReleaseOfWhichNothingIsKnownHasAFirstDayOnly() {
        EventDates made = on(CREATION, "2026-12-24");
        EventDates denied = made.toBuilder().notHappened(SUPERSEDED).build();

        for (EventDates facts : List.of(made, denied)) {
            assertThat(end(released(true), facts)).isInstanceOfSatisfying(NotComputable.class, open -> {
                assertThat(open.notBefore()).contains(LocalDate.parse("2034-03-31"));
                assertThat(open.missing()).extracting(MissingFact::text).containsExactly("superseded");
            });
        }
    }

    @Test
    void windowThatRollsInAMonthAndWithAReleaseHasNoDay() {
        RetentionPeriod both = RollingWindow.builder()
                .length(Period.ofYears(7))
                .unit(WindowUnit.FINANCIAL_YEAR)
                .rollsInMonth(4)
                .rollsOnRelease(true)
                .build();
        RetentionPeriod collected = RollingWindow.builder()
                .length(Period.ofYears(7))
                .unit(WindowUnit.COLLECTION_YEAR)
                .rollsInMonth(6)
                .rollsOnRelease(true)
                .build();
        EventDates known = on(RECEIPT, "2026-07-01", SUPERSEDED, "2034-06-15");

        assertThat(end(both, known).reason()).isEqualTo("the window rolls in a month and with the next release");
        // Of a collection year the month says only where it begins: it ends on 31 May 2027, seven later in 2034.
        assertThat(day(collected, known)).isEqualTo("2034-06-15");
    }

    @Test
    void reasonNamesTheYearAndTheMonth() {
        assertThat(end(window("P7Y", WindowUnit.FINANCIAL_YEAR, Optional.of(4)), on(CREATION, "2026-12-24"))
                        .reason())
                .isEqualTo(
                        "7 whole financial years after the end of the financial year (2027-03-31) of the creation of the record"
                                + " (2026-12-24); the oldest drops out in April");
    }

    @Test
    void collectionYearIsThatOfTheReceiptAndOtherYearsAreThoseOfTheMaking() {
        EventDates events = on(CREATION, "2026-02-01", RECEIPT, "2026-07-01");
        // Received in the collection year that ends on 2027-05-31: one more, and the June after it.
        assertThat(day(window("P1Y", WindowUnit.COLLECTION_YEAR, Optional.of(6)), events))
                .isEqualTo("2028-06-30");
        // Made in the financial year that ends on 2026-03-31: one more.
        assertThat(day(window("P1Y", WindowUnit.FINANCIAL_YEAR, Optional.empty()), events))
                .isEqualTo("2027-03-31");
    }

    @Test
    void endOfTheYearThatIsGivenGoesBeforeTheMaking() {
        assertThat(day(
                        window("P1Y", WindowUnit.FINANCIAL_YEAR, Optional.empty()),
                        on(CREATION, "2026-06-01", END_OF_FINANCIAL_YEAR, "2026-03-31")))
                .isEqualTo("2027-03-31");
    }

    @Test
    void setMonthThatIsNotNamedLeavesAYearOfDoubt() {
        RollingWindow window = RollingWindow.builder()
                .length(Period.ofYears(7))
                .unit(WindowUnit.FINANCIAL_YEAR)
                .inSetMonth(true)
                .build();
        assertThat(end(window, on(CREATION, "2027-03-31")))
                .isEqualTo(new NotComputable(
                        List.of(new MissingFact.Member(new JsonPointer("/retention/0/period/rollsInMonth"))),
                        Optional.of(LocalDate.parse("2034-03-31")),
                        Optional.of(LocalDate.parse("2035-02-28")),
                        "the rule does not say in which month the oldest drops out; not before 2034-03-31; not after"
                                + " 2035-02-28"));
    }

    @Test
    void collectionYearWithoutItsMonthHasNoDay() {
        assertThat(missing(window("P12Y", WindowUnit.COLLECTION_YEAR, Optional.empty()), on(RECEIPT, "2026-06-01")))
                .isEqualTo("/retention/0/period/rollsInMonth");
    }

    @Test
    void windowWithoutAUnitOrLengthHasNoDay() {
        EventDates made = on(CREATION, "2026-06-01");
        assertThat(missing(RollingWindow.builder().length(Period.ofYears(1)).build(), made))
                .isEqualTo("/retention/0/period/unit");
        assertThat(missing(RollingWindow.builder().unit(WindowUnit.MONTH).build(), made))
                .isEqualTo("/retention/0/period/length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0Y", "P0D", "P18M", "P1Y1D", "P-1Y"})
    void windowOfNoWholeYearsHasNoDay(String length) {
        assertThat(missing(window(length, WindowUnit.SCHOOL_YEAR, Optional.empty()), on(CREATION, "2026-06-01")))
                .isEqualTo("/retention/0/period/length");
    }

    @Test
    void windowOfZeroYearsSaysThatItKeepsNothing() {
        assertThat(end(window("P0Y", WindowUnit.SCHOOL_YEAR, Optional.empty()), on(CREATION, "2026-06-01"))
                        .reason())
                .isEqualTo("a window of no years keeps nothing");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1, Integer.MAX_VALUE})
    void monthThatNoYearHasIsNamed(int month) {
        assertThat(missing(window("P1Y", WindowUnit.SCHOOL_YEAR, Optional.of(month)), on(CREATION, "2026-06-01")))
                .isEqualTo("/retention/0/period/rollsInMonth");
    }

    @Test
    void windowOfARecordOfUnknownAgeNamesTheMissingEvent() {
        assertThat(missing(window("P1Y", WindowUnit.SCHOOL_YEAR, Optional.empty()), EventDates.none()))
                .isEqualTo("creation");
        assertThat(missing(window("P1Y", WindowUnit.COLLECTION_YEAR, Optional.of(6)), EventDates.none()))
                .isEqualTo("receipt");
    }

    private static String missing(RetentionPeriod window, EventDates events) {
        NotComputable open = (NotComputable) end(window, events);
        assertThat(open.missing()).hasSize(1);
        return open.missing().get(0).text();
    }
}
