package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaDocument;
import org.dsauk.json.DsaJson;
import org.dsauk.law.Law;
import org.dsauk.law.LawTopic;
import org.dsauk.report.Finding;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.report.Verdict;
import org.dsauk.validation.ExampleAgreements.Example;
import org.dsauk.vocabulary.Vocabularies;
import org.dsauk.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The codes of the examples: each is known, and none can be replaced without a word. */
class ExampleCodesTest {

    private static final Path REAL = Path.of(System.getProperty("dsa.root"), "examples", "agreements", "real");
    private static final DsaValidator VALIDATOR =
            DsaValidator.uk().withLaw(Law.uk().withTable(LawTopic.POWERS, REAL.resolve("powers.psv")));
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String UNKNOWN = "no-such-code";

    static Stream<Example> examples() {
        return ExampleAgreements.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyCodeOfAnExampleIsKnownOrDeclaredInItsTable(Example example) {
        DataSharingAgreement agreement = example.agreement();

        assertThat(report(agreement, Stage.SIGN).findings())
                .filteredOn(finding -> finding.ruleId().equals("DSA-COD-001"))
                .isEmpty();
    }

    @Provide
    Arbitrary<Example> someExample() {
        return Arbitraries.of(ExampleAgreements.all());
    }

    @Property
    void noOpenCodeCanBecomeAnUnknownOneWithoutAWord(
            @ForAll("someExample") Example example, @ForAll @IntRange(max = 1_000_000) int where) {
        JsonNode tree = MAPPER.readTree(example.utf8());
        List<Slot> codes = openCodes(tree);
        Statistics.label("examples with open codes")
                .collect(!codes.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 80));
        if (codes.isEmpty()) {
            return;
        }
        Slot slot = codes.get(where % codes.size());
        DataSharingAgreement before = read(tree);
        slot.put(JsonNodeFactory.instance.stringNode(UNKNOWN));
        DataSharingAgreement after = read(tree);

        for (Stage stage : Stage.values()) {
            ValidationReport was = report(before, stage);
            ValidationReport is = report(after, stage);
            assertThat(isBetter(is.verdict(), was.verdict()))
                    .as(stage + " " + is.verdict())
                    .isFalse();
            assertThat(told(is)).as("%s", slot).isNotEqualTo(told(was));
        }
    }

    private static boolean isBetter(Verdict after, Verdict before) {
        List<Verdict> order = List.of(Verdict.NOT_READY, Verdict.UNDECIDED, Verdict.READY);
        return order.indexOf(after) > order.indexOf(before);
    }

    private static Set<String> told(ValidationReport report) {
        Set<String> told = new HashSet<>();
        for (Finding finding : report.findings()) {
            told.add(finding.ruleId() + finding.pointer() + finding.message());
        }
        return told;
    }

    /** The places of a document that hold a code of an open vocabulary. */
    private static List<Slot> openCodes(JsonNode tree) {
        Map<String, Set<String>> codesByMember = Vocabularies.all().stream()
                .filter(Vocabulary::isOpen)
                .flatMap(vocabulary -> vocabulary.members().stream()
                        .map(member -> Map.entry(
                                member.substring(member.indexOf('.') + 1),
                                vocabulary.codes().stream()
                                        .map(code -> code.code())
                                        .collect(Collectors.toSet()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, ExampleCodesTest::union));
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : Slot.of(tree)) {
            Set<String> codes = codesByMember.getOrDefault(slot.member(), Set.of());
            if (slot.value().isString() && codes.contains(slot.value().stringValue())) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static DataSharingAgreement read(JsonNode tree) {
        DsaDocument document = DsaJson.lenient().read(MAPPER.writeValueAsBytes(tree));
        return document.agreement().orElseThrow();
    }

    private static ValidationReport report(DataSharingAgreement agreement, Stage stage) {
        return VALIDATOR.validate(agreement, stage, Complete.DAY);
    }
}
