package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ADVICE;
import static org.dsauk.validation.Checked.onlyFinding;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.data.DataSubject;
import org.dsauk.data.Identifiability;
import org.dsauk.data.UniqueIdentifier;
import org.dsauk.limit.Output;
import org.dsauk.report.Outcome;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.DatedEvent;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.HeldCopy;
import org.dsauk.retention.HeldData;
import org.dsauk.retention.LatestOf;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.UntilEvent;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

/** Whether the events from which time runs can be known. */
class RetentionEventRulesTest {

    private static final String ID = "DSA-RET-005";
    private static final String PERIOD = "/retention/0/period";
    private static final RetentionPeriod BIRTH = after(RetentionEvent.DATE_OF_BIRTH);
    private static final RetentionPeriod RECEIPT = after(RetentionEvent.RECEIPT);

    @Test
    void holderWhoIsNotToldTheDateOfBirthIsAdvised() {
        onlyFinding(kept(BIRTH), ID, ADVICE, PERIOD);
        onlyFinding(kept(after(RetentionEvent.EIGHTEENTH_BIRTHDAY)), ID, ADVICE, PERIOD);
        onlyFinding(kept(LatestOf.builder().addPeriods(RECEIPT, BIRTH).build()), ID, ADVICE, PERIOD);
        onlyFinding(kept(byAge()), ID, ADVICE, PERIOD);
    }

    @Test
    void itemThatHoldsTheDateOfBirthTellsItByItsIdentifierOrItsWords() {
        assertThat(Stream.of(
                        item().toBuilder()
                                .addIdentifiers(UniqueIdentifier.DATE_OF_BIRTH)
                                .build(),
                        item().toBuilder().name("Name and date of birth").build(),
                        item().toBuilder().description("Names, DOB and address").build()))
                .allSatisfy(item ->
                        assertThat(Checked.found(with(kept(BIRTH), item), ID)).isEmpty());
        assertThat(Checked.found(
                        with(
                                kept(BIRTH),
                                item().toBuilder().name("Place of birth").build()),
                        ID))
                .containsExactly(PERIOD);
    }

    @Test
    void partOfWhatIsSentTellsTheDateOfBirth() {
        DataItem part = item().toBuilder()
                .id("dates")
                .partOf("i1")
                .addIdentifiers(UniqueIdentifier.DATE_OF_BIRTH)
                .build();

        assertThat(Checked.found(kept(BIRTH).toBuilder().addDataItems(part).build(), ID))
                .isEmpty();
    }

    @Test
    void dateOfBirthInAFlowOfOthersIsNotKnownToTheHolder() {
        DataItem told = item().toBuilder()
                .id("i2")
                .addIdentifiers(UniqueIdentifier.DATE_OF_BIRTH)
                .build();
        DataSharingAgreement agreement = kept(BIRTH).toBuilder()
                .addDataItems(told)
                .addFlows(Complete.agreement().getFlows().get(0).toBuilder()
                        .id("f2")
                        .recipients(List.of("camden"))
                        .items(List.of("i2"))
                        .build())
                .build();

        assertThat(Checked.found(agreement, ID)).containsExactly(PERIOD);
    }

    @Test
    void holdersKnowItFromTheirOwnRecordsAndWhereTheyHaveStatedIt() {
        assertThat(Checked.found(
                        Complete.withRetention(rule -> rule.toBuilder()
                                .period(BIRTH)
                                .addCopies(HeldCopy.ORIGINAL)
                                .build()),
                        ID))
                .isEmpty();
        DataSharingAgreement charityOnly = Complete.withRetention(rule ->
                rule.toBuilder().period(BIRTH).holders(List.of("st-hilda")).build());
        assertThat(Checked.found(charityOnly, ID)).containsExactly(PERIOD);
        assertThat(Checked.found(
                        charityOnly.toBuilder().addHeldData(born("st-hilda")).build(), ID))
                .isEmpty();
        assertThat(Checked.found(
                        charityOnly.toBuilder().addHeldData(born("camden")).build(), ID))
                .containsExactly(PERIOD);
    }

    @Test
    void eventOfAPersonCanNeverBeKnownWhereTheDataPointsToNobody() {
        assertThat(Stream.of(
                        item().toBuilder()
                                .identifiability(Identifiability.ANONYMOUS)
                                .build(),
                        item().toBuilder()
                                .identifiability(Identifiability.AGGREGATE)
                                .build(),
                        item().toBuilder().subjects(List.of(DataSubject.NOBODY)).build()))
                .allSatisfy(item -> assertThat(Stream.of(
                                BIRTH,
                                after(RetentionEvent.DATE_OF_DEATH),
                                AfterInactivity.builder()
                                        .length(Period.ofYears(1))
                                        .activity(RetentionEvent.LAST_CONTACT)
                                        .build(),
                                UntilEvent.builder()
                                        .event(RetentionEvent.DATE_OF_DEATH)
                                        .build()))
                        .allSatisfy(period -> assertThat(messages(with(kept(period), item)))
                                .anyMatch(message -> message.contains("points to nobody"))));
    }

    @Test
    void dataOfTheDeceasedHasEventsOfAPerson() {
        DataSharingAgreement agreement = with(
                kept(after(RetentionEvent.DATE_OF_DEATH)),
                item().toBuilder()
                        .subjects(List.of(DataSubject.DECEASED_PERSON))
                        .build());

        assertThat(Checked.found(agreement, ID)).isEmpty();
    }

    @Test
    void outputIsJudgedByItsOwnIdentifiability() {
        DataSharingAgreement agreement = Complete.withRetention(
                rule -> rule.toBuilder().period(BIRTH).addOutputs("o1").build());

        assertThat(messages(agreement.toBuilder()
                        .addOutputs(output(Identifiability.AGGREGATE))
                        .build()))
                .anyMatch(message -> message.contains("points to nobody"));
        assertThat(messages(agreement.toBuilder()
                        .addOutputs(output(Identifiability.PSEUDONYMISED))
                        .build()))
                .noneMatch(message -> message.contains("points to nobody"));
    }

    @Test
    void anotherTimeThatEndsEarlierNeedsNoDateOfBirth() {
        assertThat(Checked.outcomes(
                                kept(EarliestOf.builder()
                                        .addPeriods(RECEIPT, BIRTH)
                                        .build()),
                                ID)
                        .subList(0, 3))
                .containsOnly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void closureOfACaseNeedsAHolderThatDoesMoreThanProcessForOthers() {
        assertThat(Checked.found(heldBy("host"), ID)).containsExactly(PERIOD);
        assertThat(Checked.found(heldBy("nobody"), ID)).isEmpty();
        assertThat(Checked.found(heldBy("host", "st-hilda"), ID)).isEmpty();
        assertThat(Checked.found(heldBy(), ID)).isEmpty();
    }

    private static DataSharingAgreement heldBy(String... holders) {
        return Complete.withRetention(
                rule -> rule.toBuilder().holders(List.of(holders)).build());
    }

    private static List<String> messages(DataSharingAgreement agreement) {
        return Checked.atSigning(agreement).findings().stream()
                .filter(finding -> finding.ruleId().equals(ID))
                .map(finding -> finding.message())
                .toList();
    }

    private static Output output(Identifiability identifiability) {
        return Output.builder().id("o1").identifiability(identifiability).build();
    }

    private static HeldData born(String holder) {
        return HeldData.builder()
                .holder(holder)
                .addEvents(DatedEvent.builder()
                        .event(RetentionEvent.DATE_OF_BIRTH)
                        .date(LocalDate.of(2012, 2, 29))
                        .build())
                .build();
    }

    private static DataItem item() {
        return Complete.agreement().getDataItems().get(0);
    }

    private static DataSharingAgreement with(DataSharingAgreement agreement, DataItem item) {
        return agreement.toBuilder().dataItems(List.of(item)).build();
    }

    private static DataSharingAgreement kept(RetentionPeriod period) {
        return Complete.withRetention(rule -> rule.toBuilder().period(period).build());
    }

    private static RetentionPeriod byAge() {
        return ByAge.builder()
                .event(RetentionEvent.DATE_OF_DEATH)
                .below(18)
                .matching(after(RetentionEvent.DATE_OF_DEATH))
                .otherwise(RECEIPT)
                .build();
    }

    private static RetentionPeriod after(RetentionEvent event) {
        return AfterEvent.builder().length(Period.ofYears(25)).event(event).build();
    }
}
