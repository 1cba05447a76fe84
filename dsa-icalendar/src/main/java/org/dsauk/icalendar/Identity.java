package org.dsauk.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dsauk.obligation.Obligation;
import org.dsauk.report.JsonPointer;

/**
 * What makes an obligation the same on every run: agreement, kind, place, day and parties. Its words, the title of the
 * agreement and the order of its lists may change.
 *
 * <p>Of places the positions in lists do not count, since they move when an element is put in above. What is the same
 * in all of these is told apart by a number, so that such obligations may change places, but are never more than there
 * are.
 */
record Identity(List<String> parts) {

    private static final String SEPARATOR = "\n";
    private static final Pattern POSITION = Pattern.compile("[0-9]+");

    static Identity of(Obligation obligation) {
        return new Identity(List.of(
                obligation.agreementId(),
                obligation.kind().code(),
                place(obligation.source()),
                obligation.day().toString(),
                String.join(" ", obligation.parties())));
    }

    private static String place(JsonPointer source) {
        return source.tokens().stream()
                .map(token -> POSITION.matcher(token).matches() ? "" : token)
                .collect(Collectors.joining("/", "/", ""));
    }

    String text(int number) {
        String name = String.join(SEPARATOR, parts) + (number == 1 ? "" : SEPARATOR + number);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
