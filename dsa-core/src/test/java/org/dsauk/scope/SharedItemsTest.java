package org.dsauk.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.data.DataSubject;
import org.dsauk.data.Identifiability;
import org.dsauk.data.Population;
import org.dsauk.data.Sensitivity;
import org.dsauk.flow.DataFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What parts, wholes and populations say of data items. */
class SharedItemsTest {

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);
    private static final Optional<Boolean> UNKNOWN = Optional.empty();

    @Test
    void whatAPartRevealsTheWholeRevealsAndWhatIsWiderToo() {
        SharedItems items = of(
                item("file").build(),
                item("sheet").partOf("file").build(),
                item("diagnosis")
                        .partOf("sheet")
                        .identifiability(Identifiability.IDENTIFIABLE)
                        .addSensitivity(Sensitivity.HEALTH)
                        .build());

        assertThat(items.find("file").orElseThrow().sensitivity()).containsExactly(Sensitivity.HEALTH);
        assertThat(items.find("file").orElseThrow().personalData()).isEqualTo(YES);
        assertThat(items.find("sheet").orElseThrow().personalData()).isEqualTo(YES);
    }

    @Test
    void aPartThatTellsOfNobodyAddsNothing() {
        SharedItems items = of(
                item("names").identifiability(Identifiability.IDENTIFIABLE).build(),
                item("totals")
                        .partOf("names")
                        .identifiability(Identifiability.ANONYMOUS)
                        .addSensitivity(Sensitivity.HEALTH)
                        .build());

        assertThat(items.find("names").orElseThrow().sensitivity()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ANONYMOUS, false", "AGGREGATE, false", "IDENTIFIABLE,", "PSEUDONYMISED,"})
    void whatTheWholeRulesOutIsRuledOutForAPartThatSaysNothing(Identifiability whole, Boolean part) {
        SharedItems items = of(
                item("whole").identifiability(whole).build(),
                item("part").partOf("whole").build());

        assertThat(items.find("part").orElseThrow().personalData()).isEqualTo(Optional.ofNullable(part));
    }

    @Test
    void aPartIsAboutThoseWhomTheWholeIsAboutUnlessItSaysOtherwise() {
        SharedItems items = of(
                item("whole").addSubjects(DataSubject.PATIENT).build(),
                item("part").partOf("whole").build(),
                item("other").partOf("whole").addSubjects(DataSubject.CHILD).build());

        assertThat(items.find("part").orElseThrow().subjects()).containsExactly(DataSubject.PATIENT);
        assertThat(items.find("other").orElseThrow().subjects()).containsExactly(DataSubject.CHILD);
    }

    @Test
    void subjectsAreThoseOfThePopulationOrOfTheWiderOne() {
        SharedItems items = SharedItems.of(agreement(
                        item("d").addPopulations("ward").build())
                .addPopulations(
                        Population.builder()
                                .id("hospital")
                                .addSubjects(DataSubject.PATIENT)
                                .build(),
                        Population.builder().id("ward").partOf("hospital").build())
                .build());

        assertThat(items.find("d").orElseThrow().subjects()).containsExactly(DataSubject.PATIENT);
    }

    @Test
    void dataOfThePeopleOfADeadPopulationIsNoPersonalDataButPointsToPeople() {
        DataItem item = item("d")
                .identifiability(Identifiability.IDENTIFIABLE)
                .addPopulations("dead")
                .build();
        SharedItem dead = SharedItems.of(agreement(item).addPopulation(dead()).build())
                .find("d")
                .orElseThrow();

        assertThat(dead.personalData()).isEqualTo(NO);
        assertThat(dead.pointsToPeople()).isEqualTo(YES);
    }

    @Test
    void anItemInAFlowAboutTheDeadAndInAnotherStaysPersonalData() {
        DataItem item = item("d").identifiability(Identifiability.IDENTIFIABLE).build();
        DataFlow ofTheDead =
                DataFlow.builder().id("f1").addItems("d").addPopulations("dead").build();
        DataFlow ofAll = DataFlow.builder().id("f2").addItems("d").build();
        DataSharingAgreement.Builder agreement = agreement(item).addPopulation(dead());

        assertThat(personal(agreement.addFlow(ofTheDead).build(), "d")).isEqualTo(NO);
        assertThat(personal(agreement.addFlow(ofAll).build(), "d")).isEqualTo(YES);
    }

    @Test
    void anAgreementWithoutFlowsIsAboutItsItemsAndOneWithoutItemsDoesNotSay() {
        assertThat(of().personalData()).isEqualTo(UNKNOWN);
        assertThat(of(item("d").build()).personalData()).isEqualTo(UNKNOWN);
        assertThat(of(item("d").identifiability(Identifiability.ANONYMOUS).build())
                        .personalData())
                .isEqualTo(NO);
        assertThat(SharedItems.of(agreement()
                                .addFlow(DataFlow.builder()
                                        .id("f")
                                        .addItems("nothing")
                                        .build())
                                .build())
                        .personalData())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void partsInACircleAndOfThemselvesAndOfNothingArePartsOfNothing() {
        SharedItems items = of(
                item("a").partOf("b").addSensitivity(Sensitivity.HEALTH).build(),
                item("b").partOf("c").build(),
                item("c").partOf("a").build(),
                item("self").partOf("self").build(),
                item("lost").partOf("nothing").build(),
                item("leaf").partOf("a").build());

        assertThat(items.all()).extracting(SharedItem::id).hasSize(6);
        assertThat(List.of("a", "b", "c", "self", "lost"))
                .allSatisfy(id ->
                        assertThat(items.find(id).orElseThrow().whole()).as(id).isEmpty());
        assertThat(items.find("leaf").orElseThrow().whole()).map(SharedItem::id).contains("a");
    }

    @Test
    void aChainOfAHundredThousandPartsIsRead() {
        List<DataItem> chain = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            DataItem.Builder item = item("i" + i);
            chain.add((i == 0 ? item : item.partOf("i" + (i - 1))).build());
        }
        chain.add(item("last")
                .partOf("i99999")
                .identifiability(Identifiability.IDENTIFIABLE)
                .addSensitivity(Sensitivity.GENETIC)
                .build());

        SharedItem first = of(chain.toArray(DataItem[]::new)).find("i0").orElseThrow();

        assertThat(first.sensitivity()).containsExactly(Sensitivity.GENETIC);
        SharedItem.Carriers carriers = SharedItem.carriers(
                List.of(first),
                item -> item.sensitivity().contains(Sensitivity.GENETIC),
                item -> item.sensitivity().contains(Sensitivity.GENETIC));
        assertThat(carriers.found()).isEmpty();
        assertThat(carriers.isComplete()).isFalse();
    }

    @Test
    void sensitivitiesOfPartsInWordsOfTheirOwnDoNotPileUp() {
        DataItem[] items = new DataItem[1_001];
        items[0] = item("whole").build();
        for (int i = 1; i < items.length; i++) {
            items[i] = item("i" + i)
                    .partOf("whole")
                    .addSensitivity(Sensitivity.of("own-word-" + i))
                    .build();
        }

        assertThat(of(items).find("whole").orElseThrow().sensitivity()).containsExactly(Sensitivity.UNSPECIFIED);
    }

    private static Population dead() {
        return Population.builder()
                .id("dead")
                .addSubjects(DataSubject.DECEASED_PERSON)
                .build();
    }

    private static Optional<Boolean> personal(DataSharingAgreement agreement, String id) {
        return SharedItems.of(agreement).find(id).orElseThrow().personalData();
    }

    private static SharedItems of(DataItem... items) {
        return SharedItems.of(agreement(items).build());
    }

    private static DataSharingAgreement.Builder agreement(DataItem... items) {
        return DataSharingAgreement.builder()
                .id("urn:uuid:3f1d2c4a-7b1e-4f7f-9a53-0c6f2f5b7a11")
                .addDataItems(items);
    }

    private static DataItem.Builder item(String id) {
        return DataItem.builder().id(id);
    }
}
