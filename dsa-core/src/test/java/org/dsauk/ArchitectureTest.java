package org.dsauk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.DocumentTypeConditions.DOCUMENT_TYPES;
import static org.dsauk.DocumentTypeConditions.VISIBLE_OUTSIDE;
import static org.dsauk.DocumentTypeConditions.closedAgainstInheritance;
import static org.dsauk.DocumentTypeConditions.haveABuilderOfTheirOwn;
import static org.dsauk.DocumentTypeConditions.haveOnlyGettersAnd;
import static org.dsauk.DocumentTypeConditions.keepOtherMembers;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.ground.LegalGround;
import org.dsauk.law.LawCode;
import org.dsauk.model.Code;
import org.dsauk.report.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String ROOT = "org.dsauk.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dsauk");

    /** The topics, and the topics that each may build on. */
    private static final Map<String, Set<String>> TOPICS = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("party", Set.of("law", "law.table", "model")),
            Map.entry("purpose", Set.of("model", "party")),
            Map.entry("data", Set.of("model")),
            Map.entry("flow", Set.of("law", "model")),
            Map.entry("related", Set.of("model")),
            Map.entry("role", Set.of("model", "party", "related")),
            Map.entry("limit", Set.of("data", "law", "model")),
            Map.entry("place", Set.of("law", "model", "party", "related")),
            Map.entry("disclosure", Set.of("data", "flow", "law", "model", "party")),
            Map.entry("governance", Set.of("model", "party", "related", "role")),
            Map.entry("law", Set.of("day", "law.table", "model")),
            Map.entry("ground", Set.of("data", "law", "model", "related")),
            Map.entry("law.table", Set.of()),
            Map.entry("retention", Set.of("law", "model", "party", "related")),
            Map.entry(
                    "schedule",
                    Set.of(
                            "day",
                            "agreement",
                            "data",
                            "flow",
                            "kept",
                            "law",
                            "limit",
                            "model",
                            "party",
                            "purpose",
                            "report",
                            "retention",
                            "text",
                            "tree")),
            Map.entry("security", Set.of("day", "flow", "law", "model", "party")),
            Map.entry("rights", Set.of("flow", "law", "model", "party")),
            Map.entry("assessment", Set.of("model", "related")),
            Map.entry("report", Set.of("law", "model")),
            Map.entry(
                    "participation",
                    Set.of(
                            "day",
                            "agreement",
                            "flow",
                            "governance",
                            "model",
                            "party",
                            "purpose",
                            "related",
                            "report",
                            "role",
                            "text")),
            Map.entry("kept", Set.of("agreement", "model", "report", "text")),
            Map.entry("text", Set.of("report")),
            Map.entry("day", Set.of()),
            Map.entry("scope", Set.of("agreement", "data", "flow", "tree")),
            Map.entry("tree", Set.of()),
            Map.entry("vocabulary", Set.of("law", "model")),
            Map.entry(
                    "obligation",
                    Set.of(
                            "day",
                            "agreement",
                            "assessment",
                            "disclosure",
                            "flow",
                            "governance",
                            "ground",
                            "law",
                            "limit",
                            "model",
                            "participation",
                            "party",
                            "place",
                            "purpose",
                            "related",
                            "report",
                            "retention",
                            "rights",
                            "schedule",
                            "scope",
                            "security",
                            "text")),
            Map.entry(
                    "agreement",
                    Set.of(
                            "day",
                            "model",
                            "party",
                            "purpose",
                            "data",
                            "flow",
                            "ground",
                            "law",
                            "retention",
                            "security",
                            "rights",
                            "assessment",
                            "related",
                            "role",
                            "limit",
                            "place",
                            "disclosure",
                            "governance")));

    private static final DescribedPredicate<JavaMethodCall> COUNTS_DAYS = DescribedPredicate.describe(
            "count from a day",
            call -> Set.of("java.time.LocalDate", "java.time.YearMonth")
                            .contains(call.getTargetOwner().getName())
                    && call.getName().matches("(plus|minus)[A-Za-z]*"));

    @Test
    void theClassesWereReallySeen() {
        assertThat(CLASSES).hasSizeGreaterThan(100);
        assertThat(CLASSES.contain(DataSharingAgreement.class)).isTrue();
        assertThat(CLASSES.contain(LegalGround.class)).isTrue();
        assertThat(CLASSES.contain(ValidationReport.class)).isTrue();
        assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void everyPackageIsATopicOfTheTable() {
        Set<String> seen = new TreeSet<>();
        CLASSES.stream()
                .map(ArchitectureTest::topic)
                .filter(topic -> !topic.isEmpty())
                .forEach(seen::add);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(TOPICS.keySet());
    }

    static Stream<String> topics() {
        return TOPICS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aTopicBuildsOnlyOnTheTopicsBelowIt(String topic) {
        Set<String> used = new TreeSet<>();
        CLASSES.stream()
                .filter(type -> topic(type).equals(topic))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(type -> type.getPackageName().startsWith(ROOT))
                .forEach(type -> used.add(topic(type)));
        used.remove(topic);
        assertThat(used)
                .as("topics that '%s' uses, because dependencies between topics point one way", topic)
                .isSubsetOf(TOPICS.get(topic));
    }

    @Test
    void topicsHaveNoCycles() {
        slices().matching("org.dsauk.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a topic that can be read without its users can be understood")
                .check(CLASSES);
    }

    @Test
    void nothingUsesJsonOrAValidatorOrReflectionOrLogging() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml..",
                        "tools.jackson..",
                        "org.hibernate..",
                        "java.lang.reflect..",
                        "java.util.logging..")
                .because("the core is values alone: whoever embeds it gets no parser, no scanning and no log lines")
                .check(CLASSES);
    }

    @Test
    void daysAreCountedWhereNothingThrows() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dsauk.day")
                .should()
                .callMethodWhere(COUNTS_DAYS)
                .because("a day near the first or the last that can be counted must not throw: use CalendarDays")
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
    }

    @Test
    void generatedClassesStayInTheirPackages() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .and()
                .areTopLevelClasses()
                .should()
                .bePackagePrivate()
                .because("embedders see the document types only, so that the generator can be exchanged")
                .check(CLASSES);
    }

    @Test
    void publicTypesAreClosedAgainstInheritance() {
        classes()
                .that(VISIBLE_OUTSIDE)
                .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(Code.class, LawCode.class)))
                .should(closedAgainstInheritance())
                .because("only the interfaces Code and LawCode are for others to implement")
                .check(CLASSES);
    }

    @Test
    void thereAreManyDocumentTypes() {
        assertThat(CLASSES.that(DOCUMENT_TYPES)).hasSizeGreaterThan(25);
    }

    @Test
    void documentTypesKeepOtherMembers() {
        classes()
                .that(DOCUMENT_TYPES)
                .should(keepOtherMembers())
                .because("nothing that a document says is lost")
                .check(CLASSES);
    }

    @Test
    void documentTypesHaveABuilderOfTheirOwn() {
        classes()
                .that(DOCUMENT_TYPES)
                .should(haveABuilderOfTheirOwn())
                .because("the generated builder is hidden with its class")
                .check(CLASSES);
    }

    @Test
    void accessorsOfDocumentTypesAreGetters() {
        classes()
                .that(DOCUMENT_TYPES)
                .should(haveOnlyGettersAnd("code", "toBuilder", "builder"))
                .because("Bean Validation checks nothing but getters, and says nothing of the rest")
                .check(CLASSES);
    }

    private static String topic(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
    }
}
