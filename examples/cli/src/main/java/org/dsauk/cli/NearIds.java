package org.dsauk.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Suggests ids that are spelt nearly as what the user wrote. */
final class NearIds {

    private static final int MOST = 3;
    private static final int FARTHEST = 3;

    private NearIds() {}

    /** {@return what to add to a message: the nearest ids, or something else where none is near} */
    static String hint(String wrong, Collection<String> known, String otherwise) {
        String near = near(wrong, known).stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        return near.isEmpty() ? otherwise : "; did you mean " + near + "?";
    }

    static List<String> near(String wrong, Collection<String> known) {
        return known.stream()
                .filter(id -> distance(upper(wrong), upper(id)) <= farthest(id))
                .sorted(Comparator.comparingInt(id -> distance(upper(wrong), upper(id))))
                .limit(MOST)
                .toList();
    }

    private static String upper(String id) {
        return id.toUpperCase(Locale.ROOT);
    }

    /** Of a short id at least the greater part must be right. */
    private static int farthest(String id) {
        return Math.min(FARTHEST, (id.length() - 1) / 2);
    }

    /** {@return how many characters to insert, delete or replace to get from one text to the other (Levenshtein)} */
    static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] here = new int[to.length() + 1];
            here[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[to.length()];
    }
}
