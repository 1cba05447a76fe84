package org.dsauk.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dsauk.obligation.Obligation;

/**
 * What makes an obligation the same on every run: agreement, kind, place, day and parties. Its words and the title of
 * the agreement may change.
 */
record Identity(List<String> parts) {

    private static final String SEPARATOR = "\n";

    static Identity of(Obligation obligation) {
        return new Identity(List.of(
                obligation.agreementId(),
                obligation.kind().code(),
                obligation.source().text(),
                obligation.day().toString(),
                String.join(" ", obligation.parties())));
    }

    String text(int number) {
        String name = String.join(SEPARATOR, parts) + (number == 1 ? "" : SEPARATOR + number);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
