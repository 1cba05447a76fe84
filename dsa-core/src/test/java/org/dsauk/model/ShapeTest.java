package org.dsauk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShapeTest {

    private static final Pattern LOCAL_ID = Pattern.compile(Shape.LOCAL_ID);
    private static final Pattern AGREEMENT_ID = Pattern.compile(Shape.AGREEMENT_ID);
    private static final Pattern FILLED = Pattern.compile(Shape.FILLED);

    /** The characters at the edges of the ranges, and those just outside them. */
    private static final String EDGES = "azAZ09`{@[/:._-+,!~ \u007f\u0131\u212a\u0660\uff41\n\r\u2028";

    @Provide
    Arbitrary<String> nearIds() {
        return Arbitraries.strings().withChars(EDGES).ofMaxLength(5);
    }

    @Provide
    Arbitrary<String> nearTheGreatestLength() {
        Arbitrary<String> ends = Arbitraries.strings().withChars("a0.-_A/\n").ofMaxLength(3);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(60, 66);
        return Combinators.combine(ends, lengths).as((end, length) -> "a".repeat(length) + end);
    }

    @Provide
    Arbitrary<String> nearUris() {
        Arbitrary<String> schemes = Arbitraries.strings().withChars("aZ0+.-_:").ofMaxLength(4);
        Arbitrary<String> rest =
                Arbitraries.strings().withChars("!~ :a\u007f\u00e9\n").ofMaxLength(4);
        return Combinators.combine(schemes, rest).as((scheme, tail) -> scheme + ":" + tail);
    }

    @Provide
    Arbitrary<String> nearBlank() {
        return Arbitraries.strings()
                .withChars(" \t\n\u000b\f\r\u001c\u001f\u0000\u0085\u00a0\u2003\u2007\u2028\u202f\u3000\ufeffx")
                .ofMaxLength(4);
    }

    @Property
    void localIdsMatchTheirExpression(@ForAll("nearIds") String text) {
        assertThat(Shape.isLocalId(text)).isEqualTo(LOCAL_ID.matcher(text).matches());
    }

    @Property
    void longLocalIdsMatchTheirExpression(@ForAll("nearTheGreatestLength") String text) {
        assertThat(Shape.isLocalId(text)).isEqualTo(LOCAL_ID.matcher(text).matches());
    }

    @Property
    void agreementIdsMatchTheirExpression(@ForAll("nearUris") String text) {
        assertThat(Shape.isAgreementId(text))
                .isEqualTo(AGREEMENT_ID.matcher(text).matches());
    }

    @Property
    void anyTextMatchesOrNotAsItsExpressionsSay(@ForAll String text) {
        assertThat(Shape.isLocalId(text)).isEqualTo(LOCAL_ID.matcher(text).matches());
        assertThat(Shape.isAgreementId(text))
                .isEqualTo(AGREEMENT_ID.matcher(text).matches());
        assertThat(FILLED.matcher(text).matches()).isEqualTo(isFilled(text));
    }

    @Property
    void filledMeansNotBlank(@ForAll("nearBlank") String text) {
        assertThat(FILLED.matcher(text).matches()).isEqualTo(isFilled(text));
    }

    @Example
    void examplesOfIdsAreTakenOrRefused() {
        assertThat(List.of("a", "0", "mps", "p1", "a.b_c-d", "a".repeat(64))).allMatch(Shape::isLocalId);
        assertThat(List.of("", "-a", ".a", "_a", "A", "a b", "a/b", "\u00e9", "a\n", "a".repeat(65)))
                .noneMatch(Shape::isLocalId);
        assertThat(List.of("urn:uuid:1", "https://example.org/a", "x:y", "a+b.c-1:z", "x::"))
                .allMatch(Shape::isAgreementId);
        assertThat(List.of("", "x", "x:", ":x", "1x:y", "x y:z", "x:y z", "x:\u00e9", "x:y\n"))
                .noneMatch(Shape::isAgreementId);
    }

    @Example
    void aJsonTextKeepsItsTextAndRefusesNone() {
        assertThat(JsonText.of("1.10")).hasToString("1.10").isNotEqualTo(JsonText.of("1.1"));
        assertThatNullPointerException().isThrownBy(() -> JsonText.of(null)).withMessage("text");
    }

    @Example
    void whatIdsStandForHasALabelInWords() {
        assertThat(Referable.values())
                .extracting(Referable::label)
                .doesNotHaveDuplicates()
                .allMatch(label -> label.matches("[a-z]+( [a-z]+)*"));
    }

    private static boolean isFilled(String text) {
        return !text.isBlank() && !Characters.hasUnfit(text);
    }
}
