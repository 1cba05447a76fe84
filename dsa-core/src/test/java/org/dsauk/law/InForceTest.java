package org.dsauk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class InForceTest {

    private static final long DAYS = 40_000;

    @Property
    void bothEndsAreInclusive(
            @ForAll @LongRange(max = DAYS) long one,
            @ForAll @LongRange(max = DAYS) long other,
            @ForAll @LongRange(max = DAYS) long day) {
        LocalDate from = LocalDate.ofEpochDay(Math.min(one, other));
        LocalDate to = LocalDate.ofEpochDay(Math.max(one, other));
        InForce days = InForce.between(from.toString(), to.toString());
        assertThat(days.on(from)).isTrue();
        assertThat(days.on(to)).isTrue();
        assertThat(days.on(from.minusDays(1))).isFalse();
        assertThat(days.on(to.plusDays(1))).isFalse();
        assertThat(days.on(LocalDate.ofEpochDay(day))).isEqualTo(day >= from.toEpochDay() && day <= to.toEpochDay());
    }

    @Example
    void openEndsStayOpen() {
        LocalDate day = LocalDate.of(2026, 2, 5);
        assertThat(InForce.from("2026-02-05").on(day)).isTrue();
        assertThat(InForce.from("2026-02-05").on(day.minusDays(1))).isFalse();
        assertThat(InForce.from("2026-02-05").on(LocalDate.MAX)).isTrue();
        assertThat(InForce.until("2026-02-05").on(day)).isTrue();
        assertThat(InForce.until("2026-02-05").on(day.plusDays(1))).isFalse();
        assertThat(InForce.until("2026-02-05").on(LocalDate.MIN)).isTrue();
        assertThat(InForce.ALWAYS.on(LocalDate.MIN)).isTrue();
        assertThat(InForce.ALWAYS.on(LocalDate.MAX)).isTrue();
    }

    @Example
    void anEndBeforeTheBeginningIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InForce.between("2026-02-05", "2026-02-04"))
                .withMessage("in force from '2026-02-05' but only to '2026-02-04'");
    }

    @Example
    void whatIsNoDateIsRefused() {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> InForce.from("5 February 2026"));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> InForce.until("2026-02-30"));
    }

    @Example
    void itPrintsItsEnds() {
        assertThat(InForce.ALWAYS).hasToString("always");
        assertThat(InForce.from("2026-02-05")).hasToString("from 2026-02-05");
        assertThat(InForce.until("2026-02-04")).hasToString("to 2026-02-04");
        assertThat(InForce.between("2018-05-25", "2026-02-04")).hasToString("from 2018-05-25 to 2026-02-04");
    }

    @Example
    void theKnownLawBeginsWithTheGdpr() {
        assertThat(Law.uk().known().from()).contains(LocalDate.of(2018, 5, 25));
        assertThat(Law.uk().known().to()).isPresent();
        assertThat(Law.uk().known().on(LocalDate.of(2026, 2, 5))).isTrue();
    }
}
