package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.schedule.Kept.on;

import java.time.Period;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Party;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionReview;
import org.dsauk.retention.RetentionRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextScheduleTest {

    private static final EventDates CLOSED = on(RetentionEvent.CASE_CLOSURE, "2026-03-31");

    private static RetentionRule.Builder rule() {
        return Kept.rule(Kept.after("P1Y", RetentionEvent.CASE_CLOSURE));
    }

    private static String text(DataSharingAgreement agreement) {
        return TextSchedule.of(RetentionSchedule.of(agreement, CLOSED)).toString();
    }

    @Test
    void disposalSaysWhoseOfWhatByWhichRuleAndWhy() {
        DataSharingAgreement agreement =
                Kept.agreement().title("Referrals").addRetention(rule().build()).build();

        assertThat(text(agreement)).isEqualTo("""
                        Retention under Referrals

                        by 2027-03-31
                          holder: trust
                          data: record
                          for: care
                          rule: trust-keeps at /retention/0
                          why: 1 year after the closure of the case (2026-03-31)
                        """);
    }

    @ParameterizedTest
    @CsvSource({"P1Y, year", "P6M, 6 months", "P1Y6M, 1 year and 6 months", "P1D, day", "P2Y, 2 years"})
    void reviewsAreRepeatedEverySoOften(String interval, String words) {
        RetentionRule reviewed = rule().review(RetentionReview.builder()
                        .interval(Period.parse(interval))
                        .build())
                .build();

        assertThat(text(Kept.with(reviewed)).replaceAll("\n +", " ")).containsPattern(", then every " + words + "\\b");
    }

    @Test
    void scheduleWithoutDisposalsSaysSo() {
        assertThat(text(Kept.agreement().build()))
                .isEqualTo("Retention under https://agreements.example/kept\n\nNo retention rule concerns this.\n");
    }

    @Test
    void missingFactIsNamedWithTheRulesThatNeedIt() {
        RetentionRule open =
                Kept.rule(Kept.after("P1Y", RetentionEvent.DATE_OF_DEATH)).build();

        assertThat(text(Kept.with(open)))
                .contains("\nno day can be computed\n")
                .endsWith("\nWhat is missing\n  date-of-death: for trust-keeps\n");
    }

    @Test
    void controlCharactersOfAnAgreementDoNotReachTheTerminal() {
        DataSharingAgreement agreement = Kept.agreement()
                .title("Clear \u001b[2J\u202e")
                .addRetention(rule().addPurposes("care\u001b[2J")
                        .addHolders("tr\u202eust")
                        .build())
                .addHolds(RetentionHold.builder().title("Hold \u001b[31m").build())
                .build();

        assertThat(text(agreement))
                .doesNotContain("\u001b", "\u202e")
                .contains("Clear \\u{1b}[2J\\u{202e}", "tr\\u{202e}ust", "hold 'Hold \\u{1b}[31m'");
    }

    @Test
    void longLinesAreWrapped() {
        DataSharingAgreement.Builder agreement = Kept.agreement();
        RetentionRule.Builder rule = rule();
        for (int number = 10; number < 50; number++) {
            agreement.addParties(Party.builder().id("trust-" + number).build());
            rule.addHolders("trust-" + number);
        }

        assertThat(text(agreement.addRetention(rule.build()).build()).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void headsAreBoldOnATerminalOnly() {
        RetentionSchedule schedule = RetentionSchedule.of(Kept.with(rule().build()), CLOSED);

        assertThat(TextSchedule.of(schedule).colour(true).toString()).contains("\n\u001b[1mby 2027-03-31\u001b[0m\n");
        assertThat(TextSchedule.of(schedule).toString()).doesNotContain("\u001b");
    }
}
