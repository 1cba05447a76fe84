package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;
import static org.dsauk.cli.Run.dsa;
import static org.dsauk.cli.Run.dsaReading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DueCommandTest {

    private static final String ENDING = """
            {"format": "dsa/0.1", "id": "urn:x-test:a", "title": "Ending",
             "review": {"nextDue": "2026-09-30"}, "term": {"expiresOn": "2027-03-31"}}
            """;

    @TempDir
    private Path directory;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path none() {
        return directory.resolve("none.json");
    }

    private Path ending() throws IOException {
        return file("ending.json", ENDING);
    }

    @Test
    void whatFallsDueIsPrintedByMonth() throws IOException {
        Run run = dsa("due", "--from=2026-07-01", "--to=2027-06-30", ending());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("From 2026-07-01 to 2027-06-30, 2 obligations fall due; 1 has no day.\n")
                .contains("\nSEPTEMBER 2026\n\n  Wednesday 30 September 2026\n    Ending\n      - review: ")
                .contains("\nMARCH 2027\n\n  Wednesday 31 March 2027\n    Ending\n      - expiry: ")
                .doesNotContain("\u001b", "\r");
    }

    @Test
    void withoutALastDayItIsAYear() throws IOException {
        assertThat(dsa("due", "--from=2026-07-01", ending()).out())
                .startsWith("From 2026-07-01 to 2027-07-01, 2 obligations fall due; 1 has no day.\n");
    }

    @Test
    void withoutAFirstDayItIsToday() throws IOException {
        JsonNode due = dsa("due", "--format=json", ending()).json();
        LocalDate first = LocalDate.parse(due.get("first").stringValue());

        assertThat(first)
                .isBetween(LocalDate.now().minusDays(1), LocalDate.now().plusDays(1));
        assertThat(due.get("last").stringValue()).isEqualTo(first.plusYears(1).toString());
    }

    @Test
    void jsonHasTheCalendarAndTheFaultyFiles() throws IOException {
        Path odd = file(
                "odd.json", "{\"format\": \"dsa/0.1\", \"id\": \"urn:x-test:b\", \"term\": {\"expiresOn\": \"soon\"}}");

        Run run = dsa("due", "--from=2026-07-01", "--format=json", odd, none(), ending());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().propertyNames())
                .containsExactly("faultyFiles", "first", "last", "lawKnown", "overdue", "due", "undated");
        assertThat(run.json().at("/faultyFiles/0/file").stringValue()).isEqualTo(odd.toString());
        assertThat(run.json().at("/faultyFiles/0/readable").booleanValue()).isTrue();
        assertThat(run.json().at("/faultyFiles/1/readable").booleanValue()).isFalse();
        assertThat(run.json().at("/faultyFiles/1/findings/0/ruleId").stringValue())
                .isEqualTo("DSA-JSN-000");
        assertThat(run.json().get("due").size()).isEqualTo(2);
    }

    @Test
    void fileThatCannotBeReadDoesNotCostTheOthers() throws IOException {
        Run run = dsa("due", "--from=2026-07-01", file("list.json", "[]"), ending());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .startsWith("1 of 2 files could not be read and is not included.\n\n")
                .contains("NOT READABLE", "2 obligations fall due; 1 has no day.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withoutAReadableFileNoCalendarIsPrinted() throws IOException {
        Path list = file("list.json", "[]");

        Run text = dsa("due", list, none());
        assertThat(text.exitCode()).isEqualTo(2);
        assertThat(text.out()).contains("NOT READABLE").doesNotContain("falls due", "could not be read");

        Run ics = dsa("due", "--format=ics", list, none());
        assertThat(ics.exitCode()).isEqualTo(2);
        assertThat(ics.out()).isEmpty();
        assertThat(ics.err()).startsWith("dsa: " + list + ": ").hasLineCount(2);

        Run json = dsa("due", "--format=json", list, none());
        assertThat(json.exitCode()).isEqualTo(2);
        assertThat(json.json().propertyNames()).containsExactly("faultyFiles");
        assertThat(json.json().get("faultyFiles").size()).isEqualTo(2);
    }

    @Test
    void calendarFileNotesWhichFilesAreNotInIt() throws IOException {
        Run run = dsa("due", "--from=2020-01-01", "--to=2020-01-01", "--format=ics", file("list.json", "[]"), ending());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out().replace("\r\n ", ""))
                .contains("\r\nSUMMARY:1 of 2 files could not be read and is not included.\r\n")
                .contains("list.json: expected a JSON object")
                .contains("\r\nSUMMARY:Nothing falls due from 2020-01-01 to 2020-01-01.\r\n");
    }

    @Test
    void lastDayBeforeTheFirstIsRefusedByTheNameOfItsOption() throws IOException {
        assertThat(dsa("due", "--to=2026-01-01", ending()).err())
                .startsWith("dsa: Invalid value for option '--to': expected a day not before the first day '")
                .contains("' (today, unless '--from' says another), but found '2026-01-01'\n");
        assertThat(dsa("due", "--from=2026-07-01", "--to=2026-01-01", ending()).err())
                .contains("the first day '2026-07-01' (given by '--from'), but found '2026-01-01'\n");
        assertThat(dsa("due", "--from=+999999999-12-31", ending()).err())
                .startsWith("dsa: Invalid value for option '--from': expected a day that has one a year later");
    }

    @Test
    void fileOfWhichAPartCannotBeReadIsNamed() throws IOException {
        Path odd = file(
                "odd.json", "{\"format\": \"dsa/0.1\", \"id\": \"urn:x-test:b\", \"term\": {\"expiresOn\": \"soon\"}}");

        Run run = dsa("due", "--from=2026-07-01", odd);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith(odd + ": not all of it can be read, so that something may be missing here");
    }

    @Test
    void calendarFileHasNothingElseOnStandardOutput() throws IOException {
        Run run = dsa("due", "--from=2026-07-01", "--format=ics", none(), ending());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("\r\nDTSTART;VALUE=DATE:20260930\r\n", "\r\nDTSTART;VALUE=DATE:20270331\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(run.err()).contains(none() + ": cannot be opened: there is no such file");
    }

    @Test
    void latestPossibleDaySaysThatItIsOneInEveryFormat() throws IOException {
        Path bounded = file("bounded.json", """
                {"format": "dsa/0.1", "id": "urn:x-test:b", "title": "Bounded",
                 "parties": [{"id": "a", "name": "A", "type": "charity"}],
                 "dataItems": [{"id": "i", "name": "Lists"}],
                 "retention": [{"id": "r", "holders": ["a"], "items": ["i"],
                   "period": {"kind": "earliest-of", "periods": [
                     {"kind": "after-event", "length": "P10D", "event": "receipt"},
                     {"kind": "until-event", "event": "project-close"}]}}],
                 "heldData": [{"holder": "a", "items": ["i"],
                   "events": [{"event": "receipt", "date": "2026-07-11"}]}]}
                """);

        assertThat(dsa("due", "--from=2026-07-01", bounded).out())
                .containsSubsequence(
                        "Tuesday 21 July 2026", "by 2026-07-21 at the latest", "Note: ", "missing: project-close");
        JsonNode json =
                dsa("due", "--from=2026-07-01", "--format=json", bounded).json().at("/due/0");
        assertThat(json.get("day").stringValue()).isEqualTo("2026-07-21");
        assertThat(json.get("atTheLatest").booleanValue()).isTrue();
        assertThat(json.at("/missing/0").stringValue()).isEqualTo("project-close");
        assertThat(dsa("due", "--from=2026-07-01", "--format=ics", bounded)
                        .out()
                        .replace("\r\n ", ""))
                .contains("\r\nDTSTART;VALUE=DATE:20260721\r\n", "\r\nSUMMARY:disposal\\, at the latest: held data");
    }

    @Test
    void twoRunsWithOneStampGiveTheSameCalendarFile() throws IOException {
        Object[] command = {"due", "--from=2026-07-01", "--format=ics", "--stamp=2026-07-01T09:00:00Z", ending()};

        assertThat(dsa(command).out()).isEqualTo(dsa(command).out()).contains("\r\nDTSTAMP:20260701T090000Z\r\n");
    }

    @Test
    void standardInputIsADash() throws IOException {
        Run run = dsaReading(Files.readAllBytes(ending()), "due", "--from=2026-07-01", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("2 obligations fall due; 1 has no day.");
    }

    @Test
    void nothingDueIsNoFailure() throws IOException {
        Run run = dsa("due", "--from=2020-01-01", "--to=2020-01-01", ending());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("From 2020-01-01 to 2020-01-01, nothing falls due; 1 has no day.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--from=2026-07-01 --to=2026-06-30 x.json",
                "--from=2026-02-29 x.json",
                "--from=+999999999-12-31 x.json",
                "--to=tomorrow x.json",
                "--stamp=yesterday x.json",
                "--format=xml x.json",
                "--from=2026-07-01"
            })
    void wrongUseEndsWithTwoAndPrintsNothing(String line) {
        Run run = dsa((Object[]) ("due " + line).split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("dsa: ").contains("Try 'dsa due --help'.");
    }

    @Test
    void examplesAreReadWithoutFaults() {
        Run run =
                dsa("due", "--from=2026-07-01", agreement("digital-skills.json"), agreement("child-safeguarding.json"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("From 2026-07-01 to 2027-07-01, 4 obligations fall due; 5 have no day.\n");
    }
}
