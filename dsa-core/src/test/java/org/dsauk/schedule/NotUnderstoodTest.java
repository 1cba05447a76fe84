package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CASE_CLOSURE;
import static org.dsauk.retention.RetentionEvent.RECEIPT;
import static org.dsauk.schedule.Kept.after;
import static org.dsauk.schedule.Kept.earliest;
import static org.dsauk.schedule.Kept.end;
import static org.dsauk.schedule.Kept.on;
import static org.dsauk.schedule.Kept.rule;

import java.time.Period;
import java.util.List;
import org.dsauk.model.JsonText;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;
import org.dsauk.schedule.DueDate.NotComputable;
import org.junit.jupiter.api.Test;

/** No day is told that hangs on what nobody understood. */
class NotUnderstoodTest {

    private static final EventDates CLOSED = on(CASE_CLOSURE, "2026-04-01", RECEIPT, "2026-01-01");
    private static final AfterEvent SIX_YEARS =
            AfterEvent.builder().length(Period.ofYears(6)).event(CASE_CLOSURE).build();

    @Test
    void aYearThatCountsBesideAnEventThatEndsNoneGivesNoDay() {
        RetentionPeriod period =
                SIX_YEARS.toBuilder().yearOf(RetentionEvent.of("financial")).build();

        assertThat(missing(end(period, CLOSED))).containsExactly("/retention/0/period/yearOf");
        assertThat(Kept.day(SIX_YEARS, CLOSED)).isEqualTo("2032-04-01");
    }

    @Test
    void aMisspeltMemberOfAPeriodGivesNoDay() {
        RetentionPeriod period = SIX_YEARS.toBuilder()
                .putOtherMember("yearOff", JsonText.of("\"receipt\""))
                .build();

        assertThat(missing(end(period, CLOSED))).containsExactly("/retention/0/period/yearOff");
        assertThat(end(period, CLOSED).reason()).contains("'yearOff'").contains("is not understood");
    }

    @Test
    void anUnreadPartOfSeveralTimesGivesNoDay() {
        EarliestOf both = (EarliestOf) earliest(after("P3Y", RECEIPT), SIX_YEARS);
        RetentionPeriod period = both.toBuilder()
                .putOtherMember("periods", JsonText.of("[{\"kind\":\"until-doomsday\"}]"))
                .build();

        assertThat(Kept.day(both, CLOSED)).isEqualTo("2029-01-01");
        assertThat(missing(end(period, CLOSED))).containsExactly("/retention/0/period/periods");
    }

    @Test
    void anUnreadMemberOfTheRuleGivesNoDay() {
        RetentionRule unread =
                rule(SIX_YEARS).putOtherMember("items", JsonText.of("[5]")).build();
        DueDate end = RetentionSchedule.of(Kept.with(unread), CLOSED)
                .disposals()
                .get(0)
                .end();

        assertThat(missing(end)).containsExactly("/retention/0/items");
    }

    @Test
    void extensionsChangeNoDay() {
        RetentionPeriod period = SIX_YEARS.toBuilder()
                .putOtherMember("x-note", JsonText.of("\"as before\""))
                .putOtherMember("https://example.org/terms#note", JsonText.of("1"))
                .build();

        assertThat(Kept.day(period, CLOSED)).isEqualTo("2032-04-01");
    }

    private static List<String> missing(DueDate due) {
        return ((NotComputable) due).missing().stream().map(MissingFact::text).toList();
    }
}
