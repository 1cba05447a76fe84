package org.dsauk.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.dsauk.law.Law;
import org.dsauk.law.table.TableException;
import org.junit.jupiter.api.Test;

/** A table of London authorities that cannot be right is refused. */
class LondonAuthorityTableTest {

    private static final String TABLE = builtIn();

    @Test
    void theBuiltInTableIsRead() {
        assertThat(read(TABLE).byCode("camden")).contains(LondonAuthority.CAMDEN);
    }

    @Test
    void anUnknownAuthorityIsRefused() {
        assertRefused(row("camden").replace("camden ", "camdon "), "camdon")
                .withMessageContaining("expected the code of a London authority such as 'camden', but found 'camdon'");
    }

    @Test
    void anAuthorityWithTwoRowsIsRefused() {
        String twice = TABLE + row("camden");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> read(twice))
                .withMessageContaining(
                        "expected a code that no other row has, but found 'camden', as in test.psv, line ");
    }

    @Test
    void aCodeOfTwoAuthoritiesIsRefused() {
        assertRefused(row("camden").replace("| CMD", "| BRY"), "BRY")
                .withMessageContaining(
                        "expected a value that no other row has, but found 'BRY', as in test.psv, line ");
    }

    @Test
    void anEmptyCodeIsRefused() {
        assertRefused(row("camden").replace("| CMD", "|    "), "gb-lae").withMessageContaining("a value for 'gb-lae'");
    }

    @Test
    void anUnknownCertaintyIsRefused() {
        assertRefused(row("camden").replace("| known", "| sure "), "sure")
                .withMessageContaining("expected 'found' or 'known' or 'unsure', but found 'sure'");
    }

    @Test
    void aMissingAuthorityIsRefused() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> read(TABLE.replace(row("camden"), "")))
                .withMessageContaining("expected a row 'camden', but found the end of the table");
    }

    @Test
    void aTableWithoutRowsIsRefused() {
        String header = TABLE.lines()
                .filter(line -> line.startsWith("code "))
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> read(header))
                .withMessage("test.psv, line 2, column 1: expected a row 'city-of-london', "
                        + "but found the end of the table");
    }

    private static ThrowableAssertAlternative<TableException> assertRefused(String changed, String seen) {
        assertThat(changed).isNotEqualTo(row("camden"));
        return assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> read(TABLE.replace(row("camden"), changed)))
                .withMessageContaining(seen);
    }

    private static String row(String code) {
        return TABLE.lines()
                        .filter(line -> line.startsWith(code + " "))
                        .findFirst()
                        .orElseThrow() + "\n";
    }

    private static LondonAuthorityTable read(String text) {
        return LondonAuthorityTable.read("test.psv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String builtIn() {
        try (InputStream in = Law.class.getResourceAsStream("london-authorities.psv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
