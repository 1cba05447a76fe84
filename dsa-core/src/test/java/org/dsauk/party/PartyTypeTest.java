package org.dsauk.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsauk.Constants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTypeTest {

    @ParameterizedTest
    @CsvSource({
        "london-authority, true",
        "london-borough, true",
        "city-of-london, true",
        "other-local-authority, true",
        "greater-london-authority, true",
        "mopac, true",
        "fire-authority, true",
        "police-force, true",
        "government-department, true",
        "probation,",
        "integrated-care-board, true",
        "nhs-trust, true",
        "nhs-england, true",
        "gp-practice,",
        "maintained-school, true",
        "academy-trust, true",
        "independent-school, false",
        "further-or-higher-education, true",
        "housing-association, false",
        "charity, false",
        "company, false",
        "regulator, true",
        "joint-committee,",
        "other,",
        "not-yet-known,"
    })
    void publicAuthorityFollowsFromTheType(String code, Boolean expected) {
        assertThat(PartyType.of(code).publicAuthority()).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void thereIsAnAnswerOfEachKind() {
        Map<Optional<Boolean>, Long> answers = Constants.of(PartyType.class).stream()
                .collect(Collectors.groupingBy(PartyType::publicAuthority, Collectors.counting()));
        assertThat(answers)
                .containsOnly(
                        Map.entry(Optional.of(true), 16L),
                        Map.entry(Optional.of(false), 4L),
                        Map.entry(Optional.empty(), 4L));
    }

    @Test
    void schedule7ListsPoliceDepartmentsAndProbationOnly() {
        assertThat(Constants.of(PartyType.class))
                .filteredOn(PartyType::isListedCompetentAuthority)
                .containsExactlyInAnyOrder(
                        PartyType.POLICE_FORCE, PartyType.GOVERNMENT_DEPARTMENT, PartyType.PROBATION);
    }

    @Test
    void aTypeIncludesItself() {
        assertThat(Constants.of(PartyType.class)).allMatch(type -> type.includes(type));
        assertThat(PartyType.of("new").includes(PartyType.of("new"))).isTrue();
    }

    @Test
    void onlyLondonAuthorityIncludesOtherTypes() {
        Set<PartyType> wider = Set.of(PartyType.LONDON_BOROUGH, PartyType.CITY_OF_LONDON);
        for (PartyType type : Constants.of(PartyType.class)) {
            for (PartyType other : Constants.of(PartyType.class)) {
                boolean expected =
                        type.equals(other) || (type.equals(PartyType.LONDON_AUTHORITY) && wider.contains(other));
                assertThat(type.includes(other))
                        .as("%s includes %s", type, other)
                        .isEqualTo(expected);
            }
        }
    }
}
