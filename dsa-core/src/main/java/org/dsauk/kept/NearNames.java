package org.dsauk.kept;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearNames {

    private static final int FARTHEST = 3;
    private static final int LONGEST = 64;

    private NearNames() {}

    /**
     * {@return the known name that is spelt most like another one, or else one that has it as a part; empty where none
     * is near}
     *
     * @param wrong a name that is not known
     * @param known the known names
     */
    public static Optional<String> nearest(String wrong, Collection<String> known) {
        if (wrong.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        int least = FARTHEST + 1;
        for (String name : known) {
            int distance = distance(lower(wrong), lower(name));
            if (distance < least && distance <= (name.length() - 1) / 2) {
                least = distance;
                nearest = Optional.of(name);
            }
        }
        return nearest.or(() -> longer(wrong, known));
    }

    /** A name that has the other one between its hyphens, such as {@code secure-portal} for {@code portal}. */
    private static Optional<String> longer(String wrong, Collection<String> known) {
        String part = "-" + lower(wrong) + "-";
        return known.stream()
                .filter(name -> ("-" + lower(name) + "-").contains(part))
                .findFirst();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** How many characters to insert, delete or replace to get from one text to the other (Levenshtein). */
    private static int distance(String from, String to) {
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
