package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.data.Identifiability;
import org.dsauk.data.Population;
import org.dsauk.limit.Output;
import org.dsauk.report.Finding;
import org.dsauk.report.Outcome;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.HeldCopy;
import org.dsauk.retention.LatestOf;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;
import org.dsauk.retention.SameAs;
import org.dsauk.retention.UntilEvent;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

/** Which data has a period, and whether it can be worked out. */
class RetentionRulesTest {

    private static final RetentionPeriod YEAR = after(Period.ofYears(1));
    private static final RetentionPeriod UNTIL_DONE =
            UntilEvent.builder().event(RetentionEvent.PURPOSE_FULFILLED).build();

    @Test
    void recipientWithoutARuleFailsAndNamesTheItem() {
        Finding finding = onlyFinding(
                first(rule -> rule.toBuilder().holders(List.of("boroughs")).build()),
                "DSA-RET-001",
                ERROR,
                "/flows/0/recipients/0");

        assertThat(finding.message()).contains("'i1'");
    }

    @Test
    void ruleWithoutHoldersItemsAndPurposesCoversEverybody() {
        assertThat(Checked.atSigning(first(
                                rule -> rule.toBuilder().holders(List.of()).build()))
                        .findings())
                .isEmpty();
    }

    @Test
    void ruleForOtherPurposesOrCopiesOrDataCoversNothing() {
        assertThat(Stream.<UnaryOperator<RetentionRule>>of(
                        rule -> rule.toBuilder().purposes(List.of("p2")).build(),
                        rule -> rule.toBuilder().items(List.of("i2")).build(),
                        rule -> rule.toBuilder().addCopies(HeldCopy.ORIGINAL).build(),
                        rule -> rule.toBuilder().addOutputs("o1").build(),
                        rule -> rule.toBuilder().personalData(false).build()))
                .allSatisfy(change -> assertThat(Checked.outcomes(first(change), "DSA-RET-001"))
                        .contains(Outcome.FAILED));
    }

    @Test
    void ruleForTheWholeCoversItsParts() {
        DataItem part = Complete.agreement().getDataItems().get(0).toBuilder()
                .partOf("record")
                .build();
        DataItem whole = part.toBuilder().id("record").partOf(Optional.empty()).build();
        DataSharingAgreement agreement = first(
                        rule -> rule.toBuilder().items(List.of("record")).build())
                .toBuilder()
                .dataItems(List.of(part, whole))
                .build();

        assertThat(Checked.atSigning(agreement).findings()).isEmpty();
    }

    @Test
    void itemsThatArePartsOfEachOtherEndTheSearch() {
        DataItem item = Complete.agreement().getDataItems().get(0);
        DataSharingAgreement agreement = first(
                        rule -> rule.toBuilder().items(List.of("other")).build())
                .toBuilder()
                .dataItems(List.of(
                        item.toBuilder().partOf("i2").build(),
                        item.toBuilder().id("i2").partOf("i1").build()))
                .build();

        assertThat(Checked.outcomes(agreement, "DSA-RET-001")).contains(Outcome.FAILED);
    }

    @Test
    void rulesForDifferentPeopleCoverThemTogetherAndOneAloneIsNotKnownTo() {
        DataSharingAgreement agreement = Complete.agreement().toBuilder()
                .addPopulations(
                        Population.builder().id("adults").build(),
                        Population.builder().id("children").build(),
                        Population.builder().id("infants").partOf("children").build())
                .build();
        RetentionRule adults =
                rule("r1", YEAR).toBuilder().addPopulations("adults").build();
        RetentionRule children = rule("r2", after(Period.ofYears(6))).toBuilder()
                .addPopulations("children")
                .build();

        assertThat(Checked.atSigning(agreement.toBuilder()
                                .retention(List.of(adults, children))
                                .build())
                        .findings())
                .isEmpty();
        assertThat(Checked.outcomes(
                        agreement.toBuilder().retention(List.of(adults)).build(), "DSA-RET-001"))
                .contains(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void secondPeriodForTheSameDataFailsUnlessSomethingTellsTheRulesApart() {
        RetentionRule longer = rule("r2", after(Period.ofYears(6)));

        Finding finding = onlyFinding(with(rule("r1", YEAR), longer), "DSA-RET-001", ERROR, "/retention/1");
        assertThat(finding.remedy()).contains("'r1'");
        assertThat(Stream.of(
                        rule("r2", YEAR),
                        longer.toBuilder().addCopies(HeldCopy.BACKUP).build(),
                        longer.toBuilder().addItems("i1").build(),
                        longer.toBuilder().holders(List.of("nobody-else")).build()))
                .allSatisfy(second -> assertThat(Checked.outcomes(with(rule("r1", YEAR), second), "DSA-RET-001"))
                        .doesNotContain(Outcome.FAILED));
    }

    @Test
    void rulesThatReferToEachOtherFailAndRulesThatReferToThemDoNot() {
        DataSharingAgreement agreement = with(
                rule("r1", sameAs("r2")),
                rule("r2", any(true, UNTIL_DONE, sameAs("r1"), YEAR)),
                rule("r3", sameAs("r1")));

        assertThat(Checked.atSigning(agreement).findings())
                .filteredOn(finding -> finding.message().contains("leads back"))
                .extracting(finding -> finding.pointer().text())
                .containsExactly("/retention/0", "/retention/1");
    }

    @Test
    void aChainOfManyThousandRulesIsNoCircle() {
        List<RetentionRule> rules = new ArrayList<>(List.of(rule("r0", YEAR)));
        IntStream.range(1, 20_000)
                .mapToObj(i -> rule("r" + i, sameAs("r" + (i - 1))).toBuilder()
                        .holders(List.of("holder-" + i))
                        .build())
                .forEach(rules::add);

        assertThat(Checked.outcomes(with(rules.toArray(RetentionRule[]::new)), "DSA-RET-001"))
                .doesNotContain(Outcome.FAILED);
    }

    @Test
    void ruleWithoutDisposalIsWarned() {
        onlyFinding(
                first(rule -> rule.toBuilder().disposal(Optional.empty()).build()),
                "DSA-RET-003",
                WARNING,
                "/retention/0");
    }

    @Test
    void outputThatPointsToPeopleNeedsARuleThatReachesIt() {
        Output output = Output.builder()
                .id("o1")
                .addBy("st-hilda")
                .addItems("i1")
                .identifiability(Identifiability.PSEUDONYMISED)
                .build();
        UnaryOperator<RetentionRule> ofReceived =
                rule -> rule.toBuilder().addCopies(HeldCopy.RECEIVED).build();
        DataSharingAgreement covered =
                Complete.agreement().toBuilder().addOutputs(output).build();
        DataSharingAgreement uncovered =
                first(ofReceived).toBuilder().addOutputs(output).build();

        assertThat(Checked.atSigning(covered).findings()).isEmpty();
        onlyFinding(uncovered, "DSA-RET-001", ERROR, "/outputs/0");
        assertThat(Checked.outcomes(
                        first(ofReceived).toBuilder()
                                .addOutputs(output)
                                .addRetention(rule("r2", YEAR).toBuilder()
                                        .addOutputs("o1")
                                        .build())
                                .build(),
                        "DSA-RET-001"))
                .doesNotContain(Outcome.FAILED);
    }

    @Test
    void disposalOfOtherThanPersonalDataIsNotAsked() {
        assertThat(Checked.outcomes(
                        first(rule -> rule.toBuilder()
                                .personalData(false)
                                .disposal(Optional.empty())
                                .build()),
                        "DSA-RET-003"))
                .containsOnly(Outcome.NOT_APPLICABLE);
    }

    private static DataSharingAgreement first(UnaryOperator<RetentionRule> change) {
        return Complete.withRetention(change);
    }

    private static RetentionRule rule(String id, RetentionPeriod period) {
        return Complete.agreement().getRetention().get(0).toBuilder()
                .id(id)
                .period(period)
                .build();
    }

    private static DataSharingAgreement with(RetentionRule... rules) {
        return Complete.agreement().toBuilder().retention(List.of(rules)).build();
    }

    private static RetentionPeriod after(Period length) {
        return AfterEvent.builder()
                .length(length)
                .event(RetentionEvent.CASE_CLOSURE)
                .build();
    }

    private static RetentionPeriod sameAs(String rule) {
        return SameAs.builder().rule(rule).build();
    }

    private static RetentionPeriod any(boolean earliest, RetentionPeriod... periods) {
        return earliest
                ? EarliestOf.builder().addPeriods(periods).build()
                : LatestOf.builder().addPeriods(periods).build();
    }
}
