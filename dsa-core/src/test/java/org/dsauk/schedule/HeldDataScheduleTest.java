package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CASE_CLOSURE;
import static org.dsauk.schedule.Kept.after;

import java.time.LocalDate;
import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.Population;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.retention.DatedEvent;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.HeldCopy;
import org.dsauk.retention.HeldData;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionRule;
import org.junit.jupiter.api.Test;

/** What an entry in the record comes to: the case was closed on 2026-03-31. */
class HeldDataScheduleTest {

    private static RetentionRule.Builder rule(String id, String length) {
        return RetentionRule.builder().id(id).period(after(length, CASE_CLOSURE));
    }

    private static HeldData.Builder held() {
        return HeldData.builder()
                .holder("trust")
                .addEvents(DatedEvent.builder()
                        .event(CASE_CLOSURE)
                        .date(LocalDate.parse("2026-03-31"))
                        .build());
    }

    private static DataSharingAgreement agreement(RetentionRule.Builder... rules) {
        DataSharingAgreement.Builder agreement = Kept.agreement();
        for (RetentionRule.Builder rule : rules) {
            agreement.addRetention(rule.build());
        }
        return agreement.build();
    }

    private static List<String> told(DataSharingAgreement agreement, HeldData held) {
        return RetentionSchedule.of(agreement, held).disposals().stream()
                .map(entry -> entry.rule().getId() + " " + entry.item().orElse("-") + " "
                        + entry.purpose().orElse("-") + " "
                        + entry.disposal().day().map(LocalDate::toString).orElse("-"))
                .toList();
    }

    @Test
    void itsEventsGiveTheDay() {
        // 2026 + 1 = 2027.
        assertThat(told(
                        agreement(rule("keeps", "P1Y")),
                        held().addItems("record").build()))
                .containsExactly("keeps record care 2027-03-31");
    }

    @Test
    void whatItDoesNotNameIsWhatTheFlowsShow() {
        assertThat(told(agreement(rule("keeps", "P1Y")), held().build()))
                .containsExactly("keeps record care 2027-03-31");
    }

    @Test
    void dataThatNoFlowShowsHasItsRulesToo() {
        assertThat(told(
                        agreement(rule("keeps", "P1Y")),
                        held().addItems("letter").addPurposes("audit").build()))
                .containsExactly("keeps letter audit 2027-03-31");
    }

    @Test
    void rulesOfOthersDoNotConcernIt() {
        assertThat(told(agreement(rule("keeps", "P1Y").addHolders("council")), held().build()))
                .isEmpty();
        assertThat(told(
                        agreement(rule("keeps", "P1Y").addItems("letter")),
                        held().addItems("record").build()))
                .isEmpty();
    }

    @Test
    void ruleForItsPeopleGoesBeforeTheOneForAll() {
        DataSharingAgreement agreement =
                agreement(rule("all", "P1Y"), rule("children", "P5Y").addPopulations("children")).toBuilder()
                        .addPopulations(
                                Population.builder().id("children").build(),
                                Population.builder()
                                        .id("looked-after")
                                        .partOf("children")
                                        .build(),
                                Population.builder().id("adults").build())
                        .build();
        assertThat(told(agreement, held().addPopulations("looked-after").build()))
                .containsExactly("children record care 2031-03-31");
        assertThat(told(agreement, held().addPopulations("adults").build()))
                .containsExactly("all record care 2027-03-31");
        assertThat(told(agreement, held().build()))
                .containsExactly("all record care 2027-03-31", "children record care 2031-03-31");
    }

    @Test
    void ruleForItsCopyGoesBeforeTheOneForAll() {
        DataSharingAgreement agreement =
                agreement(rule("all", "P1Y"), rule("backups", "P5Y").addCopies(HeldCopy.BACKUP));
        assertThat(told(agreement, held().copy(HeldCopy.BACKUP).build()))
                .containsExactly("backups record care 2031-03-31");
        assertThat(told(agreement, held().copy(HeldCopy.RECEIVED).build()))
                .containsExactly("all record care 2027-03-31");
    }

    @Test
    void documentOfTheAgreementIsOnlyUnderRulesThatNameIt() {
        DataSharingAgreement agreement =
                agreement(rule("all", "P1Y"), rule("paper", "P6Y").addCopies(HeldCopy.AGREEMENT_DOCUMENT));
        assertThat(told(agreement, held().copy(HeldCopy.AGREEMENT_DOCUMENT).build()))
                .containsExactly("paper - - 2032-03-31");
    }

    @Test
    void dataOfNobodyIsUnderAllRulesWithANote() {
        HeldData nobodys = HeldData.builder().addItems("record").build();
        List<ScheduledDisposal> entries = RetentionSchedule.of(
                        agreement(rule("keeps", "P1Y").addHolders("council")), nobodys)
                .disposals();
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.holder()).isEmpty();
            assertThat(entry.notes()).containsExactly("the record does not say who holds it");
        });
    }

    @Test
    void contradictoryEventsHaveNoDay() {
        HeldData held = held().addItems("record")
                .addEvents(DatedEvent.builder()
                        .event(CASE_CLOSURE)
                        .date(LocalDate.parse("2026-04-01"))
                        .build())
                .build();
        assertThat(RetentionSchedule.of(agreement(rule("keeps", "P1Y")), held).disposals())
                .singleElement()
                .satisfies(entry -> assertThat(entry.end().reason())
                        .isEqualTo("the closure of the case is given on 2026-03-31 and on 2026-04-01"));
    }

    @Test
    void holdsConcernItToo() {
        DataSharingAgreement agreement = agreement(rule("keeps", "P1Y")).toBuilder()
                .addHolds(RetentionHold.builder().title("Inquiry").build())
                .build();
        assertThat(RetentionSchedule.of(agreement, held().build()).disposals())
                .singleElement()
                .satisfies(entry -> assertThat(entry.disposal()).isInstanceOf(DueDate.Held.class));
    }

    @Test
    void bankHolidaysThatAreGivenCount() {
        // From Wednesday 2027-03-31 one working day is Thursday 1 April, or with that day given Friday 2 April.
        DataSharingAgreement agreement = agreement(rule("keeps", "P1Y")
                .disposal(Disposal.builder()
                        .within(Deadline.builder()
                                .amount(1)
                                .unit(DeadlineUnit.WORKING_DAYS)
                                .build())
                        .build()));
        WorkingDays days = WorkingDays.without(List.of(LocalDate.parse("2027-04-01")));
        assertThat(RetentionSchedule.of(agreement, held().build(), days).disposals())
                .singleElement()
                .satisfies(entry -> assertThat(entry.disposal().day()).contains(LocalDate.parse("2027-04-02")));
    }
}
