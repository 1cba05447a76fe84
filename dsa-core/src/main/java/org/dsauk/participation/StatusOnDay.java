package org.dsauk.participation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.report.JsonPointer;

/**
 * Where an agreement stands on a day.
 *
 * @param status where it stands
 * @param since the first day on which it stands there; empty where that is not recorded
 * @param source where the agreement says so
 * @since 0.1.0
 */
public record StatusOnDay(AgreementStatus status, Optional<LocalDate> since, JsonPointer source) {

    /**
     * Refuses missing parts.
     *
     * @param status where it stands
     * @param since the first day on which it stands there
     * @param source where the agreement says so
     */
    public StatusOnDay {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(source, "source");
    }

    /** {@return whether data may be shared: the agreement is in force, also while it is under review} */
    public boolean allowsSharing() {
        return status == AgreementStatus.IN_FORCE || status == AgreementStatus.UNDER_REVIEW;
    }

    @Override
    public String toString() {
        return status.code() + since.map(day -> " since " + day).orElse("");
    }
}
