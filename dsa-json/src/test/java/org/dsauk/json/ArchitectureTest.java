package org.dsauk.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.dsauk.agreement.DataSharingAgreement;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dsauk.json");

    @Test
    void theClassesWereReallySeen() {
        assertThat(CLASSES).hasSizeGreaterThan(60);
        assertThat(CLASSES.contain(DsaJson.class)).isTrue();
        assertThat(CLASSES.contain(DataSharingAgreementCodec.class)).isTrue();
        assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void onlyTheAgreedClassesArePublic() {
        assertThat(CLASSES.that(HasModifiers.Predicates.modifier(JavaModifier.PUBLIC)))
                .extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrder(
                        "CompactJson",
                        "DsaJson",
                        "DsaDocument",
                        "DsaModule",
                        "ObligationsJson",
                        "ParticipationJson",
                        "ReadLimits",
                        "RefusedValueException",
                        "ReportJson",
                        "RetentionScheduleJson",
                        "RulesJson");
    }

    @Test
    void publicClassesAreFinal() {
        classes()
                .that()
                .arePublic()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("a reader that others extend could not change")
                .check(CLASSES);
    }

    @Test
    void jsonBuildsOnTheCoreAndOnJacksonOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.dsauk..", "tools.jackson..", "org.jspecify.annotations..", "java..")
                .because("whoever reads agreements gets no more than a parser with them")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dsauk.validation..", "org.dsauk.codegen..")
                .because("reading and validating can be used without each other")
                .check(CLASSES);
    }

    @Test
    void nothingReflectsOrLogs() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.util.logging..")
                .because("the readers are generated when the module is built, and faults are values")
                .check(CLASSES);
    }

    @Test
    void nothingStaticCanChange() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("values that many threads share must not change")
                .check(CLASSES);
        noFields()
                .that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .haveRawType(JavaClass.Predicates.assignableTo(Collection.class)
                        .or(JavaClass.Predicates.assignableTo(Map.class))
                        .or(JavaClass.Predicates.assignableTo(AtomicReference.class))
                        .or(JavaClass.Predicates.assignableTo(ThreadLocal.class))
                        .or(JavaClass.Predicates.assignableTo(StringBuilder.class)))
                .because("what a collection holds could change, and a cache outlives its use")
                .check(CLASSES);
    }

    @Test
    void nothingTurnsOnTheDefaultLocale() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .because("documents and faults are the same everywhere")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        JavaClasses withTheCore = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.dsauk");
        assertThat(withTheCore.contain(DataSharingAgreement.class)).isTrue();
        slices().matching("org.dsauk.(*)..").should().beFreeOfCycles().check(withTheCore);
    }
}
