package org.dsauk.schedule;

import java.util.List;
import org.dsauk.schedule.DueDate.Held;
import org.dsauk.schedule.DueDate.NotComputable;

/** What is due, without the places in lists that an order or brackets change. */
final class WithoutPlaces {

    private WithoutPlaces() {}

    static String of(DueDate due) {
        if (due instanceof Held held) {
            return "held " + of(held.otherwise()) + " " + held.reason();
        }
        return due instanceof NotComputable open
                ? "open " + missing(open) + open.notBefore() + open.notAfter() + open.reason()
                : due.toString();
    }

    /** Each fact as often as it is missing. */
    private static List<String> missing(NotComputable open) {
        return open.missing().stream()
                .map(fact -> fact.text().replaceAll("(/periods)?/\\d+", ""))
                .sorted()
                .toList();
    }
}
