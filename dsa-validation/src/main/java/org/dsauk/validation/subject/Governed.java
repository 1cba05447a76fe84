package org.dsauk.validation.subject;

/**
 * A subject of which it is known whether Part 3 of the DPA 2018 alone governs it, so that no finding cites the UK GDPR.
 */
public interface Governed {

    /** {@return whether all legal grounds for it are of law enforcement, and there is one} */
    boolean isUnderPart3Alone();
}
