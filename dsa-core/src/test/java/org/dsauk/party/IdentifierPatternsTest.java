package org.dsauk.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.dsauk.law.Law;
import org.dsauk.law.LawEntry;
import org.dsauk.law.LawTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The patterns of the table of identifier schemes; one of several must match all of an identifier. */
class IdentifierPatternsTest {

    private static final String PATTERN = "pattern";

    @Test
    void everySchemeHasPatternsThatCompile() {
        assertThat(Law.uk().entries(LawTopic.IDENTIFIER_SCHEMES))
                .allSatisfy(scheme -> assertThat(scheme.list(PATTERN))
                        .isNotEmpty()
                        .allSatisfy(pattern -> assertThat(
                                        Pattern.compile(pattern).matcher("").matches())
                                .isFalse()));
    }

    @ParameterizedTest
    @CsvSource({
        "ico, Z6018243",
        "ico, Z568603X",
        "ico, ZA123456",
        "gss, E09000007",
        "ods, RRU",
        "ods, G7H8J",
        "companies-house, 00445790",
        "companies-house, SC123456",
        "companies-house, R0000001",
        "companies-house, IP12345R",
        "charity-england-wales, 200051",
        "charity-england-wales, 1089464-12",
        "charity-scotland, SC012345",
        "charity-northern-ireland, NIC100001",
        "school-urn, 100000",
        "laestab, 202/1234",
        "laestab, 2021234",
        "ukprn, 10007784",
        "government-organisation, OT1211",
        "police-uk, city-of-london"
    })
    void identifiersOfTheSchemeMatch(String scheme, String identifier) {
        assertThat(matches(scheme, identifier)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ico, Z601824",
        "ico, ABC",
        "ico, z6018243",
        "gss, E0900007",
        "gss, X09000007",
        "ods, R",
        "companies-house, 445790",
        "companies-house, SC12345",
        "charity-england-wales, 12345",
        "charity-scotland, 012345",
        "school-urn, 10000",
        "laestab, 20-1234",
        "ukprn, 20007784",
        "cassr, 71",
        "local-authority-eng, cmd"
    })
    void otherTextDoesNotMatch(String scheme, String text) {
        assertThat(matches(scheme, text)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theCodesOfLondonAuthoritiesMatch(LondonAuthority authority) {
        assertThat(matches("gss", authority.gss())).isTrue();
        assertThat(matches("dfe-local-authority", authority.dfe())).isTrue();
        assertThat(matches("cassr", authority.cassr())).isTrue();
        assertThat(matches("local-authority-eng", authority.gbLae())).isTrue();
    }

    private static boolean matches(String scheme, String identifier) {
        List<LawEntry> editions = Law.uk().editions(LawTopic.IDENTIFIER_SCHEMES, scheme);
        assertThat(editions).hasSize(1);
        return editions.get(0).list(PATTERN).stream().anyMatch(pattern -> Pattern.matches(pattern, identifier));
    }
}
