package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;

import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.Identifiability;
import org.dsauk.flow.Hop;
import org.dsauk.flow.TransferMethod;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.party.Contact;
import org.dsauk.party.ContactRole;
import org.dsauk.party.PartyGroup;
import org.dsauk.report.Outcome;
import org.dsauk.security.BreachMatter;
import org.dsauk.security.BreachNotification;
import org.dsauk.security.BreachTerms;
import org.dsauk.security.SecurityClassification;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How data is protected, and who hears when it was not. */
class SecurityRulesTest {

    @Test
    void missingClassificationIsWarnedAtTheTermsOnSecurity() {
        onlyFinding(
                Complete.withSecurity(security ->
                        security.toBuilder().classification(Optional.empty()).build()),
                "DSA-SEC-001",
                WARNING,
                "/security");
    }

    @Test
    void olderMarkingIsWarnedAndUnknownOneCouldNotBeChecked() {
        onlyFinding(classified(SecurityClassification.PROTECT), "DSA-SEC-001", WARNING, "/security/classification");
        assertThat(Checked.outcomes(classified(SecurityClassification.of("cosmic")), "DSA-SEC-001"))
                .contains(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void flowWithoutAWayOfTransferFails() {
        onlyFinding(
                Complete.withFlow(flow -> flow.toBuilder().methods(List.of()).build()),
                "DSA-SEC-003",
                ERROR,
                "/flows/0");
    }

    @Test
    void faxFailsAmongOtherWaysAndUnknownWayCouldNotBeChecked() {
        onlyFinding(
                Complete.withFlow(
                        flow -> flow.toBuilder().addMethods(TransferMethod.FAX).build()),
                "DSA-SEC-003",
                ERROR,
                "/flows/0/methods");
        assertThat(Checked.outcomes(
                        Complete.withFlow(flow -> flow.toBuilder()
                                .addMethods(TransferMethod.of("pigeon"))
                                .build()),
                        "DSA-SEC-003"))
                .containsOnly(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void waysOfTheStationsCountAsWellAndAnonymousDataMayTravelByFax() {
        DataSharingAgreement byHop = Complete.withFlow(flow -> flow.toBuilder()
                .methods(List.of())
                .addHops(Hop.builder().method(TransferMethod.PLAIN_EMAIL).build())
                .build());

        onlyFinding(byHop, "DSA-SEC-003", ERROR, "/flows/0");
        DataSharingAgreement anonymous = byHop.toBuilder()
                .dataItems(byHop.getDataItems().stream()
                        .map(item -> item.toBuilder()
                                .identifiability(Identifiability.ANONYMOUS)
                                .build())
                        .toList())
                .build();
        assertThat(Checked.outcomes(anonymous, "DSA-SEC-003")).containsOnly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void partyThatCannotBeReachedAboutBreachesIsWarned() {
        onlyFinding(
                Complete.withParty(
                        2,
                        party -> party.toBuilder()
                                .contacts(party.getContacts().stream()
                                        .map(contact -> contact.toBuilder()
                                                .roles(List.of(ContactRole.OPERATIONS))
                                                .build())
                                        .toList())
                                .build()),
                "DSA-BRE-001",
                WARNING,
                "/parties/2");
    }

    @Test
    void contactOfAGroupIsOneOfEveryMember() {
        DataSharingAgreement agreement = Complete.withParty(
                0, party -> party.toBuilder().contacts(List.of()).build());
        PartyGroup group = agreement.getPartyGroups().get(0).toBuilder()
                .addContacts(Contact.builder()
                        .addRole(ContactRole.INCIDENTS)
                        .telephone("020 7946 0000")
                        .build())
                .build();

        assertThat(Checked.outcomes(agreement, "DSA-BRE-001")).contains(Outcome.FAILED);
        assertThat(Checked.outcomes(
                        agreement.toBuilder().partyGroups(List.of(group)).build(), "DSA-BRE-001"))
                .doesNotContain(Outcome.FAILED);
    }

    @Test
    void missingTermsOnBreachesAreWarnedAtTheTermsOnSecurity() {
        onlyFinding(
                Complete.withSecurity(security ->
                        security.toBuilder().breach(Optional.empty()).build()),
                "DSA-BRE-001",
                WARNING,
                "/security");
    }

    @ParameterizedTest
    @CsvSource({
        "0, HOURS, PASSED, PASSED",
        "24, HOURS, PASSED, PASSED",
        "1, DAYS, PASSED, PASSED",
        "25, HOURS, PASSED, FAILED",
        "3, DAYS, PASSED, FAILED",
        "73, HOURS, FAILED, NOT_APPLICABLE",
        "1, WEEKS, FAILED, NOT_APPLICABLE",
        "100000, YEARS, FAILED, NOT_APPLICABLE",
        "1, PROMPTLY, COULD_NOT_BE_CHECKED, COULD_NOT_BE_CHECKED",
        "1, WORKING_DAYS, COULD_NOT_BE_CHECKED, COULD_NOT_BE_CHECKED",
        "4, WORKING_DAYS, FAILED, NOT_APPLICABLE"
    })
    void breachIsToldWithinThreeDaysAndBetterWithinOne(int amount, DeadlineUnit unit, Outcome most, Outcome better) {
        Deadline within = Deadline.builder().amount(amount).unit(unit).build();

        List<Outcome> outcomes = Checked.outcomes(
                told(BreachNotification.builder().within(within).build()), "DSA-BRE-001");
        assertThat(outcomes.subList(outcomes.size() - 2, outcomes.size())).containsExactly(most, better);
    }

    @Test
    void breachThatIsToldAtOncePassesAndNearMissesHaveTime() {
        BreachNotification atOnce = BreachNotification.builder()
                .within(Deadline.builder().unit(DeadlineUnit.IMMEDIATELY).build())
                .build();
        BreachNotification nearMiss = BreachNotification.builder()
                .addMatters(BreachMatter.NEAR_MISS)
                .within(Deadline.builder().amount(1).unit(DeadlineUnit.MONTHS).build())
                .build();

        assertThat(Checked.atSigning(told(atOnce, nearMiss)).findings()).isEmpty();
    }

    private static DataSharingAgreement classified(SecurityClassification classification) {
        return Complete.withSecurity(
                security -> security.toBuilder().classification(classification).build());
    }

    private static DataSharingAgreement told(BreachNotification... notifications) {
        return Complete.withSecurity(security -> security.toBuilder()
                .breach(BreachTerms.builder().addNotifications(notifications).build())
                .build());
    }
}
