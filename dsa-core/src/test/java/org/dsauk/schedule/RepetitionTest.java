package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTest {

    private static final int MOST = 100;

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<LocalDate> days(String origin, Period interval, String from, String to) {
        return new Repetition(day(origin), interval).between(day(from), day(to), MOST);
    }

    @Test
    void whatBeginsOnA29FebruaryComesBackToItInLeapYears() {
        // From 2024-02-29: 2025, 2026 and 2027 have no 29 February, so the 28th; 2028 has one.
        assertThat(days("2024-02-29", Period.ofYears(1), "2025-01-01", "2028-12-31"))
                .containsExactly(day("2025-02-28"), day("2026-02-28"), day("2027-02-28"), day("2028-02-29"));
    }

    @Test
    void whatBeginsOnA31stComesBackToIt() {
        // From 2026-01-31 by months: February has 28 days, March 31, April 30.
        assertThat(days("2026-01-31", Period.ofMonths(1), "2026-02-01", "2026-04-30"))
                .containsExactly(day("2026-02-28"), day("2026-03-31"), day("2026-04-30"));
    }

    @Test
    void theDayThatIsFollowedIsNoneOfThem() {
        assertThat(days("2026-01-01", Period.ofYears(1), "2026-01-01", "2026-12-31"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P1M-31D", "P-1Y2M"})
    void intervalsThatLeadNowhereRepeatNothing(String interval) {
        assertThat(new Repetition(day("2026-01-01"), Period.parse(interval))
                        .between(LocalDate.MIN, LocalDate.MAX, MOST))
                .isEmpty();
    }

    @Test
    void noMoreThanAHundredDaysAreListed() {
        assertThat(days("2026-01-01", Period.ofDays(1), "2026-01-01", "2026-12-31"))
                .hasSize(100)
                .startsWith(day("2026-01-02"))
                .endsWith(day("2026-04-11"));
    }

    @Test
    void fourHundredYearsLeadToTheSameDay() {
        assertThat(days("2024-02-29", Period.ofYears(400), "2024-03-01", "2800-01-01"))
                .containsExactly(day("2424-02-29"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2147483647Y", "P2147483647M", "P2147483647D", "P2147483647Y2147483647M2147483647D"})
    void intervalsBeyondTheCalendarEndTheList(String interval) {
        assertThat(days("2026-01-01", Period.parse(interval), "2026-01-01", "2030-01-01"))
                .isEmpty();
    }

    @Test
    void daysAtTheEndsOfTheCalendarAreCounted() {
        LocalDate last = LocalDate.MAX;

        assertThat(new Repetition(last.minusDays(2), Period.ofDays(1)).between(last.minusDays(1), last, MOST))
                .containsExactly(last.minusDays(1), last);
        assertThat(new Repetition(LocalDate.MIN, Period.ofDays(1)).between(last.minusDays(1), last, MOST))
                .containsExactly(last.minusDays(1), last);
    }

    @Test
    void windowThatEndsBeforeItBeginsHasNoDays() {
        assertThat(days("2026-01-01", Period.ofDays(1), "2026-02-02", "2026-02-01"))
                .isEmpty();
    }

    @Property
    void theFirstDayInAFarWindowIsTheOneThatCountingFindsToo(
            @ForAll @IntRange(min = 0, max = 3) int years,
            @ForAll @IntRange(min = 0, max = 13) int months,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll @IntRange(min = 0, max = 40_000) int gap) {
        LocalDate origin = day("1999-12-31");
        Period interval = Period.of(years, months, days);
        LocalDate from = origin.plusDays(gap);
        int count = 1;
        while (origin.plus(interval.multipliedBy(count)).isBefore(from)) {
            count++;
        }
        LocalDate expected = origin.plus(interval.multipliedBy(count));

        assertThat(new Repetition(origin, interval).between(from, LocalDate.MAX, MOST))
                .startsWith(expected);
        assertThat(ChronoUnit.DAYS.between(origin, expected)).isPositive();
    }
}
