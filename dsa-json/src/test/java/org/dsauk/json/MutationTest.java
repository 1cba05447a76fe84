package org.dsauk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.arbitrary.DocumentArbitraries;
import org.dsauk.report.Severity;

/** Whatever happens to a document, reading it gives faults, never an exception. */
class MutationTest {

    private static final byte[] EXAMPLE = Documents.digitalSkills();
    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|[\\[\\]{}:,]|[^\\s\\[\\]{}:,\"]++", Pattern.DOTALL);
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1e400",
            "1.10",
            "99999999999999999999",
            "\"\"",
            "\"id\"",
            "\"kind\"",
            "\"format\"",
            "\"x-a\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"public-task\"",
            "{}",
            "[]",
            "[[1],null]",
            "{\"kind\":\"magic\"}",
            "{\"id\":null}",
            "{\"a\":1,\"a\":2}",
            "NaN",
            "'",
            "\\");

    /** One change: what to do, where, and with what. */
    record Edit(int action, int place, int length, String with) {}

    @Provide
    Arbitrary<Edit> edits() {
        Arbitrary<String> with = Arbitraries.oneOf(
                Arbitraries.of(TOKENS),
                Arbitraries.strings().ascii().ofMaxLength(3),
                Arbitraries.strings().ofMaxLength(2));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 12),
                        with)
                .as(Edit::new)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<DataSharingAgreement> agreements() {
        return DocumentArbitraries.agreements();
    }

    @Property
    void bytesMayBeReplacedInsertedDeletedAndSwapped(@ForAll @Size(min = 1, max = 5) List<@From("edits") Edit> edits) {
        byte[] text = EXAMPLE;
        for (Edit edit : edits) {
            text = editBytes(text, edit);
        }
        isReadWithoutException(text);
    }

    @Property
    void anyByteMayBecomeAnyOther(@ForAll @IntRange(max = 1_000_000) int place, @ForAll byte value) {
        byte[] text = EXAMPLE.clone();
        text[place % text.length] = value;
        isReadWithoutException(text);
    }

    @Property
    void tokensMayBeReplacedInsertedDeletedAndSwapped(@ForAll @Size(min = 1, max = 5) List<@From("edits") Edit> edits) {
        isReadWithoutException(editTokens(new String(EXAMPLE, UTF_8), edits).getBytes(UTF_8));
    }

    @Property
    void tokensOfAnyAgreementMayBeReplacedInsertedDeletedAndSwapped(
            @ForAll("agreements") DataSharingAgreement agreement,
            @ForAll @Size(min = 1, max = 3) List<@From("edits") Edit> edits) {
        isReadWithoutException(editTokens(DsaJson.write(agreement), edits).getBytes(UTF_8));
    }

    @Property
    void everyValueMayBecomeAnotherThatIsWellFormed(
            @ForAll @IntRange(max = 1_000_000) int place, @ForAll("values") String value) {
        String text = replaceValue(new String(EXAMPLE, UTF_8), place, value);
        DsaDocument read = isReadWithoutException(text.getBytes(UTF_8));
        boolean ofAnotherFormat = read.faults().stream()
                .anyMatch(fault -> fault.ruleId().equals("DSA-JSN-011") && fault.severity() == Severity.ERROR);
        assertThat(read.agreement().isEmpty()).isEqualTo(ofAnotherFormat);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "true",
                "0",
                "-1.5",
                "1e400",
                "\"\"",
                "\"x\"",
                "\"\\ud800\"",
                "[]",
                "{}",
                "[[1],null,{}]",
                "{\"kind\":\"magic\"}",
                "{\"id\":null}",
                "{\"kind\":\"consent\",\"id\":[]}",
                "{\"a\":1,\"a\":2}",
                "[\"a\",1,{\"id\":\"a\"},{\"kind\":\"public-task\"},{\"b\":1,\"kind\":\"in-words\"}]");
    }

    private static DsaDocument isReadWithoutException(byte[] text) {
        DsaDocument strict = DsaJson.strict().read(text);
        DsaDocument lenient = DsaJson.lenient().read(text);
        assertThat(strict.faults())
                .hasSameSizeAs(lenient.faults())
                .allMatch(fault -> fault.position().isPresent());
        assertThat(strict.agreement().isPresent()).isEqualTo(strict.faults().isEmpty());
        lenient.agreement().ifPresent(MutationTest::isWrittenAndReadUnchanged);
        assertThat(lenient.locate(Reports.with("", "/id", "/parties/1/name", "/flows/0/items/0"))
                        .findings())
                .hasSizeGreaterThanOrEqualTo(lenient.faults().size());
        return lenient;
    }

    private static void isWrittenAndReadUnchanged(DataSharingAgreement agreement) {
        String written = DsaJson.write(agreement);
        DataSharingAgreement again = Documents.read(written);
        assertThat(again).isEqualTo(agreement);
        assertThat(DsaJson.write(again)).isEqualTo(written);
    }

    private static byte[] editBytes(byte[] text, Edit edit) {
        int from = text.length == 0 ? 0 : edit.place() % text.length;
        int to = Math.min(text.length, from + edit.length());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(text, 0, from);
        if (edit.action() == 3) {
            int end = Math.min(text.length, to + edit.length());
            out.write(text, to, end - to);
            out.write(text, from, to - from);
            out.write(text, end, text.length - end);
        } else {
            out.writeBytes(edit.action() == 1 ? new byte[0] : edit.with().getBytes(UTF_8));
            int rest = edit.action() == 2 ? from : to;
            out.write(text, rest, text.length - rest);
        }
        return out.toByteArray();
    }

    private static String editTokens(String text, List<Edit> edits) {
        List<String> tokens =
                TOKEN.matcher(text).results().map(result -> result.group()).toList();
        String[] edited = tokens.toArray(String[]::new);
        for (Edit edit : edits) {
            int at = edit.place() % edited.length;
            int other = (at + 1 + edit.length()) % edited.length;
            switch (edit.action()) {
                case 0 -> edited[at] = edit.with();
                case 1 -> edited[at] = "";
                case 2 -> edited[at] = edited[at] + edit.with();
                default -> {
                    String moved = edited[at];
                    edited[at] = edited[other];
                    edited[other] = moved;
                }
            }
        }
        return String.join(" ", Arrays.asList(edited));
    }

    /** Replaces one scalar that is no name. */
    private static String replaceValue(String text, int place, String value) {
        Matcher scalars =
                Pattern.compile("(\"[^\"]*\"|[0-9]+|true|false)(?=\\s*[,\\]}])").matcher(text);
        int count = (int) scalars.results().count();
        scalars.reset();
        for (int i = 0; i <= place % count; i++) {
            scalars.find();
        }
        return text.substring(0, scalars.start()) + value + text.substring(scalars.end());
    }
}
