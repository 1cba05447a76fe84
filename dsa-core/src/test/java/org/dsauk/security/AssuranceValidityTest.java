package org.dsauk.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dsauk.law.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when an assurance counts. */
class AssuranceValidityTest {

    private static Assurance.Builder certificate() {
        return Assurance.builder().scheme(AssuranceScheme.CYBER_ESSENTIALS);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-01, 2026-04-30", "2023-03-01, 2024-02-29", "2024-02-29, 2025-02-28", "2025-01-01, 2025-12-31"})
    void dayOfIssueIsTheFirstOfTwelveMonths(LocalDate issued, LocalDate last) {
        assertThat(AssuranceValidity.lastDay(certificate().issued(issued).build(), Law.uk()))
                .contains(last);
    }

    @Test
    void statedDayGoesBeforeTheTimeOfTheScheme() {
        LocalDate stated = LocalDate.parse("2026-09-30");
        Assurance longer = certificate()
                .issued(LocalDate.parse("2025-05-01"))
                .expires(stated)
                .build();

        assertThat(AssuranceValidity.lastDay(longer, Law.uk())).contains(stated);
    }

    @Test
    void assuranceWithoutDaysHasNoLastDay() {
        assertThat(AssuranceValidity.lastDay(certificate().build(), Law.uk())).isEmpty();
    }

    @Test
    void timeThatLeadsBeyondTheCalendarHasNoLastDay() {
        assertThat(AssuranceValidity.lastDay(certificate().issued(LocalDate.MAX).build(), Law.uk()))
                .isEmpty();
    }
}
