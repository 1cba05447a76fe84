package org.dsauk.security;

import java.util.Objects;
import org.dsauk.law.LawCode;
import org.dsauk.law.LawTopic;

/**
 * A classification or marking (Government Security Classifications Policy).
 *
 * @param code the code as documents write it
 */
public record SecurityClassification(String code) implements LawCode {

    /** The tier OFFICIAL. */
    public static final SecurityClassification OFFICIAL = new SecurityClassification("official");

    /** The marking OFFICIAL-SENSITIVE, inside the tier OFFICIAL. */
    public static final SecurityClassification OFFICIAL_SENSITIVE = new SecurityClassification("official-sensitive");

    /** The tier SECRET. */
    public static final SecurityClassification SECRET = new SecurityClassification("secret");

    /** The tier TOP SECRET. */
    public static final SecurityClassification TOP_SECRET = new SecurityClassification("top-secret");

    /** CONFIDENTIAL, a marking of the scheme before (no longer in force). */
    public static final SecurityClassification CONFIDENTIAL = new SecurityClassification("confidential");

    /** RESTRICTED, a marking of the scheme before (no longer in force). */
    public static final SecurityClassification RESTRICTED = new SecurityClassification("restricted");

    /** PROTECT, a marking of the scheme before (no longer in force). */
    public static final SecurityClassification PROTECT = new SecurityClassification("protect");

    /** UNCLASSIFIED, a level of the scheme before (no longer in force). */
    public static final SecurityClassification UNCLASSIFIED = new SecurityClassification("unclassified");

    /** NOT PROTECTIVELY MARKED, a marking of the scheme before (no longer in force). */
    public static final SecurityClassification NOT_PROTECTIVELY_MARKED =
            new SecurityClassification("not-protectively-marked");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public SecurityClassification {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static SecurityClassification of(String code) {
        return new SecurityClassification(code);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.CLASSIFICATIONS;
    }

    @Override
    public String toString() {
        return code;
    }
}
