package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.PartyType;
import org.dsauk.party.Succession;
import org.dsauk.party.SuccessionKind;
import org.dsauk.report.Finding;
import org.dsauk.report.Nature;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Parties that exist no more on the day of the check, or not yet. */
class PartyExistenceTest {

    private static final String RULE = "DSA-PTY-001";
    private static final LocalDate LAST = LocalDate.of(2023, 1, 31);
    private static final int CHARITY = 2;

    private static DataSharingAgreement goneCharity(LocalDate last) {
        return Complete.withParty(
                CHARITY, party -> party.toBuilder().existsUntil(last).build());
    }

    private static List<Finding> of(DataSharingAgreement agreement, Stage stage) {
        return Checked.at(agreement, stage, Complete.DAY).findings().stream()
                .filter(finding -> finding.ruleId().equals(RULE))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, WARNING", "SIGN, ERROR", "EXCHANGE, ERROR"})
    void partyThatExistsNoMoreIsReportedAtEveryStageWithItsLastDay(Stage stage, Severity severity) {
        assertThat(of(goneCharity(LAST), stage))
                .extracting(
                        Finding::severity,
                        Finding::nature,
                        finding -> finding.pointer().text(),
                        Finding::message)
                .containsExactly(tuple(
                        severity,
                        Nature.INTEGRITY,
                        "/parties/2/existsUntil",
                        "party 'st-hilda': it existed until 2023-01-31 and exists no more; nobody is said to have taken"
                                + " its place"));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void partyExistsOnItsLastDay(Stage stage) {
        assertThat(of(goneCharity(Complete.DAY), stage)).isEmpty();
        assertThat(of(goneCharity(Complete.DAY.minusDays(1)), stage)).hasSize(1);
    }

    @Test
    void nothingSaysOfAPartyThatExistsNoMoreThatItHasNotSignedOrMustRegister() {
        assertThat(Checked.at(goneCharity(LAST), Stage.EXCHANGE, Complete.DAY).findings())
                .extracting(Finding::ruleId)
                .contains(RULE)
                .doesNotContain("DSA-SIG-001");
        DataSharingAgreement bare = Complete.withParty(
                CHARITY,
                party -> party.toBuilder()
                        .existsUntil(LAST)
                        .identifiers(List.of())
                        .contacts(List.of())
                        .build());
        assertThat(Checked.atSigning(bare).findings())
                .filteredOn(finding -> finding.pointer().text().startsWith("/parties/2"))
                .extracting(Finding::ruleId)
                .containsExactly(RULE);
    }

    @Test
    void successorThatTookThePlaceIsMeantByTheNameAndTheFlowIsToNameIt() {
        DataSharingAgreement merged = merged(LocalDate.of(2023, 2, 1));

        for (Stage stage : Stage.values()) {
            assertThat(of(merged, stage))
                    .extracting(Finding::severity, Finding::nature, Finding::message, Finding::remedy)
                    .containsExactly(tuple(
                            Severity.ADVICE,
                            Nature.PRACTICE,
                            "party 'st-hilda': a flow still names it; whoever took its place is meant by it",
                            "name 'heir' in the flows"));
        }
    }

    @Test
    void successorThatHasNotTakenThePlaceByTheDayIsNamed() {
        DataSharingAgreement later = merged(Complete.DAY.plusDays(1));

        assertThat(of(later, Stage.SIGN))
                .extracting(Finding::severity, Finding::message)
                .contains(tuple(
                        Severity.ERROR,
                        "party 'st-hilda': it existed until 2023-01-31 and exists no more; 'heir' came after it, but has"
                                + " not taken its place by the day"));
    }

    @Test
    void partyThatLeftWhileItExistedIsHistory() {
        DataSharingAgreement left = goneCharity(Complete.DAY.minusDays(1)).toBuilder()
                .addParticipation(Participation.builder()
                        .member("st-hilda")
                        .status(ParticipationStatus.WITHDRAWN)
                        .date(Complete.DAY.minusDays(10))
                        .build())
                .build();

        assertThat(of(left, Stage.SIGN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SIGN, WARNING", "EXCHANGE, ERROR"})
    void partyOfAFlowThatDoesNotExistYetIsReported(Stage stage, Severity severity) {
        DataSharingAgreement early = Complete.withParty(
                CHARITY,
                party -> party.toBuilder().existsFrom(Complete.DAY.plusDays(1)).build());

        assertThat(of(early, stage))
                .extracting(Finding::severity, finding -> finding.pointer().text(), Finding::message)
                .containsExactly(tuple(
                        severity,
                        "/parties/2/existsFrom",
                        "party 'st-hilda': the party does not exist yet on the day"));
        assertThat(Checked.at(early, stage, Complete.DAY).findings())
                .extracting(Finding::ruleId)
                .doesNotContain("DSA-SIG-001");
    }

    @Test
    void partyExistsFromItsFirstDay() {
        assertThat(of(
                        Complete.withParty(
                                CHARITY,
                                party -> party.toBuilder()
                                        .existsFrom(Complete.DAY)
                                        .build()),
                        Stage.EXCHANGE))
                .isEmpty();
    }

    @Test
    void memberOfAGroupThatExistsNoMoreNeedsNothingAndTheOthersDo() {
        DataSharingAgreement agreement = Complete.withParty(
                1, party -> party.toBuilder().existsUntil(LAST).build());

        assertThat(Checked.at(agreement, Stage.EXCHANGE, Complete.DAY).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::ruleId, finding -> finding.pointer().text())
                .containsExactly(tuple(RULE, "/parties/1/existsUntil"));
    }

    private static DataSharingAgreement merged(LocalDate day) {
        DataSharingAgreement agreement = goneCharity(LAST);
        List<Party> parties = new ArrayList<>(agreement.getParties());
        parties.add(Complete.party("heir", PartyType.CHARITY, "ZA000009").toBuilder()
                .addSucceeds(Succession.builder()
                        .predecessor("st-hilda")
                        .kind(SuccessionKind.MERGER)
                        .date(day)
                        .build())
                .build());
        return agreement.toBuilder().parties(parties).build();
    }
}
