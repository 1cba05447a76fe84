package org.dsauk.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dsauk.participation.Shared.LATER;
import static org.dsauk.participation.Shared.agreement;
import static org.dsauk.participation.Shared.step;
import static org.dsauk.participation.Shared.undated;

import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    @Test
    void agreementMovesToAStatusThatCanComeNextAndKeepsItsHistory() {
        DataSharingAgreement suspended = Lifecycle.moved(agreement(), AgreementStatus.SUSPENDED, LATER);

        assertThat(suspended.getStatus()).contains(AgreementStatus.SUSPENDED);
        assertThat(suspended.getStatusHistory()).singleElement().satisfies(change -> {
            assertThat(change.getStatus()).contains(AgreementStatus.SUSPENDED);
            assertThat(change.getDate()).contains(LATER);
        });
    }

    @Test
    void statusThatCannotComeNextIsRefusedWithThoseThatCan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.moved(agreement(), AgreementStatus.DRAFT, LATER))
                .withMessage("expected one of 'under-review', 'suspended', 'superseded', 'expired', 'terminated' after"
                        + " 'in-force', but found 'draft'");
    }

    @Test
    void agreementWithoutAStatusBeginsAsADraftAndOneThatIsClosedGoesNowhere() {
        DataSharingAgreement none =
                agreement().toBuilder().status(Optional.empty()).build();

        assertThat(Lifecycle.moved(none, AgreementStatus.DRAFT, LATER).getStatus())
                .contains(AgreementStatus.DRAFT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.moved(none, AgreementStatus.IN_FORCE, LATER))
                .withMessage("expected one of 'draft' to begin with, but found 'in-force'");
        DataSharingAgreement closed =
                agreement().toBuilder().status(AgreementStatus.CLOSED).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.moved(closed, AgreementStatus.DRAFT, LATER))
                .withMessage("expected no more status after 'closed', but found 'draft'");
    }

    @Test
    void dayBeforeTheLastOfTheHistoryIsRefused() {
        DataSharingAgreement suspended = Lifecycle.moved(agreement(), AgreementStatus.SUSPENDED, LATER);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.moved(suspended, AgreementStatus.IN_FORCE, LATER.minusDays(1)))
                .withMessage("expected a day not before '2026-06-01', but found '2026-05-31'");
    }

    @Test
    void stepThatCanFollowIsAdded() {
        DataSharingAgreement agreement =
                Lifecycle.stepped(agreement(), step("camden", ParticipationStatus.SUSPENDED, LATER));

        assertThat(agreement.getParticipation()).hasSize(1);
        assertThat(Shared.standing(agreement, "camden", LATER).isSuspended()).isTrue();
    }

    @Test
    void stepThatCannotFollowIsRefusedWithThoseThatCan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.stepped(agreement(), step("camden", ParticipationStatus.REINSTATED, LATER)))
                .withMessage("expected one of 'approved', 'signed', 'acceded', 'suspended', 'objected', 'withdrawn',"
                        + " 'excluded' after 'signed', but found 'reinstated'");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Lifecycle.stepped(Shared.unsigned(), step("camden", ParticipationStatus.WITHDRAWN, LATER)))
                .withMessage("expected one of 'invited', 'not-signed', 'approved', 'signed', 'acceded' to begin with,"
                        + " but found 'withdrawn'");
    }

    @Test
    void stepOfOnePurposeFollowsTheLastOfThatPurpose() {
        DataSharingAgreement left = Lifecycle.stepped(
                agreement(),
                step("camden", ParticipationStatus.WITHDRAWN, LATER).toBuilder()
                        .addPurposes("analysis")
                        .build());
        Participation again = step("camden", ParticipationStatus.WITHDRAWN, LATER.plusDays(1)).toBuilder()
                .addPurposes("analysis")
                .build();

        assertThatIllegalArgumentException().isThrownBy(() -> Lifecycle.stepped(left, again));
        assertThat(Lifecycle.stepped(
                                left,
                                again.toBuilder().purposes(List.of("referral")).build())
                        .getParticipation())
                .hasSize(2);
    }

    @Test
    void stepThatLacksAPartyOrStatusOrDayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Lifecycle.stepped(agreement(), Participation.builder().build()))
                .withMessage("expected a step of a party or group, but found none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.stepped(
                        agreement(), Participation.builder().member("camden").build()))
                .withMessage("expected a step with a status, but found none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.stepped(agreement(), undated("camden", ParticipationStatus.WITHDRAWN)))
                .withMessage("expected a step with a day, but found none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.stepped(agreement(), step("nobody", ParticipationStatus.ACCEDED, LATER)))
                .withMessage("expected a party or group that the agreement lists, but found none");
    }
}
