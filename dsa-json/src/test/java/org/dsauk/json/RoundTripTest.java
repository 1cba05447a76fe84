package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.arbitrary.DocumentArbitraries;
import org.dsauk.report.Finding;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {

    private static final int SAMPLES = 25;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DsaModule()).build();

    @Provide
    Arbitrary<DataSharingAgreement> agreements() {
        return DocumentArbitraries.agreements();
    }

    @Property
    void anyAgreementSurvivesWritingAndReading(@ForAll("agreements") DataSharingAgreement agreement) {
        DsaDocument read = DsaJson.lenient().read(DsaJson.write(agreement));
        assertThat(read.agreement()).contains(agreement);
        assertThat(read.faults()).extracting(Finding::ruleId).allMatch("DSA-JSN-007"::equals);
    }

    @Property
    void writingIsStable(@ForAll("agreements") DataSharingAgreement agreement) {
        String written = DsaJson.write(agreement);
        assertThat(DsaJson.write(Documents.read(written))).isEqualTo(written);
    }

    @Property
    void strictReadingRefusesExactlyWhatHasFaults(@ForAll("agreements") DataSharingAgreement agreement) {
        String written = DsaJson.write(agreement);
        DsaDocument strict = DsaJson.strict().read(written);
        assertThat(strict.agreement().isPresent())
                .isEqualTo(DsaJson.lenient().read(written).faults().isEmpty());
    }

    @Property
    void everyUnknownMemberIsToldOnceAndNoExtensionIs(@ForAll("agreements") DataSharingAgreement agreement) {
        List<Finding> faults = DsaJson.lenient().read(DsaJson.write(agreement)).faults();
        long ofTheRoot = agreement.getOtherMembers().keySet().stream()
                .filter(name -> !Extensions.isExtension(name))
                .count();
        assertThat(faults)
                .filteredOn(fault -> fault.pointer().tokens().size() == 1)
                .hasSize((int) ofTheRoot);
        assertThat(faults)
                .extracting(fault ->
                        fault.pointer().tokens().get(fault.pointer().tokens().size() - 1))
                .noneMatch(Extensions::isExtension);
    }

    @Property
    void anyAgreementSurvivesAMapper(@ForAll("agreements") DataSharingAgreement agreement) {
        String written = MAPPER.writeValueAsString(agreement);
        assertThat(MAPPER.readValue(written, DataSharingAgreement.class)).isEqualTo(agreement);
        assertThat(Documents.read(written)).isEqualTo(agreement);
    }

    @Property
    void anyAgreementSurvivesATreeOfAMapper(@ForAll("agreements") DataSharingAgreement agreement) {
        DataSharingAgreement read =
                MAPPER.treeToValue(MAPPER.readTree(DsaJson.write(agreement)), DataSharingAgreement.class);
        assertThat(read.toBuilder().otherMembers(Map.of()).build().getId()).isEqualTo(agreement.getId());
        assertThat(read.getParties()).hasSameSizeAs(agreement.getParties());
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
