package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.report.Verdict;
import org.dsauk.validation.ExampleAgreements.Example;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whoever asks, and with or without the text at hand: the verdict is the same, and what is unread is never ready. */
class VerdictParityTest {

    private static final DsaValidator VALIDATOR = DsaValidator.uk();
    private static final JsonMapper MAPPER = new JsonMapper();

    @Provide
    Arbitrary<byte[]> mutatedBytes() {
        return Mutations.bytes();
    }

    @Provide
    Arbitrary<byte[]> mutatedTrees() {
        return Mutations.trees();
    }

    @Provide
    Arbitrary<Example> examples() {
        return Arbitraries.of(ExampleAgreements.all());
    }

    @Provide
    Arbitrary<Stage> stages() {
        return Arbitraries.of(Stage.values());
    }

    @Property
    void anyDocumentHasTheSameVerdictLocatedOrNot(@ForAll("mutatedTrees") byte[] utf8, @ForAll("stages") Stage stage) {
        assertSameVerdict(utf8, stage);
    }

    @Property
    void anyChangeOfBytesHasTheSameVerdictLocatedOrNot(
            @ForAll("mutatedBytes") byte[] utf8, @ForAll("stages") Stage stage) {
        assertSameVerdict(utf8, stage);
    }

    private static void assertSameVerdict(byte[] utf8, Stage stage) {
        DsaDocument document = DsaJson.lenient().read(utf8);
        document.agreement().ifPresent(agreement -> {
            ValidationReport report = VALIDATOR.validate(agreement, stage, Complete.DAY);
            assertThat(document.locate(report).verdict()).isEqualTo(report.verdict());
            assertThat(VALIDATOR
                            .validate(readAgain(agreement), stage, Complete.DAY)
                            .verdict())
                    .isEqualTo(report.verdict());
        });
    }

    private static DataSharingAgreement readAgain(DataSharingAgreement agreement) {
        return DsaJson.lenient().read(DsaJson.writeBytes(agreement)).agreement().orElseThrow();
    }

    @Property
    void noMemberThatBecomesUnreadableLeavesTheVerdictReady(
            @ForAll("examples") Example example,
            @ForAll @IntRange(max = 1_000_000) int where,
            @ForAll("stages") Stage stage) {
        JsonNode tree = MAPPER.readTree(example.utf8());
        List<Slot> slots = Slot.of(tree);
        Slot slot = slots.get(where % slots.size());
        slot.put(unreadable(slot.value()));

        DsaDocument document = DsaJson.lenient().read(MAPPER.writeValueAsBytes(tree));

        document.agreement()
                .ifPresent(agreement -> assertThat(VALIDATOR
                                .validate(agreement, stage, Complete.DAY)
                                .verdict())
                        .isNotEqualTo(Verdict.READY));
        Statistics.label("documents that give an agreement")
                .collect(document.agreement().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 90));
    }

    /** A value that no member or element takes that took the other one. */
    private static JsonNode unreadable(JsonNode value) {
        return value.isObject() || value.isArray()
                ? JsonNodeFactory.instance.numberNode(0.5)
                : JsonNodeFactory.instance.objectNode();
    }
}
