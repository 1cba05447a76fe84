package org.dsauk.ground;

import org.dsauk.model.Code;

/** Which task it is, of those that the Act names (DPA 2018 section 8). */
public enum PublicTaskPoint implements Code {
    /** The administration of justice (section 8(a)). */
    ADMINISTRATION_OF_JUSTICE("administration-of-justice"),
    /** A function of either House of Parliament (section 8(b)). */
    PARLIAMENT("parliament"),
    /** A function that an enactment or rule of law confers (section 8(c)). */
    STATUTORY_FUNCTION("statutory-function"),
    /** A function of the Crown, a Minister or a government department (section 8(d)). */
    CROWN_FUNCTION("crown-function"),
    /** An activity that supports or promotes democratic engagement (section 8(e)). */
    DEMOCRATIC_ENGAGEMENT("democratic-engagement");

    private final String code;

    PublicTaskPoint(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
