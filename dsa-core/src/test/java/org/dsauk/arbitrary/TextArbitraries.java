package org.dsauk.arbitrary;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedType;
import java.net.URI;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dsauk.model.Characters;
import org.dsauk.model.Filled;
import org.dsauk.model.Shape;

/** Arbitrary texts, ids and addresses, of characters that every system keeps. */
final class TextArbitraries {

    private static final String PLAIN = "abcxyzABCXYZ0189 .,;:!?-_/'()";
    private static final String SPECIAL = "\"\\\b\f\n\r\t\u001f\u007f<>&{}[]$%~|`^@#";
    private static final String LOCAL_TAIL = "abcdefghijklmnopqrstuvwxyz0123456789._-";
    private static final String LOCAL_HEAD = LOCAL_TAIL.substring(0, 36);
    private static final int FIRST_SURROGATE = 0xD800;
    private static final int AFTER_SURROGATES = 0xE000;
    private static final int SHORT = 12;

    private TextArbitraries() {}

    /** {@return texts of at most a few characters, also the empty one, with every kind of character} */
    static Arbitrary<String> texts() {
        return characters().list().ofMaxSize(SHORT).map(characters -> String.join("", characters));
    }

    /** {@return texts that keep to the constraints of a type} */
    static Arbitrary<String> ofShape(AnnotatedType type) {
        Pattern pattern = type.getAnnotation(Pattern.class);
        if (pattern != null) {
            return ofPattern(pattern.regexp());
        }
        Size size = type.getAnnotation(Size.class);
        boolean blankRefused = type.isAnnotationPresent(Filled.class);
        Arbitrary<String> texts = blankRefused ? texts().map(TextArbitraries::notBlank) : texts();
        return size == null
                ? texts
                : Arbitraries.frequencyOf(
                        Tuple.of(400, texts), Tuple.of(1, texts.map(text -> lengthened(text, size.max()))));
    }

    /** {@return ids of parts of an agreement; many are short, so that they meet} */
    static Arbitrary<String> localIds() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("a", "b", "c", "p1", "f1", "i1", "camden", "mps")),
                Tuple.of(4, localIds(SHORT)),
                Tuple.of(1, localIds(64)));
    }

    /** {@return references: mostly ids, and some texts that are none} */
    static Arbitrary<String> references() {
        return Arbitraries.frequencyOf(Tuple.of(9, localIds()), Tuple.of(1, texts()));
    }

    /** {@return codes, most of them words in kebab-case} */
    static Arbitrary<String> codes() {
        Arbitrary<String> words =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(6);
        Arbitrary<String> kebab = words.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("-", parts));
        return Arbitraries.frequencyOf(Tuple.of(4, kebab), Tuple.of(1, texts().map(TextArbitraries::notBlank)));
    }

    /** {@return addresses: absolute, opaque and relative ones} */
    static Arbitrary<URI> uris() {
        Arbitrary<String> starts = Arbitraries.of(
                "https://example.org/",
                "http://EXAMPLE.org:8080/a//b/",
                "mailto:",
                "urn:uuid:",
                "../policies/",
                "https://example.org/%C3%A9?q=",
                "https://example.org/\u00e9\u4e2d#",
                "https://user@[2001:db8::1]/?a=b&c=");
        return Combinators.combine(starts, localIds(SHORT)).as((start, end) -> URI.create(start + end));
    }

    private static Arbitrary<String> ofPattern(String regexp) {
        return switch (regexp) {
            case Shape.LOCAL_ID -> localIds();
            case Shape.AGREEMENT_ID -> agreementIds();
            default -> throw new IllegalStateException("no texts match '" + regexp + "'; teach TextArbitraries");
        };
    }

    private static Arbitrary<String> agreementIds() {
        Arbitrary<String> uuids = Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as((most, least) -> "urn:uuid:" + new UUID(most, least));
        Arbitrary<String> schemes = Arbitraries.of("https://example.org/", "x:", "A+b.c-1:", "tag:example.org,2026:");
        Arbitrary<String> rest =
                Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(40);
        return Arbitraries.oneOf(uuids, Combinators.combine(schemes, rest).as(String::concat));
    }

    private static Arbitrary<String> localIds(int longest) {
        Arbitrary<Character> first = Arbitraries.chars().with(LOCAL_HEAD);
        Arbitrary<String> tail = Arbitraries.strings().withChars(LOCAL_TAIL).ofMaxLength(longest - 1);
        return Combinators.combine(first, tail).as((head, rest) -> head + rest);
    }

    private static Arbitrary<String> characters() {
        return Arbitraries.frequencyOf(
                Tuple.of(24, Arbitraries.chars().with(PLAIN).map(String::valueOf)),
                Tuple.of(4, Arbitraries.chars().with(SPECIAL).map(String::valueOf)),
                Tuple.of(2, Arbitraries.of("\u00e9", "e\u0301", "\u00df", "\u0130", "\u05d0", "\u200f", "\u4e2d")),
                Tuple.of(2, Arbitraries.of("\u00a0", "\u2003", "\u2028", "\u2029", "\u0085", "\ufeff", "\ufffd")),
                Tuple.of(2, Arbitraries.of("\ud83d\ude00", "\ud83c\uddec\ud83c\udde7", "\udbff\udffd")),
                Tuple.of(1, codePoints().map(Character::toString)));
    }

    private static Arbitrary<Integer> codePoints() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, FIRST_SURROGATE - 1),
                        Arbitraries.integers().between(AFTER_SURROGATES, Character.MAX_CODE_POINT))
                .filter(c -> !Characters.hasUnfit(Character.toString(c)));
    }

    /** Makes a text hold something to see, both to those who trim and to those who look for white space. */
    private static String notBlank(String text) {
        return text.isBlank() || text.trim().isEmpty() ? text + "x" : text;
    }

    private static String lengthened(String text, int length) {
        return text + "y".repeat(length - text.length());
    }
}
