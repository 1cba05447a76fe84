package org.dsauk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.dsauk.law.TableText.ASSURANCES;
import static org.dsauk.law.TableText.assurance;
import static org.dsauk.law.TableText.row;
import static org.dsauk.law.TableText.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dsauk.law.table.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LawTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    private static final Law SMALL = TableText.lawWith(
            LawTopic.ASSURANCES,
            ASSURANCES
                    + assurance("always", "", "")
                    + assurance("reworded", "", "2026-02-04")
                    + assurance("reworded", "2026-02-05", "")
                    + assurance("ended", "2020-01-01", "2026-02-04")
                    + assurance("began", "2026-02-05", "")
                    + assurance("interrupted", "", "2020-12-31")
                    + assurance("interrupted", "2026-02-05", "")
                    + row("planned", "T", "", "", "2026-02-05", "", "bill", "", "known", "")
                    + row("enacted", "T", "", "", "2026-02-05", "", "enacted-not-confirmed", "", "known", "")
                    + row("old", "T", "", "", "", "2026-02-04", "repealed", "", "known", "")
                    + row("older", "T", "", "", "", "", "repealed", "", "known", ""));

    @Test
    void nothingIsReadBeforeItIsAskedForAndThenOnce() {
        List<LawTopic> read = new ArrayList<>();
        Law law = Law.readBy(topic -> {
            read.add(topic);
            return Entries.of(topic, Law.builtIn(topic));
        });
        assertThat(read).isEmpty();
        law.find(LawTopic.POWERS, "ca-1989-s47", DAY);
        law.find(LawTopic.POWERS, "ca-1989-s17", DAY);
        law.entries(LawTopic.POWERS);
        assertThat(read).containsExactly(LawTopic.POWERS);
        law.known();
        assertThat(read).containsExactly(LawTopic.POWERS, LawTopic.CALENDAR);
        law.on(DAY);
        law.changesBetween(DAY, DAY);
        assertThat(read).containsExactlyInAnyOrder(LawTopic.values());
    }

    @Test
    void onADayThatIsInForceWhichIsLawThen() {
        assertThat(SMALL.on(DAY.minusDays(1)).get(LawTopic.ASSURANCES))
                .extracting(LawEntry::code)
                .containsExactly("always", "reworded", "ended", "old");
        assertThat(SMALL.on(DAY).get(LawTopic.ASSURANCES))
                .extracting(LawEntry::code)
                .containsExactly("always", "reworded", "began", "interrupted");
        assertThat(SMALL.on(DAY)).containsOnlyKeys(LawTopic.values());
    }

    @Test
    void aWordingIsFoundByItsDayEvenIfItIsNotConfirmedToBeLaw() {
        assertThat(SMALL.find(LawTopic.ASSURANCES, "reworded", DAY))
                .get()
                .extracting(LawEntry::inForce)
                .isEqualTo(InForce.from("2026-02-05"));
        assertThat(SMALL.find(LawTopic.ASSURANCES, "ended", DAY)).isEmpty();
        assertThat(SMALL.find(LawTopic.ASSURANCES, "unknown", DAY)).isEmpty();
        LawEntry enacted = SMALL.find(LawTopic.ASSURANCES, "enacted", DAY).orElseThrow();
        assertThat(enacted.inForce(DAY)).isFalse();
        assertThat(enacted.explain()).contains("enacted, but not confirmed to be in force");
    }

    @Test
    void changesAreWhatBeganEndedOrWasReworded() {
        assertThat(SMALL.changesBetween(DAY, DAY))
                .extracting(
                        LawChange::date,
                        LawChange::kind,
                        change -> change.entry().code())
                .containsExactlyInAnyOrder(
                        tuple(DAY, ChangeKind.REWORDED, "reworded"),
                        tuple(DAY, ChangeKind.ENDED, "ended"),
                        tuple(DAY, ChangeKind.BEGAN, "began"),
                        tuple(DAY, ChangeKind.BEGAN, "interrupted"),
                        tuple(DAY, ChangeKind.ENDED, "old"));
    }

    @Test
    void theDaysOfChangesAreInclusiveAndTheOldestIsFirst() {
        assertThat(SMALL.changesBetween(DAY.plusDays(1), LocalDate.MAX)).isEmpty();
        assertThat(SMALL.changesBetween(LocalDate.of(2020, 1, 2), DAY.minusDays(1)))
                .extracting(LawChange::date)
                .containsExactly(LocalDate.of(2021, 1, 1));
        assertThat(SMALL.changesBetween(LocalDate.MIN, LocalDate.MAX))
                .extracting(LawChange::date)
                .hasSize(7)
                .isSorted();
        assertThatIllegalArgumentException().isThrownBy(() -> SMALL.changesBetween(DAY, DAY.minusDays(1)));
    }

    @Test
    void anAdopterAddsRowsAndTheFirstLawStaysAsItWas(@TempDir Path directory) throws IOException {
        Path file =
                Files.writeString(directory.resolve("local.psv"), ASSURANCES + assurance("local", "2026-02-05", ""));
        Law extended = SMALL.withTable(LawTopic.ASSURANCES, file);
        assertThat(extended.find(LawTopic.ASSURANCES, "local", DAY)).isPresent();
        assertThat(extended.find(LawTopic.ASSURANCES, "always", DAY)).isPresent();
        assertThat(extended.on(LawTopic.ASSURANCES, DAY)).hasSize(5);
        assertThat(extended.changesBetween(DAY, DAY)).hasSize(6);
        assertThat(SMALL.find(LawTopic.ASSURANCES, "local", DAY)).isEmpty();
    }

    @Test
    void anAdopterMayAddTwoTables() {
        Law extended = SMALL.withTable(LawTopic.ASSURANCES, "one.psv", stream(ASSURANCES + assurance("one", "", "")))
                .withTable(LawTopic.ASSURANCES, "two.psv", stream(ASSURANCES + assurance("two", "", "")));
        assertThat(extended.entries(LawTopic.ASSURANCES))
                .extracting(LawEntry::code)
                .endsWith("one", "two");
    }

    @Test
    void aCodeThatIsThereAlreadyIsRefusedAndBothPlacesAreNamed() {
        String table = ASSURANCES + "# mine\n" + assurance("ended", "2030-01-01", "");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> SMALL.withTable(LawTopic.ASSURANCES, "mine.psv", stream(table)))
                .withMessage("mine.psv, line 3, column 1: expected a code that no other table has,"
                        + " but found 'ended', as in assurances.psv, line 5");
    }

    @ParameterizedTest
    @EnumSource
    void everyBuiltInTableCanBeExtendedByItsOwnColumns(LawTopic topic) {
        Law extended = Law.uk().withTable(topic, "none.psv", stream(TableText.header(topic)));
        assertThat(extended.entries(topic)).isEqualTo(Law.uk().entries(topic));
    }
}
