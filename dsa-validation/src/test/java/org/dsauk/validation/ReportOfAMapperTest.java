package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dsauk.json.DsaModule;
import org.dsauk.json.ReportJson;
import org.dsauk.json.RulesJson;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.validation.ExampleAgreements.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ReportOfAMapperTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DsaModule()).build();
    private static final DsaValidator VALIDATOR = DsaValidator.uk();

    static List<Example> examples() {
        return ExampleAgreements.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aMapperWritesTheReportOnEveryExampleAsReportJsonDoes(Example example) {
        ValidationReport report = VALIDATOR.validate(example.agreement(), Stage.SIGN, LocalDate.of(2026, 2, 4));

        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(report)))
                .isEqualTo(MAPPER.readTree(ReportJson.write(report)));
    }

    @Test
    void aMapperWritesTheRulesAsRulesJsonDoes() {
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(VALIDATOR.rules())))
                .isEqualTo(MAPPER.readTree(RulesJson.write(VALIDATOR.rules())));
    }
}
