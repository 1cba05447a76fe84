package org.dsauk.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Suggests ids that are spelt nearly as what the user wrote. */
final class NearIds {

    private static final int MOST = 3;
    private static final int FARTHEST = 3;

    private NearIds() {}

    /** {@return what to add to a message: the nearest ids, or how to list all} */
    static String hint(String wrong, List<String> known) {
        String near = near(wrong, known).stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        return near.isEmpty() ? "; 'dsa rules' lists them" : "; did you mean " + near + "?";
    }

    static List<String> near(String wrong, List<String> known) {
        String upper = wrong.toUpperCase(Locale.ROOT);
        return known.stream()
                .filter(id -> distance(upper, id) <= FARTHEST)
                .sorted(Comparator.comparingInt(id -> distance(upper, id)))
                .limit(MOST)
                .toList();
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
