package org.dsauk.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowUnitTest {

    @ParameterizedTest
    @CsvSource({
        "COLLECTION_YEAR, P1Y, true",
        "SCHOOL_YEAR, P24M, true",
        "CALENDAR_YEAR, P1Y12M, true",
        "MONTH, P6M, true",
        "MONTH, P1Y, true",
        "COLLECTION_YEAR, P0Y, false",
        "MONTH, P0M, false",
        "FINANCIAL_YEAR, P6M, false",
        "FINANCIAL_YEAR, P1Y1D, false",
        "MONTH, P30D, false",
        "CALENDAR_YEAR, P-2Y, false",
        "CALENDAR_YEAR, P3Y-12M, false"
    })
    void windowCountsWholeYearsOrMonthsAndOneAtLeast(WindowUnit unit, String length, boolean counted) {
        assertThat(unit.counts(Period.parse(length))).isEqualTo(counted);
    }
}
