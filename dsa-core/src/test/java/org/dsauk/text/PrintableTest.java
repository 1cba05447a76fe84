package org.dsauk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x61c, 0x200b, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060, 0x2066,
                0x2069, 0xfeff, 0xfff9, 0x1d173, 0xe0000, 0xe0001, 0xe0041, 0xe007f, 0xe0fff
            })
    void charactersThatAreNotSeenAreShownAsTheirCode(int point) {
        assertThat(Printable.of("a" + Character.toString(point) + "b"))
                .isEqualTo("a\\u{" + Integer.toHexString(point) + "}b");
        assertThat(Printable.isPlain(point)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udc00"})
    void halfACharacterIsShownAsItsCode(String half) {
        assertThat(Printable.of(half)).isEqualTo("\\u{" + Integer.toHexString(half.charAt(0)) + "}");
    }

    @ParameterizedTest
    @ValueSource(ints = {'\n', '\r', '\t', 0x2028, 0x2029})
    void whatEndsALineIsShownAsASpace(int point) {
        assertThat(Printable.of("a" + Character.toString(point) + "b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0141\u00f3d\u017a", // Latin
                "\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", // Persian with a zero width non-joiner
                "\ud83d\udc68\u200d\ud83d\udcbb", // a picture of two joined
                "\u845b\udb40\udd00" // an ideograph and its variant
            })
    void textOfAnyScriptIsShownAsItIs(String text) {
        assertThat(Printable.of(text)).isSameAs(text);
    }

    @Test
    void noColourOfADocumentReachesThePage() {
        assertThat(Printable.of("\u001b[31mred")).isEqualTo("\\u{1b}[31mred");
    }
}
