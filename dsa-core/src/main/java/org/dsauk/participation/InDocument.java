package org.dsauk.participation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dsauk.report.JsonPointer;

/** The order in which things stand in a document. */
final class InDocument {

    private static final Comparator<JsonPointer> PLACE = (one, other) -> {
        List<String> first = one.tokens();
        List<String> second = other.tokens();
        return IntStream.range(0, Math.min(first.size(), second.size()))
                .map(i -> compare(first.get(i), second.get(i)))
                .filter(result -> result != 0)
                .findFirst()
                .orElse(first.size() - second.size());
    };

    private InDocument() {}

    static List<Irregularity> ordered(List<Irregularity> odd) {
        return odd.stream()
                .distinct()
                .sorted(Comparator.comparing(Irregularity::source, PLACE)
                        .thenComparing(Irregularity::kind)
                        .thenComparing(Irregularity::words))
                .toList();
    }

    /** Indices are compared as numbers: one of more digits is greater. */
    private static int compare(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        int byLength = numbers ? Integer.compare(one.length(), other.length()) : 0;
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    private static boolean isNumber(String token) {
        return !token.isEmpty() && token.chars().allMatch(Character::isDigit);
    }
}
