package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Signature;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

/** Who is bound, from when and for what, and whether signatures fit the version. */
class SignatureRulesTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 15);
    private static final String CHARITY = "/parties/2";

    @Test
    void partyThatHasNotSignedMayNotExchangeAndMaySignNow() {
        DataSharingAgreement agreement = withoutCharity();

        assertThat(unbound(agreement, Complete.DAY)).containsExactly(CHARITY);
        assertThat(Checked.atSigning(agreement).findings()).isEmpty();
    }

    @Test
    void signatureCountsFromItsDay() {
        assertThat(unbound(Complete.agreement(), SIGNED.minusDays(1))).hasSize(3);
        assertThat(unbound(Complete.agreement(), SIGNED)).isEmpty();
    }

    @Test
    void signatureWithoutADayOrAVersionOrOfAnotherMajorVersionIsNone() {
        assertThat(List.of(
                        signature().date(Optional.empty()).build(),
                        signature().version(Optional.empty()).build(),
                        signature().version("2.0").build(),
                        signature().version("10.0").build()))
                .allSatisfy(signature ->
                        assertThat(unbound(signed(signature), Complete.DAY)).containsExactly(CHARITY));
        assertThat(unbound(signed(signature().version("1.3").build()), Complete.DAY))
                .isEmpty();
    }

    @Test
    void accessionBindsAndAnInvitationDoesNot() {
        assertThat(unbound(took(withoutCharity(), step(ParticipationStatus.ACCEDED)), Complete.DAY))
                .isEmpty();
        assertThat(unbound(took(withoutCharity(), step(ParticipationStatus.INVITED)), Complete.DAY))
                .containsExactly(CHARITY);
    }

    @Test
    void whoWithdrawsIsBoundUntilTheDayBeforeAndAgainOnceItHasJoinedAnew() {
        LocalDate out = LocalDate.of(2026, 5, 1);
        LocalDate back = LocalDate.of(2026, 6, 1);
        Participation leaves =
                step(ParticipationStatus.WITHDRAWN).toBuilder().date(out).build();
        Participation returns =
                step(ParticipationStatus.ACCEDED).toBuilder().date(back).build();
        DataSharingAgreement agreement = took(Complete.agreement(), returns, leaves);

        assertThat(unbound(agreement, out.minusDays(1))).isEmpty();
        assertThat(unbound(agreement, out)).containsExactly(CHARITY);
        assertThat(unbound(agreement, back)).isEmpty();
    }

    @Test
    void suspensionWithoutADayCounts() {
        Participation suspended = step(ParticipationStatus.SUSPENDED).toBuilder()
                .date(Optional.empty())
                .build();

        assertThat(unbound(took(Complete.agreement(), suspended), Complete.DAY)).containsExactly(CHARITY);
    }

    @Test
    void signatureForOtherPurposesOnlyBindsToThese() {
        assertThat(unbound(signed(signature().addPurposes("p1").build()), Complete.DAY))
                .isEmpty();
        assertThat(unbound(signed(signature().addPurposes("p2").build()), Complete.DAY))
                .containsExactly(CHARITY);
    }

    @Test
    void whoLeavesAPurposeStaysBoundToTheOthers() {
        Participation leaves = step(ParticipationStatus.WITHDRAWN);

        assertThat(unbound(
                        took(
                                Complete.agreement(),
                                leaves.toBuilder().addPurposes("p2").build()),
                        Complete.DAY))
                .isEmpty();
        assertThat(unbound(
                        took(
                                Complete.agreement(),
                                leaves.toBuilder().addPurposes("p1").build()),
                        Complete.DAY))
                .containsExactly(CHARITY);
    }

    @Test
    void signatureInTheFutureFailsAndOneOfTodayDoesNot() {
        assertThat(misfits(signed(signature().date(Complete.DAY).build()))).isEmpty();
        assertThat(misfits(signed(signature().date(Complete.DAY.plusDays(1)).build())))
                .containsExactly("/signatures/2/date");
    }

    @Test
    void signatureWithoutADayOrAVersionFailsBeforeAnybodyExchanges() {
        assertThat(misfits(signed(signature().date(Optional.empty()).build()))).containsExactly("/signatures/2");
        assertThat(misfits(signed(signature().version(Optional.empty()).build())))
                .containsExactly("/signatures/2");
    }

    @Test
    void signatureBeforeItsVersionWasFinishedFails() {
        assertThat(misfits(Complete.agreement().toBuilder().versionDate(SIGNED).build()))
                .isEmpty();
        assertThat(misfits(Complete.agreement().toBuilder()
                        .versionDate(SIGNED.plusDays(1))
                        .build()))
                .containsExactly("/signatures/0/date", "/signatures/1/date", "/signatures/2/date");
    }

    @Test
    void dayOfAnEarlierVersionIsThatOfTheChangeLog() {
        DataSharingAgreement later = Complete.agreement().toBuilder()
                .version("1.1")
                .versionDate(LocalDate.of(2026, 5, 1))
                .changeLog(List.of(logged("1.0", SIGNED)))
                .build();

        assertThat(misfits(later)).isEmpty();
        assertThat(misfits(later.toBuilder()
                        .changeLog(List.of(logged("1", SIGNED.plusDays(1))))
                        .build()))
                .hasSize(3);
    }

    @Test
    void versionThatIsNoneOfTheAgreementFails() {
        assertThat(misfits(signed(signature().version("2.0").build()))).containsExactly("/signatures/2/version");
        assertThat(misfits(signed(signature().version("1").build()))).isEmpty();
        assertThat(misfits(signed(signature().version("0.5").build()).toBuilder()
                        .changeLog(List.of())
                        .build()))
                .isEmpty();
        assertThat(misfits(signed(signature().version("0.5").build()).toBuilder()
                        .changeLog(List.of(logged("0.4", SIGNED.minusYears(1))))
                        .build()))
                .containsExactly("/signatures/2/version");
    }

    @Test
    void versionThatCannotBeComparedCouldNotBeChecked() {
        DataSharingAgreement agreement = signed(signature().version("final").build());

        assertThat(misfits(agreement)).isEmpty();
        assertThat(Checked.outcomes(agreement, "DSA-SIG-005")).contains(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void signaturesOfOneVersionStateOneDigest() {
        assertThat(misfits(signed(signature().digest("sha256:ffff").build()))).containsExactly("/signatures/2/digest");
        assertThat(misfits(
                        signed(signature().digest("sha256:ffff").version("0.9").build())))
                .isEmpty();
        assertThat(misfits(signed(signature().digest(Optional.empty()).build())))
                .isEmpty();
        assertThat(misfits(signed(signature().digest(" SHA256:0123456789ABCDEF").build())))
                .isEmpty();
    }

    private static ChangeLogEntry logged(String version, LocalDate day) {
        return ChangeLogEntry.builder().version(version).date(day).build();
    }

    private static List<String> misfits(DataSharingAgreement agreement) {
        return Checked.found(agreement, "DSA-SIG-005");
    }

    private static List<String> unbound(DataSharingAgreement agreement, LocalDate asOf) {
        return Checked.at(agreement, Stage.EXCHANGE, asOf).findings().stream()
                .filter(finding -> finding.ruleId().equals("DSA-SIG-001"))
                .map(finding -> finding.pointer().text())
                .toList();
    }

    private static Signature.Builder signature() {
        return Complete.agreement().getSignatures().get(2).toBuilder();
    }

    private static DataSharingAgreement withoutCharity() {
        DataSharingAgreement agreement = Complete.agreement();
        return agreement.toBuilder()
                .signatures(agreement.getSignatures().subList(0, 2))
                .build();
    }

    private static DataSharingAgreement signed(Signature signature) {
        return withoutCharity().toBuilder().addSignatures(signature).build();
    }

    private static Participation step(ParticipationStatus status) {
        return Participation.builder()
                .member("st-hilda")
                .status(status)
                .date(LocalDate.of(2026, 5, 1))
                .version("1.0")
                .build();
    }

    private static DataSharingAgreement took(DataSharingAgreement agreement, Participation... steps) {
        return agreement.toBuilder().addParticipation(steps).build();
    }
}
