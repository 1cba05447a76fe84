package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.onlyFinding;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.Identifiability;
import org.dsauk.report.Outcome;
import org.dsauk.retention.OwnSchedule;
import org.dsauk.retention.RetentionAuthority;
import org.dsauk.retention.RetentionRule;
import org.dsauk.retention.SameAs;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

/** What a retention period rests on. */
class RetentionAuthorityRulesTest {

    private static final String ID = "DSA-RET-004";

    @Test
    void ruleWithoutAnAuthorityIsWarned() {
        onlyFinding(kind(Optional.empty()), ID, WARNING, "/retention/0");
    }

    @Test
    void kindThatDoesNotSayWhichSourceItIsIsWarnedUnlessWordsNameIt() {
        assertThat(Stream.of(
                        RetentionAuthority.STATUTE,
                        RetentionAuthority.REGULATION,
                        RetentionAuthority.STATUTORY_CODE,
                        RetentionAuthority.SECTOR_CODE,
                        RetentionAuthority.LIMITATION))
                .allSatisfy(kind -> {
                    onlyFinding(kind(Optional.of(kind)), ID, WARNING, "/retention/0");
                    assertThat(Checked.found(
                                    changed(rule -> rule.toBuilder()
                                            .authorityKind(kind)
                                            .authority("The source, by its name")
                                            .build()),
                                    ID))
                            .isEmpty();
                });
    }

    @Test
    void provisionOrCodeByItsOwnCodeIsEnoughAndSoIsACodeThatIsNotKnown() {
        assertThat(Stream.of(
                        RetentionAuthority.SI_2010_959_REG_50,
                        RetentionAuthority.NHS_RECORDS_CODE,
                        RetentionAuthority.AGREEMENT,
                        RetentionAuthority.of("a-code-of-tomorrow")))
                .allSatisfy(kind ->
                        assertThat(Checked.found(kind(Optional.of(kind)), ID)).isEmpty());
    }

    @Test
    void localScheduleNeedsALink() {
        DataSharingAgreement local = kind(Optional.of(RetentionAuthority.LOCAL_SCHEDULE));

        onlyFinding(local, ID, WARNING, "/retention/0");
        assertThat(Checked.found(
                        changed(rule -> rule.toBuilder()
                                .authorityKind(RetentionAuthority.LOCAL_SCHEDULE)
                                .authorityLink(URI.create("https://schedule.example/"))
                                .build()),
                        ID))
                .isEmpty();
    }

    @Test
    void periodThatAScheduleOrAnotherRuleSetsRestsOnThat() {
        assertThat(Stream.of(
                        OwnSchedule.builder().build(),
                        SameAs.builder().rule("r2").build()))
                .allSatisfy(period -> assertThat(Checked.outcomes(
                                changed(rule -> rule.toBuilder()
                                        .authorityKind(Optional.empty())
                                        .period(period)
                                        .build()),
                                ID))
                        .containsOnly(Outcome.NOT_APPLICABLE));
    }

    @Test
    void ruleOnOtherDataIsNotAskedAndOneOnDataOfUnknownKindCouldNotBeChecked() {
        RetentionRule unnamed = Complete.agreement().getRetention().get(0).toBuilder()
                .authorityKind(Optional.empty())
                .build();
        DataSharingAgreement counts = Complete.withItem(item ->
                item.toBuilder().identifiability(Identifiability.AGGREGATE).build());
        DataSharingAgreement unknown = Complete.withItem(
                item -> item.toBuilder().identifiability(Optional.empty()).build());

        assertThat(Checked.outcomes(with(counts, unnamed), ID)).containsOnly(Outcome.NOT_APPLICABLE);
        assertThat(Checked.outcomes(with(unknown, unnamed), ID)).contains(Outcome.COULD_NOT_BE_CHECKED);
    }

    private static DataSharingAgreement with(DataSharingAgreement agreement, RetentionRule rule) {
        return agreement.toBuilder().retention(List.of(rule)).build();
    }

    private static DataSharingAgreement kind(Optional<RetentionAuthority> kind) {
        return changed(rule -> rule.toBuilder().authorityKind(kind).build());
    }

    private static DataSharingAgreement changed(UnaryOperator<RetentionRule> change) {
        return Complete.withRetention(change);
    }
}
