package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.validation.Checked.found;
import static org.dsauk.validation.Checked.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.data.DataSubject;
import org.dsauk.data.Identifiability;
import org.dsauk.data.Population;
import org.dsauk.data.Sensitivity;
import org.dsauk.report.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An item's parts count for the whole, and the other way round. */
class ItemPartsTest {

    /** The flow lists 'i1'; what it is made of stands in its parts. */
    private static DataSharingAgreement whole(DataItem whole, DataItem... parts) {
        List<DataItem> items = new ArrayList<>(List.of(whole));
        items.addAll(List.of(parts));
        return Complete.agreement().toBuilder().dataItems(items).build();
    }

    private static DataItem.Builder item(String id) {
        return DataItem.builder()
                .id(id)
                .name("Item " + id)
                .description("What helpers must know")
                .identifiability(Identifiability.IDENTIFIABLE);
    }

    private static DataItem.Builder rows() {
        return item("i1").addSubjects(DataSubject.CHILD);
    }

    private static DataItem part(Sensitivity sensitivity) {
        return item("part").partOf("i1").addSensitivity(sensitivity).build();
    }

    @Test
    void specialCategoryOfAPartNeedsAConditionForTheWhole() {
        DataSharingAgreement agreement = whole(rows().build(), part(Sensitivity.HEALTH));

        assertThat(outcomes(agreement, "DSA-SPC-001")).containsOnly(Outcome.PASSED);
        assertThat(found(withoutConditions(agreement), "DSA-SPC-001"))
                .containsExactly("/flows/0/disclosers/0", "/flows/0/recipients/0");
    }

    @Test
    void offencesInAPartNeedAConditionForTheWhole() {
        assertThat(found(whole(rows().build(), part(Sensitivity.CRIMINAL_OFFENCE)), "DSA-CRI-001"))
                .hasSize(2);
        assertThat(found(whole(rows().build(), part(Sensitivity.NONE)), "DSA-CRI-001"))
                .isEmpty();
    }

    @Test
    void whatAPartOfAPartRevealsTheWholeReveals() {
        DataItem sheet = item("sheet").partOf("i1").build();
        DataItem cell =
                item("cell").partOf("sheet").addSensitivity(Sensitivity.HEALTH).build();

        assertThat(found(withoutConditions(whole(rows().build(), sheet, cell)), "DSA-SPC-001"))
                .hasSize(2);
    }

    @Test
    void aWholeThatSaysItRevealsNothingDoesSoThroughAPartThatSaysOtherwise() {
        DataItem innocent = rows().addSensitivity(Sensitivity.NONE).build();

        assertThat(found(withoutConditions(whole(innocent, part(Sensitivity.HEALTH))), "DSA-SPC-001"))
                .hasSize(2);
    }

    @Test
    void aPartThatIsSharedByItselfRevealsNothingIfTheWholeDoesNot() {
        DataItem record = item("record")
                .addSubjects(DataSubject.CHILD)
                .addSensitivity(Sensitivity.NONE)
                .build();
        DataItem shared = rows().partOf("record").build();

        assertThat(outcomes(whole(shared, record), "DSA-SPC-001")).containsOnly(Outcome.NOT_APPLICABLE);
    }

    /** Of the whole it is known what it reveals, of the part that is shared it is not. */
    @Test
    void aPartThatIsSharedByItselfMayOrMayNotRevealWhatTheWholeDoes() {
        DataItem record = item("record")
                .addSubjects(DataSubject.CHILD)
                .addSensitivity(Sensitivity.HEALTH)
                .build();
        DataItem shared = rows().partOf("record").build();

        assertThat(outcomes(whole(shared, record), "DSA-SPC-001")).containsOnly(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void aGroundThatNamesTheWholeCoversAPartThatIsShared() {
        DataItem record = item("record").addSubjects(DataSubject.CHILD).build();
        DataItem shared =
                rows().partOf("record").addSensitivity(Sensitivity.HEALTH).build();

        assertThat(found(groundsFor(whole(shared, record), "record"), "DSA-LAW-001"))
                .isEmpty();
        assertThat(found(groundsFor(whole(shared, record), "record"), "DSA-SPC-001"))
                .isEmpty();
        assertThat(found(groundsFor(whole(shared, record, item("other").build()), "other"), "DSA-LAW-001"))
                .hasSize(2);
    }

    @Test
    void groundsThatNameThePartsCoverTheWhole() {
        DataItem name =
                item("name").partOf("i1").addSensitivity(Sensitivity.NONE).build();
        DataSharingAgreement agreement = whole(rows().build(), name, part(Sensitivity.HEALTH));

        assertThat(found(groundsFor(agreement, "name", "part"), "DSA-LAW-001")).isEmpty();
        assertThat(found(groundsFor(agreement, "part"), "DSA-SPC-001")).isEmpty();
        assertThat(found(groundsFor(agreement, "part"), "DSA-LAW-001")).hasSize(2);
        assertThat(found(groundsFor(agreement, "name"), "DSA-SPC-001")).hasSize(2);
    }

    @Test
    void retentionRulesForThePartsKeepTheWhole() {
        DataItem name = item("name").partOf("i1").build();
        DataSharingAgreement agreement = whole(rows().build(), name, part(Sensitivity.NONE));

        assertThat(found(keeping(agreement, "name", "part"), "DSA-RET-001")).isEmpty();
        assertThat(found(keeping(agreement, "i1"), "DSA-RET-001")).isEmpty();
        assertThat(found(keeping(agreement, "name"), "DSA-RET-001")).containsExactly("/flows/0/recipients/0");
    }

    @Test
    void personalDataInAPartMakesPartiesRegisterAndTellPeople() {
        DataItem whole = rows().identifiability(Identifiability.ANONYMOUS).build();
        DataItem anonymous = item("part")
                .partOf("i1")
                .identifiability(Identifiability.ANONYMOUS)
                .build();

        assertThat(outcomes(whole(whole, part(Sensitivity.NONE)), "DSA-TRN-001"))
                .containsOnly(Outcome.PASSED);
        assertThat(outcomes(whole(whole, part(Sensitivity.NONE)), "DSA-PTY-003"))
                .contains(Outcome.PASSED);
        assertThat(outcomes(whole(whole, anonymous), "DSA-TRN-001")).containsOnly(Outcome.NOT_APPLICABLE);
    }

    @Test
    void sensitivityOfAPartIsNamedAsTheLawNamesIt() {
        assertThat(found(whole(rows().build(), part(Sensitivity.of("quite-private"))), "DSA-DAT-003"))
                .containsExactly("/dataItems/1/sensitivity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"own", "population", "wider population", "whole", "flow"})
    void subjectsAreStatedByTheItemItsPopulationItsWholeOrItsFlow(String where) {
        assertThat(found(withSubjectsIn(where), "DSA-DAT-001")).isEmpty();
    }

    @Test
    void subjectsOfNobodyAreFoundToBeMissing() {
        assertThat(found(withSubjectsIn("nowhere"), "DSA-DAT-001")).containsExactly("/dataItems/0");
    }

    private static DataSharingAgreement withSubjectsIn(String where) {
        DataItem.Builder item = item("i1");
        DataItem.Builder record = item("record");
        switch (where) {
            case "own" -> item.addSubjects(DataSubject.PATIENT);
            case "population" -> item.addPopulations("patients");
            case "wider population" -> item.addPopulations("ward");
            case "whole" -> item.partOf("record");
            default -> item.subjects(List.of());
        }
        record.addSubjects(DataSubject.PATIENT);
        DataSharingAgreement agreement = whole(item.build(), record.build());
        return agreement.toBuilder()
                .addPopulations(
                        Population.builder()
                                .id("patients")
                                .addSubjects(DataSubject.PATIENT)
                                .build(),
                        Population.builder().id("ward").partOf("patients").build())
                .flows(agreement.getFlows().stream()
                        .map(flow -> flow.toBuilder()
                                .populations(where.equals("flow") ? List.of("ward") : List.of())
                                .build())
                        .toList())
                .build();
    }

    @Test
    void partsInACircleAndLongChainsOfPartsAreLookedAt() {
        DataItem circle = rows().partOf("i1").addSensitivity(Sensitivity.HEALTH).build();
        DataItem[] chain = IntStream.range(0, 5_000)
                .mapToObj(
                        i -> item("c" + i).partOf(i == 0 ? "i1" : "c" + (i - 1)).build())
                .toArray(DataItem[]::new);

        assertThat(outcomes(whole(circle), "DSA-SPC-001")).containsOnly(Outcome.PASSED);
        assertThat(found(whole(circle), "DSA-STR-003")).containsExactly("/dataItems/0/partOf");
        assertThat(outcomes(whole(rows().build(), chain), "DSA-RET-001")).contains(Outcome.PASSED);
    }

    private static DataSharingAgreement withoutConditions(DataSharingAgreement agreement) {
        return agreement.toBuilder()
                .legalGrounds(agreement.getLegalGrounds().stream()
                        .map(ground ->
                                ground.toBuilder().specialCategory(List.of()).build())
                        .toList())
                .build();
    }

    private static DataSharingAgreement groundsFor(DataSharingAgreement agreement, String... items) {
        return agreement.toBuilder()
                .legalGrounds(agreement.getLegalGrounds().stream()
                        .map(ground -> ground.toBuilder().items(List.of(items)).build())
                        .toList())
                .build();
    }

    private static DataSharingAgreement keeping(DataSharingAgreement agreement, String... items) {
        return agreement.toBuilder()
                .retention(agreement.getRetention().stream()
                        .map(rule -> rule.toBuilder().items(List.of(items)).build())
                        .toList())
                .heldData(List.of())
                .exit(Optional.empty())
                .build();
    }
}
