package org.dsauk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.Constants;
import org.dsauk.arbitrary.DocumentArbitraries;
import org.dsauk.ground.LawfulBasis;
import org.dsauk.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawfulBasisCodeTest {

    private static final LocalDate COMMENCEMENT = LocalDate.of(2026, 2, 5);
    private static final List<LawfulBasisCode> ALL = Constants.of(LawfulBasisCode.class);

    @Test
    void allButOneAreInForceOnTheDayBeforeTheCommencement() {
        assertThat(ALL)
                .filteredOn(code -> !code.inForce(COMMENCEMENT.minusDays(1)).orElseThrow())
                .containsExactly(LawfulBasisCode.RECOGNISED_LEGITIMATE_INTEREST);
    }

    @Test
    void allAreInForceFromTheCommencementOn() {
        assertThat(ALL).hasSize(7).allMatch(code -> code.inForce(COMMENCEMENT).orElseThrow());
        assertThat(ALL)
                .allMatch(code -> code.inForce(LocalDate.of(9999, 12, 31)).orElseThrow());
    }

    @Test
    void theOthersAreInForceSinceTheGdprApplies() {
        LocalDate first = LocalDate.of(2018, 5, 25);
        assertThat(ALL)
                .filteredOn(code -> code.inForce(first).orElseThrow())
                .hasSize(6)
                .noneMatch(code -> code.inForce(first.minusDays(1)).orElseThrow());
    }

    @Test
    void publicTasksBarBothLegitimateInterests() {
        assertThat(ALL)
                .filteredOn(LawfulBasisCode::isBarredForPublicTasks)
                .containsExactlyInAnyOrder(
                        LawfulBasisCode.RECOGNISED_LEGITIMATE_INTEREST, LawfulBasisCode.LEGITIMATE_INTERESTS);
    }

    @ParameterizedTest
    @CsvSource({
        "consent, UK GDPR Art 6(1)(a)",
        "contract, UK GDPR Art 6(1)(b)",
        "legal-obligation, UK GDPR Art 6(1)(c)",
        "vital-interests, UK GDPR Art 6(1)(d)",
        "public-task, UK GDPR Art 6(1)(e)",
        "recognised-legitimate-interest, UK GDPR Art 6(1)(ea)",
        "legitimate-interests, UK GDPR Art 6(1)(f)"
    })
    void everyBasisCitesItsPoint(String code, String citation) {
        assertThat(LawfulBasisCode.of(code).citation().map(Provision::text)).contains(citation);
    }

    @Test
    void ofAnUnknownCodeNothingIsKnown() {
        LawfulBasisCode unknown = LawfulBasisCode.of("good-idea");
        assertThat(unknown.inForce()).isEmpty();
        assertThat(unknown.inForce(COMMENCEMENT)).isEqualTo(Optional.empty());
        assertThat(unknown.citation()).isEmpty();
        assertThat(unknown.isBarredForPublicTasks()).isFalse();
    }

    @Test
    void everyBasisHasTheCodeOfItsKind() {
        assertThat(LawfulBasis.class.getPermittedSubclasses()).hasSameSizeAs(ALL);
        DocumentArbitraries.of(LawfulBasis.class).sampleStream().limit(100).forEach(basis -> {
            Class<?> type = basis.getClass().getInterfaces()[0];
            assertThat(basis.code().code())
                    .isEqualTo(type.getAnnotation(Kind.class).value());
        });
    }
}
