package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.arbitrary.DocumentArbitraries;
import org.dsauk.kept.Extensions;
import org.dsauk.report.Finding;
import org.dsauk.report.TextPosition;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {

    private static final int SAMPLES = 25;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new DsaModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @Provide
    Arbitrary<DataSharingAgreement> agreements() {
        return DocumentArbitraries.agreements();
    }

    @Property
    void anyAgreementSurvivesWritingAndReading(@ForAll("agreements") DataSharingAgreement agreement) {
        String written = DsaJson.write(agreement);
        DsaDocument read = DsaJson.lenient().read(written);
        assertThat(read.agreement()).contains(agreement);
        assertThat(DsaJson.write(read.agreement().orElseThrow())).isEqualTo(written);
        unknownMembersAreAllThatIsTold(agreement, read.faults());
        assertThat(DsaJson.strict().read(written).agreement().isPresent())
                .isEqualTo(read.faults().isEmpty());
    }

    private static void unknownMembersAreAllThatIsTold(DataSharingAgreement agreement, List<Finding> faults) {
        long ofTheRoot = agreement.getOtherMembers().keySet().stream()
                .filter(name -> !Extensions.isExtension(name))
                .count();
        assertThat(faults)
                .filteredOn(fault -> fault.pointer().tokens().size() == 1)
                .hasSize((int) ofTheRoot);
        assertThat(faults)
                .allMatch(fault -> fault.ruleId().equals("DSA-JSN-007"))
                .extracting(fault -> fault.pointer().tokens())
                .noneMatch(tokens -> Extensions.isExtension(tokens.get(tokens.size() - 1)));
    }

    @Property
    void anAgreementWhoseOtherMembersAreExtensionsIsReadStrictly(@ForAll("agreements") DataSharingAgreement agreement) {
        String extended = extended(DsaJson.write(agreement));
        DsaDocument read = DsaJson.strict().read(extended);
        assertThat(read.faults()).isEmpty();
        assertThat(DsaJson.write(read.agreement().orElseThrow())).isEqualTo(extended);
    }

    /** A string as the writer writes it. */
    private static String written(String name) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Indented.generator(out)) {
            json.writeString(name);
        }
        return out.toString();
    }

    /** The text with the unknown names made extensions; they stand where their faults point to, after the name. */
    private static String extended(String text) {
        StringBuilder extended = new StringBuilder(text);
        List<Finding> faults = new ArrayList<>(DsaJson.lenient().read(text).faults());
        Collections.reverse(faults);
        for (Finding fault : faults) {
            int value = offset(text, fault.position().orElseThrow());
            List<String> tokens = fault.pointer().tokens();
            String name = written(tokens.get(tokens.size() - 1));
            int start = extended.lastIndexOf(name, value - 1 - name.length());
            extended.insert(start + 1, "x-unknown-");
        }
        return extended.toString();
    }

    private static int offset(String text, TextPosition position) {
        int lineStart = 0;
        for (int line = 1; line < position.line(); line++) {
            lineStart = text.indexOf('\n', lineStart) + 1;
        }
        return text.offsetByCodePoints(lineStart, position.column() - 1);
    }

    @Property
    void anyAgreementSurvivesAMapper(@ForAll("agreements") DataSharingAgreement agreement) {
        String written = MAPPER.writeValueAsString(agreement);
        assertThat(MAPPER.readValue(written, DataSharingAgreement.class)).isEqualTo(agreement);
        assertThat(Documents.read(written)).isEqualTo(agreement);
        assertThat(MAPPER.treeToValue(MAPPER.readTree(written), DataSharingAgreement.class))
                .isEqualTo(agreement);
    }

    @Example
    void everyTypeAloneSurvivesAMapper() {
        List<Class<?>> seen = new ArrayList<>();
        for (Class<?> type : DocumentArbitraries.documentTypes()) {
            DocumentArbitraries.of(type).sampleStream().limit(SAMPLES).forEach(value -> {
                String written = MAPPER.writeValueAsString(value);
                assertThat(MAPPER.<Object>readValue(written, MAPPER.constructType(type)))
                        .isEqualTo(value);
            });
            seen.add(type);
        }
        assertThat(seen).hasSizeGreaterThan(25);
    }
}
