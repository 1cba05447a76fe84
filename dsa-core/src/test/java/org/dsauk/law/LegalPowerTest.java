package org.dsauk.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dsauk.Constants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalPowerTest {

    @Test
    void everyConstantHasANatureAndACitation() {
        assertThat(Constants.of(LegalPower.class))
                .isNotEmpty()
                .allMatch(power -> power.nature().isPresent())
                .allMatch(power -> power.citation().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "ca-1989-s17, FUNCTION, Children Act 1989 s.17",
        "ca-1989-s47, FUNCTION, Children Act 1989 s.47",
        "ca-1989-s47-9, DUTY, Children Act 1989 s.47(9)",
        "ca-2004-s10, COOPERATION, Children Act 2004 s.10",
        "ca-2004-s11, FUNCTION, Children Act 2004 s.11",
        "ca-2004-s16h, DUTY, Children Act 2004 s.16H",
        "cda-1998-s115, POWER, Crime and Disorder Act 1998 s.115",
        "la-2011-s1, GENERAL, Localism Act 2011 s.1",
        "lga-1972-s111, GENERAL, Local Government Act 1972 s.111",
        "plma-1964-s7, FUNCTION, Public Libraries and Museums Act 1964 s.7",
        "common-law-policing, POWER, common law: policing purposes",
        "hra-1998-s6, LIMIT, Human Rights Act 1998 s.6",
        "dpa-2018-sch2-para2, EXEMPTION, DPA 2018 Sch 2 para 2"
    })
    void aKnownPowerSaysWhatItDoesAndWhereItStands(String code, PowerNature nature, String citation) {
        LegalPower power = LegalPower.of(code);
        assertThat(power.nature()).contains(nature);
        assertThat(power.citation().map(Provision::text)).contains(citation);
    }

    @Test
    void ofAnUnknownPowerNothingIsKnown() {
        assertThat(LegalPower.of("act-2099-s1").nature()).isEqualTo(Optional.empty());
        assertThat(LegalPower.of("act-2099-s1").citation()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void limitsAndExemptionsAreNoGateway(PowerNature nature) {
        boolean noPower = nature == PowerNature.LIMIT || nature == PowerNature.EXEMPTION;
        assertThat(nature.isGateway()).isEqualTo(!noPower);
    }
}
