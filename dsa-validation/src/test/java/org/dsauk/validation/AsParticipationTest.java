package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.participation.Participations;
import org.dsauk.report.Examination;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether data may be shared under a status is the same in a report as in the participation. */
class AsParticipationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @EnumSource(AgreementStatus.class)
    void everyExampleAllowsSharingUnderAStatusInAReportAsInItsParticipation(AgreementStatus status) {
        assertThat(ExampleAgreements.all()).isNotEmpty().allSatisfy(example -> {
            DataSharingAgreement agreement =
                    example.agreement().toBuilder().status(status).build();

            assertThat(onTheDay(agreement).outcome()).isEqualTo(expected(agreement));
        });
    }

    private static Outcome expected(DataSharingAgreement agreement) {
        return Participations.of(agreement)
                .statusOn(DAY)
                .map(status -> status.allowsSharing() ? Outcome.PASSED : Outcome.FAILED)
                .orElse(Outcome.COULD_NOT_BE_CHECKED);
    }

    private static Examination onTheDay(DataSharingAgreement agreement) {
        return DsaValidator.uk()
                .explain(agreement, "DSA-LIF-003", Stage.EXCHANGE, DAY)
                .get(0);
    }
}
