package org.dsauk.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.participation.Shared.LATER;
import static org.dsauk.participation.Shared.SIGNED;
import static org.dsauk.participation.Shared.VERSION_DAY;
import static org.dsauk.participation.Shared.agreement;
import static org.dsauk.participation.Shared.irregularities;
import static org.dsauk.participation.Shared.obstacles;
import static org.dsauk.participation.Shared.signature;
import static org.dsauk.participation.Shared.standing;
import static org.dsauk.participation.Shared.step;
import static org.dsauk.participation.Shared.undated;
import static org.dsauk.participation.Shared.unsigned;
import static org.dsauk.participation.Shared.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.ChangeKind;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.governance.AmendmentProcedure;
import org.dsauk.governance.AmendmentTerms;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.related.AgreementSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which version is current, and whom it binds. */
class VersionsTest {

    private static final LocalDate CHANGED = LocalDate.of(2026, 4, 1);
    private static final LocalDate TOLD = LocalDate.of(2026, 3, 1);

    @Test
    void majorVersionNeedsANewSignature() {
        DataSharingAgreement changed = changed("2.0", ChangeKind.MAJOR);
        DataSharingAgreement signed = changed.toBuilder()
                .addSignatures(signature("camden").toBuilder()
                        .version("2.0")
                        .date(LATER)
                        .build())
                .build();

        assertThat(standing(changed, "camden", CHANGED.minusDays(1)).mayShare()).isTrue();
        assertThat(standing(changed, "camden", CHANGED).isIn()).isTrue();
        assertThat(standing(changed, "camden", CHANGED).mayShare()).isFalse();
        assertThat(standing(changed, "camden", CHANGED).version()).contains("1.0");
        assertThat(standing(signed, "camden", LATER).mayShare()).isTrue();
        assertThat(standing(signed, "camden", LATER).boundSince()).contains(LATER);
        assertThat(standing(signed, "camden", LATER).joinedOn()).contains(SIGNED);
        assertThat(obstacles(changed, CHANGED)).containsExactly(ObstacleKind.OTHER_VERSION, ObstacleKind.OTHER_VERSION);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeKind.class,
            names = {"MINOR", "EDITORIAL"})
    void smallerChangeCarriesOverWhatWasSigned(ChangeKind kind) {
        Standing standing = standing(changed("1.1", kind), "camden", CHANGED);

        assertThat(standing.mayShare()).isTrue();
        assertThat(standing.version()).contains("1.1");
        assertThat(standing.boundSince()).contains(CHANGED);
        assertThat(standing.boundBy().orElseThrow().text()).isEqualTo("/signatures/0");
    }

    @Test
    void numberDecidesWhereTheChangeLogDoesNotSayHowMuchAChangeMatters() {
        ChangeLogEntry small =
                ChangeLogEntry.builder().version("1.1").date(CHANGED).build();
        ChangeLogEntry great =
                ChangeLogEntry.builder().version("2").date(CHANGED).build();

        assertThat(standing(changed("1.1", small), "camden", CHANGED).mayShare())
                .isTrue();
        assertThat(standing(changed("2", great), "camden", CHANGED).mayShare()).isFalse();
    }

    @Test
    void changeThatIsCalledMajorNeedsANewSignatureWhateverItsNumber() {
        assertThat(standing(changed("1.1", ChangeKind.MAJOR), "camden", CHANGED).mayShare())
                .isFalse();
    }

    @Test
    void changeThatIsCalledMinorButHasAMajorNumberIsSignedAgainAndReported() {
        DataSharingAgreement agreement = changed("2.0", ChangeKind.MINOR);

        assertThat(standing(agreement, "camden", CHANGED).mayShare()).isFalse();
        assertThat(irregularities(agreement)).containsExactly(IrregularityKind.KIND_CONTRADICTS_VERSION);
    }

    @Test
    void versionsThatAreNoNumbersAreDifferentUnlessTheChangeIsSmall() {
        DataSharingAgreement digest = agreement().toBuilder()
                .version("e1bf6912")
                .versionDate(CHANGED)
                .addChangeLog(first())
                .build();
        ChangeLogEntry minor = ChangeLogEntry.builder()
                .version("e1bf6912")
                .date(CHANGED)
                .kind(ChangeKind.MINOR)
                .build();

        assertThat(standing(digest, "camden", CHANGED).mayShare()).isFalse();
        assertThat(standing(digest.toBuilder().addChangeLog(minor).build(), "camden", CHANGED)
                        .mayShare())
                .isTrue();
    }

    @Test
    void signatureOfAVersionThatIsNotListedCountsByItsNumber() {
        DataSharingAgreement agreement = unsigned().toBuilder()
                .addSignatures(
                        signature("camden").toBuilder().version("1.3").build(),
                        signature("islington").toBuilder().version("10.0").build(),
                        signature("hub").toBuilder().version(Optional.empty()).build())
                .build();

        assertThat(standing(agreement, "camden", SIGNED).mayShare()).isTrue();
        assertThat(standing(agreement, "islington", SIGNED).mayShare()).isFalse();
        assertThat(standing(agreement, "hub", SIGNED).mayShare()).isFalse();
        assertThat(irregularities(agreement))
                .containsExactly(IrregularityKind.UNKNOWN_VERSION, IrregularityKind.VERSION_NOT_STATED);
    }

    @Test
    void anySignatureCountsWhereTheAgreementNamesNoVersion() {
        DataSharingAgreement agreement =
                agreement().toBuilder().version(Optional.empty()).build();

        assertThat(standing(agreement, "camden", SIGNED).mayShare()).isTrue();
        assertThat(Participations.of(agreement).editionOn(VERSION_DAY)).isPresent();
    }

    @Test
    void noVersionIsCurrentBeforeTheFirst() {
        Participations participations = Participations.of(agreement());

        assertThat(participations.editionOn(VERSION_DAY.minusDays(1))).isEmpty();
        assertThat(participations.editionOn(VERSION_DAY).orElseThrow().version())
                .contains("1.0");
    }

    @Test
    void statedVersionWithoutADayIsCurrentOnEveryDayAndReported() {
        DataSharingAgreement agreement = agreement().toBuilder()
                .version("2.0")
                .versionDate(Optional.empty())
                .addChangeLog(first())
                .build();

        assertThat(standing(agreement, "camden", SIGNED).mayShare()).isFalse();
        assertThat(irregularities(agreement)).containsExactly(IrregularityKind.VERSION_WITHOUT_DAY);
    }

    @Test
    void daysOfVersionsCountEvenIfTheirNumbersContradictThem() {
        DataSharingAgreement agreement = changed("0.9", ChangeKind.MAJOR);

        assertThat(Participations.of(agreement).editionOn(LATER).orElseThrow().version())
                .contains("0.9");
        assertThat(irregularities(agreement)).containsExactly(IrregularityKind.VERSIONS_OUT_OF_ORDER);
    }

    @ParameterizedTest
    @EnumSource(
            value = AmendmentProcedure.class,
            names = {"LEAD_PARTY", "ONE_PARTY", "GOVERNING_BODY"})
    void silenceBindsWhoeverWasBoundOnceTheTimeToObjectIsOver(AmendmentProcedure procedure) {
        // Told on 1 March, with 40 days to object: until 10 April. The change binds from 11 April.
        DataSharingAgreement agreement =
                amended(terms(procedure).objectionPeriod(days(40)).build());

        assertThat(standing(agreement, "camden", LocalDate.of(2026, 4, 10)).version())
                .contains("1.0");
        Standing after = standing(agreement, "camden", LocalDate.of(2026, 4, 11));
        assertThat(after.mayShare()).isTrue();
        assertThat(after.version()).contains("2.0");
        assertThat(after.boundBy().orElseThrow().text()).isEqualTo("/changeLog/1");
        Edition edition = Participations.of(agreement).editions().get(1);
        assertThat(edition.objectBy()).contains(LocalDate.of(2026, 4, 10));
        assertThat(edition.bindsBySilence()).isTrue();
    }

    @Test
    void changeBindsBySilenceFromItsOwnDayIfThatComesAfterTheTimeToObject() {
        DataSharingAgreement agreement = amended(
                terms(AmendmentProcedure.LEAD_PARTY).objectionPeriod(days(10)).build());

        assertThat(standing(agreement, "camden", CHANGED.minusDays(1)).version())
                .contains("1.0");
        assertThat(standing(agreement, "camden", CHANGED).version()).contains("2.0");
        assertThat(standing(agreement, "camden", CHANGED).mayShare()).isTrue();
    }

    @Test
    void silenceBindsNobodyWhoWasNotBoundBefore() {
        DataSharingAgreement agreement = amended(
                terms(AmendmentProcedure.LEAD_PARTY).objectionPeriod(days(10)).build());
        DataSharingAgreement late = agreement.toBuilder()
                .addParties(Shared.party("barnet"))
                .addParticipation(step("barnet", ParticipationStatus.ACCEDED, CHANGED))
                .build();

        assertThat(standing(late, "barnet", LATER).isIn()).isTrue();
        assertThat(standing(late, "barnet", LATER).mayShare()).isFalse();
    }

    @Test
    void whoObjectsInTimeStaysBoundByTheVersionBefore() {
        DataSharingAgreement agreement = amended(
                terms(AmendmentProcedure.LEAD_PARTY).objectionPeriod(days(10)).build());
        DataSharingAgreement objected = with(
                agreement,
                step("camden", ParticipationStatus.OBJECTED, TOLD.plusDays(10)).toBuilder()
                        .version("2.0")
                        .build());

        assertThat(standing(objected, "camden", LATER).isIn()).isTrue();
        assertThat(standing(objected, "camden", LATER).version()).contains("1.0");
        assertThat(obstacles(objected, LATER)).containsExactly(ObstacleKind.OBJECTED);
        assertThat(irregularities(objected)).isEmpty();
    }

    @Test
    void objectionAfterTheTimeToObjectChangesNothingAndIsReported() {
        DataSharingAgreement agreement = with(
                amended(terms(AmendmentProcedure.LEAD_PARTY)
                        .objectionPeriod(days(10))
                        .build()),
                step("camden", ParticipationStatus.OBJECTED, TOLD.plusDays(11)).toBuilder()
                        .version("2.0")
                        .build());

        assertThat(standing(agreement, "camden", LATER).mayShare()).isTrue();
        assertThat(irregularities(agreement)).containsExactly(IrregularityKind.OBJECTION_OUT_OF_TIME);
    }

    @Test
    void objectionWithoutADayOrVersionCountsAsInTime() {
        DataSharingAgreement agreement = amended(
                terms(AmendmentProcedure.LEAD_PARTY).objectionPeriod(days(10)).build());

        assertThat(standing(
                                with(
                                        agreement,
                                        undated("camden", ParticipationStatus.OBJECTED).toBuilder()
                                                .version(Optional.empty())
                                                .build()),
                                "camden",
                                LATER)
                        .mayShare())
                .isFalse();
        assertThat(standing(
                                with(
                                        agreement,
                                        step("camden", ParticipationStatus.OBJECTED, TOLD.plusDays(2)).toBuilder()
                                                .version(Optional.empty())
                                                .build()),
                                "camden",
                                LATER)
                        .mayShare())
                .isFalse();
    }

    @Test
    void agreementEndsForWhoeverObjectsWhereItSaysSo() {
        DataSharingAgreement agreement = with(
                amended(terms(AmendmentProcedure.ONE_PARTY).objectionEnds(true).build()),
                step("camden", ParticipationStatus.OBJECTED, TOLD.plusDays(3)).toBuilder()
                        .version("2.0")
                        .build());

        assertThat(standing(agreement, "camden", CHANGED.minusDays(1)).isIn()).isTrue();
        assertThat(standing(agreement, "camden", CHANGED).isIn()).isFalse();
        assertThat(standing(agreement, "camden", CHANGED).hasLeft()).isTrue();
        assertThat(obstacles(agreement, CHANGED)).containsExactly(ObstacleKind.OBJECTED);
    }

    @Test
    void whoSignsAfterObjectingIsBound() {
        DataSharingAgreement agreement = with(
                amended(terms(AmendmentProcedure.ONE_PARTY).objectionEnds(true).build()),
                step("camden", ParticipationStatus.OBJECTED, TOLD.plusDays(3)).toBuilder()
                        .version("2.0")
                        .build(),
                step("camden", ParticipationStatus.SIGNED, TOLD.plusDays(5)).toBuilder()
                        .version("2.0")
                        .build());

        assertThat(standing(agreement, "camden", CHANGED).mayShare()).isTrue();
        assertThat(standing(agreement, "camden", CHANGED).status()).contains(ParticipationStatus.SIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALL_PARTIES", "MAJORITY"})
    void silenceBindsNobodyWhereMoreThanOneSideChangesTheText(String procedure) {
        DataSharingAgreement agreement = amended(terms(AmendmentProcedure.valueOf(procedure))
                .objectionPeriod(days(10))
                .build());

        assertThat(standing(agreement, "camden", LATER).mayShare()).isFalse();
    }

    @Test
    void silenceBindsNobodyWhereTheTextDoesNotSayThatItAccepts() {
        DataSharingAgreement agreement = amended(terms(AmendmentProcedure.LEAD_PARTY)
                .silenceIsAcceptance(Optional.empty())
                .objectionPeriod(days(10))
                .build());

        assertThat(standing(agreement, "camden", LATER).mayShare()).isFalse();
    }

    @Test
    void silenceBindsOnlyForThePartsThatCanBeChangedSo() {
        AmendmentTerms parties = terms(AmendmentProcedure.LEAD_PARTY)
                .objectionPeriod(days(10))
                .addSections(AgreementSection.PARTIES)
                .build();

        assertThat(standing(amended(parties), "camden", LATER).mayShare())
                .as("the change does not say what it changes")
                .isFalse();
        assertThat(standing(amended(parties, AgreementSection.PARTIES), "camden", LATER)
                        .mayShare())
                .isTrue();
        assertThat(standing(amended(parties, AgreementSection.FLOWS), "camden", LATER)
                        .mayShare())
                .isFalse();
    }

    @Test
    void changeOfWhichTheDayOfNoticeIsNotRecordedBindsNobodyBySilenceAndIsReported() {
        DataSharingAgreement told = amended(
                terms(AmendmentProcedure.LEAD_PARTY).objectionPeriod(days(10)).build());
        DataSharingAgreement agreement = told.toBuilder()
                .changeLog(told.getChangeLog().stream()
                        .map(entry ->
                                entry.toBuilder().notifiedOn(Optional.empty()).build())
                        .toList())
                .build();

        assertThat(standing(agreement, "camden", LATER).mayShare()).isFalse();
        assertThat(irregularities(agreement)).containsExactly(IrregularityKind.CHANGE_NOT_NOTIFIED);
    }

    @Test
    void versionsWithoutAnyDayThrowOnNoDay() {
        ChangeLogEntry told =
                ChangeLogEntry.builder().version("1.0").notifiedOn(TOLD).build();
        DataSharingAgreement agreement = agreement().toBuilder()
                .versionDate(Optional.empty())
                .changeLog(List.of(told, told.toBuilder().version("2.0").build()))
                .governance(GovernanceTerms.builder()
                        .addAmendments(terms(AmendmentProcedure.LEAD_PARTY)
                                .objectionPeriod(days(10))
                                .build())
                        .build())
                .build();

        for (LocalDate day : List.of(LocalDate.MIN, TOLD, LATER, LocalDate.MAX)) {
            assertThat(Participations.of(agreement).on(day).standings()).hasSize(6);
            assertThat(Participations.of(agreement).flowsOn(day)).hasSize(2);
        }
    }

    private static ChangeLogEntry first() {
        return ChangeLogEntry.builder()
                .version("1.0")
                .date(VERSION_DAY)
                .kind(ChangeKind.MAJOR)
                .build();
    }

    private static DataSharingAgreement changed(String version, ChangeKind kind) {
        return changed(
                version,
                ChangeLogEntry.builder()
                        .version(version)
                        .date(CHANGED)
                        .kind(kind)
                        .build());
    }

    private static DataSharingAgreement changed(String version, ChangeLogEntry entry) {
        return agreement().toBuilder()
                .version(version)
                .versionDate(Optional.empty())
                .addChangeLog(first(), entry)
                .build();
    }

    /** Version 2.0 of which the parties were told on {@link #TOLD}, dated {@link #CHANGED}. */
    private static DataSharingAgreement amended(AmendmentTerms terms, AgreementSection... sections) {
        return changed(
                        "2.0",
                        ChangeLogEntry.builder()
                                .version("2.0")
                                .date(CHANGED)
                                .notifiedOn(TOLD)
                                .addSections(sections)
                                .kind(ChangeKind.MAJOR)
                                .build())
                .toBuilder()
                .governance(GovernanceTerms.builder().addAmendments(terms).build())
                .build();
    }

    private static AmendmentTerms.Builder terms(AmendmentProcedure procedure) {
        AmendmentTerms.Builder builder = AmendmentTerms.builder();
        builder.procedure(procedure).silenceIsAcceptance(true);
        return builder;
    }

    private static Deadline days(int count) {
        return Deadline.builder().amount(count).unit(DeadlineUnit.DAYS).build();
    }
}
