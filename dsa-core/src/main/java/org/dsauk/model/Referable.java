package org.dsauk.model;

/** What an id in an agreement can stand for. */
public enum Referable {
    /** A party. */
    PARTY("party"),
    /** A group of parties. */
    PARTY_GROUP("party group"),
    /** A purpose. */
    PURPOSE("purpose"),
    /** A data item. */
    DATA_ITEM("data item"),
    /** A flow. */
    FLOW("flow"),
    /** A legal ground. */
    LEGAL_GROUND("legal ground"),
    /** A retention rule. */
    RETENTION_RULE("retention rule"),
    /** An assessment or policy document. */
    ASSESSMENT("assessment");

    private final String label;

    Referable(String label) {
        this.label = label;
    }

    /** {@return what reports call it} */
    public String label() {
        return label;
    }
}
