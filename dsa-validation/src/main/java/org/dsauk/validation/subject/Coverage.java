package org.dsauk.validation.subject;

import java.util.List;
import org.dsauk.text.Excerpt;

/**
 * Which members of a stated party or group lack something.
 *
 * @param single whether a party was stated, not a group or a list of them
 * @param lacking the ids of those that lack it
 * @param unknown the ids of those of whom it is not known
 */
public record Coverage(boolean single, List<String> lacking, List<String> unknown) {

    /** Copies the lists. */
    public Coverage {
        lacking = List.copyOf(lacking);
        unknown = List.copyOf(unknown);
    }

    static Coverage complete(boolean single) {
        return new Coverage(single, List.of(), List.of());
    }

    /** {@return whether nobody lacks it} */
    public Answer answer() {
        if (!lacking.isEmpty()) {
            return Answer.NO;
        }
        return unknown.isEmpty() ? Answer.YES : Answer.UNKNOWN;
    }

    /** {@return for whom it is lacking or unknown: the first few and how many more; nothing for a stated party} */
    public String whom() {
        if (single) {
            return "";
        }
        List<String> ids = lacking.isEmpty() ? unknown : lacking;
        return " for " + Excerpt.list(ids);
    }
}
