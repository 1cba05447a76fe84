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
    /** A group of people whom data is about. */
    POPULATION("population"),
    /** A system. */
    SYSTEM("system"),
    /** An output. */
    OUTPUT("output"),
    /** An approval. */
    APPROVAL("approval"),
    /** A document beside the agreement. */
    RELATED_DOCUMENT("related document"),
    /** A legal ground. */
    LEGAL_GROUND("legal ground"),
    /** A retention rule. */
    RETENTION_RULE("retention rule"),
    /** An assessment or policy document. */
    ASSESSMENT("assessment"),
    /** A request for data in a single case. */
    SHARING_REQUEST("sharing request");

    private final String label;

    Referable(String label) {
        this.label = label;
    }

    /** {@return what reports call it} */
    public String label() {
        return label;
    }
}
