package org.dsauk.law;

import static org.dsauk.law.OwnColumn.list;
import static org.dsauk.law.OwnColumn.oneOf;
import static org.dsauk.law.OwnColumn.text;

import java.util.List;
import org.dsauk.model.Code;

/**
 * A topic of the law as data; each has a table.
 *
 * @since 0.1.0
 */
public enum LawTopic implements Code {
    /** Lawful bases (UK GDPR Article 6(1)). */
    BASES("bases", "lawful-bases", text("point"), yesOrNo("barred-for-public-tasks"), text("record")),
    /** Conditions of recognised legitimate interests (UK GDPR Annex 1). */
    ANNEX_1("annex-1", "annex1-conditions", list("paragraphs")),
    /** When a further purpose is compatible (UK GDPR Article 8A and Annex 2; Article 6(4) before). */
    COMPATIBILITY(
            "compatibility",
            "compatibility-grounds",
            oneOf("allowed-after-consent", "yes", "no", "if-consent-not-reasonable")),
    /** Conditions for special category data (UK GDPR Article 9(2)). */
    CONDITIONS("conditions", "special-category-conditions", text("point"), text("schedule1")),
    /** Paragraphs of DPA 2018 Schedule 1. */
    SCHEDULE_1(
            "schedule-1",
            "schedule1",
            text("part"),
            oneOf("policy-document", PolicyDocumentDemand.codes()),
            yesOrNo("substantial-public-interest"),
            list("categories"),
            list("party-types"),
            yesOrNo("no-consent-reason")),
    /** Grounds for criminal offence data (UK GDPR Article 10). */
    CRIMINAL_OFFENCE("criminal-offence", "criminal-offence-grounds"),
    /** Competent authorities for law enforcement (DPA 2018 section 30 and Schedule 7). */
    COMPETENT_AUTHORITIES("competent-authorities", "competent-authorities", list("party-type")),
    /** Grounds of law enforcement processing (DPA 2018 section 35(2)). */
    LAW_ENFORCEMENT_GROUNDS("law-enforcement-grounds", "law-enforcement-grounds"),
    /** Conditions of sensitive law enforcement processing (DPA 2018 Schedule 8). */
    LAW_ENFORCEMENT_CONDITIONS("law-enforcement-conditions", "law-enforcement-conditions"),
    /** Powers, duties and functions that allow sharing, limits and exemptions. */
    POWERS(
            "powers",
            "powers",
            oneOf("nature", codes(PowerNature.values())),
            list("supports", "legal-obligation", "public-task"),
            list("disclosers"),
            list("recipients"),
            text("excluded-data")),
    /** Mechanisms for transfers out of the United Kingdom. */
    TRANSFERS(
            "transfers",
            "transfer-mechanisms",
            oneOf("kind", "adequacy", "safeguard", "derogation", "law-enforcement"),
            yesOrNo("barred-for-public-powers")),
    /** Destinations with adequacy regulations. */
    ADEQUACY("adequacy", "adequacy", oneOf("scope", "full", "partial"), text("condition")),
    /** Security classifications and older markings. */
    CLASSIFICATIONS("classifications", "classifications", text("tier"), text("current")),
    /** How data may travel. */
    TRANSFER_METHODS(
            "transfer-methods", "transfer-methods", text("permitted-for-personal-data"), list("minimum-controls")),
    /** What a body can show of its security. */
    ASSURANCES("assurances", "assurances", text("validity")),
    /** Rights of the people whom data is about. */
    RIGHTS("rights", "rights", list("article"), list("bases")),
    /** Events from which data is kept. */
    RETENTION_TRIGGERS("retention-triggers", "retention-triggers"),
    /** What says how long data is kept. */
    RETENTION_AUTHORITIES("retention-authorities", "retention-authorities", text("kind")),
    /** Registers that give organisations numbers. */
    IDENTIFIER_SCHEMES(
            "identifier-schemes",
            "identifier-schemes",
            list("pattern"),
            text("issuer"),
            oneOf("mismatch", "warning", "error"),
            text("org-id-prefix")),
    /** Types of bodies. */
    PARTY_TYPES(
            "party-types",
            "party-types",
            oneOf("public-authority", "yes", "no", "depends"),
            text("competent-authority")),
    /** Who oversees data protection. */
    REGULATORS("regulators", "regulators", text("url")),
    /** The days on which the law changed. */
    CALENDAR("calendar", "calendar");

    private final String code;
    private final String table;

    /** Immutable, which the type does not say: a list of records made by {@link List#of}. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<OwnColumn> ownColumns;

    LawTopic(String code, String table, OwnColumn... ownColumns) {
        this.code = code;
        this.table = table;
        this.ownColumns = List.of(ownColumns);
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
        return ownColumns.stream().map(OwnColumn::name).toList();
    }

    /**
     * {@return whether the cells of a column hold several values}
     *
     * @param column the name of a column that only this table has
     */
    public boolean isList(String column) {
        return ownColumns.stream().anyMatch(own -> own.isList() && own.name().equals(column));
    }

    List<OwnColumn> ownColumns() {
        return ownColumns;
    }

    private static OwnColumn yesOrNo(String name) {
        return oneOf(name, "yes", "no");
    }

    private static String[] codes(Code... values) {
        String[] codes = new String[values.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = values[i].code();
        }
        return codes;
    }
}
