package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Outcome.FAILED;
import static org.dsauk.report.Outcome.NOT_APPLICABLE;
import static org.dsauk.report.Outcome.PASSED;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;
import static org.dsauk.validation.Checked.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.IdentifierScheme;
import org.dsauk.party.PartyIdentifier;
import org.dsauk.report.Stage;
import org.dsauk.report.Verdict;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

/** How long the registration of a controller holds. */
class RegistrationRulesTest {

    private static final String RULE = "DSA-PTY-004";
    private static final LocalDate DAY = Complete.DAY;

    @Test
    void registrationHoldsOnItsLastDayAndHasRunOutTheDayAfter() {
        assertThat(outcomes(paidTo(number(DAY)), RULE)).containsExactly(PASSED, PASSED, PASSED);
        assertThat(outcomes(paidTo(number(DAY.plusDays(1))), RULE)).containsOnly(PASSED);
        onlyFinding(paidTo(number(DAY.minusDays(1))), RULE, WARNING, "/parties/2/identifiers/0/expiresOn");
    }

    @Test
    void registrationIsLookedAtAgainWhenDataIsExchanged() {
        onlyFinding(
                Checked.at(paidTo(number(DAY.minusDays(1))), Stage.EXCHANGE, DAY),
                RULE,
                WARNING,
                "/parties/2/identifiers/0/expiresOn");
    }

    @Test
    void dayThatIsNotStatedWithholdsNoVerdict() {
        DataSharingAgreement agreement = paidTo(number(Optional.empty()));

        assertThat(outcomes(agreement, RULE)).containsExactly(PASSED, PASSED, NOT_APPLICABLE);
        assertThat(Checked.atSigning(agreement).verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void latestOfSeveralNumbersCountsUnlessOneHasNoDay() {
        PartyIdentifier old = number(DAY.minusYears(1));

        assertThat(outcomes(paidTo(old, number(DAY)), RULE)).containsOnly(PASSED);
        assertThat(outcomes(paidTo(old, number(Optional.empty())), RULE))
                .containsExactly(PASSED, PASSED, NOT_APPLICABLE);
        onlyFinding(paidTo(old, number(DAY.minusDays(1))), RULE, WARNING, "/parties/2/identifiers/1/expiresOn");
    }

    @Test
    void daysOfOtherRegistersAndOfPartiesThatControlNothingAreNotLookedAt() {
        PartyIdentifier charity = PartyIdentifier.builder()
                .scheme(IdentifierScheme.CHARITY_ENGLAND_WALES)
                .value("1234567")
                .expiresOn(DAY.minusDays(1))
                .build();
        DataSharingAgreement processor = Complete.withParty(
                3,
                party -> party.toBuilder()
                        .identifiers(List.of(number(DAY.minusDays(1))))
                        .build());

        assertThat(outcomes(paidTo(number(DAY), charity), RULE)).containsOnly(PASSED);
        assertThat(outcomes(processor, RULE)).containsExactly(PASSED, PASSED, PASSED);
    }

    @Test
    void exemptPartyHasNoRegistrationToRunOut() {
        DataSharingAgreement exempt = Complete.withParty(
                2,
                party -> party.toBuilder()
                        .identifiers(List.of())
                        .registrationExemption("A charity that keeps no electronic records")
                        .build());

        assertThat(outcomes(exempt, RULE)).containsExactly(PASSED, PASSED, NOT_APPLICABLE);
    }

    @Test
    void severalPartiesAreEachWarned() {
        DataSharingAgreement agreement = paidTo(number(DAY.minusDays(1)));
        DataSharingAgreement both = agreement.toBuilder()
                .parties(agreement.getParties().stream()
                        .map(party -> party.toBuilder()
                                .identifiers(List.of(number(LocalDate.MIN)))
                                .build())
                        .toList())
                .build();

        assertThat(outcomes(both, RULE)).containsExactly(FAILED, FAILED, FAILED);
    }

    private static DataSharingAgreement paidTo(PartyIdentifier... numbers) {
        return Complete.withParty(
                2, party -> party.toBuilder().identifiers(List.of(numbers)).build());
    }

    private static PartyIdentifier number(LocalDate day) {
        return number(Optional.of(day));
    }

    private static PartyIdentifier number(Optional<LocalDate> day) {
        return PartyIdentifier.builder()
                .scheme(IdentifierScheme.ICO)
                .value("ZA000003")
                .expiresOn(day)
                .build();
    }
}
