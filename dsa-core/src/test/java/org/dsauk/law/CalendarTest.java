package org.dsauk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The days on which the law changed: the day before, and the day. */
class CalendarTest {

    private static final Law LAW = Law.uk();

    static Stream<LocalDate> dates() {
        return LAW.entries(LawTopic.CALENDAR).stream()
                .flatMap(entry -> entry.inForce().from().stream())
                .distinct()
                .sorted();
    }

    @Test
    void theLawIsKnownFromTheGdprToTheDayOfTheLastCollection() {
        assertThat(LAW.known()).isEqualTo(InForce.between("2018-05-25", "2026-06-30"));
    }

    @Test
    void theEndOfWhatIsKnownIsNoChangeOfTheLaw() {
        LocalDate after = LAW.known().to().orElseThrow().plusDays(1);
        assertThat(LAW.changesBetween(LocalDate.MIN, LocalDate.MAX))
                .noneMatch(change -> change.date().equals(after));
    }

    @Test
    void everyDayOfTheLawsCalendarIsThere() {
        assertThat(dates().map(LocalDate::toString))
                .contains(
                        "2018-05-25",
                        "2021-01-01",
                        "2021-10-05",
                        "2022-03-21",
                        "2023-10-12",
                        "2024-01-01",
                        "2025-06-19",
                        "2025-08-19",
                        "2025-08-20",
                        "2025-11-17",
                        "2026-02-05",
                        "2026-04-29",
                        "2026-06-19");
    }

    @ParameterizedTest
    @MethodSource("dates")
    void anEventIsInTheLawOnItsDayAndNotOnTheDayBefore(LocalDate date) {
        List<LawEntry> events = LAW.entries(LawTopic.CALENDAR).stream()
                .filter(entry -> entry.inForce().from().filter(date::equals).isPresent())
                .toList();
        assertThat(events).isNotEmpty();
        assertThat(LAW.on(date).get(LawTopic.CALENDAR)).containsAll(events);
        assertThat(LAW.on(date.minusDays(1)).get(LawTopic.CALENDAR)).doesNotContainAnyElementsOf(events);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void theChangesOfADayAreTheDifferenceFromTheDayBefore(LocalDate date) {
        Set<String> before = places(date.minusDays(1));
        Set<String> after = places(date);
        List<LawChange> changes = LAW.changesBetween(date, date);
        assertThat(changes).isNotEmpty().allMatch(change -> change.date().equals(date));
        Set<String> came = new TreeSet<>(after);
        came.removeAll(before);
        assertThat(entries(changes, ChangeKind.BEGAN, ChangeKind.REWORDED)).isEqualTo(came);
        Set<String> went = new TreeSet<>(before);
        went.removeAll(after);
        assertThat(went).containsAll(entries(changes, ChangeKind.ENDED));
    }

    @ParameterizedTest
    @CsvSource({
        "BASES, recognised-legitimate-interest, 2026-02-05",
        "ANNEX_1, crime, 2026-02-05",
        "COMPATIBILITY, assessment, 2026-02-05",
        "COMPATIBILITY, annex2-emergencies, 2026-02-05",
        "TRANSFERS, le-s74aa, 2026-02-05",
        "TRANSFERS, idta, 2022-03-21",
        "ADEQUACY, us, 2023-10-12",
        "BASES, consent, 2018-05-25"
    })
    void whatBeganWithADateIsNotThereOnTheDayBefore(LawTopic topic, String code, LocalDate date) {
        assertThat(codes(topic, date.minusDays(1))).doesNotContain(code);
        assertThat(codes(topic, date)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"COMPATIBILITY, assessment-6-4, 2026-02-05", "TRANSFERS, legacy-eu-scc, 2024-03-21"})
    void whatEndedWithADateIsThereOnTheDayBefore(LawTopic topic, String code, LocalDate date) {
        assertThat(codes(topic, date.minusDays(1))).contains(code);
        assertThat(codes(topic, date)).doesNotContain(code);
    }

    @ParameterizedTest
    @CsvSource({
        "BASES, public-task, 2026-02-05",
        "CONDITIONS, substantial-public-interest, 2025-08-20",
        "SCHEDULE_1, 13, 2025-08-20",
        "RIGHTS, access, 2024-01-01",
        "RIGHTS, automated-decisions, 2026-02-05"
    })
    void whatWasRewordedHasAnotherWordingFromTheDayOn(LawTopic topic, String code, LocalDate date) {
        LawEntry before = LAW.find(topic, code, date.minusDays(1)).orElseThrow();
        LawEntry after = LAW.find(topic, code, date).orElseThrow();
        assertThat(after).isNotSameAs(before);
        assertThat(LAW.changesBetween(date, date)).contains(new LawChange(date, ChangeKind.REWORDED, after));
        assertThat(LAW.changesBetween(date, date))
                .noneMatch(change -> change.entry().equals(before));
    }

    private static Set<String> places(LocalDate date) {
        return LAW.on(date).values().stream()
                .flatMap(List::stream)
                .filter(entry -> !entry.code().equals("known"))
                .map(LawEntry::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> entries(List<LawChange> changes, ChangeKind... kinds) {
        return changes.stream()
                .filter(change -> List.of(kinds).contains(change.kind()))
                .map(change -> change.entry().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> codes(LawTopic topic, LocalDate date) {
        return LAW.on(topic, date).stream().map(LawEntry::code).toList();
    }
}
