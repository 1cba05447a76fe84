package org.dsauk.participation;

import java.util.List;
import java.util.Optional;

/** The purpose and the data item that is asked about; without one, by what concerns all of them alone. */
record Scope(Optional<String> purpose, Optional<String> item) {

    boolean includes(PartyStep step) {
        return isOneOf(step.purposes(), purpose) && isOneOf(step.items(), item);
    }

    private static boolean isOneOf(List<String> stated, Optional<String> asked) {
        return stated.isEmpty() || asked.filter(stated::contains).isPresent();
    }
}
