package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dsauk.report.Severity;
import org.dsauk.validation.rule.Check;
import org.dsauk.validation.rule.Rule;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Pattern ID = Pattern.compile("DSA-[A-Z]{3}-[0-9]{3}");
    private static final List<Class<?>> TOPICS = List.of(
            StructureRules.class,
            CodeRules.class,
            TermRules.class,
            PartyRules.class,
            RegistrationRules.class,
            RoleRules.class,
            PurposeRules.class,
            DataRules.class,
            LawfulBasisRules.class,
            RecognisedInterestRules.class,
            LawOfBasisRules.class,
            RegimeRules.class,
            SpecialCategoryRules.class,
            Schedule1Rules.class,
            CriminalOffenceRules.class,
            LawEnforcementRules.class,
            GatewayRules.class,
            GatewayReachRules.class,
            SeriousViolenceRules.class,
            TransparencyRules.class,
            RightsRules.class,
            ComplaintsRules.class,
            RetentionRules.class,
            RetentionLengthRules.class,
            RetentionAuthorityRules.class,
            RetentionEventRules.class,
            RetentionHoldRules.class,
            HeldDataRules.class,
            SecurityRules.class,
            AssuranceRules.class,
            BreachRules.class,
            TransferRules.class,
            LifecycleRules.class,
            AccessionRules.class,
            StatusRules.class,
            VersionRules.class,
            LeavingRules.class,
            ExitRules.class,
            SignatureRules.class,
            SignatoryRules.class);

    @Test
    void idsAreWellFormedAndUsedOnce() {
        assertThat(UkRules.all())
                .extracting(Rule::id)
                .allMatch(id -> ID.matcher(id).matches())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRuleMethodAppearsInTheCatalogueInItsOrder() throws ReflectiveOperationException {
        List<String> catalogue = UkRules.all().stream().map(Rule::id).toList();
        List<String> methods = new ArrayList<>();
        for (Class<?> topic : TOPICS) {
            for (Method method : topic.getDeclaredMethods()) {
                if (method.getReturnType() == Rule.class && method.getParameterCount() == 0) {
                    method.setAccessible(true);
                    methods.add(((Rule) method.invoke(null)).id());
                }
            }
        }

        assertThat(methods).containsExactlyInAnyOrderElementsOf(catalogue);
    }

    @Test
    void onlyLawAndIntegrityAreErrors() {
        assertThat(checks())
                .isNotEmpty()
                .filteredOn(check -> check.terms().severities().containsValue(Severity.ERROR))
                .allMatch(check -> check.terms().nature().mayBeError());
    }

    @Test
    void everyCheckIsMadeAtSomeStage() {
        assertThat(checks())
                .allSatisfy(check -> assertThat(check.terms().severities()).isNotEmpty());
    }

    @Test
    void everyCheckOfLawCitesTheLaw() {
        assertThat(checks())
                .filteredOn(check -> check.terms().nature() == org.dsauk.report.Nature.LAW)
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.terms().citations()).isNotEmpty());
    }

    @Test
    void onlyTheDutyToTakeComplaintsIsNew() {
        assertThat(UkRules.all())
                .filteredOn(rule -> rule.info().inForce().from().isPresent())
                .extracting(Rule::id)
                .containsExactly("DSA-CMP-001");
    }

    @Test
    void titlesAreSentencesOfModerateLength() {
        assertThat(UkRules.all())
                .extracting(Rule::title)
                .allSatisfy(title -> assertThat(title).hasSizeBetween(20, 100).doesNotEndWith("."));
    }

    private static List<Check<?>> checks() {
        Stream<Check<?>> checks = UkRules.all().stream().flatMap(rule -> rule.checks().stream());
        return checks.toList();
    }
}
