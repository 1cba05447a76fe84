package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-05", "2024-02-29", "0001-01-01", "9999-12-31"})
    void aDateIsRead(String date) {
        String document = Documents.with("\"term\":{\"effectiveFrom\":\"" + date + "\"}");
        assertThat(Documents.strictFaults(document)).isEmpty();
        assertThat(Documents.read(document).getTerm().orElseThrow().getEffectiveFrom())
                .contains(LocalDate.parse(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2025-02-29",
                "2026-2-5",
                "2026-13-01",
                "2026-00-01",
                "0000-00-00",
                "+2026-02-05",
                "-026-02-05",
                "20260205",
                "2026/02/05",
                "2026-02-05T00:00:00",
                "2026-W06-4",
                " 2026-02-5",
                "",
                "\u0662\u0660\u0662\u0666-\u0660\u0662-\u0660\u0665",
                "\uff12\uff10\uff12\uff16-\uff10\uff12-\uff10\uff15",
            })
    void whatIsNoDateIsAFaultAndKept(String date) {
        isRefusedAndKept(
                "term", "{\"effectiveFrom\":\"" + date + "\"}", "expected a date such as 2026-02-05, but found '");
    }

    @ParameterizedTest
    @CsvSource({"P6Y,P6Y", "P18M,P18M", "P1Y2M3D,P1Y2M3D", "P2W,P14D", "P1M1W1D,P1M8D", "P0D,P0D", "P0Y,P0D"})
    void aPeriodIsReadAndWrittenWithoutWeeks(String period, String written) {
        String document = Documents.with("\"review\":{\"interval\":\"" + period + "\"}");
        assertThat(Documents.strictFaults(document)).isEmpty();
        assertThat(Documents.read(document).getReview().orElseThrow().getInterval())
                .contains(Period.parse(period));
        assertThat(Documents.written(document)).isEqualTo(document.replace(period, written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P",
                "PT1H",
                "P1DT1H",
                "P-1M",
                "-P1M",
                "+P1M",
                "P+1M",
                "p1m",
                "P1m",
                "P1y",
                "1M",
                "P1",
                "PM",
                "P1.5Y",
                "P2147483648Y",
                "P999999999W",
                "P99999999999999999999D",
                "P1D1M",
                " P1M",
                "",
                "P\u0661M"
            })
    void whatIsNoPeriodIsAFaultAndKept(String period) {
        isRefusedAndKept(
                "review", "{\"interval\":\"" + period + "\"}", "expected a period such as P6Y or P18M, but found '");
    }

    private static void isRefusedAndKept(String member, String value, String message) {
        String document = Documents.with("\"" + member + "\":" + value);
        DsaDocument read = DsaJson.lenient().read(document);
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.ruleId()).isEqualTo("DSA-JSN-006");
            assertThat(fault.message()).startsWith(message);
        });
        assertThat(Documents.compact(DsaJson.write(read.agreement().orElseThrow())))
                .isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b#c", "mailto:a@b.example", "a/b", "https://example.org/\u00e9", ""})
    void anAddressIsRead(String address) {
        String document = Documents.with("\"assessments\":[{\"id\":\"a\",\"link\":\"" + address + "\"}]");
        assertThat(Documents.strictFaults(document)).isEmpty();
        assertThat(Documents.read(document).getAssessments().get(0).getLink()).contains(URI.create(address));
        assertThat(Documents.written(document)).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "https://example.org/%", "http://[", "\\u0000", "a\\\\b", "https://a/\\ud800"})
    void whatIsNoAddressIsAFaultAndKept(String address) {
        String document = Documents.with("\"assessments\":[{\"id\":\"a\",\"link\":\"" + address + "\"}]");
        assertThat(DsaJson.lenient().read(document).faults().get(0).message())
                .startsWith("expected a web address or other URI, but found '");
        assertThat(Documents.read(document).getAssessments().get(0).getOtherMembers())
                .containsKey("link");
        assertThat(Documents.written(Documents.written(document))).isEqualTo(Documents.written(document));
    }

    @ParameterizedTest
    @CsvSource({"30,30", "0,0", "-5,-5", "2147483647,2147483647", "-2147483648,-2147483648", "-0,0"})
    void aWholeNumberIsRead(String text, int number) {
        String document = Documents.with("\"rights\":{\"complaints\":[{\"acknowledgeWithinDays\":" + text + "}]}");
        assertThat(Documents.strictFaults(document)).isEmpty();
        assertThat(Documents.read(document)
                        .getRights()
                        .orElseThrow()
                        .getComplaints()
                        .get(0)
                        .getAcknowledgeWithinDays())
                .contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "1.0", "1e2", "1E0", "\"30\"", "true", "[30]", "{}"})
    void whatIsNoWholeNumberIsAFaultAndKept(String value) {
        String document = Documents.with("\"rights\":{\"complaints\":[{\"acknowledgeWithinDays\":" + value + "}]}");
        assertThat(Documents.lenientFaults(document))
                .containsExactly("DSA-JSN-006 error '/rights/complaints/0/acknowledgeWithinDays' 1:85");
        assertThat(Documents.written(document)).isEqualTo(document);
    }

    @Test
    void aWholeNumberOutOfRangeIsToldSo() {
        String document = Documents.with("\"rights\":{\"complaints\":[{\"acknowledgeWithinDays\":2147483648}]}");
        assertThat(DsaJson.lenient().read(document).faults().get(0).message())
                .isEqualTo("expected a whole number between -2147483648 and 2147483647, but found 2147483648");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "1", "{}", "[]"})
    void onlyTrueAndFalseAreTruthValues(String value) {
        String document = Documents.with("\"legalGrounds\":[{\"id\":\"g\",\"inPerformanceOfTasks\":" + value + "}]");
        assertThat(DsaJson.lenient().read(document).faults().get(0).message())
                .startsWith("expected true or false, but found ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"title\":{\"a\":1}|expected text in quotes, but found an object",
                "\"title\":[1]|expected text in quotes, but found a list",
                "\"title\":true|expected text in quotes, but found true",
                "\"title\":-1.50|expected text in quotes, but found -1.50",
                "\"parties\":\"a\"|expected a list in square brackets, but found 'a'",
                "\"parties\":[null]|expected an object, but found null",
                "\"term\":[]|expected an object, but found a list",
            })
    void aWrongTypeIsToldWithWhatWasExpectedAndFound(String members, String message) {
        assertThat(DsaJson.lenient().read(Documents.with(members)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).isEqualTo(message));
    }
}
