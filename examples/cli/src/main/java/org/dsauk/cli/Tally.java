package org.dsauk.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dsauk.report.Verdict;

/** How many files came to which verdict. */
final class Tally {

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int all;
    private int unreadable;

    void add(CheckedInput checked) {
        all++;
        checked.report()
                .ifPresentOrElse(report -> verdicts.merge(report.verdict(), 1, Integer::sum), () -> unreadable++);
    }

    boolean isOfSeveral() {
        return all > 1;
    }

    /** {@return the sentence that says it, such as "3 files: 2 ready, 1 not readable."} */
    String text() {
        List<String> parts = new ArrayList<>();
        verdicts.forEach(
                (verdict, count) -> parts.add(count + " " + verdict.code().replace('-', ' ')));
        if (unreadable > 0) {
            parts.add(unreadable + " not readable");
        }
        return all + " files: " + String.join(", ", parts) + ".";
    }
}
