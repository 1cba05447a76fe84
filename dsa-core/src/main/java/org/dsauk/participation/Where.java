package org.dsauk.participation;

import java.time.LocalDate;
import java.util.Optional;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.report.JsonPointer;

/** Where a party stands, since when, and by what. */
record Where(Optional<ParticipationStatus> status, Optional<LocalDate> since, Optional<JsonPointer> source) {

    static final Where NOWHERE = new Where(Optional.empty(), Optional.empty(), Optional.empty());
}
