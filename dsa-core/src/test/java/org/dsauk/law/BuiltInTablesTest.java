package org.dsauk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dsauk.law.table.LawRow;
import org.dsauk.law.table.LawTable;
import org.dsauk.law.table.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every row of every table that the library brings. */
class BuiltInTablesTest {

    private static final Set<LawTopic> WELL_SOURCED = Set.of(LawTopic.BASES, LawTopic.CONDITIONS, LawTopic.POWERS);

    @ParameterizedTest
    @EnumSource
    void everyTableHasRowsWithKebabCaseCodesAndTitles(LawTopic topic) {
        assertThat(Law.uk().entries(topic)).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.topic()).isEqualTo(topic);
            assertThat(entry.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(entry.title()).isNotBlank().doesNotEndWith(".");
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyRowPassesTheChecksOfAnAdoptersRowAndIsFoundAsOne(LawTopic topic) throws IOException {
        Entries checked = Entries.checked(topic, file(topic));
        assertThat(Law.uk().entries(topic)).hasToString(checked.all().toString());
        assertThat(checked.all())
                .extracting(LawEntry::code)
                .allSatisfy(code -> assertThat(Law.uk().editions(topic, code))
                        .hasToString(checked.editions(code).toString()));
    }

    @ParameterizedTest
    @EnumSource
    void theClassSaysWhatTheTableSaysLineByLine(LawTopic topic) throws IOException {
        LawTable table = file(topic);
        LawTable held = Law.builtIn(topic);
        assertThat(held.name()).isEqualTo(table.name());
        assertThat(held.columns()).isEqualTo(table.columns()).containsExactly(RowReader.columns(topic));
        assertThat(held.rows())
                .extracting(LawRow::cells)
                .isEqualTo(table.rows().stream().map(LawRow::cells).toList());
        assertThat(held.rows()).hasToString(table.rows().toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyCitationParsesPrintsAndLinks(LawTopic topic) {
        assertThat(Law.uk().entries(topic))
                .allSatisfy(entry -> entry.citation().ifPresent(citation -> {
                    assertThat(CitationText.isCitation(citation.toString())).isTrue();
                    if (citation.text().startsWith("common law: ")) {
                        assertThat(citation.url()).isEmpty();
                    } else if (!citation.text().startsWith("guidance: ")) {
                        assertThat(citation.url()).isPresent();
                    }
                    citation.url().ifPresent(url -> assertThat(url).hasScheme("https"));
                }));
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkToLegislationLeadsToTheCitedPlace(LawTopic topic) {
        assertThat(Law.uk().entries(topic))
                .allSatisfy(entry -> entry.url()
                        .filter(url -> "www.legislation.gov.uk".equals(url.getHost()))
                        .ifPresent(url -> assertThat(place(url.getPath()))
                                .as(
                                        "the steps of '%s' in '%s'",
                                        url, entry.citation().orElseThrow())
                                .allMatch(number ->
                                        entry.citation().orElseThrow().text().contains(number))));
    }

    @ParameterizedTest
    @EnumSource
    void daysAreOrderedAndWordingsDoNotOverlap(LawTopic topic) {
        for (LawEntry entry : Law.uk().entries(topic)) {
            List<LawEntry> editions = Law.uk().editions(topic, entry.code());
            assertThat(editions).contains(entry);
            for (int i = 1; i < editions.size(); i++) {
                LocalDate end = editions.get(i - 1).inForce().to().orElseThrow();
                assertThat(editions.get(i).inForce().from().orElseThrow()).isAfter(end);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyEntryIsExplainedInOneSentence(LawTopic topic) {
        assertThat(Law.uk().entries(topic))
                .allSatisfy(entry -> assertThat(entry.explain())
                        .startsWith(entry.title())
                        .endsWith(".")
                        .doesNotContain("\n", "Optional"));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasFoundSaysWhere(LawTopic topic) {
        assertThat(Law.uk().entries(topic))
                .filteredOn(entry -> entry.certainty() == Certainty.FOUND)
                .allMatch(entry -> entry.source().isPresent());
    }

    @Test
    void fourOfFiveBasesConditionsAndPowersWereReadInTheirText() {
        List<LawEntry> entries = WELL_SOURCED.stream()
                .flatMap(topic -> Law.uk().entries(topic).stream())
                .toList();
        long found = entries.stream()
                .filter(entry -> entry.certainty() == Certainty.FOUND)
                .count();
        assertThat(found * 5).isGreaterThanOrEqualTo(entries.size() * 4L);
    }

    @ParameterizedTest
    @EnumSource
    void everyTableBeginsWithWhatItIsAndItsChanges(LawTopic topic) throws IOException {
        try (InputStream in = Law.class.getResourceAsStream(topic.file())) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text)
                    .startsWith("# ")
                    .contains("\n# 0.1.0: ")
                    .doesNotContain("\r", "\t")
                    .endsWith("\n");
        }
    }

    @Test
    void theReportingDutiesOf2026AreNotConfirmedToBeLaw() {
        assertThat(Law.uk().entries(LawTopic.POWERS))
                .filteredOn(entry -> entry.status() == LawStatus.ENACTED_NOT_CONFIRMED)
                .isNotEmpty()
                .noneMatch(entry -> entry.inForce(LocalDate.of(2026, 6, 30)));
        assertThat(LegalPower.of("ca-2004-s16la").inForce(LocalDate.of(2026, 6, 30)))
                .contains(false);
    }

    private static LawTable file(LawTopic topic) throws IOException {
        try (InputStream in = Law.class.getResourceAsStream(topic.file())) {
            return TableReader.read(topic.file(), in);
        }
    }

    static Stream<String> place(String path) {
        String[] steps = path.substring(1).split("/");
        return Arrays.stream(steps).skip(3).filter(step -> step.matches("\\d+[A-Z]*"));
    }
}
