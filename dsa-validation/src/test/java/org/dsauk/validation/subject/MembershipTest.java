package org.dsauk.validation.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.participation.Participations;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.party.PartyType;
import org.dsauk.party.Succession;
import org.dsauk.party.SuccessionKind;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final DataSharingAgreement COMPLETE = Complete.agreement();

    @Test
    void partyMeansItselfAndGoesByItsGroups() {
        Bodies camden = bodies(COMPLETE, "camden");

        assertThat(camden.isGroup()).isFalse();
        assertThat(camden.members()).hasSize(1);
        assertThat(camden.members().get(0).aliases()).containsExactly("camden", "boroughs");
    }

    @Test
    void groupMeansItsMembers() {
        assertThat(members(COMPLETE)).containsExactly("camden", "islington");
    }

    @Test
    void idOfNothingMeansNobody() {
        assertThat(membership(COMPLETE, Complete.DAY).bodies("nobody")).isEmpty();
    }

    @Test
    void whoJoinsIsAMemberFromThenOn() {
        for (ParticipationStatus status : List.of(
                ParticipationStatus.INVITED,
                ParticipationStatus.APPROVED,
                ParticipationStatus.SIGNED,
                ParticipationStatus.ACCEDED,
                ParticipationStatus.SUSPENDED)) {
            assertThat(members(after(step("st-hilda", status))))
                    .as(status.code())
                    .contains("st-hilda");
        }
    }

    @Test
    void whoLeavesIsNoMemberEvenIfListed() {
        assertThat(members(after(step("camden", ParticipationStatus.WITHDRAWN))))
                .containsExactly("islington");
        assertThat(members(after(step("camden", ParticipationStatus.EXCLUDED)))).containsExactly("islington");
    }

    @Test
    void theStepOfTheLatestDayDecidesWhateverTheOrder() {
        Participation leaves = step("camden", ParticipationStatus.WITHDRAWN).toBuilder()
                .date(Complete.DAY.minusDays(2))
                .build();
        Participation returns = step("camden", ParticipationStatus.ACCEDED).toBuilder()
                .date(Complete.DAY.minusDays(1))
                .build();

        assertThat(members(after(leaves, returns))).containsExactlyInAnyOrder("camden", "islington");
        assertThat(members(after(returns, leaves))).containsExactlyInAnyOrder("camden", "islington");
    }

    @Test
    void whoLeavesOnADayThatIsNotKnownIsNoMemberThoughItJoinedToo() {
        DataSharingAgreement agreement =
                after(step("camden", ParticipationStatus.WITHDRAWN), step("camden", ParticipationStatus.ACCEDED));

        assertThat(members(agreement)).containsExactly("islington");
    }

    @Test
    void whoJoinsLaterIsNoMemberYet() {
        Participation joins = step("st-hilda", ParticipationStatus.ACCEDED).toBuilder()
                .date(Complete.DAY.plusDays(1))
                .build();

        assertThat(members(after(joins))).doesNotContain("st-hilda");
        assertThat(membership(after(joins), Complete.DAY.plusDays(1))
                        .bodies("boroughs")
                        .orElseThrow()
                        .members())
                .extracting(Member::id)
                .contains("st-hilda");
    }

    @Test
    void partyWhosePlaceWasTakenMeansTheOneThatTookIt() {
        Party heir = Complete.party("united", PartyType.LONDON_BOROUGH, "Z0000001").toBuilder()
                .addSucceeds(Succession.builder()
                        .predecessor("camden")
                        .kind(SuccessionKind.MERGER)
                        .date(Complete.DAY)
                        .build())
                .build();
        DataSharingAgreement agreement = COMPLETE.toBuilder().addParties(heir).build();

        assertThat(bodies(agreement, "camden").members()).extracting(Member::id).containsExactly("united");
        assertThat(members(agreement)).containsExactlyInAnyOrder("islington", "united");
        assertThat(bodies(agreement, "united").members().get(0).aliases())
                .containsExactly("united", "camden", "boroughs");
    }

    @Test
    void whoLeavesForOnePurposeIsStillAMember() {
        Participation partial = step("camden", ParticipationStatus.WITHDRAWN).toBuilder()
                .addPurposes("p1")
                .build();

        assertThat(members(after(partial))).contains("camden");
    }

    @Test
    void openGroupMeansOneBodyOfEachTypeUntilSomebodyJoins() {
        DataSharingAgreement open = COMPLETE.toBuilder()
                .partyGroups(List.of(PartyGroup.builder()
                        .id("boroughs")
                        .addEligible(PartyType.LONDON_AUTHORITY, PartyType.CHARITY)
                        .build()))
                .build();
        DataSharingAgreement joined = open.toBuilder()
                .addParticipation(step("camden", ParticipationStatus.ACCEDED))
                .build();

        assertThat(bodies(open, "boroughs").isOpen()).isTrue();
        assertThat(bodies(open, "boroughs").publicAuthority()).isEqualTo(Answer.YES);
        assertThat(bodies(joined, "boroughs").isOpen()).isFalse();
        assertThat(members(joined)).containsExactly("camden");
    }

    @Test
    void whoeverBelongsToAPartOfAGroupBelongsToTheGroup() {
        DataSharingAgreement nested = nested("all", "boroughs");

        assertThat(bodies(nested, "all").members()).extracting(Member::id).containsExactly("camden", "islington");
        assertThat(bodies(nested, "camden").members().get(0).aliases())
                .containsExactlyInAnyOrder("camden", "boroughs", "all");
    }

    @Test
    void groupsThatArePartsOfEachOtherHaveTheSameMembers() {
        DataSharingAgreement circle = nested("all", "boroughs").toBuilder()
                .partyGroups(nested("all", "boroughs").getPartyGroups().stream()
                        .map(group -> group.getId().equals("all")
                                ? group.toBuilder().partOf("boroughs").build()
                                : group)
                        .toList())
                .build();

        assertThat(bodies(circle, "all").members()).extracting(Member::id).containsExactly("camden", "islington");
        assertThat(members(circle)).containsExactly("camden", "islington");
    }

    @Test
    void groupThatIsAPartOfItselfHasItsOwnMembers() {
        assertThat(bodies(nested("all", "all"), "all").members()).isEmpty();
    }

    @Test
    void groupThatIsDescribedInWordsMeansABodyOfUnknownType() {
        DataSharingAgreement open = COMPLETE.toBuilder()
                .partyGroups(List.of(PartyGroup.builder()
                        .id("boroughs")
                        .description("Any body that the department invites")
                        .build()))
                .build();

        assertThat(bodies(open, "boroughs").isOpen()).isTrue();
        assertThat(bodies(open, "boroughs").publicAuthority()).isEqualTo(Answer.UNKNOWN);
    }

    /** The group of the complete agreement and one more, the first of the two being the wider. */
    private static DataSharingAgreement nested(String wider, String part) {
        PartyGroup boroughs = COMPLETE.getPartyGroups().get(0);
        PartyGroup all = PartyGroup.builder().id("all").build();
        return COMPLETE.toBuilder()
                .partyGroups(List.of(
                        part.equals("boroughs")
                                ? boroughs.toBuilder().partOf(wider).build()
                                : boroughs,
                        part.equals("all") ? all.toBuilder().partOf(wider).build() : all))
                .build();
    }

    private static DataSharingAgreement after(Participation... steps) {
        return COMPLETE.toBuilder().addParticipation(steps).build();
    }

    private static Participation step(String member, ParticipationStatus status) {
        return Participation.builder()
                .member(member)
                .group("boroughs")
                .status(status)
                .build();
    }

    private static List<String> members(DataSharingAgreement agreement) {
        return bodies(agreement, "boroughs").members().stream().map(Member::id).toList();
    }

    private static Bodies bodies(DataSharingAgreement agreement, String id) {
        return membership(agreement, Complete.DAY).bodies(id).orElseThrow();
    }

    private static Membership membership(DataSharingAgreement agreement, LocalDate asOf) {
        return new Membership(agreement, Participations.of(agreement), asOf, new Effort());
    }
}
