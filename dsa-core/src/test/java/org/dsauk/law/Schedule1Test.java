package org.dsauk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.law.Schedule1.needsPolicyDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Schedule1Test {

    private static final PolicyDocumentContext PLAIN = new PolicyDocumentContext(false, false, List.of());
    private static final PolicyDocumentContext TO_COMPETENT_AUTHORITY =
            new PolicyDocumentContext(true, false, List.of());
    private static final PolicyDocumentContext TO_ANTI_DOPING_BODY = new PolicyDocumentContext(false, true, List.of());

    /** Where nothing else decides: paragraph 36 alone extends nothing. */
    private static final Set<Integer> WITHOUT_POLICY_DOCUMENT = Set.of(2, 3, 4, 5, 13, 29, 30, 31, 32, 33, 34, 36);

    static IntStream paragraphs() {
        return IntStream.rangeClosed(1, 37);
    }

    static Stream<PolicyDocumentContext> contexts() {
        return Stream.of(PLAIN, TO_COMPETENT_AUTHORITY, TO_ANTI_DOPING_BODY);
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void everyParagraphNeedsAPolicyDocumentOrNot(int paragraph) {
        assertThat(needsPolicyDocument(paragraph, PLAIN)).isEqualTo(!WITHOUT_POLICY_DOCUMENT.contains(paragraph));
    }

    @Test
    void aDisclosureToACompetentAuthoritySparesParagraph10Alone() {
        assertThat(spared(TO_COMPETENT_AUTHORITY)).containsExactly(10);
    }

    @Test
    void aDisclosureToAnAntiDopingBodySparesParagraph27Alone() {
        assertThat(spared(TO_ANTI_DOPING_BODY)).containsExactly(27);
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void paragraph36NeedsOneWhereTheExtendedParagraphOfPart2Does(int extended) {
        boolean inPart2 = extended >= 6 && extended <= 28;
        contexts()
                .forEach(context -> assertThat(needsPolicyDocument(36, with(context, 36, extended)))
                        .as("36 with %d in %s", extended, context)
                        .isEqualTo(inPart2 && needsPolicyDocument(extended, context)));
    }

    @Test
    void paragraph36NeedsOneWhereAnyOfSeveralDoes() {
        assertThat(needsPolicyDocument(36, with(TO_COMPETENT_AUTHORITY, 10, 13, 36)))
                .isFalse();
        assertThat(needsPolicyDocument(36, with(TO_COMPETENT_AUTHORITY, 10, 18, 36)))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void paragraph37AlwaysNeedsOneAsParagraph20Does(PolicyDocumentContext context) {
        assertThat(needsPolicyDocument(37, context)).isTrue();
        assertThat(needsPolicyDocument(20, context)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 38, 41, Integer.MAX_VALUE})
    void whatIsNoParagraphNeedsNothingAndIsNoCondition(int number) {
        assertThat(needsPolicyDocument(number, PLAIN)).isFalse();
        assertThat(Schedule1.isCondition(number)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void everyParagraphButTheFifthIsACondition(int paragraph) {
        assertThat(Schedule1.isCondition(paragraph)).isEqualTo(paragraph != 5);
    }

    @Test
    void theContextCopiesItsParagraphs() {
        List<Integer> paragraphs = new ArrayList<>(List.of(18));
        PolicyDocumentContext context = new PolicyDocumentContext(false, false, paragraphs);
        paragraphs.clear();
        assertThat(context.paragraphs()).containsExactly(18);
    }

    private static List<Integer> spared(PolicyDocumentContext context) {
        return paragraphs()
                .filter(paragraph -> needsPolicyDocument(paragraph, PLAIN) && !needsPolicyDocument(paragraph, context))
                .boxed()
                .toList();
    }

    private static PolicyDocumentContext with(PolicyDocumentContext context, Integer... paragraphs) {
        return new PolicyDocumentContext(
                context.disclosesToCompetentAuthority(), context.disclosesToAntiDopingBody(), List.of(paragraphs));
    }
}
