package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Outcome.COULD_NOT_BE_CHECKED;
import static org.dsauk.report.Outcome.FAILED;
import static org.dsauk.report.Outcome.PASSED;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.report.Examination;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.dsauk.security.Assurance;
import org.dsauk.security.AssuranceScheme;
import org.dsauk.security.AssuranceStatus;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.dsauk.validation.DsaValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What parties can show of their security. */
class AssuranceRulesTest {

    private static final String RULE = "DSA-SEC-005";
    private static final LocalDate DAY = Complete.DAY;

    @Test
    void assuranceHoldsOnItsLastDayAndHasRunOutTheDayAfter() {
        assertThat(outcomes(held().expires(DAY).build())).containsExactly(PASSED);
        assertThat(outcomes(held().expires(DAY.minusDays(1)).build())).containsExactly(FAILED);
    }

    @Test
    void whatHasRunOutIsWarnedBeforeSigningAndBarsTheExchange() {
        DataSharingAgreement lapsed = assured(held().expires(DAY.minusDays(1)).build());

        assertThat(onlyFinding(lapsed, RULE, WARNING, "/security/assurances/0/scheme")
                        .message())
                .contains("cyber-essentials to 2026-06-29");
        onlyFinding(Checked.at(lapsed, Stage.EXCHANGE, DAY), RULE, ERROR, "/security/assurances/0/scheme");
    }

    /** Issued on 1 July 2025, twelve months count to 30 June 2026; issued on 30 June 2025, to 29 June 2026. */
    @Test
    void withoutALastDayACertificateHoldsAsLongAsItsSchemeSays() {
        assertThat(outcomes(held().issued(LocalDate.of(2025, 7, 1)).build())).containsExactly(PASSED);
        assertThat(outcomes(held().issued(LocalDate.of(2025, 6, 30)).build())).containsExactly(FAILED);
        assertThat(outcomes(held().issued(DAY).build())).containsExactly(PASSED);
        assertThat(outcomes(held().issued(DAY.plusDays(1)).build())).containsExactly(FAILED);
    }

    @Test
    void withoutAnyDayItCannotBeToldWhetherACertificateOfTwelveMonthsHasRunOut() {
        assertThat(outcomes(held().build())).containsExactly(COULD_NOT_BE_CHECKED);
        assertThat(outcomes(held().scheme(AssuranceScheme.NCSC_CAF).build())).containsExactly(PASSED);
    }

    @Test
    void whatIsNotSaidToBeHeldAndHasNoDayIsNotThere() {
        assertThat(outcomes(held().status(Optional.empty()).build())).containsExactly(FAILED);
        assertThat(outcomes(held().status(Optional.empty()).expires(DAY).build()))
                .containsExactly(PASSED);
        assertThat(outcomes(held().scheme(Optional.empty()).expires(DAY).build()))
                .containsExactly(FAILED);
    }

    @ParameterizedTest
    @CsvSource({"HELD, PASSED", "PLANNED, FAILED", "LAPSED, FAILED", "NOT_MET, FAILED"})
    void onlyWhatIsHeldCounts(AssuranceStatus status, Outcome outcome) {
        assertThat(outcomes(held().status(status).expires(DAY).build())).containsExactly(outcome);
    }

    @Test
    void certificateOfAWithdrawnSchemeCountsToItsLastDayOnly() {
        LocalDate last = LocalDate.of(2025, 10, 31);
        DataSharingAgreement agreement = assured(
                held().scheme(AssuranceScheme.ISO_27001_2013).expires(DAY).build());

        assertThat(outcomes(agreement, last)).containsExactly(PASSED);
        assertThat(outcomes(agreement, last.plusDays(1))).containsExactly(FAILED);
    }

    @Test
    void schemeThatTheTablesDoNotKnowCountsByItsOwnDays() {
        Assurance.Builder own = held().scheme(AssuranceScheme.of("lambeth-audit"));

        assertThat(outcomes(own.expires(DAY).build())).containsExactly(PASSED);
        assertThat(outcomes(own.expires(DAY.minusDays(1)).build())).containsExactly(FAILED);
    }

    @Test
    void partiesOfAGroupMayEachHaveAnEntryOfTheirOwn() {
        Assurance demanded = held().parties(List.of("boroughs"))
                .status(AssuranceStatus.PLANNED)
                .build();
        Assurance camden = own("camden", DAY);

        assertThat(outcomes(demanded, camden)).containsExactly(FAILED);
        assertThat(outcomes(demanded, camden, own("islington", DAY.minusDays(1))))
                .containsExactly(FAILED);
        assertThat(outcomes(demanded, camden, own("islington", DAY))).containsExactly(PASSED);
    }

    @Test
    void entryOfAnotherSchemeDoesNotReplaceIt() {
        Assurance demanded = held().status(AssuranceStatus.LAPSED).build();
        Assurance other = own("st-hilda", DAY).toBuilder()
                .scheme(AssuranceScheme.NHS_DSPT)
                .build();

        assertThat(outcomes(demanded, other)).containsExactly(FAILED);
    }

    @Test
    void whatIsNotRequiredIsNotLookedAt() {
        assertThat(outcomes(
                        held().required(false).status(AssuranceStatus.LAPSED).build(),
                        held().required(Optional.empty()).build()))
                .isEmpty();
    }

    @Test
    void daysBeyondReckoningAndUnknownPartiesDoNotThrow() {
        assertThat(outcomes(held().issued(LocalDate.MAX).build())).containsExactly(FAILED);
        assertThat(outcomes(held().issued(LocalDate.MIN).build())).containsExactly(FAILED);
        assertThat(outcomes(held().parties(List.of("nobody")).expires(DAY).build()))
                .containsExactly(PASSED);
        assertThat(outcomes(held().parties(List.of()).expires(DAY.minusDays(1)).build()))
                .containsExactly(FAILED);
    }

    private static Assurance.Builder held() {
        return Assurance.builder()
                .addParties("st-hilda")
                .scheme(AssuranceScheme.CYBER_ESSENTIALS)
                .status(AssuranceStatus.HELD)
                .required(true);
    }

    private static Assurance own(String party, LocalDate expires) {
        return Assurance.builder()
                .addParties(party)
                .scheme(AssuranceScheme.CYBER_ESSENTIALS)
                .expires(expires)
                .build();
    }

    private static DataSharingAgreement assured(Assurance... assurances) {
        return Complete.withSecurity(
                security -> security.toBuilder().assurances(List.of(assurances)).build());
    }

    private static List<Outcome> outcomes(Assurance... assurances) {
        return outcomes(assured(assurances), DAY);
    }

    private static List<Outcome> outcomes(DataSharingAgreement agreement, LocalDate asOf) {
        return DsaValidator.uk().explain(agreement, RULE, Stage.SIGN, asOf).stream()
                .map(Examination::outcome)
                .filter(outcome -> outcome != Outcome.NOT_APPLICABLE)
                .toList();
    }
}
