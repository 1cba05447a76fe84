package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ADVICE;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.DisposalAction;
import org.dsauk.retention.DisposalMethod;
import org.dsauk.retention.RetentionAuthority;
import org.dsauk.retention.RetentionHold;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

/** What a hold says, and that it goes before disposal. */
class RetentionHoldRulesTest {

    private static final String ID = "DSA-RET-007";
    private static final LocalDate START = LocalDate.of(2026, 2, 1);

    @Test
    void holdSaysWhyByWhoseOrderAndSinceWhen() {
        assertThat(Stream.<UnaryOperator<RetentionHold>>of(
                        hold -> hold.toBuilder().reason(Optional.empty()).build(),
                        hold -> hold.toBuilder().authority(Optional.empty()).build(),
                        hold -> hold.toBuilder().startsOn(Optional.empty()).build()))
                .allSatisfy(change -> onlyFinding(hold(change), ID, ADVICE, "/holds/0"));
    }

    @Test
    void holdThatEndsBeforeItBeginsIsWarnedAndOneOfASingleDayIsNot() {
        onlyFinding(hold(hold -> hold.toBuilder().endsOn(START.minusDays(1)).build()), ID, WARNING, "/holds/0/endsOn");
        assertThat(Checked.found(hold(hold -> hold.toBuilder().endsOn(START).build()), ID))
                .isEmpty();
    }

    @Test
    void periodThatRestsOnAHoldNeedsOneInTheRecordOnItsData() {
        DataSharingAgreement agreement = Complete.withRetention(rule -> rule.toBuilder()
                .authorityKind(RetentionAuthority.COURT_OR_INQUIRY_HOLD)
                .authority("Instruction of the inquiry")
                .build());

        assertThat(Checked.found(agreement, ID)).isEmpty();
        assertThat(Checked.found(agreement.toBuilder().holds(List.of()).build(), ID))
                .containsExactly("/retention/0");
        assertThat(Stream.<UnaryOperator<RetentionHold>>of(
                        hold -> hold.toBuilder().holders(List.of("host")).build(),
                        hold -> hold.toBuilder().addItems("i2").build(),
                        hold -> hold.toBuilder().addPurposes("p2").build()))
                .allSatisfy(change -> assertThat(Checked.found(
                                ruleOn("i1", "p1", agreement)
                                        .holds(List.of(change.apply(only())))
                                        .build(),
                                ID))
                        .containsExactly("/retention/0"));
    }

    @Test
    void holdOfAMemberMeetsTheRuleOfItsGroupAndAHoldOfNobodyInParticularMeetsAll() {
        assertThat(Stream.of(List.of("camden"), List.of("boroughs"), List.<String>of()))
                .allSatisfy(holders -> assertThat(Checked.found(
                                automatic().toBuilder()
                                        .holds(List.of(only().toBuilder()
                                                .holders(holders)
                                                .build()))
                                        .build(),
                                ID))
                        .containsExactly("/retention/0/disposal"));
        assertThat(Checked.found(
                        automatic().toBuilder()
                                .holds(List.of(only().toBuilder()
                                        .holders(List.of("host"))
                                        .build()))
                                .build(),
                        ID))
                .isEmpty();
    }

    @Test
    void holdOnAPartMeetsTheRuleForTheWhole() {
        DataItem part = Complete.agreement().getDataItems().get(0).toBuilder()
                .id("part")
                .partOf("i1")
                .build();
        RetentionHold onPart = only().toBuilder().addItems("part").build();

        assertThat(Checked.found(
                        ruleOn("i1", "p1", automatic())
                                .addDataItems(part)
                                .holds(List.of(onPart))
                                .build(),
                        ID))
                .containsExactly("/retention/0/disposal");
    }

    @Test
    void automaticDeletionIsToStopFromTheFirstToTheLastDayOfAHold() {
        DataSharingAgreement agreement = automatic().toBuilder()
                .holds(List.of(
                        only().toBuilder().endsOn(LocalDate.of(2026, 5, 31)).build()))
                .build();

        assertThat(Checked.found(agreement, ID, START.minusDays(1))).isEmpty();
        assertThat(Checked.found(agreement, ID, START)).containsExactly("/retention/0/disposal");
        assertThat(Checked.found(agreement, ID, LocalDate.of(2026, 5, 31))).containsExactly("/retention/0/disposal");
        assertThat(Checked.found(agreement, ID, LocalDate.of(2026, 6, 1))).isEmpty();
    }

    private static RetentionHold only() {
        return Complete.agreement().getHolds().get(0);
    }

    private static DataSharingAgreement hold(UnaryOperator<RetentionHold> change) {
        return Complete.agreement().toBuilder()
                .holds(List.of(change.apply(only())))
                .build();
    }

    private static DataSharingAgreement automatic() {
        return Complete.withRetention(rule -> rule.toBuilder()
                .disposal(Disposal.builder()
                        .action(DisposalAction.DESTROY)
                        .addMethods(DisposalMethod.AUTOMATIC_DELETION)
                        .build())
                .build());
    }

    private static DataSharingAgreement.Builder ruleOn(String item, String purpose, DataSharingAgreement agreement) {
        return agreement.toBuilder()
                .retention(List.of(agreement.getRetention().get(0).toBuilder()
                        .addItems(item)
                        .addPurposes(purpose)
                        .build()));
    }
}
