package org.dsauk.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActTest {

    @ParameterizedTest
    @CsvSource({
        "DISCLOSING, DISCLOSING, true",
        "DISCLOSING, RECEIVING, false",
        "DISCLOSING, BOTH, false",
        "RECEIVING, DISCLOSING, false",
        "RECEIVING, RECEIVING, true",
        "RECEIVING, BOTH, false",
        "BOTH, DISCLOSING, true",
        "BOTH, RECEIVING, true",
        "BOTH, BOTH, true"
    })
    void anActIncludesItselfAndBothIncludeEach(Act act, Act other, boolean expected) {
        assertThat(act.includes(other)).isEqualTo(expected);
    }
}
