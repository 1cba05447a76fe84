package org.dsauk.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.obligation.Asked.day;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTest {

    private static final Window ALL_DAYS = new Window(LocalDate.MIN, LocalDate.MAX);

    private static Window window(String first, String last) {
        return new Window(day(first), day(last));
    }

    @Test
    void whatBeginsOnA29FebruaryComesBackToItInLeapYears() {
        // From 2024-02-29: 2025, 2026 and 2027 have no 29 February, so the 28th; 2028 has one.
        assertThat(new Repetition(day("2024-02-29"), Period.ofYears(1)).within(window("2025-01-01", "2028-12-31")))
                .containsExactly(day("2025-02-28"), day("2026-02-28"), day("2027-02-28"), day("2028-02-29"));
    }

    @Test
    void whatBeginsOnA31stComesBackToIt() {
        // From 2026-01-31 by months: February has 28 days, March 31, April 30.
        assertThat(new Repetition(day("2026-01-31"), Period.ofMonths(1)).within(window("2026-02-01", "2026-04-30")))
                .containsExactly(day("2026-02-28"), day("2026-03-31"), day("2026-04-30"));
    }

    @Test
    void theDayThatIsFollowedIsNoneOfThem() {
        assertThat(new Repetition(day("2026-01-01"), Period.ofYears(1)).within(window("2026-01-01", "2026-12-31")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P1M-31D", "P-1Y2M"})
    void intervalsThatLeadNowhereRepeatNothing(String interval) {
        assertThat(new Repetition(day("2026-01-01"), Period.parse(interval)).within(ALL_DAYS))
                .isEmpty();
    }

    @Test
    void noMoreThanAHundredDaysAreListed() {
        assertThat(new Repetition(day("2026-01-01"), Period.ofDays(1)).within(window("2026-01-01", "2026-12-31")))
                .hasSize(100)
                .startsWith(day("2026-01-02"))
                .endsWith(day("2026-04-11"));
    }

    @Test
    void fourHundredYearsLeadToTheSameDay() {
        assertThat(new Repetition(day("2024-02-29"), Period.ofYears(400)).within(window("2024-03-01", "2800-01-01")))
                .containsExactly(day("2424-02-29"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2147483647Y", "P2147483647M", "P2147483647D", "P2147483647Y2147483647M2147483647D"})
    void intervalsBeyondTheCalendarEndTheList(String interval) {
        assertThat(new Repetition(day("2026-01-01"), Period.parse(interval)).within(window("2026-01-01", "2030-01-01")))
                .isEmpty();
    }

    @Test
    void daysAtTheEndsOfTheCalendarEndTheList() {
        Window last = new Window(LocalDate.MAX.minusDays(1), LocalDate.MAX);

        assertThat(new Repetition(LocalDate.MAX.minusDays(2), Period.ofDays(1)).within(last))
                .containsExactly(LocalDate.MAX.minusDays(1), LocalDate.MAX);
        assertThat(new Repetition(LocalDate.MIN, Period.ofDays(1)).within(last)).isEmpty();
    }

    @Test
    void windowThatEndsBeforeItBeginsHasNoDays() {
        assertThat(new Repetition(day("2026-01-01"), Period.ofDays(1)).within(window("2026-02-02", "2026-02-01")))
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
        Window window = new Window(origin.plusDays(gap), LocalDate.MAX);
        int count = 1;
        while (origin.plus(interval.multipliedBy(count)).isBefore(window.first())) {
            count++;
        }
        LocalDate expected = origin.plus(interval.multipliedBy(count));

        assertThat(new Repetition(origin, interval).within(window)).startsWith(expected);
        assertThat(ChronoUnit.DAYS.between(origin, expected)).isPositive();
    }
}
