package org.dsauk.validation.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void nobodyLackingIsYes() {
        assertThat(new Coverage(false, List.of(), List.of()).answer()).isEqualTo(Answer.YES);
    }

    @Test
    void somebodyLackingIsNoWhateverElseIsUnknown() {
        assertThat(new Coverage(false, List.of("a"), List.of("b")).answer()).isEqualTo(Answer.NO);
    }

    @Test
    void somebodyUnknownIsUnknown() {
        assertThat(new Coverage(false, List.of(), List.of("b")).answer()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void theFirstThreeAreNamedAndTheRestIsCounted() {
        Coverage coverage = new Coverage(false, List.of("a", "b", "c", "d", "e"), List.of());

        assertThat(coverage.whom()).isEqualTo(" for 'a', 'b', 'c' and 2 more");
    }

    @Test
    void statedPartyIsNotNamedAgain() {
        assertThat(new Coverage(true, List.of("a"), List.of()).whom()).isEmpty();
    }
}
