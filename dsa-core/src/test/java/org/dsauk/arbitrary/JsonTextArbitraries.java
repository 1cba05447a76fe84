package org.dsauk.arbitrary;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.dsauk.model.JsonText;

/**
 * Arbitrary JSON values in compact form: no white space between tokens, and only that escaped which must be.
 *
 * <p>Integers keep within what every reader can hold exactly; decimals keep their trailing zeros; keys are unique.
 */
public final class JsonTextArbitraries {

    private static final long GREATEST_EXACT_INTEGER = (1L << 53) - 1;
    private static final int DEEPEST = 4;
    private static final Set<String> RESERVED = Set.of("format", "kind");

    private JsonTextArbitraries() {}

    /** {@return JSON values of every kind and of several depths} */
    public static Arbitrary<JsonText> values() {
        return values(DEEPEST).map(JsonText::of);
    }

    /**
     * {@return members beside those of a type, in an order of their own}
     *
     * @param taken the names of the type's own members
     */
    public static Arbitrary<Map<String, JsonText>> otherMembers(Set<String> taken) {
        Arbitrary<String> names = names().filter(name -> !taken.contains(name) && !RESERVED.contains(name));
        Arbitrary<Map<String, JsonText>> members =
                entries(names, values()).ofMinSize(1).ofMaxSize(3).map(JsonTextArbitraries::inOrder);
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(Map.of())), Tuple.of(1, members));
    }

    private static Arbitrary<String> names() {
        Arbitrary<String> plain =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
        return Arbitraries.frequencyOf(
                Tuple.of(4, plain.map(name -> "x-" + name)),
                Tuple.of(2, plain.map(name -> "https://example.org/terms#" + name)),
                Tuple.of(2, plain),
                Tuple.of(2, TextArbitraries.texts()));
    }

    private static Arbitrary<String> values(int depth) {
        if (depth == 0) {
            return scalars();
        }
        Arbitrary<String> inner = values(depth - 1);
        return Arbitraries.frequencyOf(
                Tuple.of(3, scalars()),
                Tuple.of(1, inner.list().ofMaxSize(3).map(JsonTextArbitraries::array)),
                Tuple.of(1, entries(TextArbitraries.texts(), inner).ofMaxSize(3).map(JsonTextArbitraries::object)));
    }

    private static Arbitrary<String> scalars() {
        Arbitrary<Long> integers = Arbitraries.oneOf(
                Arbitraries.longs().between(-GREATEST_EXACT_INTEGER, GREATEST_EXACT_INTEGER),
                Arbitraries.of(0L, -1L, GREATEST_EXACT_INTEGER, -GREATEST_EXACT_INTEGER));
        return Arbitraries.oneOf(
                TextArbitraries.texts().map(JsonTextArbitraries::quoted),
                integers.map(number -> Long.toString(number)),
                decimals(),
                Arbitraries.of("true", "false", "null"));
    }

    private static Arbitrary<String> decimals() {
        Arbitrary<String> any = Combinators.combine(
                        Arbitraries.longs().between(-1_000_000_000L, 1_000_000_000L),
                        Arbitraries.integers().between(1, 6))
                .as((digits, scale) -> BigDecimal.valueOf(digits, scale).toPlainString());
        return Arbitraries.oneOf(any, Arbitraries.of("1.10", "0.0", "-0.5", "3.1415"));
    }

    private static <V> ListArbitrary<Map.Entry<String, V>> entries(Arbitrary<String> names, Arbitrary<V> values) {
        return Combinators.combine(names, values).as(Map::entry).list().uniqueElements(Map.Entry::getKey);
    }

    private static <V> Map<String, V> inOrder(List<Map.Entry<String, V>> entries) {
        Map<String, V> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }

    private static String array(List<String> elements) {
        return "[" + String.join(",", elements) + "]";
    }

    private static String object(List<Map.Entry<String, String>> members) {
        return members.stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String quoted(String text) {
        return text.chars().mapToObj(JsonTextArbitraries::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < ' ' ? String.format(Locale.ROOT, "\\u%04X", c) : Character.toString((char) c);
        };
    }
}
