package org.dsauk.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.participation.Shared.LATER;
import static org.dsauk.participation.Shared.SIGNED;
import static org.dsauk.participation.Shared.after;
import static org.dsauk.participation.Shared.agreement;
import static org.dsauk.participation.Shared.irregularities;
import static org.dsauk.participation.Shared.standing;
import static org.dsauk.participation.Shared.step;
import static org.dsauk.participation.Shared.unsigned;
import static org.dsauk.participation.Shared.with;

import java.time.LocalDate;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.StatusChange;
import org.dsauk.party.ParticipationStatus;
import org.junit.jupiter.api.Test;

/** Steps that cannot follow the one before are held, counted from their day, and reported. */
class RecordOrderTest {

    @Test
    void withdrawalBeforeTheAccessionIsReportedAndTheAccessionCounts() {
        DataSharingAgreement agreement = with(
                unsigned(),
                step("camden", ParticipationStatus.ACCEDED, LATER),
                step("camden", ParticipationStatus.WITHDRAWN, SIGNED));

        assertThat(standing(agreement, "camden", SIGNED).hasLeft()).isTrue();
        assertThat(standing(agreement, "camden", LATER).mayShare()).isTrue();
        Irregularity odd = Participations.of(agreement).irregularities().get(0);
        assertThat(odd.kind()).isEqualTo(IrregularityKind.STEP_OUT_OF_ORDER);
        assertThat(odd.source().text()).isEqualTo("/participation/1");
        assertThat(odd.party()).contains("camden");
        assertThat(odd.words()).isEqualTo("'camden' comes to stand at 'withdrawn', which cannot follow nothing");
    }

    @Test
    void accessionOfSomebodyWhoWasShutOutWithoutAnInvitationIsReported() {
        DataSharingAgreement agreement = after(
                step("camden", ParticipationStatus.EXCLUDED, LATER),
                step("camden", ParticipationStatus.ACCEDED, LATER.plusDays(2)));

        assertThat(irregularities(agreement)).containsExactly(IrregularityKind.STEP_OUT_OF_ORDER);
        assertThat(irregularities(with(agreement, step("camden", ParticipationStatus.INVITED, LATER.plusDays(1)))))
                .isEmpty();
    }

    @Test
    void stepForAllPurposesNeedFitOneOfThemOnly() {
        DataSharingAgreement agreement = with(
                unsigned(),
                step("camden", ParticipationStatus.ACCEDED, SIGNED).toBuilder()
                        .addPurposes("referral")
                        .build(),
                step("camden", ParticipationStatus.INVITED, SIGNED).toBuilder()
                        .addPurposes("analysis")
                        .build(),
                step("camden", ParticipationStatus.SUSPENDED, LATER));

        assertThat(irregularities(agreement)).isEmpty();
    }

    @Test
    void accessionOnThe29thOfFebruaryCountsFromThatDay() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        DataSharingAgreement agreement = with(unsigned(), step("camden", ParticipationStatus.ACCEDED, leapDay));

        assertThat(standing(agreement, "camden", leapDay.minusDays(1)).isIn()).isFalse();
        assertThat(standing(agreement, "camden", leapDay).since()).contains(leapDay);
        assertThat(standing(agreement, "camden", LocalDate.of(2029, 2, 28)).isIn())
                .isTrue();
    }

    @Test
    void statusesOfTheAgreementThatCannotFollowAreReported() {
        DataSharingAgreement agreement = agreement().toBuilder()
                .addStatusHistory(
                        StatusChange.builder()
                                .status(AgreementStatus.EXPIRED)
                                .date(SIGNED)
                                .build(),
                        StatusChange.builder()
                                .status(AgreementStatus.IN_FORCE)
                                .date(LATER)
                                .build(),
                        StatusChange.builder().status(AgreementStatus.DRAFT).build())
                .build();

        assertThat(irregularities(agreement))
                .containsExactly(IrregularityKind.STATUS_OUT_OF_ORDER, IrregularityKind.STATUS_WITHOUT_DAY);
    }

    @Test
    void twoSignaturesAndAnAccessionOfOneDayAreNothingOdd() {
        DataSharingAgreement agreement = after(step("camden", ParticipationStatus.ACCEDED, SIGNED)).toBuilder()
                .addSignatures(Shared.signature("camden"))
                .build();

        assertThat(irregularities(agreement)).isEmpty();
        assertThat(Participations.of(agreement).steps("camden")).hasSize(3);
    }
}
