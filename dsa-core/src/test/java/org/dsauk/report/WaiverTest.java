package org.dsauk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverTest {

    private static final String RULE = "DSA-RVW-001";
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final JsonPointer PARTY = new JsonPointer("/parties/1");

    @ParameterizedTest
    @CsvSource({"LAW, false", "INTEGRITY, false", "PRACTICE, true", "STATUTORY_CODE, true"})
    void onlyPracticeAndStatutoryCodesCanBeWaived(Nature nature, boolean expected) {
        assertThat(waiver(PARTY).covers(RULE, nature, PARTY, LAST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-30, true", "2026-12-31, true", "2027-01-01, false"})
    void theLastDayIsInclusive(LocalDate date, boolean expected) {
        assertThat(waiver(PARTY).covers(RULE, Nature.PRACTICE, PARTY, date)).isEqualTo(expected);
    }

    @Test
    void withoutALastDayItHasNoEnd() {
        Waiver endless = new Waiver(RULE, PARTY, "no need", "the SIRO", Optional.empty());
        assertThat(endless.covers(RULE, Nature.PRACTICE, PARTY, LocalDate.MAX)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/parties/1, true",
        "/parties/1/contacts/0, true",
        "/parties/10, false",
        "/parties, false",
        "'', false",
        "/flows/1, false"
    })
    void itCoversItsPartOfTheAgreement(String pointer, boolean expected) {
        assertThat(waiver(PARTY).covers(RULE, Nature.PRACTICE, new JsonPointer(pointer), LAST))
                .isEqualTo(expected);
    }

    @Test
    void atTheRootItCoversTheWholeAgreement() {
        assertThat(waiver(JsonPointer.ROOT).covers(RULE, Nature.PRACTICE, PARTY, LAST))
                .isTrue();
    }

    @Test
    void itCoversNoOtherRule() {
        assertThat(waiver(PARTY).covers("DSA-RVW-002", Nature.PRACTICE, PARTY, LAST))
                .isFalse();
    }

    private static Waiver waiver(JsonPointer within) {
        return new Waiver(RULE, within, "agreed for the pilot", "the SIRO of Camden", Optional.of(LAST));
    }
}
