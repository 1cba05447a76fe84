package org.dsauk.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.participation.Shared.LATER;
import static org.dsauk.participation.Shared.SIGNED;
import static org.dsauk.participation.Shared.VERSION_DAY;
import static org.dsauk.participation.Shared.after;
import static org.dsauk.participation.Shared.agreement;
import static org.dsauk.participation.Shared.obstacles;
import static org.dsauk.participation.Shared.step;
import static org.dsauk.participation.Shared.undated;
import static org.dsauk.participation.Shared.unsigned;
import static org.dsauk.participation.Shared.with;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.AgreementKind;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.StatusChange;
import org.dsauk.agreement.Term;
import org.dsauk.flow.DataFlow;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.related.Approval;
import org.dsauk.related.ApprovalStatus;
import org.dsauk.related.Relation;
import org.dsauk.related.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a flow is live, and every reason why not. */
class LivenessTest {

    @Test
    void flowIsLiveBetweenTwoWhoAreInUnderTheCurrentVersion() {
        Liveness liveness = Participations.of(agreement())
                .flow("send")
                .from("camden")
                .to("hub")
                .forPurpose("referral")
                .on(SIGNED);

        assertThat(liveness.isLive()).isTrue();
        assertThat(liveness.obstacles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "other, camden, hub, referral, UNKNOWN_FLOW",
        "send, nobody, hub, referral, NOT_A_DISCLOSER UNKNOWN_PARTY",
        "send, camden, nobody, referral, NOT_A_RECIPIENT UNKNOWN_PARTY",
        "send, camden, hub, other, UNKNOWN_PURPOSE",
        "send, boroughs, hub, referral, NOT_A_DISCLOSER UNKNOWN_PARTY",
        "send, hub, camden, referral, NOT_A_DISCLOSER NOT_A_RECIPIENT",
        "send, camden, camden, referral, NOT_A_RECIPIENT TO_ONESELF",
    })
    void wrongIdsAndSidesAreReasons(String flow, String from, String to, String purpose, String expected) {
        Liveness liveness = Participations.of(agreement())
                .flow(flow)
                .from(from)
                .to(to)
                .forPurpose(purpose)
                .on(LATER);

        assertThat(obstacles(liveness)).extracting(ObstacleKind::name).containsExactly(expected.split(" "));
        assertThat(liveness.isLive()).isFalse();
    }

    @Test
    void purposeThatTheFlowDoesNotServeIsAReason() {
        DataSharingAgreement agreement =
                flow(flow().toBuilder().purposes(List.of("analysis")).build());

        assertThat(obstacles(agreement, LATER)).containsExactly(ObstacleKind.OTHER_PURPOSE);
    }

    @Test
    void flowRunsFromItsFirstDayToItsLast() {
        DataSharingAgreement agreement = flow(
                flow().toBuilder().startsOn(LATER).endsOn(LATER.plusDays(2)).build());

        assertThat(obstacles(agreement, LATER.minusDays(1))).containsExactly(ObstacleKind.FLOW_NOT_BEGUN);
        assertThat(obstacles(agreement, LATER)).isEmpty();
        assertThat(obstacles(agreement, LATER.plusDays(2))).isEmpty();
        assertThat(obstacles(agreement, LATER.plusDays(3))).containsExactly(ObstacleKind.FLOW_ENDED);
    }

    @Test
    void agreementRunsFromItsFirstDayToItsLast() {
        DataSharingAgreement agreement = agreement().toBuilder()
                .term(Term.builder()
                        .effectiveFrom(LATER)
                        .expiresOn(LATER.plusDays(2))
                        .build())
                .build();

        assertThat(obstacles(agreement, LATER.minusDays(1))).containsExactly(ObstacleKind.TERM_NOT_BEGUN);
        assertThat(obstacles(agreement, LATER)).isEmpty();
        assertThat(obstacles(agreement, LATER.plusDays(2))).isEmpty();
        assertThat(obstacles(agreement, LATER.plusDays(3))).containsExactly(ObstacleKind.TERM_ENDED);
    }

    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void onlyAnAgreementInForceOrUnderReviewIsShared(AgreementStatus status) {
        List<ObstacleKind> expected = switch (status) {
            case IN_FORCE, UNDER_REVIEW -> List.of();
            case SUSPENDED -> List.of(ObstacleKind.AGREEMENT_SUSPENDED);
            case SUPERSEDED -> List.of(ObstacleKind.SUPERSEDED);
            default -> List.of(ObstacleKind.NOT_IN_FORCE);
        };

        assertThat(obstacles(agreement().toBuilder().status(status).build(), LATER))
                .isEqualTo(expected);
    }

    @Test
    void agreementThatDoesNotSayWhereItStandsIsNotShared() {
        assertThat(obstacles(agreement().toBuilder().status(Optional.empty()).build(), LATER))
                .containsExactly(ObstacleKind.NOT_IN_FORCE);
    }

    @Test
    void statusOfTheDayCounts() {
        DataSharingAgreement agreement = agreement().toBuilder()
                .addStatusHistory(
                        change(AgreementStatus.IN_FORCE, SIGNED),
                        change(AgreementStatus.IN_FORCE, LATER.plusDays(5)),
                        change(AgreementStatus.SUSPENDED, LATER))
                .build();

        assertThat(obstacles(agreement, SIGNED.minusDays(1))).contains(ObstacleKind.NOT_IN_FORCE);
        assertThat(obstacles(agreement, SIGNED)).isEmpty();
        assertThat(obstacles(agreement, LATER)).containsExactly(ObstacleKind.AGREEMENT_SUSPENDED);
        assertThat(obstacles(agreement, LATER.plusDays(5))).isEmpty();
        StatusOnDay status = Participations.of(agreement).statusOn(LATER).orElseThrow();
        assertThat(status.status()).isEqualTo(AgreementStatus.SUSPENDED);
        assertThat(status.allowsSharing()).isFalse();
        assertThat(status.source().text()).isEqualTo("/statusHistory/2");
        assertThat(status).hasToString("suspended since " + LATER);
    }

    @Test
    void ofAStatusWithoutADayAndTheLastOfTheHistoryTheOneThatStopsSharingCounts() {
        DataSharingAgreement ended = agreement().toBuilder()
                .status(AgreementStatus.TERMINATED)
                .addStatusHistory(change(AgreementStatus.IN_FORCE, SIGNED))
                .build();
        DataSharingAgreement suspended = agreement().toBuilder()
                .addStatusHistory(change(AgreementStatus.SUSPENDED, SIGNED))
                .build();

        assertThat(obstacles(ended, LATER)).containsExactly(ObstacleKind.NOT_IN_FORCE);
        assertThat(obstacles(suspended, LATER)).containsExactly(ObstacleKind.AGREEMENT_SUSPENDED);
        assertThat(Shared.irregularities(ended)).containsExactly(IrregularityKind.STATUS_WITHOUT_DAY);
        assertThat(Shared.irregularities(suspended)).containsExactly(IrregularityKind.STATUS_WITHOUT_DAY);
    }

    @Test
    void nothingIsSharedUnderAFramework() {
        assertThat(obstacles(
                        agreement().toBuilder().kind(AgreementKind.FRAMEWORK).build(), LATER))
                .containsExactly(ObstacleKind.FRAMEWORK);
    }

    @Test
    void anotherAgreementTakesThePlaceOnTheDayOfTheHistoryOrElseOnEveryDay() {
        Relation replaced = Relation.builder()
                .kind(RelationKind.REPLACED_BY)
                .agreement(URI.create("urn:x:new"))
                .build();
        DataSharingAgreement undated =
                agreement().toBuilder().addRelations(replaced).build();
        DataSharingAgreement dated = undated.toBuilder()
                .status(AgreementStatus.SUPERSEDED)
                .addStatusHistory(change(AgreementStatus.IN_FORCE, SIGNED), change(AgreementStatus.SUPERSEDED, LATER))
                .build();

        assertThat(obstacles(undated, SIGNED)).containsExactly(ObstacleKind.SUPERSEDED);
        assertThat(obstacles(dated, LATER.minusDays(1))).isEmpty();
        assertThat(obstacles(dated, LATER)).containsOnly(ObstacleKind.SUPERSEDED);
    }

    @Test
    void replacementForOtherPurposesOrPartiesOrOfAnotherAgreementIsNoReason() {
        for (Relation other : List.of(
                Relation.builder()
                        .kind(RelationKind.REPLACED_BY)
                        .addPurposes("analysis")
                        .build(),
                Relation.builder()
                        .kind(RelationKind.REPLACED_BY)
                        .addParties("islington")
                        .build(),
                Relation.builder()
                        .kind(RelationKind.REPLACED_BY)
                        .dependent(URI.create("urn:x:other"))
                        .build(),
                Relation.builder().kind(RelationKind.REPLACES).build())) {
            assertThat(obstacles(agreement().toBuilder().addRelations(other).build(), LATER))
                    .isEmpty();
        }
    }

    @Test
    void signatureBeforeTheFirstVersionIsReportedAndNothingIsLiveUntilThen() {
        DataSharingAgreement agreement =
                agreement().toBuilder().versionDate(SIGNED.plusDays(5)).build();

        assertThat(obstacles(agreement, SIGNED)).containsExactly(ObstacleKind.NO_VERSION_YET);
        assertThat(obstacles(agreement, SIGNED.plusDays(5))).isEmpty();
        assertThat(Shared.irregularities(agreement)).containsOnly(IrregularityKind.STEP_BEFORE_AGREEMENT);
    }

    @Test
    void eachWayOfNotBeingInIsAReasonOfItsOwn() {
        assertThat(obstacles(after(step("hub", ParticipationStatus.SUSPENDED, LATER)), LATER))
                .containsExactly(ObstacleKind.SUSPENDED);
        assertThat(obstacles(after(step("hub", ParticipationStatus.WITHDRAWN, LATER)), LATER))
                .containsExactly(ObstacleKind.WITHDRAWN);
        assertThat(obstacles(after(step("hub", ParticipationStatus.EXCLUDED, LATER)), LATER))
                .containsExactly(ObstacleKind.EXCLUDED);
        assertThat(obstacles(agreement(), SIGNED.minusDays(1)))
                .containsExactly(ObstacleKind.NOT_IN, ObstacleKind.NOT_IN);
        assertThat(obstacles(
                        with(
                                unsigned(),
                                undated("camden", ParticipationStatus.SIGNED),
                                step("hub", ParticipationStatus.ACCEDED, SIGNED).toBuilder()
                                        .addPurposes("analysis")
                                        .build()),
                        LATER))
                .containsExactly(ObstacleKind.UNDATED, ObstacleKind.NOT_FOR_PURPOSE);
        assertThat(obstacles(
                        with(
                                unsigned(),
                                step("camden", ParticipationStatus.SIGNED, SIGNED).toBuilder()
                                        .version(Optional.empty())
                                        .build(),
                                step("hub", ParticipationStatus.SIGNED, SIGNED).toBuilder()
                                        .version("3.0")
                                        .build()),
                        LATER))
                .containsExactly(ObstacleKind.VERSION_NOT_STATED, ObstacleKind.OTHER_VERSION);
    }

    @Test
    void reasonHasWordsAndAPlace() {
        Obstacle obstacle = Participations.of(after(step("hub", ParticipationStatus.SUSPENDED, LATER)))
                .flow("send")
                .from("camden")
                .to("hub")
                .forPurpose("referral")
                .on(LATER)
                .obstacles()
                .get(0);

        assertThat(obstacle.words()).isEqualTo("'hub' is suspended since 2026-06-01");
        assertThat(obstacle.source().text()).isEqualTo("/participation/0");
        assertThat(obstacle.party()).contains("hub");
    }

    @Test
    void flowIsLiveForTheItemsForWhichBothSidesAreIn() {
        DataFlow items = flow().toBuilder().addItems("name", "address").build();
        DataSharingAgreement some = with(
                flow(items),
                step("hub", ParticipationStatus.WITHDRAWN, LATER).toBuilder()
                        .addItems("address")
                        .build());
        DataSharingAgreement none = with(
                some,
                step("camden", ParticipationStatus.WITHDRAWN, LATER).toBuilder()
                        .addItems("name")
                        .build());

        assertThat(Participations.of(some)
                        .flow("send")
                        .from("camden")
                        .to("hub")
                        .forPurpose("referral")
                        .on(LATER)
                        .items())
                .containsExactly("name");
        assertThat(obstacles(none, LATER)).containsExactly(ObstacleKind.NOT_FOR_ITEMS);
    }

    @Test
    void approvalThatMustComeFirstHoldsFromItsDayToItsLast() {
        DataSharingAgreement agreement = approved(ApprovalStatus.GRANTED);

        assertThat(obstacles(agreement, LATER.minusDays(1))).containsExactly(ObstacleKind.APPROVAL_MISSING);
        assertThat(obstacles(agreement, LATER)).isEmpty();
        assertThat(obstacles(agreement, LATER.plusDays(2))).isEmpty();
        assertThat(obstacles(agreement, LATER.plusDays(3))).containsExactly(ObstacleKind.APPROVAL_ENDED);
        assertThat(obstacles(approved(ApprovalStatus.LAPSED), LATER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ApprovalStatus.class,
            names = {"REQUIRED", "REQUESTED", "REFUSED"})
    void approvalThatIsNotGivenIsAReason(ApprovalStatus status) {
        assertThat(obstacles(approved(status), LATER)).containsExactly(ObstacleKind.APPROVAL_MISSING);
    }

    @Test
    void approvalLapsesWithAnotherAndACircleOfThemEnds() {
        DataSharingAgreement agreement = agreement().toBuilder()
                .addApprovals(
                        Approval.builder()
                                .id("one")
                                .precondition(true)
                                .status(ApprovalStatus.GRANTED)
                                .lapsesWith("other")
                                .build(),
                        Approval.builder()
                                .id("other")
                                .validUntil(LATER)
                                .lapsesWith("one")
                                .build())
                .build();

        assertThat(obstacles(agreement, LATER)).isEmpty();
        assertThat(obstacles(agreement, LATER.plusDays(1))).containsExactly(ObstacleKind.APPROVAL_ENDED);
    }

    @Test
    void approvalForOthersOrThatMustNotComeFirstIsNoReason() {
        assertThat(obstacles(
                        agreement().toBuilder()
                                .addApprovals(
                                        Approval.builder().id("a").build(),
                                        needed("b").addPurposes("analysis").build(),
                                        needed("c").addParties("islington").build(),
                                        needed("d").addFlows("other").build())
                                .build(),
                        LATER))
                .isEmpty();
    }

    @Test
    void farthestDaysAreDaysLikeOthers() {
        assertThat(obstacles(agreement(), LocalDate.MAX)).isEmpty();
        assertThat(obstacles(agreement(), LocalDate.MIN)).contains(ObstacleKind.NO_VERSION_YET);
        assertThat(obstacles(agreement(), VERSION_DAY)).containsOnly(ObstacleKind.NOT_IN);
    }

    @Test
    void flowOfADayHasItsPairsAndTheReasonsOfTheOthers() {
        FlowOnDay flow = Participations.of(after(step("camden", ParticipationStatus.SUSPENDED, LATER)))
                .flowsOn(LATER)
                .get(0);

        assertThat(flow.purpose()).isEqualTo("referral");
        assertThat(flow.disclosers()).containsExactly("camden", "islington");
        assertThat(flow.pairs()).isEqualTo(2);
        assertThat(flow.live()).containsExactly(new FlowOnDay.Pair("islington", "hub"));
        assertThat(flow.liveRecipients()).containsExactly("hub");
        assertThat(flow.obstacles()).extracting(Obstacle::kind).containsExactly(ObstacleKind.SUSPENDED);
    }

    private static Approval.Builder needed(String id) {
        Approval.Builder builder = Approval.builder();
        builder.id(id).precondition(true);
        return builder;
    }

    private static DataSharingAgreement approved(ApprovalStatus status) {
        return agreement().toBuilder()
                .addApprovals(needed("cag")
                        .status(status)
                        .date(LATER)
                        .validUntil(LATER.plusDays(2))
                        .build())
                .build();
    }

    private static StatusChange change(AgreementStatus status, LocalDate day) {
        return StatusChange.builder().status(status).date(day).build();
    }

    private static DataFlow flow() {
        return agreement().getFlows().get(0);
    }

    private static DataSharingAgreement flow(DataFlow flow) {
        return agreement().toBuilder().flows(List.of(flow)).build();
    }
}
