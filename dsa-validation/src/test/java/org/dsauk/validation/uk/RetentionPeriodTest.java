package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.validation.Checked.onlyFinding;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.report.Finding;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.AfterPeriod;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.FixedDate;
import org.dsauk.retention.InWords;
import org.dsauk.retention.Indefinite;
import org.dsauk.retention.LatestOf;
import org.dsauk.retention.ReleaseKind;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;
import org.dsauk.retention.RollingWindow;
import org.dsauk.retention.SameAs;
import org.dsauk.retention.UntilEvent;
import org.dsauk.retention.UntilRelease;
import org.dsauk.retention.WindowUnit;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether it can be worked out when a retention period ends. */
class RetentionPeriodTest {

    private static final RetentionPeriod YEAR = after(Period.ofYears(1));
    private static final RetentionPeriod WORDS =
            InWords.builder().words("as long as necessary").build();
    private static final RetentionPeriod UNTIL_DONE =
            UntilEvent.builder().event(RetentionEvent.PURPOSE_FULFILLED).build();

    static List<RetentionPeriod> determinable() {
        return List.of(
                FixedDate.builder().date(LocalDate.of(2030, 1, 1)).build(),
                RollingWindow.builder()
                        .length(Period.ofYears(3))
                        .unit(WindowUnit.SCHOOL_YEAR)
                        .build(),
                window("P12M", WindowUnit.COLLECTION_YEAR),
                window("P6M", WindowUnit.MONTH),
                AfterInactivity.builder().hours(12).build(),
                AfterInactivity.builder().length(Period.ofDays(90)).build(),
                AfterPeriod.builder()
                        .period(AfterInactivity.builder()
                                .length(Period.ofDays(90))
                                .build())
                        .length(Period.ofYears(1))
                        .build(),
                RollingWindow.builder()
                        .length(Period.ofYears(3))
                        .unit(WindowUnit.SCHOOL_YEAR)
                        .rollsOnRelease(true)
                        .build(),
                UntilRelease.builder().release(ReleaseKind.NEXT_RELEASE).build(),
                any(true, YEAR, UNTIL_DONE, WORDS),
                any(false, YEAR, UNTIL_DONE),
                Indefinite.builder().reason("For historians").archiving(true).build());
    }

    @ParameterizedTest
    @MethodSource("determinable")
    void periodThatCanBeWorkedOutPasses(RetentionPeriod period) {
        assertThat(Checked.atSigning(with(rule("r1", period))).findings()).isEmpty();
    }

    static List<RetentionPeriod> notDeterminable() {
        return List.of(
                FixedDate.builder().build(),
                RollingWindow.builder().length(Period.ofYears(3)).build(),
                window("P0Y", WindowUnit.COLLECTION_YEAR),
                window("P6M", WindowUnit.COLLECTION_YEAR),
                window("P1Y1D", WindowUnit.FINANCIAL_YEAR),
                window("P-2Y", WindowUnit.CALENDAR_YEAR),
                window("P0M", WindowUnit.MONTH),
                after(Period.ofYears(-1)),
                AfterInactivity.builder().length(Period.ofDays(-90)).build(),
                AfterInactivity.builder().build(),
                AfterPeriod.builder().period(YEAR).build(),
                AfterPeriod.builder().length(Period.ofYears(1)).build(),
                AfterPeriod.builder().period(WORDS).length(Period.ofYears(1)).build(),
                AfterPeriod.builder().period(YEAR).length(Period.ofYears(-1)).build(),
                RollingWindow.builder()
                        .length(Period.ofYears(3))
                        .unit(WindowUnit.SCHOOL_YEAR)
                        .rollsInMonth(9)
                        .rollsOnRelease(true)
                        .build(),
                UntilRelease.builder().build(),
                any(true, YEAR),
                any(true, YEAR, WORDS),
                any(false, YEAR, UNTIL_DONE, WORDS),
                Indefinite.builder().archiving(true).build(),
                SameAs.builder().build(),
                sameAs("r1"));
    }

    @ParameterizedTest
    @MethodSource("notDeterminable")
    void periodThatCannotBeWorkedOutFails(RetentionPeriod period) {
        onlyFinding(with(rule("r1", period)), "DSA-RET-002", ERROR, "/retention/0/period");
    }

    @Test
    void windowThatKeepsNothingIsToldToCountWholeYears() {
        DataSharingAgreement agreement = with(rule("r1", window("P0Y", WindowUnit.SCHOOL_YEAR)));

        assertThat(onlyFinding(agreement, "DSA-RET-002", ERROR, "/retention/0/period")
                        .remedy())
                .contains("how many whole years or months", "one at least");
    }

    @Test
    void periodThatIsTheSameAsThatOfAnotherRulePassesAndOfNoRuleFails() {
        RetentionRule second =
                rule("r2", sameAs("r1")).toBuilder().holders(List.of("camden")).build();
        RetentionRule lost = second.toBuilder().period(sameAs("r9")).build();

        assertThat(Checked.atSigning(with(rule("r1", YEAR), second)).findings()).isEmpty();
        assertThat(Checked.atSigning(with(rule("r1", YEAR), lost)).findings())
                .extracting(Finding::ruleId)
                .containsOnlyOnce("DSA-RET-002");
    }

    private static RetentionRule rule(String id, RetentionPeriod period) {
        return Complete.agreement().getRetention().get(0).toBuilder()
                .id(id)
                .period(period)
                .build();
    }

    private static DataSharingAgreement with(RetentionRule... rules) {
        return Complete.agreement().toBuilder().retention(List.of(rules)).build();
    }

    private static RetentionPeriod after(Period length) {
        return AfterEvent.builder()
                .length(length)
                .event(RetentionEvent.CASE_CLOSURE)
                .build();
    }

    private static RetentionPeriod window(String length, WindowUnit unit) {
        return RollingWindow.builder().length(Period.parse(length)).unit(unit).build();
    }

    private static RetentionPeriod sameAs(String rule) {
        return SameAs.builder().rule(rule).build();
    }

    private static RetentionPeriod any(boolean earliest, RetentionPeriod... periods) {
        return earliest
                ? EarliestOf.builder().addPeriods(periods).build()
                : LatestOf.builder().addPeriods(periods).build();
    }
}
