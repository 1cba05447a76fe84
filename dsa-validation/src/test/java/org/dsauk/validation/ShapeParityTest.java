package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.arbitrary.DocumentArbitraries;
import org.dsauk.json.DsaJson;
import org.dsauk.json.ReadLimits;
import org.dsauk.model.Shape;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Stage;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The generated checks of shape and Hibernate Validator find the same faults in the same places. */
class ShapeParityTest {

    private static final Validator HIBERNATE = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Another value for a text or a number at some place. */
    record Edit(int where, JsonNode value) {}

    @Provide
    Arbitrary<DataSharingAgreement> agreements() {
        return DocumentArbitraries.agreements();
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Arbitrary<JsonNode> texts = Arbitraries.of(
                        "",
                        " ",
                        "\t\r\n",
                        "\u2003\u2028",
                        "\u00a0",
                        "Not An Id",
                        "no-scheme",
                        "a".repeat(64),
                        "a".repeat(65),
                        "x".repeat(Shape.NAME),
                        "x".repeat(Shape.NAME + 1),
                        " ".repeat(Shape.NAME + 1),
                        "x".repeat(Shape.PROSE + 1))
                .map(json::stringNode);
        Arbitrary<JsonNode> numbers = Arbitraries.of(-1, 0, 1, 37, 38, 366, 367).map(json::numberNode);
        return Combinators.combine(Arbitraries.integers().greaterOrEqual(0), Arbitraries.oneOf(texts, texts, numbers))
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void agreementsOfGoodShapeHaveNoFaultForEither(@ForAll("agreements") DataSharingAgreement agreement) {
        assertThat(ours(agreement)).isEmpty();
        assertThat(hibernates(agreement)).isEmpty();
    }

    @Property
    void bothFindTheSameFaultsInTheSamePlaces(
            @ForAll("agreements") DataSharingAgreement agreement, @ForAll("edits") List<Edit> edits) {
        DataSharingAgreement edited = edited(agreement, edits);

        List<JsonPointer> found = ours(edited);

        assertThat(found).containsExactlyInAnyOrderElementsOf(hibernates(edited));
        Statistics.label("agreements with faults")
                .collect(!found.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Example
    void bothFindTwoFaultsInABlankTextThatIsTooLong() {
        DataSharingAgreement agreement = Complete.agreement().toBuilder()
                .title(" ".repeat(Shape.NAME + 1))
                .build();

        JsonPointer title = new JsonPointer("/title");
        assertThat(ours(agreement)).containsExactly(title, title);
        assertThat(hibernates(agreement)).containsExactly(title, title);
    }

    @Example
    void bothFindACharacterThatNotEverySystemKeeps() {
        for (String text : List.of("a\u0000b", "\uffff", "\ud83f\udfff", "a\ud800", "\ufdd0")) {
            DataSharingAgreement agreement =
                    Complete.agreement().toBuilder().title(text).build();

            JsonPointer title = new JsonPointer("/title");
            assertThat(ours(agreement)).containsExactly(title);
            assertThat(hibernates(agreement)).containsExactly(title);
        }
    }

    private static DataSharingAgreement edited(DataSharingAgreement agreement, List<Edit> edits) {
        JsonNode tree = MAPPER.readTree(DsaJson.writeBytes(agreement));
        for (Edit edit : edits) {
            List<Slot> sameKind = Slot.of(tree).stream()
                    .filter(slot -> slot.value().getNodeType() == edit.value().getNodeType())
                    .filter(slot -> !slot.value().asString("").equals(DataSharingAgreement.FORMAT))
                    .toList();
            if (!sameKind.isEmpty()) {
                sameKind.get(edit.where() % sameKind.size()).put(edit.value());
            }
        }
        return DsaJson.lenient()
                .withLimits(new ReadLimits(64 << 20, 64, 2 * Shape.PROSE, 2_000_000))
                .read(MAPPER.writeValueAsBytes(tree))
                .agreement()
                .orElseThrow();
    }

    private static List<JsonPointer> ours(DataSharingAgreement agreement) {
        return DsaValidator.uk().validate(agreement, Stage.DRAFT, Complete.DAY).findings().stream()
                .map(ShapeParityTest::shapeFault)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where a value is out of shape; an id that is empty is a missing one. */
    private static Optional<JsonPointer> shapeFault(Finding finding) {
        if (finding.ruleId().equals("DSA-JSN-009")) {
            return Optional.of(finding.pointer().child("id"));
        }
        return finding.ruleId().startsWith("DSA-SHP-") ? Optional.of(finding.pointer()) : Optional.empty();
    }

    private static List<JsonPointer> hibernates(DataSharingAgreement agreement) {
        return HIBERNATE.validate(agreement).stream()
                .map(violation -> pointer(violation.getPropertyPath()))
                .toList();
    }

    /** A step of a property path has the index in the list of the step before it. */
    private static JsonPointer pointer(Path path) {
        JsonPointer pointer = JsonPointer.ROOT;
        for (Path.Node step : path) {
            pointer = step.getIndex() == null ? pointer : pointer.child(step.getIndex());
            pointer = step.getKind() == ElementKind.PROPERTY ? pointer.child(step.getName()) : pointer;
        }
        return pointer;
    }
}
