package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.DisposalAction;
import org.dsauk.retention.DisposalMethod;
import org.dsauk.retention.HeldCopy;
import org.dsauk.retention.HoldReason;
import org.dsauk.retention.Indefinite;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionReview;
import org.dsauk.retention.RetentionRule;
import org.dsauk.schedule.EventDates;
import org.dsauk.schedule.RetentionSchedule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RetentionScheduleJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static RetentionPeriod year(RetentionEvent event) {
        return AfterEvent.builder().length(Period.ofYears(1)).event(event).build();
    }

    private static RetentionRule.Builder rule(String id, RetentionPeriod period) {
        return RetentionRule.builder().id(id).addHolders("trust").period(period);
    }

    /** Rules whose data goes on a day, is held, stays for good, and has no day. */
    private static RetentionSchedule schedule() {
        DataSharingAgreement agreement = DataSharingAgreement.builder()
                .id("urn:x:1")
                .addRetention(
                        rule("dated", year(RetentionEvent.CASE_CLOSURE))
                                .addItems("record")
                                .addPurposes("care")
                                .addCopies(HeldCopy.RECEIVED)
                                .review(RetentionReview.builder()
                                        .interval(Period.ofMonths(6))
                                        .beforeDisposal(true)
                                        .addBy("trust")
                                        .build())
                                .disposal(Disposal.builder()
                                        .action(DisposalAction.DESTROY)
                                        .addMethods(DisposalMethod.SECURE_ERASURE)
                                        .certificate(true)
                                        .certificateWithin(Deadline.builder()
                                                .amount(14)
                                                .unit(DeadlineUnit.DAYS)
                                                .build())
                                        .build())
                                .build(),
                        rule("held", year(RetentionEvent.CASE_CLOSURE))
                                .addItems("letter")
                                .build(),
                        rule("for-good", Indefinite.builder().reason("Łódź").build())
                                .addItems("tables")
                                .build(),
                        rule("open", year(RetentionEvent.DATE_OF_DEATH))
                                .addItems("note")
                                .build())
                .addHolds(RetentionHold.builder()
                        .reason(HoldReason.INQUIRY)
                        .startsOn(LocalDate.parse("2026-01-01"))
                        .addItems("letter")
                        .build())
                .build();
        return RetentionSchedule.of(
                agreement,
                EventDates.builder()
                        .on(RetentionEvent.CASE_CLOSURE, LocalDate.parse("2026-03-31"))
                        .build());
    }

    @Test
    void scheduleIsWrittenAsTheGoldenFileHasIt() throws IOException {
        String expected;
        try (InputStream in = RetentionScheduleJsonTest.class.getResourceAsStream("retention-schedule.json")) {
            expected = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(RetentionScheduleJson.write(schedule())).isEqualTo(expected);
    }

    @Test
    void everyEntryHasTheSameMembersInTheSameOrder() {
        JsonNode entries =
                MAPPER.readTree(RetentionScheduleJson.write(schedule())).get("entries");
        assertThat(entries.values())
                .hasSize(4)
                .allSatisfy(entry -> assertThat(entry.propertyNames())
                        .containsExactly(
                                "holder",
                                "item",
                                "output",
                                "purpose",
                                "copy",
                                "rule",
                                "pointer",
                                "end",
                                "review",
                                "disposal",
                                "action",
                                "methods",
                                "certificate",
                                "holds",
                                "notes"));
        assertThat(entries.values())
                .extracting(entry -> entry.at("/disposal/state").stringValue())
                .containsExactly("on", "held", "never", "not-computable");
    }

    @Test
    void partOfAScheduleIsWrittenLikeTheWhole() {
        JsonNode json = MAPPER.readTree(RetentionScheduleJson.write(
                schedule().filtered(disposal -> disposal.rule().getId().equals("held"))));
        assertThat(json.get("complete").booleanValue()).isTrue();
        assertThat(json.get("entries").values())
                .singleElement()
                .satisfies(entry -> assertThat(entry.get("rule").stringValue()).isEqualTo("held"));
    }

    @Test
    void emptyScheduleIsAnObjectToo() {
        DataSharingAgreement none = DataSharingAgreement.builder().id("urn:x:1").build();
        JsonNode json = MAPPER.readTree(RetentionScheduleJson.write(RetentionSchedule.of(none, EventDates.none())));
        assertThat(json.propertyNames()).containsExactly("complete", "entries");
        assertThat(json.get("entries").isEmpty()).isTrue();
    }
}
