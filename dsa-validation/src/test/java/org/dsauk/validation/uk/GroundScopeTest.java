package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.validation.Checked.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.data.Identifiability;
import org.dsauk.ground.Act;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.Regime;
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

    @Test
    void groundThatNamesTheItemsOfTheFlowHolds() {
        assertThat(charity(ground -> ground.toBuilder().addItems("i1").build())).isEqualTo(Outcome.PASSED);
    }

    @Test
    void groundForAnotherItemDoesNotHold() {
        assertThat(charity(ground -> ground.toBuilder().addItems("i2").build())).isEqualTo(Outcome.FAILED);
    }

    @Test
    void groundForOneOfTwoPersonalItemsIsNotEnough() {
        assertThat(outcomes(twoItems(Identifiability.IDENTIFIABLE, "i1"), "DSA-LAW-001"))
                .containsExactly(Outcome.PASSED, Outcome.FAILED);
    }

    @Test
    void groundForThePersonalItemsLeavesOutTheOthers() {
        assertThat(outcomes(twoItems(Identifiability.AGGREGATE, "i1"), "DSA-LAW-001"))
                .containsExactly(Outcome.PASSED, Outcome.PASSED);
    }

    @Test
    void itemThatMayBePersonalAndHasNoGroundCouldNotBeChecked() {
        DataSharingAgreement agreement = twoItems(Identifiability.IDENTIFIABLE, "i1");
        List<DataItem> items = new ArrayList<>(agreement.getDataItems());
        items.set(1, items.get(1).toBuilder().identifiability(Optional.empty()).build());

        assertThat(outcomes(agreement.toBuilder().dataItems(items).build(), "DSA-LAW-001"))
                .containsExactly(Outcome.PASSED, Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void groundsForOneItemEachHoldTogether() {
        DataSharingAgreement agreement = twoItems(Identifiability.IDENTIFIABLE, "i1");
        LegalGround other = agreement.getLegalGrounds().get(1).toBuilder()
                .id("g3")
                .items(List.of("i2"))
                .build();

        DataSharingAgreement both = agreement.toBuilder().addLegalGrounds(other).build();
        assertThat(outcomes(both, "DSA-LAW-001")).containsExactly(Outcome.PASSED, Outcome.PASSED);
        assertThat(outcomes(both, "DSA-SPC-001")).containsExactly(Outcome.PASSED, Outcome.PASSED);
    }

    @Test
    void conditionForOneOfTwoItemsOfACategoryIsNotEnough() {
        assertThat(outcomes(twoItems(Identifiability.IDENTIFIABLE, "i1"), "DSA-SPC-001"))
                .containsExactly(Outcome.PASSED, Outcome.FAILED);
    }

    @Test
    void powerForOneOfTwoItemsIsNotEnough() {
        DataSharingAgreement agreement = twoItems(Identifiability.IDENTIFIABLE, "i1", "i2");
        List<LegalGround> grounds = new ArrayList<>(agreement.getLegalGrounds());
        grounds.set(0, grounds.get(0).toBuilder().addItems("i2").build());

        assertThat(outcomes(agreement.toBuilder().legalGrounds(grounds).build(), "DSA-GTW-001"))
                .containsExactly(Outcome.FAILED, Outcome.NOT_APPLICABLE);
    }

    @Test
    void powerIsNeededEvenIfItIsNotKnownWhetherTheDataIsPersonal() {
        DataSharingAgreement agreement = Complete.withItem(
                item -> item.toBuilder().identifiability(Optional.empty()).build());
        List<LegalGround> grounds = new ArrayList<>(agreement.getLegalGrounds());
        grounds.set(0, grounds.get(0).toBuilder().powers(List.of()).build());

        assertThat(outcomes(agreement.toBuilder().legalGrounds(grounds).build(), "DSA-GTW-001"))
                .containsExactly(Outcome.FAILED, Outcome.NOT_APPLICABLE);
    }

    @Test
    void powerForSomeItemsOfAFlowThatListsNoneCouldNotBeChecked() {
        DataSharingAgreement agreement = Complete.withGround(
                0, ground -> ground.toBuilder().addItems("i1").build());
        DataSharingAgreement without = agreement.toBuilder()
                .flows(List.of(
                        agreement.getFlows().get(0).toBuilder().items(List.of()).build()))
                .build();

        assertThat(outcomes(without, "DSA-GTW-001"))
                .containsExactly(Outcome.COULD_NOT_BE_CHECKED, Outcome.NOT_APPLICABLE);
    }

    @Test
    void itemThatOnlyLawEnforcementUsesNeedsNoLawfulBasis() {
        DataSharingAgreement agreement = twoItems(Identifiability.IDENTIFIABLE, "i1");
        LegalGround police = LegalGround.builder()
                .id("g3")
                .addParties("st-hilda")
                .regime(Regime.LAW_ENFORCEMENT)
                .addItems("i2")
                .build();

        assertThat(outcomes(agreement.toBuilder().addLegalGrounds(police).build(), "DSA-LAW-001"))
                .containsExactly(Outcome.PASSED, Outcome.PASSED);
    }

    @Test
    void lawEnforcementOfOneItemDoesNotTakeTheOthersOutOfTheUkGdpr() {
        DataSharingAgreement agreement = twoItems(Identifiability.IDENTIFIABLE, "i1");
        List<LegalGround> grounds = new ArrayList<>(agreement.getLegalGrounds());
        grounds.set(1, grounds.get(1).toBuilder().regime(Regime.LAW_ENFORCEMENT).build());

        assertThat(outcomes(agreement.toBuilder().legalGrounds(grounds).build(), "DSA-LAW-001"))
                .containsExactly(Outcome.PASSED, Outcome.FAILED);
    }

    /** The flow has a second item, and the ground of the charity names some items. */
    private static DataSharingAgreement twoItems(Identifiability second, String... named) {
        DataSharingAgreement agreement = Complete.withGround(
                1, ground -> ground.toBuilder().addItems(named).build());
        return agreement.toBuilder()
                .addDataItems(agreement.getDataItems().get(0).toBuilder()
                        .id("i2")
                        .identifiability(second)
                        .build())
                .flows(List.of(
                        agreement.getFlows().get(0).toBuilder().addItems("i2").build()))
                .build();
    }

    /** What comes of the receiving charity when its ground is changed. */
    private static Outcome charity(UnaryOperator<LegalGround> change) {
        DataSharingAgreement agreement = Complete.withGround(1, change);
        return Checked.outcomes(agreement, "DSA-LAW-001").get(1);
    }
}
