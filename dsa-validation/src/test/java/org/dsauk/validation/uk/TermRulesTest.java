package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Outcome.COULD_NOT_BE_CHECKED;
import static org.dsauk.report.Outcome.FAILED;
import static org.dsauk.report.Outcome.NOT_APPLICABLE;
import static org.dsauk.report.Outcome.PASSED;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;
import static org.dsauk.validation.Checked.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ReviewPlan;
import org.dsauk.agreement.Term;
import org.dsauk.flow.DataFlow;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Signature;
import org.dsauk.report.Outcome;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

/** From when to when an agreement runs. */
class TermRulesTest {

    private static final LocalDate BEGINS = LocalDate.of(2026, 2, 1);
    private static final LocalDate REVIEW = LocalDate.of(2027, 1, 1);
    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 15);

    @Test
    void reviewOnTheFirstDayOfTheTermPassesAndTheDayBeforeFails() {
        assertThat(ofTheTerm(reviewed(BEGINS))).containsExactly(PASSED, NOT_APPLICABLE, NOT_APPLICABLE);
        onlyFinding(reviewed(BEGINS.minusDays(1)), "DSA-STR-005", ERROR, "/review/nextDue");
    }

    @Test
    void termOfOneDayPassesAndOneThatEndsBeforeItBeginsFails() {
        assertThat(ofTheTerm(reviewed(BEGINS).toBuilder().term(term(BEGINS)).build()))
                .containsOnly(PASSED);
        assertThat(ofTheTerm(ending(BEGINS.minusDays(1)))).containsExactly(PASSED, FAILED, FAILED);
    }

    @Test
    void reviewOnTheLastDayOfTheTermPassesAndTheDayAfterFails() {
        assertThat(ofTheTerm(ending(REVIEW))).containsOnly(PASSED);
        onlyFinding(ending(REVIEW.minusDays(1)), "DSA-STR-005", ERROR, "/review/nextDue");
    }

    @Test
    void daysThatAreNotStatedAreNotOutOfOrder() {
        DataSharingAgreement without = Complete.agreement().toBuilder()
                .term(Optional.empty())
                .review(Optional.empty())
                .build();

        assertThat(outcomes(without, "DSA-STR-005")).containsOnly(NOT_APPLICABLE);
        assertThat(ofTheTerm(ending(LocalDate.MAX))).containsOnly(PASSED);
    }

    @Test
    void flowOfOneDayPassesAndOneThatEndsBeforeItStartsFails() {
        assertThat(ofTheFlow(running(BEGINS, BEGINS))).containsExactly(PASSED, NOT_APPLICABLE);
        assertThat(onlyFinding(running(BEGINS, BEGINS.minusDays(1)), "DSA-STR-005", ERROR, "/flows/0/endsOn")
                        .message())
                .contains("2026-02-01 to 2026-01-31", "runs backwards");
    }

    @Test
    void flowThatStartsOnTheLastDayOfTheTermPassesAndTheDayAfterFails() {
        assertThat(ofTheFlow(starting(ending(REVIEW), REVIEW))).containsExactly(NOT_APPLICABLE, PASSED);
        onlyFinding(starting(ending(REVIEW), REVIEW.plusDays(1)), "DSA-STR-005", ERROR, "/flows/0/startsOn");
    }

    @Test
    void termThatBeginsOnTheDayOfTheLatestSignaturePassesAndTheDayBeforeIsWarned() {
        assertThat(outcomes(beginning(SIGNED), "DSA-STR-007")).containsExactly(PASSED);
        assertThat(onlyFinding(beginning(SIGNED.minusDays(1)), "DSA-STR-007", WARNING, "/flows/0")
                        .message())
                .contains("2026-01-15 by ", "is later than the first day of the flow");
    }

    @Test
    void flowThatStartsOnADayOfItsOwnIsComparedWithThatDay() {
        DataSharingAgreement early = beginning(SIGNED.minusDays(1));
        DataSharingAgreement late = beginning(SIGNED);

        assertThat(outcomes(starting(early, SIGNED), "DSA-STR-007")).containsExactly(PASSED);
        assertThat(outcomes(starting(late, SIGNED.minusDays(1)), "DSA-STR-007")).containsExactly(FAILED);
    }

    @Test
    void firstDayThatIsNotStatedCannotBeComparedWithSignatures() {
        DataSharingAgreement without =
                Complete.agreement().toBuilder().term(Optional.empty()).build();

        assertThat(outcomes(without, "DSA-STR-007")).containsExactly(COULD_NOT_BE_CHECKED);
    }

    @Test
    void oneSignatureSaysNothingOfWhenTheSharingBegan() {
        DataSharingAgreement early = beginning(SIGNED.minusDays(1));

        assertThat(outcomes(signed(early, early.getSignatures().get(0)), "DSA-STR-007"))
                .containsExactly(NOT_APPLICABLE);
        assertThat(outcomes(signed(early), "DSA-STR-007")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void signaturesOfAnotherMajorVersionOrWithoutVersionOrDayDoNotCount() {
        DataSharingAgreement early = beginning(SIGNED.minusDays(1));
        Signature first = early.getSignatures().get(0);
        Signature.Builder second = early.getSignatures().get(2).toBuilder();

        for (Signature other : List.of(
                second.version("2.0").build(),
                second.version(Optional.empty()).build(),
                second.version("1.0").date(Optional.empty()).build())) {
            assertThat(outcomes(signed(early, first, other), "DSA-STR-007")).containsExactly(NOT_APPLICABLE);
        }
        assertThat(outcomes(
                        signed(early, first, second.version("1.4").date(SIGNED).build()), "DSA-STR-007"))
                .containsExactly(FAILED);
    }

    @Test
    void firstSignatureOfAPartyCounts() {
        DataSharingAgreement agreement = beginning(SIGNED).toBuilder()
                .addSignatures(Complete.agreement().getSignatures().get(2).toBuilder()
                        .version("1.1")
                        .date(SIGNED.plusYears(1))
                        .build())
                .build();

        assertThat(outcomes(agreement, "DSA-STR-007")).containsExactly(PASSED);
    }

    @Test
    void whoJoinsLaterIsBoundFromThenOnAndWhoSignsLateIsNot() {
        DataSharingAgreement agreement = Complete.agreement();
        Signature late = agreement.getSignatures().get(2).toBuilder()
                .date(BEGINS.plusDays(1))
                .build();
        DataSharingAgreement signedLate = signed(
                agreement,
                agreement.getSignatures().get(0),
                agreement.getSignatures().get(1),
                late);
        DataSharingAgreement joined = signedLate.toBuilder()
                .addParticipation(step(ParticipationStatus.ACCEDED, BEGINS.plusDays(1)))
                .build();

        assertThat(outcomes(signedLate, "DSA-STR-007")).containsExactly(FAILED);
        assertThat(outcomes(joined, "DSA-STR-007")).containsExactly(PASSED);
    }

    @Test
    void registerEntryThatSaysSignedCountsLikeASignature() {
        DataSharingAgreement agreement = Complete.agreement();
        DataSharingAgreement entered = signed(
                        agreement, agreement.getSignatures().get(0))
                .toBuilder()
                .addParticipation(step(ParticipationStatus.SIGNED, BEGINS.plusDays(1)))
                .build();

        assertThat(outcomes(entered, "DSA-STR-007")).containsExactly(FAILED);
    }

    @Test
    void signatureOfAWholeGroupIsOneOfEachMember() {
        DataSharingAgreement early = beginning(SIGNED.minusDays(1));
        Participation together = step(ParticipationStatus.SIGNED, SIGNED).toBuilder()
                .member(Optional.empty())
                .group("boroughs")
                .build();

        assertThat(outcomes(
                        signed(early, early.getSignatures().get(2)).toBuilder()
                                .addParticipation(together)
                                .build(),
                        "DSA-STR-007"))
                .containsExactly(FAILED);
    }

    @Test
    void everyFlowIsComparedWithTheSignaturesOfItsOwnParties() {
        DataFlow flow = Complete.agreement().getFlows().get(0);
        DataSharingAgreement agreement = Complete.agreement();
        Signature late = agreement.getSignatures().get(2).toBuilder()
                .date(BEGINS.plusDays(1))
                .build();
        DataSharingAgreement two =
                signed(
                                agreement,
                                agreement.getSignatures().get(0),
                                agreement.getSignatures().get(1),
                                late)
                        .toBuilder()
                        .addFlows(flow.toBuilder()
                                .id("f2")
                                .recipients(List.of("camden"))
                                .build())
                        .build();

        assertThat(outcomes(two, "DSA-STR-007")).containsExactly(FAILED, PASSED);
    }

    private static List<Outcome> ofTheTerm(DataSharingAgreement agreement) {
        return outcomes(agreement, "DSA-STR-005").subList(0, 3);
    }

    private static List<Outcome> ofTheFlow(DataSharingAgreement agreement) {
        return outcomes(agreement, "DSA-STR-005").subList(3, 5);
    }

    private static DataSharingAgreement running(LocalDate first, LocalDate last) {
        return Complete.withFlow(
                flow -> flow.toBuilder().startsOn(first).endsOn(last).build());
    }

    private static DataSharingAgreement reviewed(LocalDate day) {
        return Complete.agreement().toBuilder()
                .review(ReviewPlan.builder().nextDue(day).build())
                .build();
    }

    private static DataSharingAgreement ending(LocalDate last) {
        return Complete.agreement().toBuilder().term(term(last)).build();
    }

    private static Term term(LocalDate last) {
        return Term.builder().effectiveFrom(BEGINS).expiresOn(last).build();
    }

    private static DataSharingAgreement beginning(LocalDate first) {
        return Complete.agreement().toBuilder()
                .term(Term.builder().effectiveFrom(first).build())
                .build();
    }

    private static DataSharingAgreement signed(DataSharingAgreement agreement, Signature... signatures) {
        return agreement.toBuilder().signatures(List.of(signatures)).build();
    }

    private static Participation step(ParticipationStatus status, LocalDate day) {
        return Participation.builder()
                .member("st-hilda")
                .status(status)
                .date(day)
                .version("1.0")
                .build();
    }

    private static DataSharingAgreement starting(DataSharingAgreement agreement, LocalDate day) {
        return agreement.toBuilder()
                .flows(agreement.getFlows().stream()
                        .map(flow -> flow.toBuilder().startsOn(day).build())
                        .toList())
                .build();
    }
}
