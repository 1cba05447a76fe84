package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docs/fidelity.md says where each fact of the published agreements stands, and it stands there. */
class FidelityDocumentTest {

    private static final Path ROOT = Path.of(System.getProperty("dsa.root"));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern FILE = Pattern.compile("File: `(?<file>[^`]+)`");
    private static final Pattern ROW =
            Pattern.compile("\\| (?<note>\\d\\d)-(?<fact>\\d+) \\| (?<says>.+) \\| (?<where>.+) \\|");
    private static final Pattern FEATURE =
            Pattern.compile("\\| (?<says>[^|`]+) \\| (?<patterns>`/.+`) \\| `(?<file>[^`]+)` `(?<pointer>/[^`]+)` \\|");
    private static final Pattern PART =
            Pattern.compile("absent: (?:`(?<holder>/[^`]*)`|the agreement) has no `(?<missing>[^`]+)`"
                    + "|`(?<pointer>/[^`]+)`(?<prose> \\(prose\\))?|not held: (?<reason>.+)");

    record Fact(String note, int number, String file, String where) {

        List<Matcher> parts() {
            List<Matcher> parts = new ArrayList<>();
            Matcher matcher = PART.matcher(where);
            while (matcher.find()) {
                parts.add(PART.matcher(where).region(matcher.start(), where.length()));
            }
            parts.forEach(Matcher::lookingAt);
            return parts;
        }

        JsonNode document() {
            return read(file);
        }

        boolean isTyped() {
            return parts().stream()
                    .anyMatch(part -> part.group("missing") != null
                            || (part.group("pointer") != null && part.group("prose") == null));
        }

        @Override
        public String toString() {
            return note + "-" + number;
        }
    }

    record Feature(String says, List<String> patterns, String file, String pointer) {
        @Override
        public String toString() {
            return says;
        }
    }

    static List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        String file = "";
        for (String line : page()) {
            Matcher named = FILE.matcher(line);
            Matcher row = ROW.matcher(line);
            if (named.find()) {
                file = named.group("file");
            } else if (row.matches()) {
                facts.add(new Fact(row.group("note"), Integer.parseInt(row.group("fact")), file, row.group("where")));
            }
        }
        return facts;
    }

    static List<Feature> features() {
        return page().stream()
                .map(FEATURE::matcher)
                .filter(Matcher::matches)
                .map(row -> new Feature(
                        row.group("says"),
                        Arrays.stream(row.group("patterns").split(", "))
                                .map(pattern -> pattern.replace("`", ""))
                                .toList(),
                        row.group("file"),
                        row.group("pointer")))
                .toList();
    }

    @Test
    void everyFactOfTheEightNotesIsAccountedForOnce() {
        Map<String, List<Integer>> numbers = facts().stream()
                .collect(Collectors.groupingBy(
                        Fact::note, LinkedHashMap::new, Collectors.mapping(Fact::number, Collectors.toList())));
        Map<String, Integer> expected =
                Map.of("02", 73, "04", 69, "06", 44, "09", 41, "14", 22, "16", 15, "21", 18, "37", 10);

        assertThat(numbers).containsOnlyKeys(expected.keySet());
        numbers.forEach((note, found) -> assertThat(found)
                .as("facts of note " + note)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, expected.get(note)).boxed().toList()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void factStandsWhereThePageSays(Fact fact) {
        assertThat(fact.parts()).isNotEmpty().allSatisfy(part -> {
            if (part.group("missing") != null) {
                JsonNode holder = part.group("holder") == null
                        ? fact.document()
                        : fact.document().at(part.group("holder"));
                assertThat(holder.isMissingNode()).as(part.group()).isFalse();
                assertThat(holder.has(part.group("missing"))).as(part.group()).isFalse();
            } else if (part.group("pointer") != null) {
                assertThat(fact.document().at(part.group("pointer")).isMissingNode())
                        .as(part.group())
                        .isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatStandsInProseIsMarkedAsProse(Fact fact) {
        assertThat(fact.parts())
                .filteredOn(part -> part.group("pointer") != null)
                .allSatisfy(part -> {
                    String pointer = part.group("pointer");
                    assertThat(part.group("prose") != null)
                            .as(part.group())
                            .isEqualTo(Prose.isAt(fact.document(), pointer));
                });
    }

    /** The rest is marked as prose, because it is prose. */
    @Test
    void atLeastNineteenInTwentyFactsStandInTypedPlaces() {
        List<Fact> facts = facts();
        List<Fact> untyped = facts.stream().filter(fact -> !fact.isTyped()).toList();

        assertThat(untyped.size()).as("not typed: " + untyped).isLessThanOrEqualTo(facts.size() / 20);
    }

    @Test
    void thePageListsTheFeatures() {
        assertThat(features()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("features")
    void featureIsShownByAnExample(Feature feature) {
        assertThat(read(feature.file()).at(feature.pointer()).isMissingNode())
                .as(feature.file() + " " + feature.pointer())
                .isFalse();
        assertThat(feature.patterns())
                .anyMatch(pattern -> feature.pointer().matches(pattern.replace("*", "[0-9]+") + "(/.*)?"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void publishedAgreementIsReadWithoutFaultAndWrittenAsItIs(Path file) throws IOException {
        String text = Files.readString(file);
        DsaDocument document = DsaJson.strict().read(text);

        assertThat(document.faults()).isEmpty();
        assertThat(DsaJson.write(document.agreement().orElseThrow())).isEqualTo(text);
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("examples/agreements/real"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<String> page() {
        try {
            return Files.readAllLines(ROOT.resolve("docs/fidelity.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String file) {
        return JSON.readTree(ROOT.resolve(file).toFile());
    }
}
