package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CASE_CLOSURE;
import static org.dsauk.retention.RetentionEvent.DATE_OF_BIRTH;
import static org.dsauk.retention.RetentionEvent.DATE_OF_DEATH;
import static org.dsauk.schedule.Kept.after;
import static org.dsauk.schedule.Kept.day;
import static org.dsauk.schedule.Kept.earliest;
import static org.dsauk.schedule.Kept.end;
import static org.dsauk.schedule.Kept.on;
import static org.dsauk.schedule.Kept.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.FixedDate;
import org.dsauk.retention.InWords;
import org.dsauk.retention.LatestOf;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;
import org.dsauk.retention.SameAs;
import org.dsauk.retention.UntilEvent;
import org.dsauk.schedule.DueDate.NotComputable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a rule says or leaves out is an entry with a reason. */
class ScheduleBadInputTest {

    private static final EventDates CLOSED = on(CASE_CLOSURE, "2024-02-29");

    private static RetentionPeriod sameAs(String id) {
        return SameAs.builder().rule(id).build();
    }

    private static String missing(DueDate due) {
        NotComputable open = (NotComputable) due;
        return String.join(" ", open.missing().stream().map(MissingFact::text).toList());
    }

    private static List<ScheduledDisposal> entries(RetentionRule... rules) {
        return RetentionSchedule.of(Kept.with(rules), CLOSED).disposals();
    }

    private static RetentionRule named(String id, RetentionPeriod period) {
        return rule(period).id(id).build();
    }

    @Test
    void fourHundredYearsAreCounted() {
        // 2024 + 400 = 2424: four centuries have as many days each time, and 2424 is a leap year as 2024 is.
        assertThat(day(after("P400Y", CASE_CLOSURE), CLOSED)).isEqualTo("2424-02-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P999999999Y", "P2147483647D", "P2147483647M", "P999999999Y999999999M"})
    void lengthsBeyondAllYearsHaveNoDayOrOneThatCanBeCounted(String length) {
        DueDate end = end(after(length, CASE_CLOSURE), CLOSED);
        if (end.day().isEmpty()) {
            assertThat(end.reason()).isEqualTo("the day lies beyond the years that can be counted");
            assertThat(missing(end)).isEqualTo("/retention/0/period/length");
        } else {
            assertThat(end.day().get()).isAfter(LocalDate.parse("2024-02-29"));
        }
    }

    @Test
    void eventsAtTheEdgeOfTheCalendarAreHeld() {
        EventDates last = EventDates.builder()
                .on(CASE_CLOSURE, LocalDate.MAX)
                .on(DATE_OF_BIRTH, LocalDate.MIN)
                .build();
        assertThat(end(after("P1D", CASE_CLOSURE), last)).isInstanceOf(NotComputable.class);
        assertThat(end(after("P0D", CASE_CLOSURE), last).day()).contains(LocalDate.MAX);
        assertThat(end(after("P1D", RetentionEvent.END_OF_SCHOOL_YEAR, CASE_CLOSURE), last))
                .isInstanceOf(NotComputable.class);
        assertThat(end(after("P100Y", DATE_OF_BIRTH), last).day()).contains(LocalDate.MIN.plusYears(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-1Y", "P1Y-30D", "P-1D"})
    void lengthsThatCountBackwardsAreRefused(String length) {
        assertThat(missing(end(after(length, CASE_CLOSURE), CLOSED))).isEqualTo("/retention/0/period/length");
        assertThat(end(after(length, CASE_CLOSURE), CLOSED).reason())
                .isEqualTo("the length '" + Period.parse(length) + "' counts backwards");
    }

    @Test
    void leastTimeThatIsLongerThanTheWholeIsRefused() {
        assertThat(missing(end(Kept.range("P2Y", "P1Y", CASE_CLOSURE), CLOSED)))
                .isEqualTo("/retention/0/period/shortest");
    }

    @Test
    void leastTimeAloneIsALimit() {
        AfterEvent atLeast = AfterEvent.builder()
                .shortest(Period.ofYears(1))
                .event(CASE_CLOSURE)
                .build();
        // 2024-02-29 + 1 year: 2025 has no 29 February.
        assertThat(end(atLeast, CLOSED))
                .isInstanceOfSatisfying(
                        NotComputable.class,
                        open -> assertThat(open.notBefore()).contains(LocalDate.parse("2025-02-28")));
    }

    static List<RetentionPeriod> incomplete() {
        return List.of(
                AfterEvent.builder().build(),
                UntilEvent.builder().build(),
                FixedDate.builder().build(),
                AfterInactivity.builder().build(),
                ByAge.builder().build(),
                EarliestOf.builder().build(),
                LatestOf.builder().build(),
                SameAs.builder().build(),
                InWords.builder().build());
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void periodsThatSayNothingHaveAReason(RetentionPeriod period) {
        DueDate end = end(period, CLOSED);
        assertThat(missing(end)).startsWith("/retention/0/period");
        assertThat(end.reason()).isNotBlank();
    }

    @Test
    void ruleWithoutAPeriodHasAReason() {
        assertThat(entries(RetentionRule.builder().id("none").build()))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(missing(entry.disposal())).isEqualTo("/retention/0/period"));
    }

    @Test
    void ruleThatRefersToItselfHasNoDay() {
        DueDate end = entries(named("self", sameAs("self"))).get(0).end();
        assertThat(missing(end)).isEqualTo("/retention/0/period/rule");
        assertThat(end.reason())
                .isEqualTo("as rule 'self' says: that rule leads back to itself or to a circle of rules");
    }

    @Test
    void circleOfRulesHasNoDayButWhatEachSaysBesides() {
        // b leads to a and a to b; a also ends a year after closure, so not after 2025-02-28.
        List<ScheduledDisposal> entries =
                entries(named("a", earliest(sameAs("b"), after("P1Y", CASE_CLOSURE))), named("b", sameAs("a")));
        assertThat(entries)
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.end()).isInstanceOf(NotComputable.class));
        assertThat(((NotComputable) entries.get(0).end()).notAfter()).contains(LocalDate.parse("2025-02-28"));
    }

    @Test
    void referenceToNoRuleOrToSeveralHasNoDay() {
        assertThat(entries(named("a", sameAs("gone"))).get(0).end().reason())
                .isEqualTo("as rule 'gone' says: there is no rule with this id");
        assertThat(entries(
                        named("a", sameAs("twice")),
                        named("twice", after("P1Y", CASE_CLOSURE)),
                        named("twice", after("P2Y", CASE_CLOSURE))))
                .filteredOn(entry -> entry.rule().getId().equals("a"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.end().reason()).isEqualTo("as rule 'twice' says: several rules have this id"));
    }

    @Test
    void longChainsAndManyBranchesOfReferencesAreFollowed() {
        // Each rule is the earliest of the next one taken twice: 2 to the power of 2000 paths, but 2001 rules.
        List<RetentionRule> rules = new ArrayList<>();
        IntStream.range(0, 2000)
                .forEach(number -> rules.add(
                        named("r" + number, earliest(sameAs("r" + (number + 1)), sameAs("r" + (number + 1))))));
        rules.add(named("r2000", after("P1Y", CASE_CLOSURE)));
        List<ScheduledDisposal> entries = entries(rules.toArray(RetentionRule[]::new));
        assertThat(entries).hasSize(2001).allSatisfy(entry -> {
            assertThat(entry.end().day()).contains(LocalDate.parse("2025-02-28"));
            assertThat(entry.end().reason()).hasSizeLessThan(300);
        });
    }

    @Test
    void timesThatAreNestedTooDeepHaveNoDay() {
        RetentionPeriod period = after("P1Y", CASE_CLOSURE);
        for (int level = 0; level < 200; level++) {
            period = level % 2 == 0 ? earliest(period) : Kept.latest(period);
        }
        assertThat(end(period, CLOSED).reason()).endsWith("the times are nested more than 32 deep");
        RetentionPeriod same = after("P1Y", CASE_CLOSURE);
        for (int level = 0; level < 200; level++) {
            same = earliest(same);
        }
        assertThat(end(same, CLOSED).reason()).endsWith("the times are nested more than 32 deep");
    }

    @Test
    void deathBeforeBirthHasNoDay() {
        ByAge age = ByAge.builder()
                .event(DATE_OF_DEATH)
                .below(18)
                .matching(after("P15Y", DATE_OF_DEATH))
                .otherwise(after("P75Y", DATE_OF_BIRTH))
                .build();
        DueDate end = end(age, on(DATE_OF_BIRTH, "2010-05-17", DATE_OF_DEATH, "2010-05-16"));
        assertThat(missing(end)).isEqualTo("date-of-birth");
        assertThat(end.reason()).startsWith("the person's death (2010-05-16) lies before the birth");
    }

    @Test
    void ageOfWhichOneSideIsNotSaidHasNoDayOnThatSide() {
        ByAge age = ByAge.builder()
                .event(CASE_CLOSURE)
                .atLeast(18)
                .matching(after("P1Y", CASE_CLOSURE))
                .build();
        assertThat(day(age, on(DATE_OF_BIRTH, "2006-02-28", CASE_CLOSURE, "2024-02-29")))
                .isEqualTo("2025-02-28");
        assertThat(missing(end(age, on(DATE_OF_BIRTH, "2006-03-01", CASE_CLOSURE, "2024-02-29"))))
                .isEqualTo("/retention/0/period/otherwise");
    }

    @Test
    void moreThanCanBeListedIsLeftOutAndSaidSo() {
        List<String> items =
                IntStream.range(0, 500).mapToObj(number -> "i" + number).toList();
        List<String> holders =
                IntStream.range(0, 600).mapToObj(number -> "h" + number).toList();
        DataSharingAgreement huge = Kept.with(RetentionRule.builder().id("all").build()).toBuilder()
                .flows(List.of(DataFlow.builder()
                        .id("huge")
                        .addDisclosers("council")
                        .addAllRecipients(holders)
                        .addAllItems(items)
                        .build()))
                .build();
        RetentionSchedule schedule = RetentionSchedule.of(huge, CLOSED);
        assertThat(schedule.isComplete()).isFalse();
        assertThat(schedule.disposals()).hasSizeBetween(1, 100_000);
    }
}
