package org.dsauk.icalendar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dsauk.icalendar");

    @Test
    void onlyTheAgreedClassesArePublic() {
        assertThat(CLASSES.that(HasModifiers.Predicates.modifier(JavaModifier.PUBLIC)))
                .extracting(JavaClass::getSimpleName)
                .containsExactly("ObligationsICalendar");
    }

    @Test
    void calendarsBuildOnTheCoreAndOnTheLibraryOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.dsauk..", "net.fortuna.ical4j..", "org.jspecify.annotations..", "java..")
                .because("whoever writes calendars gets no more than one library with them")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dsauk.validation..", "org.dsauk.json..")
                .because("reading, validating and writing calendars can be used without each other")
                .check(CLASSES);
    }

    @Test
    void theLibraryIsNotPartOfWhatEmbeddersSee() {
        noClasses()
                .that()
                .arePublic()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.util.logging..", "org.slf4j..")
                .because("nothing is logged")
                .check(CLASSES);
        assertThat(CLASSES.get(ObligationsICalendar.class).getMethods())
                .filteredOn(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .allSatisfy(method -> assertThat(method.getRawParameterTypes())
                        .noneMatch(type -> type.getPackageName().startsWith("net.fortuna")));
    }

    @Test
    void nothingStaticCanChange() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("values that many threads share must not change")
                .check(CLASSES);
    }
}
