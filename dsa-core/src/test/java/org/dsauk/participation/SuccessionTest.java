package org.dsauk.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.participation.Shared.LATER;
import static org.dsauk.participation.Shared.SIGNED;
import static org.dsauk.participation.Shared.agreement;
import static org.dsauk.participation.Shared.irregularities;
import static org.dsauk.participation.Shared.obstacles;
import static org.dsauk.participation.Shared.party;
import static org.dsauk.participation.Shared.standing;
import static org.dsauk.participation.Shared.step;
import static org.dsauk.participation.Shared.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.Succession;
import org.dsauk.party.SuccessionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One party takes the place of another. */
class SuccessionTest {

    @ParameterizedTest
    @EnumSource(
            value = SuccessionKind.class,
            names = {"MERGER", "RENAMING", "REPLACEMENT", "SPLIT"})
    void theOneTakesThePartOfTheOtherWhichEnds(SuccessionKind kind) {
        DataSharingAgreement agreement = succeeded(succession("camden", LATER, kind));

        assertThat(standing(agreement, "new", LATER.minusDays(1)).isIn()).isFalse();
        assertThat(standing(agreement, "camden", LATER.minusDays(1)).isIn()).isTrue();
        Standing heir = standing(agreement, "new", LATER);
        assertThat(heir.mayShare()).isTrue();
        assertThat(heir.inheritedFrom()).contains("camden");
        assertThat(heir.since()).contains(LATER);
        assertThat(heir.joinedOn()).contains(SIGNED);
        assertThat(heir.step().orElseThrow().text()).isEqualTo("/parties/3/succeeds/0");
        assertThat(heir.boundBy().orElseThrow().text()).isEqualTo("/signatures/0");
        assertThat(standing(agreement, "camden", LATER).isIn()).isFalse();
        assertThat(standing(agreement, "camden", LATER).succeededBy()).contains("new");
        assertThat(obstacles(agreement, LATER)).containsExactly(ObstacleKind.NOT_A_DISCLOSER, ObstacleKind.SUCCEEDED);
        assertThat(irregularities(agreement)).isEmpty();
    }

    @Test
    void partyWhoseFunctionsPassOverStays() {
        DataSharingAgreement agreement = succeeded(succession("camden", LATER, SuccessionKind.TRANSFER_OF_FUNCTIONS));

        assertThat(standing(agreement, "camden", LATER).mayShare()).isTrue();
        assertThat(standing(agreement, "new", LATER).mayShare()).isTrue();
    }

    @Test
    void theOneTakesThePlaceOfTheOtherInItsGroupsAndFlows() {
        Participations participations =
                Participations.of(succeeded(succession("camden", LATER, SuccessionKind.MERGER)));

        assertThat(participations.members("boroughs", LATER.minusDays(1))).containsExactly("camden", "islington");
        assertThat(participations.members("boroughs", LATER)).containsExactly("islington", "new");
        assertThat(participations.aliases("new", LATER)).containsExactly("new", "camden", "boroughs");
        assertThat(participations
                        .flow("send")
                        .from("new")
                        .to("hub")
                        .forPurpose("referral")
                        .on(LATER)
                        .isLive())
                .isTrue();
        assertThat(participations
                        .flow("send")
                        .from("new")
                        .to("hub")
                        .forPurpose("referral")
                        .on(LATER.minusDays(1))
                        .isLive())
                .isFalse();
    }

    @Test
    void suspensionAndExclusionPassOver() {
        Succession succession = succession("camden", LATER, SuccessionKind.RENAMING);

        assertThat(standing(
                                with(
                                        succeeded(succession),
                                        step("camden", ParticipationStatus.SUSPENDED, LATER.minusDays(9))),
                                "new",
                                LATER)
                        .isSuspended())
                .isTrue();
        assertThat(standing(
                                with(
                                        succeeded(succession),
                                        step("camden", ParticipationStatus.EXCLUDED, LATER.minusDays(9))),
                                "new",
                                LATER)
                        .hasLeft())
                .isTrue();
    }

    @Test
    void whoeverWasShutOutStaysOutThoughAnotherMergesIntoIt() {
        DataSharingAgreement agreement = with(
                succeeded(succession("camden", LATER, SuccessionKind.MERGER)),
                step("new", ParticipationStatus.ACCEDED, SIGNED),
                step("new", ParticipationStatus.EXCLUDED, LATER.minusDays(9)));

        assertThat(standing(agreement, "new", LATER).status()).contains(ParticipationStatus.EXCLUDED);
        assertThat(standing(agreement, "new", LATER).isIn()).isFalse();
    }

    @Test
    void ofSeveralThatMergeTheStrongestPartGoesOn() {
        DataSharingAgreement agreement = with(
                succeeded(
                        succession("camden", LATER, SuccessionKind.MERGER),
                        succession("islington", LATER, SuccessionKind.MERGER)),
                step("camden", ParticipationStatus.WITHDRAWN, LATER.minusDays(9)));

        assertThat(standing(agreement, "new", LATER).inheritedFrom()).contains("islington");
        assertThat(standing(agreement, "new", LATER).mayShare()).isTrue();
    }

    @Test
    void partyThatIsInItselfIsBoundByWhatTheOtherSignedToo() {
        DataSharingAgreement agreement = succeeded(succession("camden", LATER, SuccessionKind.MERGER)).toBuilder()
                .addParticipation(step("new", ParticipationStatus.ACCEDED, SIGNED).toBuilder()
                        .version("9.0")
                        .build())
                .build();

        assertThat(standing(agreement, "new", LATER.minusDays(1)).mayShare()).isFalse();
        assertThat(standing(agreement, "new", LATER).mayShare()).isTrue();
        assertThat(standing(agreement, "new", LATER).inheritedFrom()).isEmpty();
    }

    @Test
    void stepOfThePartyThatEndedDoesNotCountAndIsReported() {
        DataSharingAgreement agreement = with(
                succeeded(succession("camden", LATER, SuccessionKind.MERGER)),
                step("camden", ParticipationStatus.SIGNED, LATER.plusDays(1)));

        assertThat(standing(agreement, "camden", LATER.plusDays(1)).isIn()).isFalse();
        assertThat(irregularities(agreement)).containsExactly(IrregularityKind.STEP_AFTER_SUCCESSION);
    }

    @Test
    void theOneCanLeaveLikeAnyOther() {
        DataSharingAgreement agreement = with(
                succeeded(succession("camden", LATER, SuccessionKind.MERGER)),
                step("new", ParticipationStatus.WITHDRAWN, LATER.plusDays(1)));

        assertThat(standing(agreement, "new", LATER).isIn()).isTrue();
        assertThat(standing(agreement, "new", LATER.plusDays(1)).hasLeft()).isTrue();
        assertThat(irregularities(agreement)).isEmpty();
    }

    @Test
    void successionWithoutADayTakesThatOfTheBodiesOrDoesNothing() {
        Succession undated = succession("camden", LATER, SuccessionKind.MERGER).toBuilder()
                .date(Optional.empty())
                .build();
        Party begins =
                party("new").toBuilder().addSucceeds(undated).existsFrom(LATER).build();

        assertThat(standing(agreement().toBuilder().addParties(begins).build(), "new", LATER)
                        .isIn())
                .isTrue();
        assertThat(standing(succeeded(undated), "new", LATER).isIn()).isFalse();
        assertThat(standing(succeeded(undated), "camden", LATER).isIn()).isTrue();
        assertThat(irregularities(succeeded(undated))).containsExactly(IrregularityKind.SUCCESSION_WITHOUT_DAY);
    }

    @Test
    void partyThatSucceedsItselfOrNobodyStaysAsItIs() {
        assertThat(irregularities(succeeded(succession("new", LATER, SuccessionKind.MERGER))))
                .containsExactly(IrregularityKind.CIRCLE_OF_SUCCESSION);
        assertThat(irregularities(succeeded(succession("nobody", LATER, SuccessionKind.MERGER))))
                .containsExactly(IrregularityKind.UNKNOWN_PARTY);
    }

    @Test
    void circleEndsAtItsEarliestDayAndIsReported() {
        DataSharingAgreement agreement = circle(LATER, LATER.plusDays(10));

        assertThat(standing(agreement, "islington", LATER).mayShare()).isTrue();
        assertThat(standing(agreement, "camden", LATER).isIn()).isFalse();
        assertThat(standing(agreement, "camden", LATER.plusDays(10)).mayShare()).isTrue();
        assertThat(standing(agreement, "islington", LATER.plusDays(10)).isIn()).isFalse();
        assertThat(irregularities(agreement))
                .containsExactly(IrregularityKind.CIRCLE_OF_SUCCESSION, IrregularityKind.CIRCLE_OF_SUCCESSION);
    }

    @Test
    void circleOfOneDayLeavesNobodyIn() {
        DataSharingAgreement agreement = circle(LATER, LATER);

        assertThat(standing(agreement, "camden", LATER).isIn()).isFalse();
        assertThat(standing(agreement, "islington", LATER).isIn()).isFalse();
    }

    @Test
    void longChainOfRenamingsNeedsNoDeepStackAndNoManyVisits() {
        int length = 20_000;
        List<Party> parties = new ArrayList<>(agreement().getParties());
        for (int i = 0; i < length; i++) {
            parties.add(party("name-" + i).toBuilder()
                    .addSucceeds(succession(
                            i == 0 ? "camden" : "name-" + (i - 1), LATER.plusDays(i), SuccessionKind.RENAMING))
                    .build());
        }
        Participations participations =
                Participations.of(agreement().toBuilder().parties(parties).build());
        LocalDate last = LATER.plusDays(length - 1L);

        assertThat(participations
                        .standing("name-" + (length - 1), "referral", last)
                        .mayShare())
                .isTrue();
        assertThat(participations.standing("name-5", "referral", last).succeededBy())
                .contains("name-6");
    }

    @Test
    void manyMergersOfManyAreWorkedOutOnceEach() {
        List<Party> parties = new ArrayList<>(agreement().getParties());
        String one = "camden";
        String other = "islington";
        for (int i = 0; i < 60; i++) {
            for (String name : List.of("a-" + i, "b-" + i)) {
                parties.add(party(name).toBuilder()
                        .addSucceeds(
                                succession(one, LATER.plusDays(i), SuccessionKind.SPLIT),
                                succession(other, LATER.plusDays(i), SuccessionKind.SPLIT))
                        .build());
            }
            one = "a-" + i;
            other = "b-" + i;
        }
        DataSharingAgreement agreement =
                agreement().toBuilder().parties(parties).build();

        assertThat(standing(agreement, "a-59", LATER.plusDays(60)).mayShare()).isTrue();
    }

    private static DataSharingAgreement succeeded(Succession... successions) {
        return agreement().toBuilder()
                .addParties(party("new").toBuilder().addSucceeds(successions).build())
                .build();
    }

    private static Succession succession(String predecessor, LocalDate day, SuccessionKind kind) {
        return Succession.builder()
                .predecessor(predecessor)
                .date(day)
                .kind(kind)
                .build();
    }

    /** First islington takes the place of camden, then camden that of islington. */
    private static DataSharingAgreement circle(LocalDate first, LocalDate second) {
        return agreement().toBuilder()
                .parties(List.of(
                        party("camden").toBuilder()
                                .addSucceeds(succession("islington", second, SuccessionKind.REPLACEMENT))
                                .build(),
                        party("islington").toBuilder()
                                .addSucceeds(succession("camden", first, SuccessionKind.REPLACEMENT))
                                .build(),
                        party("hub")))
                .build();
    }
}
