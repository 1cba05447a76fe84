package org.dsauk.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1.0, 1.0",
        "1, 1.0",
        "01.2, 1.2",
        "1.10, 1.10",
        "1.0.3, 1.0.3",
        "v2.1, 2.1",
        "V2, 2.0",
        "version 3, 3.0",
        "Version 3.1, 3.1",
        "NCP1.0, NCP1.0",
        "' 1.0 ', 1.0"
    })
    void textIsReadAsANumber(String text, String expected) {
        assertThat(VersionNumber.parse(text).orElseThrow()).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "draft",
                "e1bf6912",
                "2025-09-01",
                "1.0-draft",
                "1.",
                ".1",
                "1.2.3.4",
                "-1",
                "9999999999",
                "١.٠"
            })
    void textThatIsNoNumberIsNone(String text) {
        assertThat(VersionNumber.parse(text)).isEmpty();
    }

    @Test
    void numbersAreComparedAsNumbers() {
        assertThat(Stream.of("1.10", "2.0", "1.9", "1.0.1", "1", "10.0")
                        .map(VersionNumberTest::number)
                        .sorted())
                .extracting(VersionNumber::toString)
                .containsExactly("1.0", "1.0.1", "1.9", "1.10", "2.0", "10.0");
    }

    @Test
    void majorVersionIsTheSameWithinOneSeriesOnly() {
        assertThat(number("1.9").isSameMajor(number("1"))).isTrue();
        assertThat(number("10.0").isSameMajor(number("1.0"))).isFalse();
        assertThat(number("NCP1.0").isSameMajor(number("1.0"))).isFalse();
        assertThat(number("NCP1.0").isSameMajor(number("NCP1.2"))).isTrue();
    }

    @Test
    void yearsAreComparableWithYearsOnly() {
        assertThat(comparable("2021", "2022")).isTrue();
        assertThat(comparable("2022", "2022.1")).isFalse();
        assertThat(comparable("2022", "3.0")).isFalse();
        assertThat(comparable("1899", "3.0")).isTrue();
        assertThat(comparable("2100", "3.0")).isTrue();
        assertThat(comparable("NCP1.0", "1.0")).isFalse();
    }

    private static boolean comparable(String one, String other) {
        return VersionNumber.parse(one)
                .orElseThrow()
                .isComparableWith(VersionNumber.parse(other).orElseThrow());
    }

    @Test
    void numberBelowZeroIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VersionNumber("", 1, -1, 0))
                .withMessage("expected numbers from 0, but found '1.-1.0'");
    }

    @Property
    void numberIsReadAsItIsWritten(
            @ForAll @IntRange(max = 999_999_999) int major,
            @ForAll @IntRange(max = 99) int minor,
            @ForAll @IntRange(max = 9) int revision) {
        VersionNumber number = new VersionNumber("", major, minor, revision);

        assertThat(VersionNumber.parse(number.toString())).contains(number);
    }

    private static VersionNumber number(String text) {
        return VersionNumber.parse(text).orElseThrow();
    }
}
