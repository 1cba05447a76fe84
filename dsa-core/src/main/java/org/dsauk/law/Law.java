package org.dsauk.law;

/** What the library knows of the law as a whole. */
public final class Law {

    private static final InForce KNOWN = InForce.between("2018-05-25", "2026-06-30");

    private Law() {}

    /**
     * {@return the dates between which the library knows the law}
     *
     * <p>They begin when the GDPR and the main provisions of the Data Protection Act 2018 came to apply, and end with
     * the last day up to which changes were collected.
     */
    public static InForce known() {
        return KNOWN;
    }
}
