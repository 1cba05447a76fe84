package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;

import java.time.LocalDate;
import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.Identifiability;
import org.dsauk.place.Country;
import org.dsauk.place.Place;
import org.dsauk.place.PlaceActivity;
import org.dsauk.place.Transfer;
import org.dsauk.place.TransferMechanism;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where data is and goes. */
class TransferRulesTest {

    private static final Country US = Country.of("us");
    private static final LocalDate CHANGE = LocalDate.of(2026, 2, 5);

    @Test
    void agreementThatSaysNothingOfPlacesFailsAndNamesTheRecipients() {
        List<Finding> findings = Checked.atSigning(at()).findings();

        assertThat(findings).extracting(Finding::ruleId).containsOnly("DSA-INT-001");
        assertThat(findings).extracting(Finding::severity).containsExactlyInAnyOrder(ERROR, WARNING);
        assertThat(findings.get(0).message()).contains("'st-hilda'");
    }

    @Test
    void placeOfAnotherPartyOrWithoutACountryIsNone() {
        onlyFinding(at(place(Country.GB, "boroughs")), "DSA-INT-001", ERROR, "");
        assertThat(Checked.atSigning(at(Place.builder().build(), place(Country.GB)))
                        .findings())
                .extracting(finding -> finding.pointer().text())
                .containsExactly("/places/0");
    }

    @Test
    void supportAccessThatIsNotStatedIsWarned() {
        onlyFinding(
                at(Place.builder()
                        .addActivities(PlaceActivity.HOSTING)
                        .country(Country.GB)
                        .build()),
                "DSA-INT-001",
                WARNING,
                "");
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "eea, true", "eu, true", "gg, true", "us, false", "jp, false", "zw, false"})
    void placeAbroadNeedsATransferUnlessTheWholeCountryIsApproved(String country, boolean approved) {
        DataSharingAgreement agreement = at(place(Country.GB), place(Country.of(country)));

        if (approved) {
            assertThat(Checked.atSigning(agreement).findings()).isEmpty();
        } else {
            onlyFinding(agreement, "DSA-INT-002", ERROR, "/places/1/country");
        }
    }

    @Test
    void transferCoversThePlacesOfThoseWhoReceive() {
        Transfer toCharity = Transfer.builder()
                .addImporters("st-hilda")
                .destination(US)
                .mechanism(TransferMechanism.IDTA)
                .build();
        Transfer toBoroughs =
                toCharity.toBuilder().importers(List.of("boroughs")).build();

        assertThat(Checked.atSigning(sent(toCharity, place(US, "st-hilda"))).findings())
                .isEmpty();
        assertThat(Checked.atSigning(sent(toBoroughs, place(US, "camden"))).findings())
                .isEmpty();
        onlyFinding(sent(toBoroughs, place(US, "st-hilda")), "DSA-INT-002", ERROR, "/places/1/country");
        onlyFinding(sent(toCharity, place(US)), "DSA-INT-002", ERROR, "/places/1/country");
    }

    @Test
    void transferOfOtherDataCoversNothing() {
        Transfer part =
                transfer(US, TransferMechanism.IDTA).toBuilder().addItems("i2").build();

        assertThat(Checked.atSigning(sent(part, place(US))).findings())
                .extracting(finding -> finding.pointer().text())
                .contains("/places/1/country");
    }

    @Test
    void partOfACountryIsApprovedForThoseWithinItsScope() {
        Transfer toUs = transfer(US, TransferMechanism.ADEQUACY_45A);

        onlyFinding(sent(toUs, place(Country.GB)), "DSA-INT-002", ERROR, "/transfers/0/mechanism");
        assertThat(Checked.atSigning(sent(toUs.toBuilder().withinScope(true).build(), place(Country.GB)))
                        .findings())
                .isEmpty();
    }

    @Test
    void adequacyOfACountryThatIsNotApprovedFailsAndSoDoesNothingAtAll() {
        Country india = Country.of("in");

        onlyFinding(
                sent(transfer(india, TransferMechanism.ADEQUACY_45A), place(Country.GB)),
                "DSA-INT-002",
                ERROR,
                "/transfers/0/mechanism");
        onlyFinding(
                sent(Transfer.builder().destination(india).build(), place(Country.GB)),
                "DSA-INT-002",
                ERROR,
                "/transfers/0");
    }

    @Test
    void unknownMechanismCouldNotBeChecked() {
        assertThat(Checked.outcomes(
                        sent(transfer(US, TransferMechanism.of("handshake")), place(Country.GB)), "DSA-INT-002"))
                .contains(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void adequacyUnderTheOldLawPassesUntilItChangesAndUnderTheNewLawFromThen() {
        DataSharingAgreement before =
                sent(transfer(Country.of("fr"), TransferMechanism.ADEQUACY_S17A), place(Country.GB));
        DataSharingAgreement after =
                sent(transfer(Country.of("fr"), TransferMechanism.ADEQUACY_45A), place(Country.GB));

        assertThat(transfers(before, CHANGE.minusDays(1))).isEmpty();
        assertThat(transfers(before, CHANGE)).containsExactly("/transfers/0/mechanism");
        assertThat(transfers(after, CHANGE.minusDays(1))).containsExactly("/transfers/0/mechanism");
        assertThat(transfers(after, CHANGE)).isEmpty();
    }

    @Test
    void regulationsOnTheUnitedStatesApplyFromTheirFirstDay() {
        DataSharingAgreement agreement =
                sent(Transfer.builder().destination(US).withinScope(true).build(), place(Country.GB));

        assertThat(transfers(agreement, LocalDate.of(2023, 10, 11))).containsExactly("/transfers/0");
        assertThat(transfers(agreement, LocalDate.of(2023, 10, 12))).isEmpty();
    }

    @Test
    void destinationMustBeStatedAndAnonymousDataMayGoAnywhere() {
        DataSharingAgreement agreement = sent(Transfer.builder().build(), place(Country.GB));
        DataSharingAgreement anonymous = sent(transfer(US, TransferMechanism.LEGACY_EU_SCC), place(US)).toBuilder()
                .dataItems(agreement.getDataItems().stream()
                        .map(item -> item.toBuilder()
                                .identifiability(Identifiability.AGGREGATE)
                                .build())
                        .toList())
                .build();

        onlyFinding(agreement, "DSA-INT-001", ERROR, "/transfers/0");
        assertThat(Checked.outcomes(anonymous, "DSA-INT-002")).containsOnly(Outcome.NOT_APPLICABLE);
    }

    private static List<String> transfers(DataSharingAgreement agreement, LocalDate asOf) {
        ValidationReport report = Checked.at(agreement, Stage.EXCHANGE, asOf);
        return report.findings().stream()
                .filter(finding -> finding.ruleId().equals("DSA-INT-002"))
                .map(finding -> finding.pointer().text())
                .toList();
    }

    private static Place place(Country country, String... parties) {
        return Place.builder().country(country).addParties(parties).build();
    }

    private static Transfer transfer(Country destination, TransferMechanism mechanism) {
        return Transfer.builder().destination(destination).mechanism(mechanism).build();
    }

    private static DataSharingAgreement at(Place... places) {
        return Complete.agreement().toBuilder().places(List.of(places)).build();
    }

    private static DataSharingAgreement sent(Transfer transfer, Place place) {
        return at(place(Country.GB), place).toBuilder().addTransfers(transfer).build();
    }
}
