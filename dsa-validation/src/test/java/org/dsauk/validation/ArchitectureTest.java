package org.dsauk.validation;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import org.dsauk.agreement.DataSharingAgreement;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dsauk.validation");

    private static final DescribedPredicate<JavaClass> CORE = resideInAnyPackage(
            "org.dsauk.agreement",
            "org.dsauk.assessment",
            "org.dsauk.data",
            "org.dsauk.disclosure",
            "org.dsauk.flow",
            "org.dsauk.governance",
            "org.dsauk.ground",
            "org.dsauk.kept",
            "org.dsauk.law",
            "org.dsauk.limit",
            "org.dsauk.model",
            "org.dsauk.participation",
            "org.dsauk.party",
            "org.dsauk.place",
            "org.dsauk.purpose",
            "org.dsauk.related",
            "org.dsauk.report",
            "org.dsauk.retention",
            "org.dsauk.rights",
            "org.dsauk.role",
            "org.dsauk.schedule",
            "org.dsauk.scope",
            "org.dsauk.security",
            "org.dsauk.text",
            "org.dsauk.day",
            "org.dsauk.tree",
            "org.dsauk.vocabulary");

    @Test
    void theClassesAreReallySeen() {
        assertThat(CLASSES.contain(DsaValidator.class)).isTrue();
        assertThat(CLASSES.contain("org.dsauk.validation.ModelWalk")).isTrue();
        assertThat(CLASSES.contain("org.dsauk.validation.uk.UkRules")).isTrue();
        assertThat(CLASSES.contain(DataSharingAgreement.class)).isFalse();
    }

    @Test
    void validationDependsOnTheCoreAndTheJdkOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAPackage("org.dsauk.validation..")
                        .or(CORE)
                        .or(resideInAnyPackage("java..", "org.jspecify.annotations")))
                .because("embedders who only validate need neither Jackson nor the JSON module")
                .check(CLASSES);
    }

    @Test
    void rulesDependOnTheLanguageTheSubjectsAndTheCoreOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.dsauk.validation.uk")
                .should()
                .dependOnClassesThat(resideInAPackage("org.dsauk.validation"))
                .because("the engine knows the rules, never the other way round")
                .check(CLASSES);
    }

    @Test
    void subjectsKnowNoRules() {
        noClasses()
                .that()
                .resideInAPackage("org.dsauk.validation.subject")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.dsauk.validation", "org.dsauk.validation.rule", "org.dsauk.validation.uk"))
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.dsauk.(validation..)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void topicsArePackagePrivate() {
        classes()
                .that()
                .resideInAPackage("org.dsauk.validation.uk")
                .and()
                .haveSimpleNameEndingWith("Rules")
                .and()
                .doNotHaveSimpleName("UkRules")
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void daysAreCountedWhereNothingThrows() {
        DescribedPredicate<JavaMethodCall> countsDays = DescribedPredicate.describe(
                "count from a day",
                call -> call.getTargetOwner().isEquivalentTo(LocalDate.class)
                        && call.getName().matches("(plus|minus)[A-Za-z]*"));
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
                .should()
                .callMethodWhere(countsDays)
                .because("a day near the first or the last that can be counted must not throw: use CalendarDays")
                .check(CLASSES);
    }

    @Test
    void nothingStaticCanChange() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
                .that()
                .haveModifier(JavaModifier.STATIC)
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void nothingReflects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect")
                .check(CLASSES);
    }

    /** Document text may be long, and each of these can take more than linear time on it. */
    @Test
    void nothingMeetsTextWithARegularExpression() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex")
                .orShould()
                .callMethod(String.class, "matches", String.class)
                .orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould()
                .callMethod(String.class, "replaceFirst", String.class, String.class)
                .orShould()
                .callMethod(String.class, "split", String.class)
                .check(CLASSES);
    }
}
