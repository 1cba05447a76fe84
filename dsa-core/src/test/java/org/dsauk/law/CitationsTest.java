package org.dsauk.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dsauk.Constants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CitationsTest {

    private static final String SITE = "https://www.legislation.gov.uk/";

    static Stream<Arguments> provisions() {
        Instrument gdpr = Instrument.UK_GDPR;
        Instrument act = Instrument.DPA_2018;
        return Stream.of(
                Arguments.of(gdpr.article("6(1)(ea)"), "UK GDPR Art 6(1)(ea)", "eur/2016/679/article/6"),
                Arguments.of(gdpr.article("44A"), "UK GDPR Art 44A", "eur/2016/679/article/44A"),
                Arguments.of(gdpr.annex(1), "UK GDPR Annex 1", "eur/2016/679/annex/1"),
                Arguments.of(gdpr.whole(), "UK GDPR", "eur/2016/679"),
                Arguments.of(act.section("10(3)"), "DPA 2018 s.10(3)", "ukpga/2018/12/section/10"),
                Arguments.of(act.schedule(1), "DPA 2018 Sch 1", "ukpga/2018/12/schedule/1"),
                Arguments.of(act.schedule(1, 18), "DPA 2018 Sch 1 para 18", "ukpga/2018/12/schedule/1/paragraph/18"),
                Arguments.of(Schedule1.citation(36), "DPA 2018 Sch 1 para 36", "ukpga/2018/12/schedule/1/paragraph/36"),
                Arguments.of(
                        Instrument.SI_2018_480.regulation("2(1)"),
                        "Data Protection (Charges and Information) Regulations 2018 reg 2(1)",
                        "uksi/2018/480/regulation/2"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("provisions")
    void aProvisionPrintsAndLinks(Provision provision, String text, String path) {
        assertThat(provision).hasToString(text);
        assertThat(provision.url()).contains(URI.create(SITE + path));
    }

    @Test
    void instrumentsPrintTheirShortTitlesAndAreDistinct() {
        List<Instrument> all = Constants.of(Instrument.class);
        assertThat(all)
                .isNotEmpty()
                .allMatch(instrument -> instrument.toString().equals(instrument.shortTitle()));
        assertThat(all).extracting(Instrument::path).doesNotHaveDuplicates();
    }

    @Test
    void aRuleOfTheCommonLawHasNoAddress() {
        assertThat(Provision.of("common law").url()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Provision.of("x", "not an address"));
    }

    @Test
    void onADayTheProvisionsInForceAreCitedInTheirOrder() {
        Provision before = Instrument.UK_GDPR.article("44");
        Provision after = Instrument.UK_GDPR.article("44A");
        Provision always = Instrument.DPA_2018.whole();
        List<Citation> citations = List.of(always.always(), before.until("2026-02-04"), after.from("2026-02-05"));
        assertThat(Citation.on(citations, LocalDate.of(2026, 2, 4))).containsExactly(always, before);
        assertThat(Citation.on(citations, LocalDate.of(2026, 2, 5))).containsExactly(always, after);
        assertThat(Citation.on(List.of(), LocalDate.of(2026, 2, 5))).isEmpty();
    }

    @Test
    void everySpecialCategoryConditionCitesAnotherPointOfArticle9() {
        List<SpecialCategoryCondition> all = Constants.of(SpecialCategoryCondition.class);
        assertThat(all).hasSize(10);
        assertThat(all)
                .extracting(condition -> condition.citation().orElseThrow().text())
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("UK GDPR Art 9\\(2\\)\\([a-j]\\)"));
        assertThat(SpecialCategoryCondition.SUBSTANTIAL_PUBLIC_INTEREST.citation())
                .contains(Instrument.UK_GDPR.article("9(2)(g)"));
    }

    @Test
    void anUnknownConditionHasNoCitation() {
        assertThat(SpecialCategoryCondition.of("because").citation()).isEmpty();
    }
}
