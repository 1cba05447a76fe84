package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ADVICE;
import static org.dsauk.report.Severity.WARNING;
import static org.dsauk.validation.Checked.found;
import static org.dsauk.validation.Checked.onlyFinding;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.Hop;
import org.dsauk.flow.HopAction;
import org.dsauk.law.Law;
import org.dsauk.law.LawTopic;
import org.dsauk.limit.Linkage;
import org.dsauk.limit.LinkagePermission;
import org.dsauk.limit.Output;
import org.dsauk.report.Stage;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.DatedEvent;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.HeldData;
import org.dsauk.retention.LatestOf;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.UntilEvent;
import org.dsauk.role.ProcessingService;
import org.dsauk.role.Processor;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.dsauk.validation.DsaValidator;
import org.junit.jupiter.api.Test;

/** Whether anybody can know of the events from which time runs. */
class KnowableEventsTest {

    private static final String ID = "DSA-RET-005";
    private static final String PERIOD = "/retention/0/period";
    private static final RetentionEvent OWN = RetentionEvent.of("end-of-loan");

    @Test
    void eventThatNoTableExplainsIsWarnedAndNamed() {
        assertThat(Checked.atSigning(kept(after(OWN))).findings())
                .filteredOn(finding -> finding.ruleId().equals(ID))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(WARNING);
                    assertThat(finding.pointer().text()).isEqualTo(PERIOD);
                    assertThat(finding.message()).contains("nobody can know when 'end-of-loan' happens");
                });
        assertThat(found(kept(UntilEvent.builder().event(OWN).build()), ID)).containsExactly(PERIOD);
        assertThat(found(
                        kept(AfterEvent.builder()
                                .length(Period.ofYears(1))
                                .event(RetentionEvent.END_OF_FINANCIAL_YEAR)
                                .yearOf(OWN)
                                .build()),
                        ID))
                .containsExactly(PERIOD);
        assertThat(found(kept(after(RetentionEvent.PURPOSE_FULFILLED)), ID)).isEmpty();
    }

    @Test
    void eventOfATableOfAnAdoptersOwnIsKnown() {
        DsaValidator own = DsaValidator.uk().withLaw(lawWith("end-of-loan | The loan of the device ended"));

        assertThat(own.validate(kept(after(OWN)), Stage.SIGN, Complete.DAY).findings())
                .isEmpty();
    }

    @Test
    void eventThatTheRecordOfHeldDataHasIsKnown() {
        HeldData happened = held(
                DatedEvent.builder().event(OWN).date(LocalDate.of(2026, 5, 4)).build());
        HeldData open = held(DatedEvent.builder().event(OWN).notHappened(true).build());

        assertThat(Stream.of(happened, open))
                .allSatisfy(held -> assertThat(found(
                                kept(after(OWN)).toBuilder().addHeldData(held).build(), ID))
                        .isEmpty());
    }

    @Test
    void unknownEventMattersOnlyWhereNoOtherTimeEndsTheData() {
        RetentionPeriod receipt = after(RetentionEvent.RECEIPT);

        assertThat(found(
                        kept(EarliestOf.builder()
                                .addPeriods(receipt, after(OWN))
                                .build()),
                        ID))
                .isEmpty();
        assertThat(found(kept(LatestOf.builder().addPeriods(receipt, after(OWN)).build()), ID))
                .containsExactly(PERIOD);
    }

    @Test
    void matchIsAdvisedWhereNothingIsMatched() {
        assertThat(onlyFinding(matched(), ID, ADVICE, PERIOD).message()).contains("no match is ever completed");
        assertThat(found(
                        matched().toBuilder()
                                .addLinkages(linkage(LinkagePermission.FORBIDDEN))
                                .build(),
                        ID))
                .containsExactly(PERIOD);
    }

    @Test
    void matchIsKnownWhereTheAgreementSpeaksOfOne() {
        DataSharingAgreement agreement = matched();

        assertThat(Stream.of(
                        agreement.toBuilder()
                                .addLinkages(linkage(LinkagePermission.ONLY_AS_LISTED))
                                .build(),
                        agreement.toBuilder()
                                .flows(List.of(agreement.getFlows().get(0).toBuilder()
                                        .addHops(Hop.builder()
                                                .addActions(HopAction.MATCH)
                                                .build())
                                        .build()))
                                .build(),
                        agreement.toBuilder()
                                .addRoles(Processor.builder()
                                        .addServices(ProcessingService.MATCHING)
                                        .build())
                                .build(),
                        agreement.toBuilder()
                                .addOutputs(Output.builder()
                                        .id("o1")
                                        .title("Matches")
                                        .build())
                                .build(),
                        agreement.toBuilder()
                                .addHeldData(held(DatedEvent.builder()
                                        .event(RetentionEvent.MATCH_COMPLETED)
                                        .date(LocalDate.of(2026, 5, 4))
                                        .build()))
                                .build()))
                .allSatisfy(one -> assertThat(found(one, ID)).isEmpty());
    }

    private static Law lawWith(String row) {
        String text = "code | title | citation | path | from | to | status | source | certainty\n" + row
                + " |  |  |  |  | in-force |  | unsure";
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return Law.uk().withTable(LawTopic.RETENTION_TRIGGERS, "own.psv", in);
    }

    private static Linkage linkage(LinkagePermission permission) {
        return Linkage.builder().permission(permission).build();
    }

    private static HeldData held(DatedEvent event) {
        return HeldData.builder().holder("st-hilda").addEvents(event).build();
    }

    private static DataSharingAgreement matched() {
        return kept(after(RetentionEvent.MATCH_COMPLETED));
    }

    private static DataSharingAgreement kept(RetentionPeriod period) {
        return Complete.withRetention(rule -> rule.toBuilder().period(period).build());
    }

    private static RetentionPeriod after(RetentionEvent event) {
        return AfterEvent.builder().length(Period.ofYears(1)).event(event).build();
    }
}
