package org.dsauk.validation.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.PartyGroup;
import org.dsauk.party.PartyType;
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
        assertThat(new Membership(COMPLETE, new Effort()).bodies("nobody")).isEmpty();
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
    void theLastStepDecides() {
        DataSharingAgreement back =
                after(step("camden", ParticipationStatus.WITHDRAWN), step("camden", ParticipationStatus.ACCEDED));

        assertThat(members(back)).containsExactlyInAnyOrder("camden", "islington");
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
        return new Membership(agreement, new Effort()).bodies(id).orElseThrow();
    }
}
