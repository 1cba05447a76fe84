package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.ground.Act;
import org.dsauk.ground.LegalGround;
import org.dsauk.report.Outcome;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

/** Which legal grounds support which side of a flow, seen through the rule that needs them first. */
class GroundScopeTest {

    @Test
    void groundWithoutFlowsAndPurposesHoldsForAllFlows() {
        assertThat(charity(ground -> ground.toBuilder().purposes(List.of()).build()))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void groundForTheFlowHolds() {
        assertThat(charity(ground ->
                        ground.toBuilder().purposes(List.of()).addFlows("f1").build()))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void groundForAnotherFlowDoesNotHold() {
        assertThat(charity(ground ->
                        ground.toBuilder().purposes(List.of()).addFlows("f2").build()))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void groundForTheFlowAndAnotherPurposeDoesNotHold() {
        assertThat(charity(ground -> ground.toBuilder()
                        .purposes(List.of("p2"))
                        .addFlows("f1")
                        .build()))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void groundForBothActsHolds() {
        assertThat(charity(ground -> ground.toBuilder().act(Act.BOTH).build())).isEqualTo(Outcome.PASSED);
    }

    @Test
    void groundThatDoesNotStateItsActHolds() {
        assertThat(charity(
                        ground -> ground.toBuilder().act(Optional.<Act>empty()).build()))
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void groundForTheOtherActDoesNotHold() {
        assertThat(charity(ground -> ground.toBuilder().act(Act.DISCLOSING).build()))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void groundOfAnotherPartyDoesNotHold() {
        assertThat(charity(
                        ground -> ground.toBuilder().parties(List.of("camden")).build()))
                .isEqualTo(Outcome.FAILED);
    }

    /** What comes of the receiving charity when its ground is changed. */
    private static Outcome charity(UnaryOperator<LegalGround> change) {
        DataSharingAgreement agreement = Complete.withGround(1, change);
        return Checked.outcomes(agreement, "DSA-LAW-001").get(1);
    }
}
