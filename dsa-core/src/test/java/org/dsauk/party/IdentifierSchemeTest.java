package org.dsauk.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.dsauk.Constants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierSchemeTest {

    @ParameterizedTest
    @CsvSource({
        "ico, Z1234567, true",
        "ico, Z123456X, true",
        "ico, ZA123456, true",
        "ico, 12345678, false",
        "ico, Z12345678, false",
        "ico, ' Z1234567', false",
        "gss, E09000007, true",
        "gss, e09000007, false",
        "companies-house, 01234567, true",
        "companies-house, OC123456, true",
        "companies-house, 1234567, false",
        "charity-england-wales, 1234567, true",
        "charity-england-wales, 1234567-1, true",
        "charity-england-wales, 12345, false",
        "school-urn, 100000, true",
        "school-urn, 10000, false"
    })
    void aValueMatchesAFormOfItsRegister(String scheme, String value, boolean expected) {
        assertThat(IdentifierScheme.of(scheme).matches(value)).contains(expected);
    }

    @Test
    void everySchemeHasAForm() {
        assertThat(Constants.of(IdentifierScheme.class))
                .isNotEmpty()
                .allMatch(scheme -> scheme.matches("").isPresent());
    }

    @Test
    void ofAnUnknownSchemeNoFormIsKnown() {
        assertThat(IdentifierScheme.of("not-yet-known").matches("1")).isEmpty();
    }
}
