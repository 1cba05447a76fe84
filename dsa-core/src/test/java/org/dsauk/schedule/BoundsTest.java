package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.CASE_CLOSURE;
import static org.dsauk.retention.RetentionEvent.DATE_OF_BIRTH;
import static org.dsauk.schedule.Kept.after;
import static org.dsauk.schedule.Kept.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.schedule.DueDate.NotComputable;
import org.junit.jupiter.api.Test;

/** Between which days data goes whose day cannot be computed; the case is closed on 2026-03-31. */
class BoundsTest {

    private static final EventDates CLOSED = on(CASE_CLOSURE, "2026-03-31");

    /** A year after the closure whatever the age, which cannot be told without the birth. */
    private static final RetentionPeriod YEAR_AT_ANY_AGE = ByAge.builder()
            .event(CASE_CLOSURE)
            .below(18)
            .matching(after("P1Y", CASE_CLOSURE))
            .otherwise(after("P1Y", CASE_CLOSURE))
            .build();

    private static NotComputable end(RetentionPeriod period) {
        return (NotComputable) Kept.end(period, CLOSED);
    }

    @Test
    void firstOfTimesIsWithinTheBoundsOfTheOneThatMustComeFirst() {
        // 2026 + 1 = 2027 at any age; 2026 + 2 = 2028 comes later.
        NotComputable open = end(Kept.earliest(YEAR_AT_ANY_AGE, after("P2Y", CASE_CLOSURE)));
        assertThat(List.of(open.notBefore(), open.notAfter())).containsOnly(Optional.of(LocalDate.parse("2027-03-31")));
        assertThat(open.missing()).containsExactly(new MissingFact.Event(DATE_OF_BIRTH));
    }

    @Test
    void lastOfTimesIsWithinTheBoundsOfTheOneThatMustComeLast() {
        // 2026 + 1 = 2027 at any age; six months after 31 March is 30 September 2026, which comes sooner.
        NotComputable open = end(Kept.latest(YEAR_AT_ANY_AGE, after("P6M", CASE_CLOSURE)));
        assertThat(List.of(open.notBefore(), open.notAfter())).containsOnly(Optional.of(LocalDate.parse("2027-03-31")));
        assertThat(open.missing()).containsExactly(new MissingFact.Event(DATE_OF_BIRTH));
    }
}
