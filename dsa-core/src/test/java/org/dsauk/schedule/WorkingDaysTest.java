package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.schedule.DueDate.NotComputable;
import org.dsauk.schedule.DueDate.On;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2026, 4, 6);

    private static Deadline deadline(int amount, DeadlineUnit unit) {
        return Deadline.builder().amount(amount).unit(unit).build();
    }

    @ParameterizedTest
    // 1 May 2026 is a Friday: the next working days are Monday 4 to Friday 8 May, then Monday 11.
    @CsvSource({
        "2026-05-01, 0, 2026-05-01",
        "2026-05-01, 1, 2026-05-04",
        "2026-05-01, 5, 2026-05-08",
        "2026-05-01, 6, 2026-05-11",
        "2026-05-01, 10, 2026-05-15",
        // From a Saturday and a Sunday the first working day is the Monday.
        "2026-05-02, 1, 2026-05-04",
        "2026-05-03, 1, 2026-05-04",
        "2026-05-02, 5, 2026-05-08",
        "2026-05-02, 6, 2026-05-11",
        // From a Wednesday three working days lead over the weekend to the Monday.
        "2026-05-06, 3, 2026-05-11"
    })
    void saturdaysAndSundaysAreLeftOut(LocalDate start, int amount, LocalDate last) {
        assertThat(WorkingDays.weekdays()
                        .after(deadline(amount, DeadlineUnit.WORKING_DAYS), start)
                        .day())
                .contains(last);
    }

    @Test
    void bankHolidaysCountUnlessTheyAreGiven() {
        // From Thursday 2 April 2026: Friday 3 is the first working day, or with Good Friday and Easter Monday Tuesday
        // 7.
        Deadline one = deadline(1, DeadlineUnit.WORKING_DAYS);
        LocalDate thursday = LocalDate.of(2026, 4, 2);
        DueDate without = WorkingDays.weekdays().after(one, thursday);
        DueDate with = WorkingDays.without(List.of(GOOD_FRIDAY, EASTER_MONDAY)).after(one, thursday);
        assertThat(without)
                .isEqualTo(new On(
                        GOOD_FRIDAY,
                        Optional.empty(),
                        "1 working day (Saturdays and Sundays left out, bank holidays not) after 2026-04-02"));
        assertThat(with)
                .isEqualTo(new On(
                        LocalDate.of(2026, 4, 7),
                        Optional.empty(),
                        "1 working day (Saturdays, Sundays and the bank holidays given left out) after 2026-04-02"));
    }

    @Test
    void bankHolidayAtAWeekendChangesNothing() {
        WorkingDays days = WorkingDays.without(List.of(LocalDate.of(2026, 5, 2)));
        assertThat(days.after(deadline(1, DeadlineUnit.WORKING_DAYS), LocalDate.of(2026, 5, 1))
                        .day())
                .contains(LocalDate.of(2026, 5, 4));
    }

    @Test
    void workingDayIsNoWeekendAndNoBankHoliday() {
        WorkingDays days = WorkingDays.without(List.of(GOOD_FRIDAY));
        assertThat(days.contains(GOOD_FRIDAY)).isFalse();
        assertThat(days.contains(EASTER_MONDAY)).isTrue();
        assertThat(days.contains(LocalDate.of(2026, 4, 4))).isFalse();
        assertThat(days.contains(LocalDate.of(2026, 4, 5))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // An hour that begins at 23:59 ends on the next day; 24 hours end on the next day at the latest, 25 on the one
        // after.
        "0, HOURS, 2026-01-31",
        "1, HOURS, 2026-02-01",
        "24, HOURS, 2026-02-01",
        "25, HOURS, 2026-02-02",
        "72, HOURS, 2026-02-03",
        "1, DAYS, 2026-02-01",
        "2, WEEKS, 2026-02-14",
        // February 2026 has 28 days.
        "1, MONTHS, 2026-02-28",
        "13, MONTHS, 2027-02-28",
        "1, YEARS, 2027-01-31",
        "7, IMMEDIATELY, 2026-01-31",
        "7, PROMPTLY, 2026-01-31"
    })
    void everyUnitIsCounted(int amount, DeadlineUnit unit, LocalDate last) {
        DueDate due = WorkingDays.weekdays().after(deadline(amount, unit), LocalDate.of(2026, 1, 31));
        assertThat(due.day()).contains(last);
        assertThat(due.reason()).endsWith("after 2026-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        ", , the deadline states no time",
        "5, , the deadline states no unit",
        ", DAYS, the deadline states no amount",
        "-1, DAYS, the deadline counts backwards",
        "-1, HOURS, the deadline counts backwards"
    })
    void deadlineThatSaysTooLittleHasNoDay(Integer amount, DeadlineUnit unit, String reason) {
        Deadline deadline = Deadline.builder()
                .amount(Optional.ofNullable(amount))
                .unit(Optional.ofNullable(unit))
                .build();
        assertThat(WorkingDays.weekdays().after(deadline, LocalDate.of(2026, 1, 31)))
                .isEqualTo(new NotComputable(List.of(), Optional.empty(), Optional.empty(), reason));
    }

    @ParameterizedTest
    @CsvSource({"YEARS", "MONTHS", "WEEKS", "DAYS", "HOURS", "WORKING_DAYS"})
    void deadlineBeyondAllYearsHasNoDay(DeadlineUnit unit) {
        DueDate due = WorkingDays.weekdays().after(deadline(Integer.MAX_VALUE, unit), LocalDate.MAX);
        assertThat(due).isInstanceOf(NotComputable.class);
        assertThat(due.reason()).isEqualTo("the deadline ends beyond the years that can be counted");
    }

    @Property
    void countingWeeksAtOnceComesToTheSameAsCountingEachDay(
            @ForAll @IntRange(min = 20_000, max = 22_000) int start,
            @ForAll @IntRange(max = 300) int amount,
            @ForAll List<@IntRange(min = 20_000, max = 22_500) Integer> holidays) {
        WorkingDays days =
                WorkingDays.without(holidays.stream().map(LocalDate::ofEpochDay).toList());
        LocalDate expected = LocalDate.ofEpochDay(start);
        for (int left = amount; left > 0; ) {
            expected = expected.plusDays(1);
            left -= days.contains(expected) ? 1 : 0;
        }
        assertThat(days.after(deadline(amount, DeadlineUnit.WORKING_DAYS), LocalDate.ofEpochDay(start))
                        .day())
                .contains(expected);
    }
}
