package org.dsauk.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LondonAuthorityNamesTest {

    private static final Set<LondonAuthority> ROYAL = Set.of(
            LondonAuthority.GREENWICH, LondonAuthority.KENSINGTON_AND_CHELSEA, LondonAuthority.KINGSTON_UPON_THAMES);

    static Stream<Arguments> informalNames() {
        return Stream.of(LondonAuthority.values())
                .flatMap(authority -> informalNames(authority).map(name -> arguments(name, authority)));
    }

    private static Stream<String> informalNames(LondonAuthority authority) {
        String place = authority.onsName();
        Stream<String> ofAny = Stream.of(place, place + " Council", "The " + authority.corporateName());
        if (authority == LondonAuthority.CITY_OF_LONDON) {
            return ofAny;
        }
        String style = ROYAL.contains(authority) ? "Royal Borough" : "London Borough";
        return Stream.concat(
                ofAny,
                Stream.of(
                        style + " of " + place,
                        style + " of " + place + " Council",
                        place + " " + style + " Council",
                        "Council of the " + style + " of " + place,
                        place + " Borough Council",
                        "LB " + place,
                        "The Council of " + place));
    }

    @ParameterizedTest
    @EnumSource
    void legalAndUsualNamesMeanTheAuthority(LondonAuthority authority) {
        assertThat(LondonAuthority.named(authority.legalName())).contains(authority);
        assertThat(LondonAuthority.named(authority.corporateName())).contains(authority);
        assertThat(LondonAuthority.named(authority.onsName())).contains(authority);
    }

    @ParameterizedTest
    @MethodSource("informalNames")
    void informalNamesMeanTheAuthority(String name, LondonAuthority authority) {
        assertThat(LondonAuthority.named(name)).contains(authority);
    }

    @ParameterizedTest
    @EnumSource
    void caseAndPunctuationDoNotMatter(LondonAuthority authority) {
        String name = authority.legalName();
        assertThat(LondonAuthority.named(name.toUpperCase(Locale.ROOT))).contains(authority);
        assertThat(LondonAuthority.named(name.toLowerCase(Locale.ROOT))).contains(authority);
        assertThat(LondonAuthority.named("  " + name.replace(" ", " \u00a0 ") + ". "))
                .contains(authority);
        assertThat(LondonAuthority.named(name.replace(" and ", " & "))).contains(authority);
        assertThat(LondonAuthority.named(name.replace(' ', '-'))).contains(authority);
    }

    @ParameterizedTest
    @CsvSource({
        "City of London, CITY_OF_LONDON",
        "Corporation of London, CITY_OF_LONDON",
        "The City of London Corporation, CITY_OF_LONDON",
        "The Common Council of the City of London, CITY_OF_LONDON",
        "'Mayor, Commonalty & Citizens of the City of London', CITY_OF_LONDON",
        "Westminster City Council, WESTMINSTER",
        "City of Westminster, WESTMINSTER",
        "Lord Mayor and Citizens of the City of Westminster, WESTMINSTER",
        "LB Hammersmith & Fulham, HAMMERSMITH_AND_FULHAM",
        "Hammersmith&Fulham Council, HAMMERSMITH_AND_FULHAM",
        "RB Kensington & Chelsea, KENSINGTON_AND_CHELSEA",
        "Kingston-upon-Thames, KINGSTON_UPON_THAMES",
        "Kingston Council, KINGSTON_UPON_THAMES",
        "Richmond Council, RICHMOND_UPON_THAMES",
        "London Borough of Richmond, RICHMOND_UPON_THAMES",
        "London Borough of Greenwich, GREENWICH"
    })
    void namesInUseMeanTheAuthority(String name, LondonAuthority authority) {
        assertThat(LondonAuthority.named(name)).contains(authority);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "&",
                "London",
                "City",
                "City of",
                "The",
                "Council",
                "City Council",
                "London Council",
                "London Councils",
                "London Borough of",
                "London Borough Council",
                "London Borough of London",
                "Greater London Authority",
                "Corporation",
                "Richmondshire",
                "Richmondshire District Council",
                "Kingston upon Hull",
                "Kingston upon Hull City Council",
                "Barnet Council Housing Trust",
                "Barnet Homes",
                "Camden and Islington NHS Foundation Trust",
                "Westminster School",
                "University of Westminster",
                "City of London Police",
                "City of London School",
                "City of Westminster College",
                "Newham College",
                "Sutton Coldfield",
                "Sutton Coldfield Town Council",
                "Bexleyheath",
                "Brentwood Borough Council",
                "Enfield Council Pension Fund",
                "Camden Camden",
                "Lambeth and Southwark",
                "Barking",
                "Dagenham",
                "Hammersmith",
                "Chelsea",
                "Thames"
            })
    void namesOfOthersMeanNone(String name) {
        assertThat(LondonAuthority.named(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "az", "lt", "en"})
    void theLocaleDoesNotMatter(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertThat(LondonAuthority.named("LONDON BOROUGH OF ISLINGTON")).contains(LondonAuthority.ISLINGTON);
            assertThat(LondonAuthority.CITY_OF_LONDON.code()).isEqualTo("city-of-london");
        } finally {
            Locale.setDefault(before);
        }
    }
}
