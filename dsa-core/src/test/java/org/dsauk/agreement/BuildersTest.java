package org.dsauk.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsauk.arbitrary.DocumentArbitraries;
import org.dsauk.model.JsonText;
import org.dsauk.party.Party;
import org.dsauk.purpose.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {

    private static final Party CAMDEN =
            Party.builder().id("camden").name("Camden").build();
    private static final Party POLICE = Party.builder().id("mps").build();

    static Stream<Class<?>> documentTypes() {
        return DocumentArbitraries.documentTypes().stream();
    }

    @Test
    void anIdIsAllThatIsDemanded() {
        DataSharingAgreement draft =
                DataSharingAgreement.builder().id("urn:x:1").build();
        assertThat(draft.getTitle()).isEmpty();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> DataSharingAgreement.builder().build())
                .withMessageContaining("id");
    }

    @Test
    void toBuilderChangesOneThingAndKeepsTheRest() {
        DataSharingAgreement agreement = agreement();
        DataSharingAgreement changed = agreement.toBuilder().title("Other").build();
        assertThat(changed.getTitle()).contains("Other");
        assertThat(changed.toBuilder().title("Title").build())
                .isEqualTo(agreement)
                .hasSameHashCodeAs(agreement);
    }

    @Test
    void whatToBuilderAddsComesAfterWhatTheListHas() {
        DataSharingAgreement more = agreement().toBuilder().addParty(POLICE).build();
        assertThat(more.getParties()).containsExactly(CAMDEN, POLICE);
    }

    @Test
    void aListCanBePutInPlaceOfTheOneThereWas() {
        DataSharingAgreement other =
                agreement().toBuilder().parties(List.of(POLICE)).build();
        assertThat(other.getParties()).containsExactly(POLICE);
    }

    @Test
    void aStatedTextCanBeTakenBack() {
        assertThat(agreement().toBuilder().title(Optional.empty()).build().getTitle())
                .isEmpty();
    }

    @Test
    void otherMembersKeepTheirOrder() {
        List<String> names = List.of("x-z", "x-a", "unknown", "x-m", "https://example.org/b", "x-b");
        Party.Builder builder = Party.builder().id("a");
        names.forEach(name -> builder.putOtherMember(name, JsonText.of("1")));
        Party party = builder.build();
        assertThat(party.getOtherMembers().keySet()).containsExactlyElementsOf(names);
        assertThat(party.toBuilder().build().getOtherMembers().keySet()).containsExactlyElementsOf(names);
    }

    @Test
    void valuesDoNotChangeWithTheListsThatTheyWereBuiltFrom() {
        List<Party> parties = new ArrayList<>(List.of(CAMDEN));
        DataSharingAgreement agreement =
                DataSharingAgreement.builder().id("urn:x:1").parties(parties).build();
        parties.clear();
        assertThat(agreement.getParties()).containsExactly(CAMDEN).isUnmodifiable();
        assertThat(agreement.getOtherMembers()).isUnmodifiable();
    }

    @Test
    void aBuilderThatGoesOnDoesNotChangeWhatItBuilt() {
        Purpose.Builder builder = Purpose.builder().id("p").addExample("one");
        Purpose first = builder.build();
        Purpose second = builder.addExample("two").build();
        assertThat(first.getExamples()).containsExactly("one");
        assertThat(second.getExamples()).containsExactly("one", "two");
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Party.builder().name((String) null))
                .withMessageContaining("name");
        assertThatNullPointerException().isThrownBy(() -> Purpose.builder().addExample(null));
    }

    @ParameterizedTest
    @MethodSource("documentTypes")
    void whatIsNotStatedIsEmptyAndNeverNull(Class<?> type) throws ReflectiveOperationException {
        Object value = almostEmpty(type);
        for (Method getter : type.getMethods()) {
            if (getter.getName().startsWith("get") && !getter.getName().equals("getId")) {
                assertThat(isEmpty(getter.invoke(value))).as(getter.getName()).isTrue();
            }
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Optional<?> optional && optional.isEmpty()
                || value instanceof Collection<?> collection && collection.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static Object almostEmpty(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Method method : builder.getClass().getMethods()) {
            if (method.getName().equals("id")) {
                method.invoke(builder, "a");
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static DataSharingAgreement agreement() {
        return DataSharingAgreement.builder()
                .id("urn:x:1")
                .title("Title")
                .addParty(CAMDEN)
                .putOtherMember("x-a", JsonText.of("{}"))
                .build();
    }
}
