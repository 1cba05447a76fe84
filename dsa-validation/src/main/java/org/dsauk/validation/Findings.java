package org.dsauk.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Nature;
import org.dsauk.report.Severity;
import org.dsauk.text.Count;

/**
 * The findings of a report, at most so many: errors before warnings before advice, and then how many more there are.
 */
final class Findings {

    static final String MORE = "DSA-KNW-002";

    private record Listed(int number, Finding finding) {}

    private final int most;
    private final Map<Severity, List<Listed>> listed = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int number;

    Findings(int most) {
        this.most = most;
    }

    /** Takes a finding, whose words are made only if there is room for it. */
    void add(Severity severity, Supplier<Finding> finding) {
        counts.merge(severity, 1, Integer::sum);
        List<Listed> alike = listed.computeIfAbsent(severity, key -> new ArrayList<>());
        if (alike.size() < most) {
            alike.add(new Listed(number++, finding.get()));
        }
    }

    /** Those for which there is room, in the order in which they were found, and how many more there are. */
    List<Finding> all() {
        List<Listed> chosen = new ArrayList<>();
        Map<Severity, Integer> more = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            List<Listed> alike = listed.getOrDefault(severity, List.of());
            int room = Math.min(most - chosen.size(), alike.size());
            chosen.addAll(alike.subList(0, room));
            int left = counts.getOrDefault(severity, 0) - room;
            if (left > 0) {
                more.put(severity, left);
            }
        }
        chosen.sort(Comparator.comparingInt(Listed::number));
        List<Finding> all = new ArrayList<>(chosen.stream().map(Listed::finding).toList());
        if (!more.isEmpty()) {
            all.add(more(more));
        }
        return all;
    }

    /** As severe as the worst of those that it stands for, so that it counts for the verdict as they do. */
    private static Finding more(Map<Severity, Integer> counts) {
        Severity worst = counts.keySet().iterator().next();
        String words = counts.entrySet().stream()
                .map(entry -> words(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return new Finding(
                MORE,
                worst,
                worst == Severity.ERROR ? Nature.INTEGRITY : Nature.PRACTICE,
                JsonPointer.ROOT,
                Optional.empty(),
                "there are more findings than a report lists: another " + words,
                "mend what is listed and validate again, or ask the validator for more findings",
                List.of());
    }

    private static String words(Severity severity, int count) {
        return switch (severity) {
            case ERROR -> Count.of(count, "error");
            case WARNING -> Count.of(count, "warning");
            case ADVICE -> Count.of(count, "item") + " of advice";
        };
    }
}
