package org.dsauk.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dsauk.law.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LondonAuthorityTest {

    @Test
    void thereAreThirtyThree() {
        assertThat(LondonAuthority.values()).hasSize(33);
    }

    @Test
    void areaCodesRunFrom1To33() {
        assertThat(Stream.of(LondonAuthority.values()).map(LondonAuthority::gss))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 33)
                        .mapToObj("E090000%02d"::formatted)
                        .toList());
    }

    @Test
    void numbersForEducationRunFrom201To213AndFrom301To320() {
        Set<String> expected = IntStream.concat(IntStream.rangeClosed(201, 213), IntStream.rangeClosed(301, 320))
                .mapToObj(Integer::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Stream.of(LondonAuthority.values()).map(LondonAuthority::dfe))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeLeadsBackToItsAuthority(LondonAuthority authority) {
        assertThat(LondonAuthority.byCode(authority.code())).contains(authority);
        assertThat(LondonAuthority.byGss(authority.gss())).contains(authority);
        assertThat(LondonAuthority.byDfe(authority.dfe())).contains(authority);
        assertThat(LondonAuthority.byCassr(authority.cassr())).contains(authority);
        assertThat(LondonAuthority.byGbLae(authority.gbLae())).contains(authority);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsShape(LondonAuthority authority) {
        assertThat(authority.cassr()).matches("7[0-3][0-9]");
        assertThat(authority.gbLae()).matches("[A-Z]{3}");
        assertThat(authority.code())
                .isEqualTo(authority.onsName().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    @ParameterizedTest
    @CsvSource({
        "CITY_OF_LONDON, E09000001, 201, 714, LND",
        "BARKING_AND_DAGENHAM, E09000002, 301, 716, BDG",
        "BRENT, E09000005, 304, 719, BEN",
        "CAMDEN, E09000007, 202, 702, CMD",
        "GREENWICH, E09000011, 203, 703, GRE",
        "KENSINGTON_AND_CHELSEA, E09000020, 207, 707, KEC",
        "LAMBETH, E09000022, 208, 708, LBH",
        "RICHMOND_UPON_THAMES, E09000027, 318, 733, RIC",
        "WESTMINSTER, E09000033, 213, 713, WSM"
    })
    void theCodesAreThoseOfTheRegisters(LondonAuthority authority, String gss, String dfe, String cassr, String lae) {
        assertThat(authority.gss()).isEqualTo(gss);
        assertThat(authority.dfe()).isEqualTo(dfe);
        assertThat(authority.cassr()).isEqualTo(cassr);
        assertThat(authority.gbLae()).isEqualTo(lae);
    }

    @Test
    void theBodiesCorporateHaveTheirOwnNames() {
        assertThat(LondonAuthority.CAMDEN.legalName())
                .isEqualTo("The Mayor and Burgesses of the London Borough of Camden");
        assertThat(LondonAuthority.GREENWICH.legalName())
                .isEqualTo("The Mayor and Burgesses of the Royal Borough of Greenwich");
        assertThat(LondonAuthority.WESTMINSTER.legalName())
                .isEqualTo("The Lord Mayor and Citizens of the City of Westminster");
        assertThat(LondonAuthority.CITY_OF_LONDON.legalName())
                .isEqualTo("The Mayor and Commonalty and Citizens of the City of London");
    }

    @Test
    void theThreeRoyalBoroughsAreCalledSo() {
        assertThat(Stream.of(LondonAuthority.values())
                        .filter(authority -> authority.corporateName().startsWith("Royal Borough of ")))
                .containsExactly(
                        LondonAuthority.GREENWICH,
                        LondonAuthority.KENSINGTON_AND_CHELSEA,
                        LondonAuthority.KINGSTON_UPON_THAMES);
    }

    @ParameterizedTest
    @EnumSource
    void everyFactSaysHowSureItIs(LondonAuthority authority) {
        assertThat(authority.certainty(LondonAuthorityFact.GSS)).isEqualTo(Certainty.FOUND);
        assertThat(authority.certainty(LondonAuthorityFact.ONS_NAME)).isEqualTo(Certainty.FOUND);
        assertThat(authority.certainty(LondonAuthorityFact.CORPORATE_NAME)).isEqualTo(Certainty.FOUND);
        assertThat(authority.certainty(LondonAuthorityFact.DFE)).isEqualTo(Certainty.FOUND);
        assertThat(authority.certainty(LondonAuthorityFact.GB_LAE)).isEqualTo(Certainty.FOUND);
        assertThat(authority.certainty(LondonAuthorityFact.CASSR)).isEqualTo(Certainty.KNOWN);
    }

    @Test
    void theLegalNamesOfThreeWereRead() {
        assertThat(Stream.of(LondonAuthority.values())
                        .filter(authority -> authority.certainty(LondonAuthorityFact.LEGAL_NAME) == Certainty.FOUND))
                .containsExactly(LondonAuthority.CITY_OF_LONDON, LondonAuthority.HARINGEY, LondonAuthority.WESTMINSTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "E09000034", "e09000007", "202", "camden", "CMD", "Camden"})
    void whatIsNoAreaCodeFindsNothing(String text) {
        assertThat(LondonAuthority.byGss(text)).isEmpty();
    }

    @Test
    void codesOfOneRegisterFindNothingInAnother() {
        assertThat(LondonAuthority.byDfe(LondonAuthority.CAMDEN.cassr())).isEmpty();
        assertThat(LondonAuthority.byCassr(LondonAuthority.CAMDEN.dfe())).isEmpty();
        assertThat(LondonAuthority.byGbLae("GLA")).isEmpty();
        assertThat(LondonAuthority.byCode("CAMDEN")).isEmpty();
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> LondonAuthority.byGss(null));
        assertThatNullPointerException().isThrownBy(() -> LondonAuthority.byCode(null));
        assertThatNullPointerException().isThrownBy(() -> LondonAuthority.named(null));
    }
}
