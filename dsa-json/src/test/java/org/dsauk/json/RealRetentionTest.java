package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionRule;
import org.dsauk.retention.RollingWindow;
import org.dsauk.schedule.DueDate;
import org.dsauk.schedule.EventDates;
import org.dsauk.schedule.RetentionSchedule;
import org.dsauk.schedule.ScheduledDisposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the retention terms of published agreements come to. */
class RealRetentionTest {

    private static final EventDates RECEIVED = events(RetentionEvent.RECEIPT, "2026-06-15");

    private static EventDates events(RetentionEvent event, String day) {
        return EventDates.builder().on(event, LocalDate.parse(day)).build();
    }

    private static DataSharingAgreement read(String name) {
        Path file = Path.of(System.getProperty("dsa.root"), "examples/agreements/real", name + ".json");
        return DsaJson.lenient().read(file).agreement().orElseThrow();
    }

    private static List<ScheduledDisposal> entries(DataSharingAgreement agreement, String rule, EventDates events) {
        List<ScheduledDisposal> found = RetentionSchedule.of(agreement, events).disposals().stream()
                .filter(entry -> entry.rule().getId().equals(rule))
                .toList();
        assertThat(found).as("entries of rule '%s'", rule).isNotEmpty();
        return found;
    }

    /** The end of the time of a rule, which is the same for all that it is about. */
    private static DueDate end(String name, String rule, EventDates events) {
        List<DueDate> ends = entries(read(name), rule, events).stream()
                .map(ScheduledDisposal::end)
                .distinct()
                .toList();
        assertThat(ends).hasSize(1);
        return ends.get(0);
    }

    private static DueDate.NotComputable open(String name, String rule, EventDates events) {
        return (DueDate.NotComputable) end(name, rule, events);
    }

    @ParameterizedTest
    @CsvSource({
        "ssda903-pan, P12Y",
        "ssda903-sufficiency, P7Y",
        "cin-census-pan, P12Y",
        "annex-a-pan, P12Y",
        "placement-cost-and-workforce, P7Y",
        "greater-manchester-placements, P7Y"
    })
    void collectionYearsHaveNoDayWithoutTheMonthInWhichTheyRoll(String rule, String length) {
        DueDate.NotComputable open = open("liia-pan-london-child-level-data", rule, RECEIVED);
        assertThat(open.missing()).hasSize(1);
        assertThat(open.missing().get(0).text()).matches("/retention/\\d/period/rollsInMonth");
        assertThat(open.reason()).isEqualTo("the rule does not say in which month the collection year rolls");
        assertThat(read("liia-pan-london-child-level-data").getRetention())
                .filteredOn(stated -> stated.getId().equals(rule))
                .extracting(stated -> ((RollingWindow) stated.getPeriod().orElseThrow()).getLength())
                .containsExactly(Optional.of(Period.parse(length)));
    }

    @ParameterizedTest
    // With June as the set month, what is received on 15 June 2026 lies in the collection year that ends on 31 May
    // 2027.
    // 12, 7, 11 and 2 years after that are the ends of May 2039, 2034, 2038 and 2029; the next June follows each.
    @CsvSource({
        "ssda903-pan, 2039-06-30",
        "ssda903-sufficiency, 2034-06-30",
        "cin-census-pan, 2039-06-30",
        "annex-a-pan, 2039-06-30",
        "placement-cost-and-workforce, 2034-06-30",
        "greater-manchester-placements, 2034-06-30"
    })
    void collectionYearsThatRollInJuneDropOutInJune(String rule, String last) {
        assertThat(entries(rollingInJune(false), rule, RECEIVED))
                .allSatisfy(entry -> assertThat(entry.end().day()).contains(LocalDate.parse(last)));
    }

    @ParameterizedTest
    @CsvSource({"annex-a-pan, 2038-06-30", "greater-manchester-placements, 2029-06-30"})
    void periodsOfEarlierVersionsWereShorter(String rule, String last) {
        assertThat(entries(rollingInJune(true), rule, RECEIVED))
                .allSatisfy(entry -> assertThat(entry.end().day()).contains(LocalDate.parse(last)));
    }

    private static DataSharingAgreement rollingInJune(boolean former) {
        DataSharingAgreement agreement = read("liia-pan-london-child-level-data");
        return agreement.toBuilder()
                .retention(agreement.getRetention().stream()
                        .map(rule -> rollingInJune(
                                rule, former && !rule.getFormerPeriods().isEmpty()))
                        .toList())
                .build();
    }

    private static RetentionRule rollingInJune(RetentionRule rule, boolean former) {
        RollingWindow window = (RollingWindow)
                (former ? rule.getFormerPeriods().get(0) : rule.getPeriod().orElseThrow());
        return rule.toBuilder()
                .period(window.toBuilder().rollsInMonth(6).build())
                .build();
    }

    @Test
    void historyOfFormsIsKeptForGood() {
        assertThat(end("govuk-forms-local-authority", "builder-account", RECEIVED))
                .isEqualTo(new DueDate.Never(
                        "it is kept for good: The history of forms and the audit of changes to them."));
        assertThat(end("govuk-forms-local-authority", "zendesk-other", RECEIVED))
                .isEqualTo(new DueDate.Never("it is kept for good, and the rule does not say why"));
    }

    @Test
    void sessionEndsTwentyHoursAfterTheLastAction() {
        // 20 hours after any hour of 15 June end on 16 June at the latest.
        assertThat(end("govuk-forms-local-authority", "session", events(RetentionEvent.LAST_ACTION, "2026-06-15"))
                        .day())
                .contains(LocalDate.parse("2026-06-16"));
    }

    @Test
    void unusedProfileGoesAfterTwelveMonths() {
        assertThat(end("govuk-forms-local-authority", "auth0-unused", events(RetentionEvent.LAST_ACTION, "2026-06-15"))
                        .day())
                .contains(LocalDate.parse("2027-06-15"));
    }

    @Test
    void profileStaysUntilTheAccountIsDeleted() {
        assertThat(end(
                                "govuk-forms-local-authority",
                                "auth0-email",
                                events(RetentionEvent.ACCOUNT_DELETED, "2026-06-15"))
                        .day())
                .contains(LocalDate.parse("2026-06-15"));
        assertThat(open("govuk-forms-local-authority", "auth0-email", RECEIVED)
                        .missing()
                        .get(0)
                        .text())
                .isEqualTo("account-deleted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"submissions", "technical", "zendesk-requesters", "splunk-logs", "auth0-logs"})
    void timesThatBeginWithNothingHaveNoDay(String rule) {
        DueDate.NotComputable open = open("govuk-forms-local-authority", rule, RECEIVED);
        assertThat(open.missing()).hasSize(1);
        assertThat(open.missing().get(0).text()).matches("/retention/\\d/period/event");
        assertThat(open.reason()).isEqualTo("the rule does not say after what");
    }

    @ParameterizedTest
    // From 15 June 2026, if the texts said that the time begins with the receipt: 30 days lead over the 30 days of
    // June;
    // a year and 12 months to the same day; one to two years; 2 days; seven years.
    @CsvSource({
        "govuk-forms-local-authority, submissions, , 2026-07-15",
        "govuk-forms-local-authority, technical, , 2027-06-15",
        "govuk-forms-local-authority, zendesk-requesters, 2027-06-15, 2028-06-15",
        "govuk-forms-local-authority, splunk-logs, , 2027-06-15",
        "govuk-forms-local-authority, auth0-logs, , 2026-06-17",
        "register-trainee-teachers, dfe-retention, , 2033-06-15"
    })
    void timesThatBeginWithTheReceiptHaveADay(String name, String rule, LocalDate first, LocalDate last) {
        DataSharingAgreement agreement = read(name);
        DataSharingAgreement begun = agreement.toBuilder()
                .retention(agreement.getRetention().stream()
                        .map(RealRetentionTest::fromReceipt)
                        .toList())
                .build();
        assertThat(entries(begun, rule, RECEIVED))
                .allSatisfy(entry -> assertThat(entry.end()).isInstanceOfSatisfying(DueDate.On.class, on -> {
                    assertThat(on.date()).isEqualTo(last);
                    assertThat(on.earliest()).isEqualTo(Optional.ofNullable(first));
                }));
    }

    private static RetentionRule fromReceipt(RetentionRule rule) {
        return rule.getPeriod().orElseThrow() instanceof AfterEvent after
                ? rule.toBuilder()
                        .period(after.toBuilder().event(RetentionEvent.RECEIPT).build())
                        .build()
                : rule;
    }

    @Test
    void trainingProviderDestroysWhenTheDataIsNoLongerNeededOrItsScheduleHasRunOut() {
        DueDate.NotComputable open = open(
                "register-trainee-teachers",
                "provider-retention",
                events(RetentionEvent.PURPOSE_FULFILLED, "2026-06-15"));
        assertThat(open.notAfter()).contains(LocalDate.parse("2026-06-15"));
        assertThat(open.reason())
                .isEqualTo(
                        "the earliest of 2 times: the holder's own schedule says how long, which the holder must set;"
                                + " not after 2026-06-15");
    }

    @Test
    void contactDetailsThatDoNotMatchGoThirtyDaysAfterReceipt() {
        // 15 June + 30 days: the month has 30.
        assertThat(end("nz-passport-contact-details", "non-matches", RECEIVED).day())
                .contains(LocalDate.parse("2026-07-15"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dea-register-record-1",
                "dea-register-record-2",
                "dea-register-record-38",
                "islington-community-marac",
                "london-multi-agency-safeguarding",
                "nhs-south-east-london-commissioning"
            })
    void agreementsThatSayNothingOfRetentionHaveAnEmptySchedule(String name) {
        assertThat(RetentionSchedule.of(read(name), RECEIVED).disposals()).isEmpty();
    }
}
