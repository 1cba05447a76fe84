package org.dsauk.participation;

import java.time.LocalDate;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Participation;

/**
 * Moves an agreement and its parties from one state to the next, and refuses what cannot come next.
 *
 * @since 0.1.0
 */
public final class Lifecycle {

    private Lifecycle() {}

    /**
     * {@return an agreement as it stands after it has come to a status, with that status in its history}
     *
     * @param agreement the agreement
     * @param status where it comes to stand; for an agreement without a status, {@code draft}
     * @param day the first day on which it stands there
     * @throws IllegalArgumentException if the status cannot follow that of the agreement, or the day comes before the
     *     last one of its history; the message names what can
     */
    public static DataSharingAgreement moved(DataSharingAgreement agreement, AgreementStatus status, LocalDate day) {
        throw new UnsupportedOperationException(agreement.getId() + status + day);
    }

    /**
     * {@return an agreement with one more step in its record}
     *
     * @param agreement the agreement
     * @param step the step, with party or group, status and day
     * @throws IllegalArgumentException if the step lacks one of these, or cannot follow the one before it for one of
     *     the parties and purposes that it concerns; the message names what can
     */
    public static DataSharingAgreement stepped(DataSharingAgreement agreement, Participation step) {
        throw new UnsupportedOperationException(agreement.getId() + step);
    }
}
