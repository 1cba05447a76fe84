package org.dsauk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.dsauk.flow.TransferMethod;
import org.dsauk.law.Annex1Condition;
import org.dsauk.law.CompatibilityGround;
import org.dsauk.law.CompetentAuthority;
import org.dsauk.law.CriminalOffenceCondition;
import org.dsauk.law.Law;
import org.dsauk.law.LawCode;
import org.dsauk.law.LawEnforcementBasis;
import org.dsauk.law.LawEntry;
import org.dsauk.law.LawTopic;
import org.dsauk.law.LawfulBasisCode;
import org.dsauk.law.LegalPower;
import org.dsauk.law.SpecialCategoryCondition;
import org.dsauk.party.IdentifierScheme;
import org.dsauk.party.PartyType;
import org.dsauk.place.TransferMechanism;
import org.dsauk.retention.RetentionAuthority;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.rights.DataSubjectRight;
import org.dsauk.security.AssuranceScheme;
import org.dsauk.security.SecurityClassification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants of code types and the rows of their tables are the same. */
class LawConstantsTest {

    static Stream<Class<? extends LawCode>> types() {
        return Stream.of(
                LawfulBasisCode.class,
                Annex1Condition.class,
                SpecialCategoryCondition.class,
                CriminalOffenceCondition.class,
                LegalPower.class,
                PartyType.class,
                IdentifierScheme.class,
                TransferMethod.class,
                RetentionEvent.class,
                SecurityClassification.class,
                CompatibilityGround.class,
                CompetentAuthority.class,
                LawEnforcementBasis.class,
                TransferMechanism.class,
                AssuranceScheme.class,
                DataSubjectRight.class,
                RetentionAuthority.class);
    }

    @Test
    void everyTypeOfCodesOfTheLawIsLookedAtHere() {
        assertThat(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.dsauk").stream()
                                .filter(type -> type.isAssignableTo(LawCode.class) && !type.isInterface())
                                .map(JavaClass::reflect))
                .containsExactlyInAnyOrderElementsOf(types().toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void theConstantsAreTheCodesOfTheTable(Class<? extends LawCode> type) {
        List<? extends LawCode> constants = Constants.of(type);
        LawTopic topic = constants.get(0).topic();
        assertThat(constants).allMatch(constant -> constant.topic() == topic);
        assertThat(constants)
                .extracting(LawCode::code)
                .containsExactlyInAnyOrderElementsOf(Law.uk().entries(topic).stream()
                        .map(LawEntry::code)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyConstantIsExplained(Class<? extends LawCode> type) {
        assertThat(Constants.of(type)).allSatisfy(constant -> {
            assertThat(constant.entry()).isPresent();
            assertThat(constant.inForce()).isPresent();
            assertThat(constant.explain())
                    .isEqualTo(constant.entry().orElseThrow().explain());
            assertThat(constant.url()).isEqualTo(constant.citation().flatMap(citation -> citation.url()));
        });
    }

    @Test
    void ofAnUnknownCodeItIsSaidThatItIsUnknown() {
        LegalPower unknown = LegalPower.of("act-2099-s1");
        assertThat(unknown.explain()).isEqualTo("'act-2099-s1' is no code of 'powers' that the library knows.");
        assertThat(unknown.editions()).isEmpty();
        assertThat(unknown.url()).isEmpty();
    }
}
