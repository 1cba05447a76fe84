package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.dsa;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "valdate x | but found 'valdate'; did you mean 'validate'?",
                "nothing x | retention, participation, due or help, but found 'nothing'",
                "--versoin | expected an option of 'dsa', but found '--versoin'; did you mean '--version'?",
                "validate --asof 2026-06-30 x | found '--asof'; did you mean '--as-of'?",
                "validate --asof=2026-06-30 x | found '--asof=2026-06-30'; did you mean '--as-of'?",
                "due --form x | expected an option of 'dsa due', but found '--form'; did you mean '--from'",
                "law power | but found 'power'; did you mean 'powers'?",
                "law nothing-like-it | expected a topic that 'dsa law --topics' lists, but found 'nothing-like-it'",
                "rules LAW-03 | but found 'LAW-03'; did you mean 'DSA-LAW-003'",
                "explain a.json law-003 | expected the rule first and then the file, but found 'a.json' first",
                "retention a.json b.json | expected nothing more, but found 'b.json'"
            })
    void whatIsWrongIsSaidWithTheNearestRightWord(String line, String message) {
        Run run = dsa((Object[]) line.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("dsa: ").contains(message);
    }
}
