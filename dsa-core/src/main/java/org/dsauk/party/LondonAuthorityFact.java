package org.dsauk.party;

import org.dsauk.model.Code;

/**
 * A name or code of a London authority; the library may be surer of one than of another.
 *
 * @since 0.1.0
 */
public enum LondonAuthorityFact implements Code {
    /** The area code of the Government Statistical Service. */
    GSS("gss", "gss"),
    /** The name of the area in statistics. */
    ONS_NAME("ons-name", "names"),
    /** The usual name of the council. */
    CORPORATE_NAME("corporate-name", "names"),
    /** The name of the body corporate. */
    LEGAL_NAME("legal-name", "legal-name"),
    /** The number of the local authority for education. */
    DFE("dfe", "dfe"),
    /** The number of the council with adult social services responsibilities. */
    CASSR("cassr", "cassr"),
    /** The code in the register of local authorities in England. */
    GB_LAE("gb-lae", "gb-lae");

    private final String code;
    private final String group;

    LondonAuthorityFact(String code, String group) {
        this.code = code;
        this.group = group;
    }

    /** {@return the name of its column in the table} */
    @Override
    public String code() {
        return code;
    }

    /** {@return the name of the column that says how sure the library is of it} */
    String certaintyColumn() {
        return "certainty-" + group;
    }
}
