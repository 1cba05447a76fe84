package org.dsauk.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.participation.Shared.LATER;
import static org.dsauk.participation.Shared.SIGNED;
import static org.dsauk.participation.Shared.irregularities;
import static org.dsauk.participation.Shared.step;
import static org.dsauk.participation.Shared.undated;
import static org.dsauk.participation.Shared.unsigned;
import static org.dsauk.participation.Shared.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.PartyGroup;
import org.junit.jupiter.api.Test;

/** Who belongs to which group, and what a group does as one. */
class GroupsTest {

    @Test
    void whoeverJoinsIsAMemberFromTheDayOnAndWhoeverLeavesUntilTheDayBefore() {
        Participations participations = Participations.of(with(
                unsigned(),
                in("hub", ParticipationStatus.ACCEDED, SIGNED),
                in("hub", ParticipationStatus.WITHDRAWN, LATER)));

        assertThat(participations.members("boroughs", SIGNED.minusDays(1))).doesNotContain("hub");
        assertThat(participations.members("boroughs", SIGNED)).containsExactly("camden", "islington", "hub");
        assertThat(participations.members("boroughs", LATER.minusDays(1))).contains("hub");
        assertThat(participations.members("boroughs", LATER)).containsExactly("camden", "islington");
        assertThat(participations.aliases("hub", SIGNED)).containsExactly("hub", "boroughs");
    }

    @Test
    void whoJoinsOnADayThatIsNotKnownIsAMemberOnEveryDayAndWhoLeavesOnNone() {
        assertThat(members(with(unsigned(), member("hub", ParticipationStatus.INVITED)), LATER))
                .contains("hub");
        assertThat(members(with(unsigned(), member("camden", ParticipationStatus.WITHDRAWN)), SIGNED))
                .containsExactly("islington");
    }

    @Test
    void whoeverJoinsForOnePurposeSharesInTheFlowsOfTheGroupForThatPurposeAlone() {
        DataSharingAgreement agreement = with(
                Shared.agreement().toBuilder()
                        .addParties(Shared.party("barnet"))
                        .build(),
                in("barnet", ParticipationStatus.ACCEDED, SIGNED).toBuilder()
                        .addPurposes("referral")
                        .build());
        Participations participations = Participations.of(agreement);

        assertThat(participations
                        .flow("send")
                        .from("barnet")
                        .to("hub")
                        .forPurpose("referral")
                        .on(LATER)
                        .isLive())
                .isTrue();
        assertThat(Shared.obstacles(participations
                        .flow("send")
                        .from("barnet")
                        .to("hub")
                        .forPurpose("analysis")
                        .on(LATER)))
                .containsExactly(ObstacleKind.NOT_FOR_PURPOSE);
    }

    @Test
    void whoeverLeavesForOnePurposeStaysAMember() {
        Participation leaves = in("camden", ParticipationStatus.WITHDRAWN, SIGNED).toBuilder()
                .addPurposes("referral")
                .build();

        assertThat(members(with(unsigned(), leaves), LATER)).contains("camden");
    }

    @Test
    void whoeverBelongsToAPartBelongsToTheWiderGroup() {
        DataSharingAgreement nested = nested("wider");
        Participations participations = Participations.of(nested);

        assertThat(participations.members("wider", LATER)).containsExactly("camden", "islington");
        assertThat(participations.aliases("camden", LATER)).containsExactly("camden", "boroughs", "wider");
    }

    @Test
    void groupsThatArePartsOfEachOtherHaveTheSameMembers() {
        DataSharingAgreement circle = nested("wider").toBuilder()
                .partyGroups(List.of(
                        nested("wider").getPartyGroups().get(0),
                        PartyGroup.builder().id("wider").partOf("boroughs").build()))
                .build();

        assertThat(Participations.of(circle).members("wider", LATER)).containsExactly("camden", "islington");
        assertThat(members(circle, LATER)).containsExactly("camden", "islington");
    }

    @Test
    void stepOfAGroupIsOneOfEachMemberThatItHasOnTheDay() {
        Participation all = Participation.builder()
                .group("boroughs")
                .status(ParticipationStatus.ACCEDED)
                .version("1.0")
                .date(SIGNED)
                .build();
        Participations participations =
                Participations.of(with(unsigned(), all, in("hub", ParticipationStatus.INVITED, SIGNED.plusDays(1))));

        assertThat(participations.standing("camden", "referral", SIGNED).mayShare())
                .isTrue();
        assertThat(participations.standing("islington", "referral", SIGNED).mayShare())
                .isTrue();
        assertThat(participations.standing("hub", "referral", LATER).isIn())
                .as("it joined the group a day later")
                .isFalse();
        assertThat(participations.steps("camden")).extracting(PartyStep::source).hasSize(1);
    }

    @Test
    void withdrawalOfAGroupWithoutADayConcernsEverybodyWhoEverBelongedToIt() {
        Participation out = Participation.builder()
                .group("boroughs")
                .status(ParticipationStatus.WITHDRAWN)
                .build();
        Participations participations = Participations.of(with(
                Shared.agreement(),
                out,
                in("hub", ParticipationStatus.ACCEDED, SIGNED),
                in("hub", ParticipationStatus.WITHDRAWN, LATER)));

        assertThat(participations.on(SIGNED).in()).isEmpty();
    }

    @Test
    void stepsOfNobodyAndOfUnknownPartiesAndGroupsAreReportedAndChangeNothing() {
        DataSharingAgreement agreement = with(
                Shared.agreement(),
                Participation.builder().status(ParticipationStatus.WITHDRAWN).build(),
                Participation.builder().member("camden").date(LATER).build(),
                step("nobody", ParticipationStatus.ACCEDED, LATER),
                Participation.builder()
                        .group("nothing")
                        .status(ParticipationStatus.WITHDRAWN)
                        .date(LATER)
                        .build(),
                step("camden", ParticipationStatus.APPROVED, LATER).toBuilder()
                        .addPurposes("no-purpose")
                        .build());

        assertThat(irregularities(agreement))
                .containsExactly(
                        IrregularityKind.STEP_OF_NOBODY,
                        IrregularityKind.STEP_WITHOUT_STATUS,
                        IrregularityKind.UNKNOWN_PARTY,
                        IrregularityKind.UNKNOWN_GROUP,
                        IrregularityKind.UNKNOWN_PURPOSE);
        assertThat(Participations.of(agreement).on(LATER).in()).hasSize(6);
        assertThat(Participations.of(agreement).steps())
                .extracting(PartyStep::party)
                .contains("nobody");
    }

    private static List<String> members(DataSharingAgreement agreement, LocalDate day) {
        return Participations.of(agreement).members("boroughs", day);
    }

    private static Participation in(String member, ParticipationStatus status, LocalDate day) {
        return step(member, status, day).toBuilder().group("boroughs").build();
    }

    private static Participation member(String member, ParticipationStatus status) {
        return undated(member, status).toBuilder().group("boroughs").build();
    }

    private static DataSharingAgreement nested(String wider) {
        return unsigned().toBuilder()
                .partyGroups(List.of(
                        unsigned().getPartyGroups().get(0).toBuilder()
                                .partOf(Optional.of(wider))
                                .build(),
                        PartyGroup.builder().id("wider").build()))
                .build();
    }
}
