package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.ChangeKind;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.StatusChange;
import org.dsauk.participation.Irregularity;
import org.dsauk.participation.IrregularityKind;
import org.dsauk.participation.Participations;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.PartyType;
import org.dsauk.party.Signature;
import org.dsauk.party.Succession;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Stage;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is odd about the record is reported by some rule. */
class OddRecordTest {

    private static final String ID = "DSA-LIF-005";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource(
            value = ParticipationStatus.class,
            names = {"INVITED", "SUSPENDED", "REINSTATED", "WITHDRAWN", "EXCLUDED"})
    void stepWithoutADayIsWarnedWhereItStandsAndPassesWithOne(ParticipationStatus status) {
        Participation undated =
                Participation.builder().member("st-hilda").status(status).build();

        assertThat(findings(took(undated))).contains("warning /participation/1");
        assertThat(findings(took(undated.toBuilder().date(DAY).build()))).doesNotContain("warning /participation/1");
    }

    @Test
    void undatedStepIsWarnedAtTheExchangeToo() {
        Participation undated = Participation.builder()
                .member("st-hilda")
                .status(ParticipationStatus.INVITED)
                .build();

        assertThat(Checked.at(took(undated), Stage.EXCHANGE, Complete.DAY).findings())
                .extracting(OddRecordTest::shown)
                .contains("warning /participation/1");
    }

    @Test
    void registerEntryThatSaysSignedNamesTheVersion() {
        Participation signed = Participation.builder()
                .member("st-hilda")
                .status(ParticipationStatus.SIGNED)
                .date(DAY)
                .build();

        assertThat(findings(took(signed))).containsExactly("warning /participation/1");
        assertThat(findings(took(signed.toBuilder().version("1.0").build()))).isEmpty();
    }

    @Test
    void successionWithoutADayIsWarnedWhereItStandsAndPassesWithOne() {
        Succession undated = Succession.builder().predecessor("st-hilda").build();

        Finding finding = onlyFinding(succeeding(undated), ID, WARNING, "/parties/4/succeeds/0");
        assertThat(finding.message()).contains("succession 1 of party 'heir'", "is not recorded");
        assertThat(findings(succeeding(undated.toBuilder().date(DAY).build()))).isEmpty();
    }

    @Test
    void signatureWithoutADayIsLeftToTheRuleOnSignatures() {
        DataSharingAgreement agreement = Complete.agreement();
        Signature undated = agreement.getSignatures().get(2).toBuilder()
                .date(Optional.empty())
                .build();

        assertThat(Checked.atSigning(agreement.toBuilder()
                                .signatures(List.of(agreement.getSignatures().get(0), undated))
                                .build())
                        .findings())
                .extracting(finding -> finding.ruleId() + " " + finding.pointer())
                .containsExactly("DSA-SIG-005 /signatures/1");
    }

    /** Which of two versions stands in the wrong order is said at the other one, and tested with the versions. */
    @Test
    void nothingOddGoesUnreported() {
        DataSharingAgreement agreement = odd();
        List<Irregularity> all = Participations.of(agreement).irregularities();
        List<JsonPointer> found = Stream.of(Stage.SIGN, Stage.EXCHANGE)
                .flatMap(stage -> Checked.at(agreement, stage, Complete.DAY).findings().stream())
                .filter(finding -> finding.ruleId().matches("DSA-(LIF|STR|SIG)-.*"))
                .map(Finding::pointer)
                .toList();

        assertThat(kinds(all)).hasSizeGreaterThanOrEqualTo(18);
        assertThat(all)
                .allSatisfy(irregularity -> assertThat(found)
                        .as(irregularity.kind() + " at " + irregularity.source())
                        .anyMatch(pointer -> isOfOneEntry(pointer, irregularity.source())));
    }

    private static Set<IrregularityKind> kinds(List<Irregularity> all) {
        return all.stream()
                .map(Irregularity::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IrregularityKind.class)));
    }

    private static boolean isOfOneEntry(JsonPointer one, JsonPointer other) {
        String found = one.text() + "/";
        String odd = other.text() + "/";
        return !one.text().isEmpty() && (found.startsWith(odd) || odd.startsWith(found));
    }

    private static DataSharingAgreement odd() {
        DataSharingAgreement agreement = took(
                step(ParticipationStatus.INVITED, DAY).member(Optional.empty()).build(),
                step(ParticipationStatus.INVITED, DAY).status(Optional.empty()).build(),
                step(ParticipationStatus.INVITED, DAY)
                        .member("nobody")
                        .group("nowhere")
                        .addPurposes("nothing")
                        .build(),
                step(ParticipationStatus.SUSPENDED, DAY).date(Optional.empty()).build(),
                step(ParticipationStatus.REINSTATED, DAY.plusDays(1)).build(),
                step(ParticipationStatus.SIGNED, LocalDate.of(2001, 1, 1)).build(),
                step(ParticipationStatus.SIGNED, DAY).version("7.0").build(),
                step(ParticipationStatus.OBJECTED, DAY).build(),
                step(ParticipationStatus.WITHDRAWN, DAY.plusDays(2))
                        .noticeDate(DAY)
                        .build(),
                step(ParticipationStatus.INVITED, DAY).member("late").build());
        return agreement.toBuilder()
                .version("2.0")
                .versionDate(Optional.empty())
                .addChangeLog(
                        logged("1.1", DAY).build(),
                        logged("2.0", DAY.plusDays(1)).kind(ChangeKind.MINOR).build())
                .addStatusHistory(
                        StatusChange.builder()
                                .status(AgreementStatus.DRAFT)
                                .date(DAY)
                                .build(),
                        StatusChange.builder().status(AgreementStatus.DRAFT).build())
                .addParties(
                        heir(
                                "heir",
                                Succession.builder().predecessor("st-hilda").build()),
                        heir("late", Succession.builder().predecessor("late").build()).toBuilder()
                                .existsFrom(DAY.plusYears(1))
                                .build(),
                        heir(
                                "gone",
                                Succession.builder().predecessor("unheard-of").build()))
                .build();
    }

    private static ChangeLogEntry.Builder logged(String version, LocalDate day) {
        ChangeLogEntry.Builder entry = ChangeLogEntry.builder();
        entry.version(version).date(day);
        return entry;
    }

    private static Participation.Builder step(ParticipationStatus status, LocalDate day) {
        Participation.Builder step = Participation.builder();
        step.member("st-hilda").status(status).date(day);
        return step;
    }

    private static Party heir(String id, Succession succession) {
        return Complete.party(id, PartyType.CHARITY, "ZA000009").toBuilder()
                .addSucceeds(succession)
                .build();
    }

    private static DataSharingAgreement succeeding(Succession succession) {
        return Complete.agreement().toBuilder()
                .addParties(heir("heir", succession))
                .build();
    }

    /** The steps come after the approval that the agreement has. */
    private static DataSharingAgreement took(Participation... steps) {
        return Complete.agreement().toBuilder().addParticipation(steps).build();
    }

    private static List<String> findings(DataSharingAgreement agreement) {
        return Checked.atSigning(agreement).findings().stream()
                .filter(finding -> finding.ruleId().equals(ID))
                .map(OddRecordTest::shown)
                .toList();
    }

    private static String shown(Finding finding) {
        return finding.severity().code() + " " + finding.pointer();
    }
}
