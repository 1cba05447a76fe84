package org.dsauk.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.ground.LawfulBasis;
import org.dsauk.ground.PublicTask;
import org.dsauk.retention.RetentionPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTest {

    private static final Model MODEL = Model.ofAgreement();

    static List<ModelType> documents() {
        return MODEL.documents();
    }

    @Test
    void everyTypeOfTheModelIsFound() {
        assertThat(MODEL.documents())
                .extracting(ModelType::simpleName)
                .containsExactlyInAnyOrderElementsOf(ModelSources.documentTypes())
                .startsWith("DataSharingAgreement")
                .hasSizeGreaterThan(25);
    }

    @Test
    void everyChoiceIsFoundWithItsAlternatives() {
        assertThat(MODEL.choices()).extracting(ModelType::type).contains(LawfulBasis.class, RetentionPeriod.class);
        for (ModelType choice : MODEL.choices()) {
            assertThat(choice.alternatives())
                    .isEqualTo(List.of(choice.type().getPermittedSubclasses()))
                    .allMatch(alternative -> ModelType.of(alternative).kind().isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void gettersComeInTheOrderOfTheSource(ModelType type) {
        assertThat(MethodOrder.of(type.type()))
                .isEqualTo(ModelSources.getters(type.type()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyGetterButThatOfOtherMembersIsAMember(ModelType type) {
        assertThat(type.members())
                .extracting(member -> member.getter().getName())
                .isEqualTo(ModelSources.getters(type.type()).stream()
                        .filter(getter -> !getter.equals("getOtherMembers"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theOnlyRequiredMemberIsTheId(ModelType type) {
        assertThat(type.members())
                .filteredOn(member -> member.holder() == Member.Holder.REQUIRED)
                .allSatisfy(member -> {
                    assertThat(member.name()).isEqualTo("id");
                    assertThat(member.value()).isEqualTo(ValueKind.TEXT);
                });
    }

    @Test
    void theFormatAndTheKindComeFirst() {
        assertThat(ModelType.of(DataSharingAgreement.class).memberNames()).startsWith("format", "id", "title");
        assertThat(ModelType.of(PublicTask.class).memberNames())
                .containsExactly("kind", "functions", "point", "internationalLaw");
        assertThat(ModelType.of(PublicTask.class).kind()).contains("public-task");
    }

    /** A type that the generator has no way to read. */
    interface WithDouble {
        Optional<Double> getAmount();
    }

    @Test
    void aMemberOfAnUnknownTypeIsRefused() {
        assertThatThrownBy(() -> ModelType.of(WithDouble.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not know how to read and write class java.lang.Double");
    }

    /** A type whose list nobody can build. */
    interface WithoutBuilder {
        List<String> getNames();
    }

    @Test
    void aListWithoutABuilderIsRefused() {
        assertThatThrownBy(() -> ModelType.of(WithoutBuilder.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has no Builder");
    }
}
