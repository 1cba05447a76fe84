package org.dsauk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dsauk.law.TableText.ASSURANCES;
import static org.dsauk.law.TableText.assurance;
import static org.dsauk.law.TableText.header;
import static org.dsauk.law.TableText.row;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dsauk.law.table.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that says what it must not is refused, with the place. */
class LawTableFaultsTest {

    private static final int MANY = 100_000;
    private static final List<String> GOOD = List.of(
            "iso-27001",
            "Certified",
            "DPA 2018 s.66",
            "ukpga/2018/12/section/66",
            "2018-05-25",
            "2026-02-04",
            "in-force",
            "text",
            "found",
            "P3Y");

    @Test
    void aGoodRowIsRead() {
        LawEntry entry = law(ASSURANCES + row(GOOD.toArray(String[]::new)))
                .editions(LawTopic.ASSURANCES, "iso-27001")
                .get(0);
        assertThat(entry.title()).isEqualTo("Certified");
        assertThat(entry.citation()).contains(Instrument.DPA_2018.section("66"));
        assertThat(entry.inForce()).isEqualTo(InForce.between("2018-05-25", "2026-02-04"));
        assertThat(entry.status()).isEqualTo(LawStatus.IN_FORCE);
        assertThat(entry.source()).contains("text");
        assertThat(entry.certainty()).isEqualTo(Certainty.FOUND);
        assertThat(entry.text("validity")).contains("P3Y");
        assertThat(entry.facts()).containsOnlyKeys("validity").containsValue("P3Y");
    }

    static Stream<Arguments> badCells() {
        String code = "lower-case letters and digits with single hyphens between them";
        String citation = "a citation such as 'Children Act 1989 s.47(9)' or 'DPA 2018 Sch 1 para 18'";
        String path = "a path such as 'ukpga/1989/41/section/47', or an address for guidance";
        String date = "a date such as '2026-02-05'";
        return Stream.of(
                Arguments.of(0, "", "a value for 'code'"),
                Arguments.of(0, "Iso", code),
                Arguments.of(0, "-iso", code),
                Arguments.of(0, "iso-", code),
                Arguments.of(0, "iso--27001", code),
                Arguments.of(1, "", "a value for 'title'"),
                Arguments.of(2, "the Act", citation),
                Arguments.of(2, "", "a citation of what the path leads to"),
                Arguments.of(3, "section/66", path),
                Arguments.of(3, "https://www.gov.uk", path),
                Arguments.of(4, "25 May 2018", date),
                Arguments.of(5, "2026-02-30", date),
                Arguments.of(5, "2018-05-24", "a day not before '2018-05-25'"),
                Arguments.of(6, "law", "'bill' or 'enacted-not-confirmed' or 'in-force' or 'repealed'"),
                Arguments.of(6, "", "a value for 'status'"),
                Arguments.of(8, "sure", "'found' or 'known' or 'unsure'"),
                Arguments.of(8, "", "a value for 'certainty'"));
    }

    @ParameterizedTest
    @MethodSource("badCells")
    void aBadCellIsRefusedWhereItStands(int cell, String value, String expected) {
        String[] cells = GOOD.toArray(String[]::new);
        cells[cell] = value;
        TableException fault = fault("# comment\n" + ASSURANCES + row(cells));
        assertThat(fault.file()).isEqualTo("assurances.psv");
        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.column()).isEqualTo(column(cells, cell));
        assertThat(fault.expected()).isEqualTo(expected);
        assertThat(fault.found()).isEqualTo(value.isEmpty() ? "an empty cell" : "'" + value + "'");
    }

    @Test
    void aColumnOfItsOwnTakesOnlyItsValues() {
        String line =
                row("x", "T", "", "", "", "", "in-force", "", "known", "duty", "legal-obligation, consent", "", "", "");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> TableText.lawWith(LawTopic.POWERS, header(LawTopic.POWERS) + line)
                        .entries(LawTopic.POWERS))
                .withMessageStartingWith("powers.psv, line 2, column ")
                .withMessageEndingWith("expected 'legal-obligation' or 'public-task', but found 'consent'");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThat(fault(ASSURANCES.replace(" | validity", "")).expected()).isEqualTo("a column 'validity'");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', ''",
        "'', 2026-02-05, 2026-02-05, ''",
        "2018-05-25, '', '', 2018-05-25",
        "2020-01-01, 2021-01-01, 2019-01-01, 2020-01-01",
        "2020-01-01, 2021-01-01, 2020-06-01, 2020-07-01"
    })
    void oneCodeTwiceOnADayIsRefusedAndBothRowsAreNamed(String from, String to, String otherFrom, String otherTo) {
        TableException fault = fault(
                ASSURANCES + assurance("a", from, to) + assurance("b", "", "") + assurance("a", otherFrom, otherTo));
        assertThat(fault.expected()).isEqualTo("a code that no other row has on the same days");
        assertThat(fault.found()).startsWith("'a', as in assurances.psv, line ");
        assertThat(List.of(fault.line(), Integer.parseInt(fault.found().replaceAll(".* ", ""))))
                .containsExactlyInAnyOrder(2, 4);
    }

    @Test
    void wordingsWhoseDaysAdjoinAreEditionsInTheOrderOfTheirDays() {
        Law law = law(ASSURANCES + assurance("a", "2026-02-05", "") + assurance("a", "", "2026-02-04"));
        assertThat(law.editions(LawTopic.ASSURANCES, "a"))
                .extracting(LawEntry::inForce)
                .containsExactly(InForce.until("2026-02-04"), InForce.from("2026-02-05"));
    }

    @Test
    void aHundredThousandRowsAreLoadedAndFound() {
        String rows = IntStream.range(0, MANY)
                .mapToObj(number -> assurance("c" + number, "", ""))
                .collect(Collectors.joining());
        Law law = law(ASSURANCES + rows);
        assertThat(law.entries(LawTopic.ASSURANCES)).hasSize(MANY);
        assertThat(law.find(LawTopic.ASSURANCES, "c" + (MANY - 1), LocalDate.EPOCH))
                .isPresent();
    }

    @Test
    void aHundredThousandWordingsOfOneCodeAreLoaded() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        String rows = IntStream.range(0, MANY)
                .mapToObj(first::plusDays)
                .map(day -> assurance("a", day.toString(), day.toString()))
                .collect(Collectors.joining());
        assertThat(law(ASSURANCES + rows).editions(LawTopic.ASSURANCES, "a")).hasSize(MANY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UK GDPR",
                "UK GDPR Art 6(1)(ea)",
                "UK GDPR Art 44A",
                "UK GDPR Annex 1 para 2",
                "DPA 2018 s.10(3)",
                "DPA 2018 Sch 1 para 18",
                "DPA 2018 Part 3",
                "Children Act 2004 s.16LA",
                "SI 2018/480 reg 2(1)",
                "Police, Crime, Sentencing and Courts Act 2022 s.16",
                "common law: policing purposes",
                "guidance: government security classifications"
            })
    void aCitationOfTheGrammarParses(String citation) {
        assertThat(CitationText.isCitation(citation)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GDPR",
                "UK GDPR 6",
                "UK GDPR Art",
                "UK GDPR Art 6(1",
                "DPA 2018 section 10",
                "DPA 2018 s.10 ",
                "Children Act",
                "children Act 1989 s.47",
                "SI 2018/480 regulation",
                "common law:",
                "guidance: "
            })
    void anyOtherCitationDoesNot(String citation) {
        assertThat(CitationText.isCitation(citation)).isFalse();
    }

    @Test
    void guidanceMayHaveAnAddressOfItsOwn() {
        String[] cells = GOOD.toArray(String[]::new);
        cells[2] = "guidance: security classifications";
        cells[3] = "https://www.gov.uk/government/publications/x";
        assertThat(law(ASSURANCES + row(cells))
                        .entries(LawTopic.ASSURANCES)
                        .get(0)
                        .url())
                .hasToString("Optional[https://www.gov.uk/government/publications/x]");
    }

    private static int column(String[] cells, int cell) {
        int before = IntStream.range(0, cell).map(i -> cells[i].length() + 3).sum();
        return cells[cell].isEmpty() && cell > 0 ? before : before + 1;
    }

    private static TableException fault(String text) {
        return catchThrowableOfType(TableException.class, () -> law(text).entries(LawTopic.ASSURANCES));
    }

    private static Law law(String text) {
        return TableText.lawWith(LawTopic.ASSURANCES, text);
    }
}
