package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.Optional;
import org.dsauk.party.Signature;

/**
 * A signature as it stands in the record.
 *
 * @param signature the signature
 * @param index the agreement
 */
public record StatedSignature(Signature signature, AgreementIndex index) {

    /**
     * {@return whether there is, or may have been, a version}
     *
     * @param version the version
     */
    public Answer exists(String version) {
        return index.handling().versions().exists(version);
    }

    /** {@return the day on which the signed version was finished, where one is stated} */
    public Optional<LocalDate> versionFinished() {
        return signature.getVersion().flatMap(index.handling().versions()::finished);
    }

    /** {@return whether a signature of the same version states another digest} */
    public boolean contradictsDigest() {
        return index.handling().versions().contradictsDigest(signature);
    }
}
