package org.dsauk.obligation;

import java.util.List;
import java.util.stream.Stream;

/** Lists of ids. */
final class Ids {

    private Ids() {}

    static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** {@return the ids as they stand in a sentence} */
    static String quoted(List<String> ids) {
        return "'" + String.join("', '", ids) + "'";
    }
}
