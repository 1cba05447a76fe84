package org.dsauk.law;

import static org.dsauk.law.PowerNature.COOPERATION;
import static org.dsauk.law.PowerNature.DUTY;
import static org.dsauk.law.PowerNature.EXEMPTION;
import static org.dsauk.law.PowerNature.FUNCTION;
import static org.dsauk.law.PowerNature.GENERAL;
import static org.dsauk.law.PowerNature.LIMIT;
import static org.dsauk.law.PowerNature.POWER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The provisions that the library knows, one a row, each with one nature. */
final class PowerCatalogue {

    private static final Instrument CHILDREN_ACT_1989 = new Instrument("Children Act 1989", "ukpga/1989/41");
    private static final Instrument CHILDREN_ACT_2004 = new Instrument("Children Act 2004", "ukpga/2004/31");
    private static final Instrument CRIME_AND_DISORDER_ACT_1998 =
            new Instrument("Crime and Disorder Act 1998", "ukpga/1998/37");
    private static final Instrument LOCALISM_ACT_2011 = new Instrument("Localism Act 2011", "ukpga/2011/20");
    private static final Instrument LOCAL_GOVERNMENT_ACT_1972 =
            new Instrument("Local Government Act 1972", "ukpga/1972/70");
    private static final Instrument LIBRARIES_ACT_1964 =
            new Instrument("Public Libraries and Museums Act 1964", "ukpga/1964/75");

    private static final List<Row> ROWS = List.of(
            new Row(LegalPower.CA_1989_S17, CHILDREN_ACT_1989.section("17"), FUNCTION),
            new Row(LegalPower.CA_1989_S47, CHILDREN_ACT_1989.section("47"), FUNCTION),
            new Row(LegalPower.CA_1989_S47_9, CHILDREN_ACT_1989.section("47(9)"), DUTY),
            new Row(LegalPower.CA_2004_S10, CHILDREN_ACT_2004.section("10"), COOPERATION),
            new Row(LegalPower.CA_2004_S11, CHILDREN_ACT_2004.section("11"), FUNCTION),
            new Row(LegalPower.CA_2004_S16H, CHILDREN_ACT_2004.section("16H"), DUTY),
            new Row(LegalPower.CDA_1998_S115, CRIME_AND_DISORDER_ACT_1998.section("115"), POWER),
            new Row(LegalPower.LA_2011_S1, LOCALISM_ACT_2011.section("1"), GENERAL),
            new Row(LegalPower.LGA_1972_S111, LOCAL_GOVERNMENT_ACT_1972.section("111"), GENERAL),
            new Row(LegalPower.PLMA_1964_S7, LIBRARIES_ACT_1964.section("7"), FUNCTION),
            new Row(LegalPower.COMMON_LAW_POLICING, Provision.of("common law: policing purposes"), POWER),
            new Row(LegalPower.HRA_1998_S6, Instrument.HUMAN_RIGHTS_ACT_1998.section("6"), LIMIT),
            new Row(LegalPower.DPA_2018_SCH2_PARA2, Instrument.DPA_2018.schedule(2, 2), EXEMPTION));

    private static final Map<LegalPower, Row> BY_CODE =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(Row::power, Function.identity()));

    private PowerCatalogue() {}

    static Optional<Row> row(LegalPower power) {
        return Optional.ofNullable(BY_CODE.get(power));
    }

    static List<Row> rows() {
        return ROWS;
    }

    record Row(LegalPower power, Provision citation, PowerNature nature) {}
}
