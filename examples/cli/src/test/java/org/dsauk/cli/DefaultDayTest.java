package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;
import static org.dsauk.cli.Run.dsa;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the user gives no day, the program says which it took. */
class DefaultDayTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static Run run(String line) {
        return dsa((Object[]) Stream.of(line.split(" "))
                .map(word ->
                        word.replace("FILE", agreement("digital-skills.json").toString()))
                .toArray(String[]::new));
    }

    private static String note(String option, LocalDate day) {
        return "\n'" + option + "' is left out, so the day is today in London, " + day + ".\n";
    }

    @ParameterizedTest
    @CsvSource({
        "validate FILE, --as-of",
        "validate FILE FILE, --as-of",
        "validate none.json, --as-of",
        "explain LAW-003 FILE, --as-of",
        "participation FILE, --on",
        "participation --flow=a --from=b --to=c --purpose=d FILE, --on",
        "due FILE, --from"
    })
    void pageEndsWithTheDayThatWasTaken(String line, String option) {
        LocalDate before = LocalDate.now(LONDON);
        String page = run(line).out();
        LocalDate after = LocalDate.now(LONDON);

        assertThat(page)
                .containsOnlyOnce("is left out")
                .satisfiesAnyOf(
                        text -> assertThat(text).endsWith(note(option, before)),
                        text -> assertThat(text).endsWith(note(option, after)));
    }

    @ParameterizedTest
    @CsvSource({
        "validate --as-of=2026-06-30 FILE",
        "explain --as-of=2026-06-30 LAW-003 FILE",
        "participation --on=2026-06-30 FILE",
        "due --from=2026-06-30 FILE",
        "retention FILE",
        "law",
        "rules"
    })
    void dayThatTheUserGaveOrThatNothingHangsOnIsNotSaid(String line) {
        assertThat(run(line).out()).isNotEmpty().doesNotContain("is left out");
    }

    @Test
    void jsonSaysTheDayInItsMembers() {
        assertThat(run("validate --format=json FILE").json().at("/0/asOf").stringValue())
                .matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(run("validate --format=json none.json").json().at("/0/asOf").stringValue())
                .matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(run("participation --format=json FILE").json().at("/day").stringValue())
                .matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(run("due --format=json FILE").json().at("/first").stringValue())
                .matches("\\d{4}-\\d\\d-\\d\\d");
    }
}
