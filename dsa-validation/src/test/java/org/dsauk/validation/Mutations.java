package org.dsauk.validation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dsauk.validation.ExampleAgreements.Example;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents that went wrong: examples with changes to their bytes or to the tree of their values. */
final class Mutations {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "37",
            "1e400",
            "99999999999999999999",
            "0.5",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"p1\"",
            "\"all\"",
            "\"2026-02-30\"",
            "\"+999999999-12-31\"",
            "\"-0001-01-01\"",
            "\"P-2147483648Y\"",
            "\"P2147483647Y\"",
            "\"\\u0000\\ud83d\\u001b[31m\"",
            "[]",
            "[[]]",
            "[null]",
            "{}",
            "{\"id\":\"\"}",
            "{\"kind\":\"consent\"}",
            "{\"kind\":\"nothing-known\",\"id\":1}");

    private Mutations() {}

    /** A document that may not even be JSON. */
    static Arbitrary<byte[]> bytes() {
        return examples()
                .flatMap(example ->
                        byteChange().list().ofMinSize(1).ofMaxSize(4).map(changes -> apply(changes, example.utf8())));
    }

    /** A document that is JSON, and mostly still an agreement. */
    static Arbitrary<byte[]> trees() {
        return examples()
                .flatMap(example ->
                        treeChange().list().ofMinSize(1).ofMaxSize(10).map(changes -> apply(changes, example)));
    }

    private static Arbitrary<Example> examples() {
        return Arbitraries.of(ExampleAgreements.all());
    }

    private static byte[] apply(List<UnaryOperator<byte[]>> changes, byte[] utf8) {
        byte[] changed = utf8;
        for (UnaryOperator<byte[]> change : changes) {
            changed = change.apply(changed);
        }
        return changed;
    }

    private static byte[] apply(List<TreeChange> changes, Example example) {
        JsonNode tree = MAPPER.readTree(example.utf8());
        changes.forEach(change -> change.apply(tree));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
    }

    /** Replaces a few bytes by others; it cuts, where there are no others, and inserts, where it replaces none. */
    private static Arbitrary<UnaryOperator<byte[]>> byteChange() {
        Arbitrary<byte[]> others = Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(4),
                Arbitraries.of("{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "\r", "\u00e9", "//", "NaN")
                        .map(Mutations::utf8),
                Arbitraries.of(VALUES).map(Mutations::utf8));
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 3)),
                Tuple.of(1, Arbitraries.integers().between(4, 40_000)));
        return Combinators.combine(positions(), lengths, others)
                .as((where, length, bytes) -> utf8 -> replaced(utf8, where, length, bytes));
    }

    private static byte[] replaced(byte[] utf8, int where, int length, byte[] others) {
        int from = where % (utf8.length + 1);
        int to = Math.min(utf8.length, from + length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(utf8, 0, from);
        out.writeBytes(others);
        out.write(utf8, to, utf8.length - to);
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What happens to one of the places of a tree. */
    private interface PlaceChange {
        void apply(Slot place, List<Slot> all);
    }

    /** A change to a tree, at the place that a number chooses. */
    private record TreeChange(int where, PlaceChange change) {
        void apply(JsonNode tree) {
            List<Slot> all = Slot.of(tree);
            if (!all.isEmpty()) {
                change.apply(all.get(where % all.size()), all);
            }
        }
    }

    private static Arbitrary<TreeChange> treeChange() {
        Arbitrary<PlaceChange> put =
                Arbitraries.of(VALUES).map(json -> (place, all) -> place.put(MAPPER.readTree(json)));
        Arbitrary<PlaceChange> copy = positions().map(from -> (place, all) -> place.put(copyOf(all, from)));
        Arbitrary<PlaceChange> remove = Arbitraries.just((place, all) -> place.remove());
        Arbitrary<PlaceChange> repeat = Arbitraries.just((place, all) -> place.repeat());
        return Combinators.combine(positions(), Arbitraries.oneOf(put, copy, remove, repeat))
                .as(TreeChange::new);
    }

    private static JsonNode copyOf(List<Slot> all, int where) {
        return all.get(where % all.size()).value().deepCopy();
    }

    private static Arbitrary<Integer> positions() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE).withoutEdgeCases();
    }
}
