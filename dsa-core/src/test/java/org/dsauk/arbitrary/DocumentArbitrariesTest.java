package org.dsauk.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.ground.LawfulBasis;
import org.dsauk.model.JsonText;
import org.dsauk.party.Party;

class DocumentArbitrariesTest {

    private static final Validator SHAPE =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final int SAMPLES = 400;
    private static final Set<Class<?>> TYPES = DocumentArbitraries.documentTypes();

    @Provide
    Arbitrary<DataSharingAgreement> agreements() {
        return DocumentArbitraries.agreements();
    }

    @Property
    void everyAgreementKeepsToItsShape(@ForAll("agreements") DataSharingAgreement agreement) {
        assertThat(SHAPE.validate(agreement)).isEmpty();
    }

    @Property
    void everyAgreementEqualsWhatItsOwnBuilderBuilds(@ForAll("agreements") DataSharingAgreement agreement) {
        assertThat(agreement.toBuilder().build()).isEqualTo(agreement).hasSameHashCodeAs(agreement);
    }

    @Property
    void noTextHoldsHalfOfASurrogatePair(@ForAll("agreements") DataSharingAgreement agreement) {
        String text = agreement.toString();
        assertThat(text.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF).count())
                .isZero();
    }

    @Property
    void otherMembersNeverTakeTheNameOfAMember(@ForAll("agreements") DataSharingAgreement agreement) {
        Set<String> names = new ArbitraryDocumentType(DataSharingAgreement.class).memberNames();
        assertThat(agreement.getOtherMembers()).doesNotContainKeys("format", "kind");
        assertThat(agreement.getOtherMembers().keySet()).doesNotContainAnyElementsOf(names);
    }

    @Example
    void everyMemberOfEveryTypeIsFilledAtLeastOnce() {
        Set<String> filled = new TreeSet<>();
        for (Class<?> type : TYPES) {
            samples(DocumentArbitraries.of(type)).limit(100).forEach(value -> collect(value, filled));
        }
        assertThat(filled).containsExactlyInAnyOrderElementsOf(allMembers());
    }

    @Example
    void everyTypeEqualsWhatItsOwnBuilderBuilds() throws ReflectiveOperationException {
        for (Class<?> type : TYPES) {
            Method toBuilder = type.getMethod("toBuilder");
            for (Object value : samples(DocumentArbitraries.of(type)).limit(20).toList()) {
                Object builder = toBuilder.invoke(value);
                assertThat(builder.getClass().getMethod("build").invoke(builder))
                        .isEqualTo(value);
            }
        }
    }

    @Example
    void aSealedTypeComesInAllItsShapes() {
        assertThat(samples(DocumentArbitraries.of(LawfulBasis.class))
                        .map(LawfulBasis::code)
                        .distinct())
                .hasSize(LawfulBasis.class.getPermittedSubclasses().length);
    }

    @Example
    void agreementsAreAmongTheDocumentTypes() {
        assertThat(TYPES)
                .startsWith(DataSharingAgreement.class)
                .contains(Party.class)
                .hasSizeGreaterThan(100);
    }

    @Example
    void otherTypesAreRefused() {
        assertThatThrownBy(() -> DocumentArbitraries.of(Object.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'java.lang.Object'");
    }

    @Example
    void jsonEscapesOnlyWhatItMust() {
        assertThat(JsonTextArbitraries.quoted("a\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028\ud83d\ude00"))
                .isEqualTo("\"a\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001F\u007f\u2028\ud83d\ude00\"");
    }

    @Example
    void jsonValuesComeInEveryKind() {
        Set<Character> kinds = new TreeSet<>();
        samples(JsonTextArbitraries.values()).map(JsonText::text).forEach(text -> kinds.add(text.charAt(0)));
        assertThat(kinds).contains('"', '[', '{', '-', '1', 't', 'f', 'n');
    }

    private static <T> Stream<T> samples(Arbitrary<T> values) {
        return values.sampleStream().limit(SAMPLES);
    }

    private static Set<String> allMembers() {
        Set<String> all = new TreeSet<>();
        for (Class<?> type : TYPES) {
            new ArbitraryDocumentType(type).memberNames().forEach(name -> all.add(type.getSimpleName() + "." + name));
        }
        return all;
    }

    private static void collect(Object value, Set<String> filled) {
        for (Class<?> type : value.getClass().getInterfaces()) {
            if (TYPES.contains(type)) {
                new ArbitraryDocumentType(type)
                        .members()
                        .forEach(member -> collect(value, type.getSimpleName(), member, filled));
            }
        }
    }

    private static void collect(Object value, String type, ArbitraryDocumentType.Member member, Set<String> filled) {
        for (Object held : held(value, member)) {
            filled.add(type + "." + member.name());
            collect(held, filled);
        }
    }

    private static Collection<?> held(Object value, ArbitraryDocumentType.Member member) {
        try {
            Object held = member.getter().invoke(value);
            if (held instanceof Optional<?> optional) {
                return optional.stream().toList();
            }
            if (held instanceof Map<?, ?> map) {
                return map.values();
            }
            return held instanceof Collection<?> collection ? collection : List.of(held);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
