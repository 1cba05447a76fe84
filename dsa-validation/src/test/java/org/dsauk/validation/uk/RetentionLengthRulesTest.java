package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;

import java.net.URI;
import java.time.Period;
import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.purpose.PurposeKind;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.AfterPeriod;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.Indefinite;
import org.dsauk.retention.LatestOf;
import org.dsauk.retention.RetentionAuthority;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

/** Whether data is kept too long, or not long enough. */
class RetentionLengthRulesTest {

    private static final RetentionPeriod FOR_GOOD =
            Indefinite.builder().reason("Nobody knows").build();

    @Test
    void seventyFiveYearsPassAndADayMoreIsWarned() {
        assertThat(Checked.atSigning(kept(after(Period.ofYears(75)))).findings())
                .isEmpty();
        onlyFinding(kept(after(Period.of(75, 0, 1))), "DSA-RET-006", WARNING, "/retention/0/period");
        onlyFinding(kept(after(Period.ofDays(36_525))), "DSA-RET-006", WARNING, "/retention/0/period");
    }

    @Test
    void periodThatAnEnactmentSetsMayBeLonger() {
        RetentionPeriod century = after(Period.ofYears(100));

        assertThat(Checked.atSigning(by(century, RetentionAuthority.SI_2005_888_REG_6))
                        .findings())
                .isEmpty();
        onlyFinding(by(century, RetentionAuthority.LOCAL_SCHEDULE), "DSA-RET-006", WARNING, "/retention/0/period");
    }

    @Test
    void dataThatIsKeptForGoodIsWarnedUnlessForArchiving() {
        onlyFinding(kept(FOR_GOOD), "DSA-RET-006", WARNING, "/retention/0");
        assertThat(Checked.atSigning(kept(Indefinite.builder()
                                .reason("For historians")
                                .archiving(true)
                                .build()))
                        .findings())
                .isEmpty();
        assertThat(Checked.atSigning(kept(PurposeKind.ARCHIVING, FOR_GOOD)).findings())
                .isEmpty();
    }

    @Test
    void anEndAmongSeveralTimesEndsTheEarliestAndNotTheLatest() {
        RetentionPeriod year = after(Period.ofYears(1));
        RetentionPeriod until = Indefinite.builder().reason("Nobody knows").build();

        assertThat(Checked.atSigning(kept(
                                EarliestOf.builder().addPeriods(year, until).build()))
                        .findings())
                .isEmpty();
        onlyFinding(kept(LatestOf.builder().addPeriods(year, until).build()), "DSA-RET-006", WARNING, "/retention/0");
    }

    @Test
    void dataForAuditThatGoesAtOnceIsWarned() {
        RetentionPeriod none = after(Period.ZERO);

        onlyFinding(kept(PurposeKind.AUDIT, none), "DSA-RET-006", WARNING, "/retention/0/period");
        assertThat(Checked.atSigning(kept(none)).findings()).isEmpty();
        assertThat(Checked.atSigning(kept(PurposeKind.AUDIT, then(none, Period.ofYears(2))))
                        .findings())
                .isEmpty();
        onlyFinding(kept(PurposeKind.AUDIT, then(none, Period.ZERO)), "DSA-RET-006", WARNING, "/retention/0/period");
    }

    private static RetentionPeriod then(RetentionPeriod first, Period length) {
        return AfterPeriod.builder().period(first).length(length).build();
    }

    private static RetentionPeriod after(Period length) {
        return AfterEvent.builder()
                .length(length)
                .event(RetentionEvent.CASE_CLOSURE)
                .build();
    }

    private static DataSharingAgreement kept(RetentionPeriod period) {
        return Complete.withRetention(rule -> rule.toBuilder().period(period).build());
    }

    private static DataSharingAgreement by(RetentionPeriod period, RetentionAuthority authority) {
        return Complete.withRetention(rule -> rule.toBuilder()
                .period(period)
                .authorityKind(authority)
                .authorityLink(URI.create("https://schedule.example/"))
                .build());
    }

    private static DataSharingAgreement kept(PurposeKind kind, RetentionPeriod period) {
        RetentionRule rule = Complete.agreement().getRetention().get(0);
        return Complete.withPurpose(
                        purpose -> purpose.toBuilder().addKinds(kind).build())
                .toBuilder()
                .retention(List.of(
                        rule.toBuilder().period(period).addPurposes("p1").build()))
                .build();
    }
}
