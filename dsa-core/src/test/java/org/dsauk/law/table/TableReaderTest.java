package org.dsauk.law.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static final int MANY = 100_000;

    @Test
    void cellsAreReadByTheNamesOfTheirColumns() {
        LawTable table = read("# what it is\n\ncode | day        | bodies\n  a  | 2026-02-05 | x, y z\nb||\n");
        assertThat(table.name()).isEqualTo("t.psv");
        assertThat(table.columns()).containsExactly("code", "day", "bodies");
        assertThat(table.rows()).hasSize(2);
        LawRow first = table.rows().get(0);
        assertThat(first.text("code")).contains("a");
        assertThat(first.date("day")).contains(LocalDate.of(2026, 2, 5));
        assertThat(first.list("bodies")).containsExactly("x", "y z");
        assertThat(first).hasToString("t.psv, line 4");
        assertThat(first.cells())
                .containsExactly(entry("code", "a"), entry("day", "2026-02-05"), entry("bodies", "x, y z"));
    }

    @Test
    void anEmptyCellIsNothingInEveryType() {
        LawRow row = read("code | day | bodies\nb||").rows().get(0);
        assertThat(row.text("day")).isEmpty();
        assertThat(row.date("day")).isEmpty();
        assertThat(row.list("bodies")).isEmpty();
    }

    @Test
    void aTableMayHaveNoRowsAndLinesMayEndAsOnWindows() {
        assertThat(read("code").rows()).isEmpty();
        assertThat(read("code | x\r\na | b\r\n").rows().get(0).required("x")).isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only\n# comments\n"})
    void aFileWithoutColumnsIsRefused(String text) {
        int lines = (int) text.chars().filter(c -> c == '\n').count();
        assertFault(text, lines + 1, 1, "a line with the names of the columns", "the end of the file");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertFault("#\ncode | title", 2, 1, "a column 'from'", "the columns [code, title]", "code", "from");
    }

    @ParameterizedTest
    @CsvSource({"code | code, 8, 'code'", "code || x, 7, an empty cell", "code |, 7, an empty cell"})
    void aColumnNeedsANameOfItsOwn(String header, int column, String found) {
        String shown = found.equals("code") ? "'code'" : found;
        assertFault(header, 1, column, "a name that no other column has", shown);
    }

    @ParameterizedTest
    @CsvSource({"a, 2, 1", "a | b  , 6, 2", "a | b | c | d, 13, 4"})
    void aRowHasAsManyCellsAsThereAreColumns(String row, int column, String found) {
        assertFault("code | x | y\n# comment\n" + row, 3, column, "3 cells", found);
    }

    @Test
    void aCellThatIsNoDateIsRefused() {
        LawRow row = read("code | from\na |   2026-02-30").rows().get(0);
        TableException fault = catchThrowableOfType(TableException.class, () -> row.date("from"));
        assertThat(fault)
                .hasMessage("t.psv, line 2, column 7: expected a date such as '2026-02-05', but found '2026-02-30'");
        assertThat(fault.file()).isEqualTo("t.psv");
    }

    @Test
    void anEmptyCellThatMustHoldAValueIsRefused() {
        LawRow row = read("code | title | x\na |  | b").rows().get(0);
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> row.required("title"))
                .withMessage("t.psv, line 2, column 4: expected a value for 'title', but found an empty cell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x,, y", "x, ", ", x", "x, , y"})
    void valuesOfAListAreNotEmpty(String cell) {
        LawRow row = read("code | list\na | " + cell).rows().get(0);
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> row.list("list"))
                .withMessageContaining("line 2, column 5: expected values separated by a comma and a space");
    }

    @Test
    void aLongValueIsCutShortInAMessage() {
        LawRow row = read("code | from\na | " + "9".repeat(1000)).rows().get(0);
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> row.date("from"))
                .satisfies(fault -> assertThat(fault.found()).isEqualTo("'" + "9".repeat(80) + "...'"));
    }

    @Test
    void aColumnThatTheTableLacksIsAMistakeOfTheCaller() {
        LawRow row = read("code | x\na | b").rows().get(0);
        assertThat(row.has("x")).isTrue();
        assertThat(row.has("nope")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.text("nope"))
                .withMessage("expected a column of [code, x], but found 'nope'");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWhereTheyStand() {
        byte[] latin1 = "code | x\n\u00e9t\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        TableException fault = catchThrowableOfType(TableException.class, () -> read(latin1));
        assertThat(fault).hasMessage("t.psv, line 2, column 1: expected UTF-8, but found the byte 0xE9");
    }

    @Test
    void aByteOrderMarkAndUtf16AreRefused() {
        assertFault("\ufeffcode", 1, 1, "UTF-8 without a byte order mark", "a byte order mark");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> read("code".getBytes(StandardCharsets.UTF_16)))
                .withMessageContaining("expected UTF-8, but found the byte 0xFE");
    }

    @Test
    void aReplacementCharacterThatIsReallyThereIsKept() {
        assertThat(read("code\n\ufffd").rows().get(0).required("code")).isEqualTo("\ufffd");
    }

    @Test
    void aHundredThousandRowsAreRead() {
        String rows = IntStream.range(0, MANY)
                .mapToObj(number -> "c" + number + " | 2026-02-05 | a, b")
                .collect(Collectors.joining("\n"));
        LawTable table = read("code | from | list\n" + rows);
        assertThat(table.rows()).hasSize(MANY);
        LawRow last = table.rows().get(MANY - 1);
        assertThat(last.line()).isEqualTo(MANY + 1);
        assertThat(last.required("code")).isEqualTo("c" + (MANY - 1));
    }

    @Test
    void aFileIsNamedByItsPath(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("mine.psv"), "code\n\n");
        assertThat(TableReader.read(file, "code").name()).isEqualTo(file.toString());
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> TableReader.read(directory.resolve("absent.psv")));
    }

    private static Map.Entry<String, String> entry(String column, String cell) {
        return Map.entry(column, cell);
    }

    private static void assertFault(
            String text, int line, int column, String expected, String found, String... demanded) {
        TableException fault = catchThrowableOfType(TableException.class, () -> read(bytes(text), demanded));
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.column()).isEqualTo(column);
        assertThat(fault.expected()).isEqualTo(expected);
        assertThat(fault.found()).isEqualTo(found);
    }

    private static LawTable read(String text) {
        return read(bytes(text));
    }

    private static LawTable read(byte[] bytes, String... columns) {
        return TableReader.read("t.psv", new ByteArrayInputStream(bytes), columns);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
