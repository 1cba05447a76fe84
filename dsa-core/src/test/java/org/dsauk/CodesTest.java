package org.dsauk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.law.LawfulBasisCode;
import org.dsauk.model.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every vocabulary, closed or open. */
class CodesTest {

    private static final String KEBAB_CASE = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final List<? extends Class<?>> VOCABULARIES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.dsauk").stream()
                    .filter(type -> type.isAssignableTo(Code.class) && !type.isInterface())
                    .map(JavaClass::reflect)
                    .toList();

    static Stream<Class<?>> vocabularies() {
        return VOCABULARIES.stream().map(type -> type);
    }

    static Stream<Class<?>> openVocabularies() {
        return vocabularies().filter(Class::isRecord);
    }

    @Test
    void thereAreVocabulariesOfBothKinds() {
        assertThat(vocabularies()).hasSizeGreaterThan(20).contains(AgreementStatus.class, LawfulBasisCode.class);
        assertThat(vocabularies()).allMatch(type -> type.isEnum() || type.isRecord());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyCodeIsInKebabCase(Class<? extends Code> vocabulary) {
        assertThat(Constants.of(vocabulary))
                .isNotEmpty()
                .allSatisfy(constant -> assertThat(constant.code()).matches(KEBAB_CASE));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyCodeIsUniqueInItsVocabulary(Class<? extends Code> vocabulary) {
        assertThat(Constants.of(vocabulary)).extracting(Code::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("openVocabularies")
    void anOpenVocabularyHoldsAnyCode(Class<? extends Code> vocabulary) throws ReflectiveOperationException {
        Method of = vocabulary.getMethod("of", String.class);
        Object unknown = of.invoke(null, "not yet known");
        assertThat(unknown).isEqualTo(of.invoke(null, "not yet known")).hasToString("not yet known");
        for (Code known : Constants.of(vocabulary)) {
            assertThat(of.invoke(null, known.code())).isEqualTo(known).hasToString(known.code());
        }
    }

    @ParameterizedTest
    @MethodSource("openVocabularies")
    void anOpenVocabularyRefusesAMissingCode(Class<? extends Code> vocabulary) throws ReflectiveOperationException {
        Method of = vocabulary.getMethod("of", String.class);
        assertThatNullPointerException()
                .isThrownBy(() -> {
                    try {
                        of.invoke(null, new Object[] {null});
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                })
                .withMessage("code");
    }
}
