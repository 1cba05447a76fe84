package org.dsauk.retention;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * How data is destroyed.
 *
 * @param code the code as documents write it
 */
public record DisposalMethod(String code) implements Code {

    /** It is overwritten or erased so that it cannot be restored. */
    public static final DisposalMethod SECURE_ERASURE = new DisposalMethod("secure-erasure");

    /** Its key is destroyed. */
    public static final DisposalMethod CRYPTOGRAPHIC_ERASURE = new DisposalMethod("cryptographic-erasure");

    /** The system deletes it at its time. */
    public static final DisposalMethod AUTOMATIC_DELETION = new DisposalMethod("automatic-deletion");

    /** Paper is cut into small pieces. */
    public static final DisposalMethod CROSS_CUT_SHREDDING = new DisposalMethod("cross-cut-shredding");

    /** The medium is destroyed. */
    public static final DisposalMethod PHYSICAL_DESTRUCTION = new DisposalMethod("physical-destruction");

    /** A certified contractor destroys it. */
    public static final DisposalMethod CERTIFIED_CONTRACTOR = new DisposalMethod("certified-contractor");

    /** It goes to an archive. */
    public static final DisposalMethod ARCHIVE_TRANSFER = new DisposalMethod("archive-transfer");

    /** What points to people is removed. */
    public static final DisposalMethod REMOVAL_OF_IDENTIFIERS = new DisposalMethod("removal-of-identifiers");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public DisposalMethod {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static DisposalMethod of(String code) {
        return new DisposalMethod(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
