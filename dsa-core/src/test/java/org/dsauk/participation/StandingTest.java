package org.dsauk.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.participation.Shared.LATER;
import static org.dsauk.participation.Shared.SIGNED;
import static org.dsauk.participation.Shared.after;
import static org.dsauk.participation.Shared.agreement;
import static org.dsauk.participation.Shared.irregularities;
import static org.dsauk.participation.Shared.standing;
import static org.dsauk.participation.Shared.step;
import static org.dsauk.participation.Shared.undated;
import static org.dsauk.participation.Shared.unsigned;
import static org.dsauk.participation.Shared.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.governance.AccessionEffect;
import org.dsauk.governance.AccessionTerms;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.governance.Notice;
import org.dsauk.governance.NoticeMatter;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a party stands by its own steps. */
class StandingTest {

    @Test
    void signatureBringsInFromItsDayUnderItsVersion() {
        assertThat(standing(agreement(), "camden", SIGNED.minusDays(1)).isIn()).isFalse();
        Standing standing = standing(agreement(), "camden", SIGNED);
        assertThat(standing.isIn()).isTrue();
        assertThat(standing.mayShare()).isTrue();
        assertThat(standing.since()).contains(SIGNED);
        assertThat(standing.joinedOn()).contains(SIGNED);
        assertThat(standing.version()).contains("1.0");
        assertThat(standing.step().orElseThrow().text()).isEqualTo("/signatures/0");
    }

    @ParameterizedTest
    @EnumSource(
            value = ParticipationStatus.class,
            names = {"INVITED", "NOT_SIGNED", "APPROVED"})
    void whoeverHasOnlyBeenAskedOrHasApprovedIsNotIn(ParticipationStatus status) {
        Standing standing = standing(with(unsigned(), step("camden", status, SIGNED)), "camden", LATER);

        assertThat(standing.isIn()).isFalse();
        assertThat(standing.isInvited()).isTrue();
        assertThat(standing.status()).contains(status);
    }

    @Test
    void invitationOfSomebodyWhoIsInChangesNothing() {
        DataSharingAgreement agreement = after(step("camden", ParticipationStatus.APPROVED, LATER));

        assertThat(standing(agreement, "camden", LATER).status()).contains(ParticipationStatus.SIGNED);
    }

    @Test
    void withdrawalTakesOutFromItsDayAndAccessionBringsInAgain() {
        LocalDate back = LATER.plusMonths(1);
        DataSharingAgreement agreement = after(
                step("camden", ParticipationStatus.ACCEDED, back),
                step("camden", ParticipationStatus.WITHDRAWN, LATER));

        assertThat(standing(agreement, "camden", LATER.minusDays(1)).isIn()).isTrue();
        assertThat(standing(agreement, "camden", LATER).hasLeft()).isTrue();
        assertThat(standing(agreement, "camden", back).joinedOn()).contains(back);
    }

    @Test
    void suspensionLastsUntilReinstatement() {
        LocalDate back = LATER.plusDays(30);
        DataSharingAgreement agreement = after(
                step("camden", ParticipationStatus.REINSTATED, back),
                step("camden", ParticipationStatus.SUSPENDED, LATER));

        Standing suspended = standing(agreement, "camden", LATER);
        assertThat(suspended.isSuspended()).isTrue();
        assertThat(suspended.isIn()).isFalse();
        Standing again = standing(agreement, "camden", back);
        assertThat(again.isIn()).isTrue();
        assertThat(again.since()).contains(back);
        assertThat(again.joinedOn()).contains(SIGNED);
    }

    @Test
    void signingWhileSuspendedDoesNotLiftTheSuspension() {
        DataSharingAgreement agreement = after(
                step("camden", ParticipationStatus.SUSPENDED, LATER),
                step("camden", ParticipationStatus.SIGNED, LATER.plusDays(1)));

        assertThat(standing(agreement, "camden", LATER.plusDays(2)).isSuspended())
                .isTrue();
    }

    @Test
    void reinstatementBringsNobodyInWhoIsNotSuspended() {
        DataSharingAgreement agreement = after(
                step("camden", ParticipationStatus.WITHDRAWN, LATER),
                step("camden", ParticipationStatus.REINSTATED, LATER.plusDays(1)));

        assertThat(standing(agreement, "camden", LATER.plusDays(2)).hasLeft()).isTrue();
        assertThat(irregularities(agreement)).containsExactly(IrregularityKind.STEP_OUT_OF_ORDER);
    }

    @Test
    void stepForOnePurposeLeavesTheOthersAsTheyAre() {
        DataSharingAgreement agreement = after(step("camden", ParticipationStatus.WITHDRAWN, LATER).toBuilder()
                .addPurposes("analysis")
                .build());
        Participations participations = Participations.of(agreement);

        assertThat(participations.standing("camden", "referral", LATER).isIn()).isTrue();
        assertThat(participations.standing("camden", "analysis", LATER).hasLeft())
                .isTrue();
        assertThat(participations.standing("camden", LATER).isIn()).isTrue();
    }

    @Test
    void stepForSingleItemsLeavesTheOtherItemsAsTheyAre() {
        Participation one = step("camden", ParticipationStatus.WITHDRAWN, LATER).toBuilder()
                .addItems("address")
                .build();
        assertThat(standing(after(one), "camden", LATER).isIn()).isTrue();
        assertThat(standing(after(one), "camden", LATER).exceptItems()).containsExactly("address");

        Participation only = step("camden", ParticipationStatus.ACCEDED, SIGNED).toBuilder()
                .addItems("name")
                .build();
        Standing standing = standing(with(unsigned(), only), "camden", LATER);
        assertThat(standing.isIn()).isTrue();
        assertThat(standing.onlyItems()).containsExactly("name");
    }

    @Test
    void ofTwoStepsOnOneDayTheOneThatTakesOutCounts() {
        Participation in = step("camden", ParticipationStatus.ACCEDED, LATER);
        Participation out = step("camden", ParticipationStatus.WITHDRAWN, LATER);

        for (List<Participation> order : List.of(List.of(in, out), List.of(out, in))) {
            DataSharingAgreement agreement =
                    unsigned().toBuilder().participation(order).build();
            assertThat(standing(agreement, "camden", LATER).hasLeft()).isTrue();
        }
    }

    @Test
    void signatureWithoutADayCountsForNoDayAndIsReported() {
        DataSharingAgreement agreement = with(unsigned(), undated("camden", ParticipationStatus.SIGNED));

        assertThat(standing(agreement, "camden", LATER).isIn()).isFalse();
        assertThat(irregularities(agreement)).containsExactly(IrregularityKind.STEP_WITHOUT_DAY);
    }

    @ParameterizedTest
    @EnumSource(
            value = ParticipationStatus.class,
            names = {"SUSPENDED", "WITHDRAWN", "EXCLUDED"})
    void whatTakesOutWithoutADayCountsOnEveryDay(ParticipationStatus status) {
        DataSharingAgreement agreement = after(undated("camden", status));

        assertThat(standing(agreement, "camden", SIGNED).isIn()).isFalse();
        assertThat(standing(agreement, "camden", LATER).status()).contains(status);
        assertThat(irregularities(agreement)).containsExactly(IrregularityKind.STEP_WITHOUT_DAY);
    }

    @Test
    void reinstatementWithoutADayCountsForNoDay() {
        DataSharingAgreement agreement = after(
                step("camden", ParticipationStatus.SUSPENDED, LATER),
                undated("camden", ParticipationStatus.REINSTATED));

        assertThat(standing(agreement, "camden", LATER.plusYears(1)).isSuspended())
                .isTrue();
    }

    @Test
    void withdrawalByNoticeTakesEffectAtTheEndOfThePeriod() {
        // Three months after 30 November 2026 is 28 February 2027: that month has no 30th.
        Participation leaves = undated("camden", ParticipationStatus.WITHDRAWN).toBuilder()
                .noticeDate(LocalDate.of(2026, 11, 30))
                .build();
        DataSharingAgreement agreement = with(noticeOf(3, DeadlineUnit.MONTHS), leaves);

        assertThat(standing(agreement, "camden", LocalDate.of(2027, 2, 27)).isIn())
                .isTrue();
        assertThat(standing(agreement, "camden", LocalDate.of(2027, 2, 28)).hasLeft())
                .isTrue();
        assertThat(irregularities(agreement)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawal", "termination", ""})
    void noticeOfLeavingOrEndingOrAnythingIsOneForLeaving(String matter) {
        Notice.Builder notice = Notice.builder().period(months(3));
        if (!matter.isEmpty()) {
            notice.addMatters(NoticeMatter.of(matter));
        }
        Participation leaves = step("camden", ParticipationStatus.WITHDRAWN, LATER).toBuilder()
                .noticeDate(LATER.minusWeeks(8))
                .build();

        assertThat(irregularities(with(noticing(notice.build()), leaves)))
                .containsExactly(IrregularityKind.NOTICE_TOO_SHORT);
        assertThat(irregularities(with(
                        noticing(notice.build()),
                        leaves.toBuilder().noticeDate(LATER.minusMonths(3)).build())))
                .isEmpty();
    }

    @Test
    void noticeOfAnotherMatterIsNoneForLeaving() {
        Notice charges = Notice.builder()
                .addMatters(NoticeMatter.CHARGES)
                .period(months(3))
                .build();
        Participation leaves = step("camden", ParticipationStatus.WITHDRAWN, LATER).toBuilder()
                .noticeDate(LATER.minusDays(1))
                .build();

        assertThat(irregularities(with(noticing(charges), leaves))).isEmpty();
    }

    @Test
    void noticeOfLeavingGoesBeforeOneOfEnding() {
        Notice ending = Notice.builder()
                .addMatters(NoticeMatter.TERMINATION)
                .period(months(6))
                .build();
        Notice leaving = Notice.builder()
                .addMatters(NoticeMatter.WITHDRAWAL)
                .period(months(1))
                .build();
        Participation leaves = step("camden", ParticipationStatus.WITHDRAWN, LATER).toBuilder()
                .noticeDate(LATER.minusMonths(2))
                .build();

        assertThat(irregularities(with(noticing(ending, leaving), leaves))).isEmpty();
        assertThat(irregularities(with(
                        noticing(ending, leaving.toBuilder().addBy("barnet").build()), leaves)))
                .containsExactly(IrregularityKind.NOTICE_TOO_SHORT);
    }

    @Test
    void withdrawalInALeapYearEndsOnTheTwentyNinthOfFebruary() {
        // One month after 29 January 2028 is 29 February 2028, a leap year.
        Participation leaves = undated("camden", ParticipationStatus.WITHDRAWN).toBuilder()
                .noticeDate(LocalDate.of(2028, 1, 29))
                .build();
        DataSharingAgreement agreement = with(noticeOf(1, DeadlineUnit.MONTHS), leaves);

        assertThat(standing(agreement, "camden", LocalDate.of(2028, 2, 29)).since())
                .contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void statedDayOfWithdrawalCountsEvenIfThePeriodOfNoticeIsLonger() {
        Participation leaves = step("camden", ParticipationStatus.WITHDRAWN, LATER).toBuilder()
                .noticeDate(LATER.minusDays(10))
                .build();
        DataSharingAgreement agreement = with(noticeOf(3, DeadlineUnit.MONTHS), leaves);

        assertThat(standing(agreement, "camden", LATER).hasLeft()).isTrue();
        assertThat(irregularities(agreement)).containsExactly(IrregularityKind.NOTICE_TOO_SHORT);
    }

    @Test
    void noticeWithoutAPeriodTakesEffectAtOnceAndOneOfManyYearsNeverOverflows() {
        Participation leaves = undated("camden", ParticipationStatus.WITHDRAWN).toBuilder()
                .noticeDate(LATER)
                .build();

        assertThat(standing(after(leaves), "camden", LATER).hasLeft()).isTrue();
        assertThat(standing(with(noticeOf(Integer.MAX_VALUE, DeadlineUnit.YEARS), leaves), "camden", LATER)
                        .isIn())
                .isTrue();
    }

    @Test
    void noticePeriodInWorkingDaysLeavesOutWeekends() {
        // Five working days after Friday 5 June 2026: Monday 8 to Friday 12 June.
        Participation leaves = undated("camden", ParticipationStatus.WITHDRAWN).toBuilder()
                .noticeDate(LocalDate.of(2026, 6, 5))
                .build();
        DataSharingAgreement agreement = with(noticeOf(5, DeadlineUnit.WORKING_DAYS), leaves);

        assertThat(standing(agreement, "camden", LocalDate.of(2026, 6, 30)).since())
                .contains(LocalDate.of(2026, 6, 12));
    }

    @Test
    void accessionThatNeedsAcceptanceCountsFromTheDayOfAcceptance() {
        Participation joins = step("camden", ParticipationStatus.ACCEDED, LATER);
        Participation accepted =
                joins.toBuilder().acceptedOn(LATER.plusDays(10)).build();
        DataSharingAgreement open = with(accession(AccessionEffect.ON_ACCEPTANCE), joins);
        DataSharingAgreement closed = with(accession(AccessionEffect.ON_ACCEPTANCE), accepted);

        assertThat(standing(open, "camden", LATER.plusYears(1)).isIn()).isFalse();
        assertThat(irregularities(open)).containsExactly(IrregularityKind.NOT_ACCEPTED);
        assertThat(standing(closed, "camden", LATER.plusDays(9)).isIn()).isFalse();
        assertThat(standing(closed, "camden", LATER.plusDays(10)).since()).contains(LATER.plusDays(10));
    }

    @ParameterizedTest
    @EnumSource(
            value = AccessionEffect.class,
            names = {"AT_ONCE", "ON_DATE"})
    void otherAccessionsCountFromTheirDay(AccessionEffect effect) {
        Participation joins = step("camden", ParticipationStatus.ACCEDED, LATER).toBuilder()
                .acceptedOn(LATER.plusDays(10))
                .build();

        assertThat(standing(with(accession(effect), joins), "camden", LATER).isIn())
                .isTrue();
    }

    @Test
    void accessionTermsOfOtherGroupsOrPurposesDoNotConcernAStep() {
        Participation joins = step("hub", ParticipationStatus.ACCEDED, LATER);

        assertThat(standing(with(accession(AccessionEffect.ON_ACCEPTANCE), joins), "hub", LATER)
                        .isIn())
                .isTrue();
    }

    @Test
    void partyIsInOnlyWhileItExists() {
        DataSharingAgreement agreement = agreement().toBuilder()
                .parties(agreement().getParties().stream()
                        .map(party -> party.getId().equals("camden")
                                ? party.toBuilder()
                                        .existsFrom(SIGNED.plusDays(5))
                                        .existsUntil(LATER)
                                        .build()
                                : party)
                        .toList())
                .build();

        assertThat(standing(agreement, "camden", SIGNED.plusDays(4)).isIn()).isFalse();
        assertThat(standing(agreement, "camden", SIGNED.plusDays(5)).isIn()).isTrue();
        assertThat(standing(agreement, "camden", LATER).isIn()).isTrue();
        assertThat(standing(agreement, "camden", LATER.plusDays(1)).isIn()).isFalse();
        assertThat(irregularities(agreement)).containsExactly(IrregularityKind.STEP_OF_NON_EXISTING);
    }

    @Test
    void unknownIdsHaveNoStatus() {
        Participations participations = Participations.of(agreement());

        assertThat(participations.standing("nobody", "referral", LATER).status())
                .isEmpty();
        assertThat(participations.standing("camden", "nothing", LATER).isIn())
                .as("a signature for all purposes is one for any other too")
                .isTrue();
        assertThat(participations.steps("nobody")).isEmpty();
        assertThat(participations.aliases("nobody", LATER)).isEmpty();
        assertThat(participations.members("nobody", LATER)).isEmpty();
    }

    @Test
    void participantsAreAllPartiesForAllPurposesInTheOrderOfTheAgreement() {
        Participants participants = Participations.of(agreement()).on(LATER);

        assertThat(participants.standings())
                .extracting(
                        standing -> standing.party() + " " + standing.purpose().orElseThrow())
                .containsExactly(
                        "camden referral",
                        "camden analysis",
                        "islington referral",
                        "islington analysis",
                        "hub referral",
                        "hub analysis");
        assertThat(participants.of("hub")).hasSize(2).allMatch(Standing::isIn);
        assertThat(participants.version()).contains("1.0");
    }

    @Test
    void agreementWithoutAnythingHasNobodyAndDoesNotThrow() {
        Participations empty =
                Participations.of(DataSharingAgreement.builder().id("urn:x:y").build());

        assertThat(empty.on(LATER).standings()).isEmpty();
        assertThat(empty.on(LocalDate.MIN).standings()).isEmpty();
        assertThat(empty.on(LocalDate.MAX).standings()).isEmpty();
        assertThat(empty.irregularities()).isEmpty();
        assertThat(empty.steps()).isEmpty();
    }

    private static Deadline months(int amount) {
        return Deadline.builder().amount(amount).unit(DeadlineUnit.MONTHS).build();
    }

    private static DataSharingAgreement noticing(Notice... notices) {
        return agreement().toBuilder()
                .governance(GovernanceTerms.builder().addNotices(notices).build())
                .build();
    }

    private static DataSharingAgreement noticeOf(int amount, DeadlineUnit unit) {
        return agreement().toBuilder()
                .governance(GovernanceTerms.builder()
                        .addNotices(Notice.builder()
                                .addMatters(NoticeMatter.WITHDRAWAL)
                                .period(Deadline.builder()
                                        .amount(amount)
                                        .unit(unit)
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private static DataSharingAgreement accession(AccessionEffect effect) {
        return unsigned().toBuilder()
                .governance(Optional.of(GovernanceTerms.builder()
                        .addAccession(AccessionTerms.builder()
                                .addGroups("boroughs")
                                .effect(effect)
                                .build())
                        .build()))
                .build();
    }
}
