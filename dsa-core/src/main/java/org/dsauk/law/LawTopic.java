package org.dsauk.law;

import java.util.List;
import org.dsauk.model.Code;

/**
 * A topic of the law as data; each has a table.
 *
 * @since 0.1.0
 */
public enum LawTopic implements Code {
    /** Lawful bases (UK GDPR Article 6(1)). */
    BASES("bases", "lawful-bases"),
    /** Conditions of recognised legitimate interests (UK GDPR Annex 1). */
    ANNEX_1("annex-1", "annex1-conditions"),
    /** When a further purpose is compatible (UK GDPR Article 8A and Annex 2; Article 6(4) before). */
    COMPATIBILITY("compatibility", "compatibility-grounds"),
    /** Conditions for special category data (UK GDPR Article 9(2)). */
    CONDITIONS("conditions", "special-category-conditions"),
    /** Paragraphs of DPA 2018 Schedule 1. */
    SCHEDULE_1("schedule-1", "schedule1"),
    /** Grounds for criminal offence data (UK GDPR Article 10). */
    CRIMINAL_OFFENCE("criminal-offence", "criminal-offence-grounds"),
    /** Competent authorities for law enforcement (DPA 2018 section 30 and Schedule 7). */
    COMPETENT_AUTHORITIES("competent-authorities", "competent-authorities"),
    /** Grounds of law enforcement processing (DPA 2018 section 35(2)). */
    LAW_ENFORCEMENT_GROUNDS("law-enforcement-grounds", "law-enforcement-grounds"),
    /** Conditions of sensitive law enforcement processing (DPA 2018 Schedule 8). */
    LAW_ENFORCEMENT_CONDITIONS("law-enforcement-conditions", "law-enforcement-conditions"),
    /** Powers, duties and functions that allow sharing, limits and exemptions. */
    POWERS("powers", "powers"),
    /** Mechanisms for transfers out of the United Kingdom. */
    TRANSFERS("transfers", "transfer-mechanisms"),
    /** Destinations with adequacy regulations. */
    ADEQUACY("adequacy", "adequacy"),
    /** Security classifications and older markings. */
    CLASSIFICATIONS("classifications", "classifications"),
    /** How data may travel. */
    TRANSFER_METHODS("transfer-methods", "transfer-methods"),
    /** What a body can show of its security. */
    ASSURANCES("assurances", "assurances"),
    /** Rights of the people whom data is about. */
    RIGHTS("rights", "rights"),
    /** Events from which data is kept. */
    RETENTION_TRIGGERS("retention-triggers", "retention-triggers"),
    /** What says how long data is kept. */
    RETENTION_AUTHORITIES("retention-authorities", "retention-authorities"),
    /** Registers that give organisations numbers. */
    IDENTIFIER_SCHEMES("identifier-schemes", "identifier-schemes"),
    /** Types of bodies. */
    PARTY_TYPES("party-types", "party-types"),
    /** Who oversees data protection. */
    REGULATORS("regulators", "regulators"),
    /** The days on which the law changed. */
    CALENDAR("calendar", "calendar");

    private final String code;
    private final String table;

    LawTopic(String code, String table) {
        this.code = code;
        this.table = table;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the name of the file of its table} */
    public String file() {
        return table.concat(".psv");
    }

    /** {@return the columns that only this table has, in their order} */
    public List<String> columns() {
        return OwnColumns.of(this).stream().map(OwnColumn::name).toList();
    }

    /**
     * {@return whether the cells of a column hold several values}
     *
     * @param column the name of a column that only this table has
     */
    public boolean isList(String column) {
        return OwnColumns.of(this).stream()
                .anyMatch(own -> own.isList() && own.name().equals(column));
    }
}
