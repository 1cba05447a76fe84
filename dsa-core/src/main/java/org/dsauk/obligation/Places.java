package org.dsauk.obligation;

import java.util.Comparator;
import java.util.List;
import org.dsauk.report.JsonPointer;

/** The order of places in a document: element 9 of a list comes before element 10. */
final class Places {

    static final Comparator<JsonPointer> ORDER =
            Comparator.comparing(JsonPointer::tokens, Places::compare).thenComparing(JsonPointer::text);

    private Places() {}

    private static int compare(List<String> one, List<String> other) {
        for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
            int found = compare(one.get(at), other.get(at));
            if (found != 0) {
                return found;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compare(String one, String other) {
        boolean indices = isIndex(one) && isIndex(other);
        return indices && one.length() != other.length()
                ? Integer.compare(one.length(), other.length())
                : one.compareTo(other);
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
