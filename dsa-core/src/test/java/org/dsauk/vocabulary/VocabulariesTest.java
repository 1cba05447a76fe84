package org.dsauk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dsauk.arbitrary.DocumentArbitraries;
import org.dsauk.flow.FlowConditionKind;
import org.dsauk.flow.TransferMethod;
import org.dsauk.law.Law;
import org.dsauk.law.LawCode;
import org.dsauk.law.LawTopic;
import org.dsauk.law.LegalPower;
import org.dsauk.model.Code;
import org.dsauk.model.Kind;
import org.dsauk.place.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabulariesTest {

    static Stream<Class<?>> codeTypes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.dsauk").stream()
                        .filter(type -> type.isAssignableTo(Code.class) && !type.isInterface())
                        .filter(type -> !type.isAnonymousClass())
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("codeTypes")
    void everyTypeOfCodeIsAVocabularyWithAllItsConstants(Class<?> type) throws IllegalAccessException {
        Vocabulary vocabulary = Vocabularies.of(name(type)).orElseThrow();

        assertThat(vocabulary.isOpen()).isEqualTo(type.isRecord());
        assertThat(vocabulary.meaning()).isNotBlank();
        assertThat(vocabulary.codes()).extracting(VocabularyCode::code).containsAll(constants(type));
        assertThat(vocabulary.codes())
                .allSatisfy(code -> assertThat(code.meaning()).isNotBlank().doesNotContain("{@", "<", "*"));
        if (!LawCode.class.isAssignableFrom(type)) {
            assertThat(vocabulary.codes()).hasSameSizeAs(constants(type));
        }
    }

    /** Of two types with one name, the one that no member takes is named with its package. */
    private static String name(Class<?> type) {
        return type == org.dsauk.law.ChangeKind.class ? "law.ChangeKind" : type.getSimpleName();
    }

    private static List<String> constants(Class<?> type) throws IllegalAccessException {
        List<String> codes = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                codes.add(((Code) field.get(null)).code());
            }
        }
        return codes;
    }

    @Test
    void everyKindOfAnAlternativeIsACodeOfItsVocabulary() {
        List<Class<?>> alternatives = DocumentArbitraries.documentTypes().stream()
                .filter(type -> type.isAnnotationPresent(Kind.class))
                .toList();

        assertThat(alternatives).hasSizeGreaterThan(20).allSatisfy(type -> {
            Vocabulary kinds =
                    Vocabularies.of(type.getInterfaces()[0].getSimpleName()).orElseThrow();
            assertThat(kinds.isOpen()).isFalse();
            assertThat(kinds.find(type.getAnnotation(Kind.class).value())).isPresent();
        });
    }

    @Test
    void aLawCodeHasTheTitleTheCitationAndTheDaysOfItsTable() {
        VocabularyCode code = Vocabularies.of("LegalPower")
                .orElseThrow()
                .find("cda-1998-s115")
                .orElseThrow();

        assertThat(code.title()).contains("Disclosure to relevant authorities for the purposes of the Act");
        assertThat(code.citation().orElseThrow().text()).isEqualTo("Crime and Disorder Act 1998 s.115");
        assertThat(code.inForce()).isPresent();
    }

    @Test
    void everyCodeOfATableIsInItsVocabulary() {
        for (Vocabulary vocabulary : Vocabularies.all()) {
            vocabulary
                    .topic()
                    .ifPresent(topic -> Law.uk()
                            .entries(topic)
                            .forEach(entry ->
                                    assertThat(vocabulary.find(entry.code())).isPresent()));
        }
    }

    @Test
    void aVocabularyIsFoundByItsNameByAMemberAndByTheMembersNameAlone() {
        Vocabulary methods = Vocabularies.of("TransferMethod").orElseThrow();

        assertThat(methods.members()).contains("DataFlow.methods");
        for (String word : List.of("TransferMethod", "transfer-method", "transfermethod", "DataFlow.methods")) {
            assertThat(Vocabularies.find(word)).extracting(Vocabulary::name).containsExactly("TransferMethod");
        }
        assertThat(Vocabularies.find("methods"))
                .extracting(Vocabulary::name)
                .contains("TransferMethod", "DisposalMethod");
        assertThat(Vocabularies.find("nothing")).isEmpty();
    }

    @Test
    void aCodeIsKnownIfTheLibraryOrTheLawKnowsIt() {
        assertThat(isKnown(TransferMethod.SFTP, Law.uk())).isTrue();
        assertThat(isKnown(TransferMethod.of("pigeon-post"), Law.uk())).isFalse();
        assertThat(isKnown(FlowConditionKind.RELEVANCE, Law.uk())).isTrue();
        assertThat(isKnown(FlowConditionKind.of("relevant"), Law.uk())).isFalse();
        assertThat(isKnown(FlowConditionKind.of("sftp"), Law.uk())).isFalse();
    }

    @Test
    void aCountryIsKnownByIsoOrAsAWiderArea() {
        assertThat(Stream.of("gb", "eu", "eea", "in", "ie")).allMatch(code -> isKnown(Country.of(code), Law.uk()));
        assertThat(Stream.of("uk", "xx", "ind", "")).noneMatch(code -> isKnown(Country.of(code), Law.uk()));
    }

    @Test
    void aPowerOfAnAdoptersOwnTableIsKnownToThatLawAlone() {
        String columns = String.join(
                " | ", Law.uk().entries(LawTopic.POWERS).get(0).facts().keySet());
        String table = "code | title | citation | path | from | to | status | source | certainty | " + columns
                + "\nours | Ours | Our Act 1901 s.1 |  |  |  | in-force |  | unsure | power |  |  |  | ";
        Law ours = Law.uk()
                .withTable(
                        LawTopic.POWERS, "own.psv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));

        assertThat(isKnown(LegalPower.of("ours"), ours)).isTrue();
        assertThat(isKnown(LegalPower.of("ours"), Law.uk())).isFalse();
        assertThat(Vocabularies.of("LegalPower").orElseThrow().codes(ours))
                .extracting(VocabularyCode::code)
                .contains("ours", "cda-1998-s115");
    }

    private static boolean isKnown(Code code, Law law) {
        return Vocabularies.isKnown(code.getClass().getSimpleName(), code, law);
    }

    @Test
    void namesAreInOrderAndOnceEach() {
        List<String> names = Vocabularies.all().stream().map(Vocabulary::name).toList();
        assertThat(names).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(100);
        assertThat(Arrays.asList("FlowQuestion", "Party")).doesNotContainAnyElementsOf(names);
    }
}
