package org.dsauk.cli;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.model.Code;
import org.dsauk.retention.Disposal;
import org.dsauk.schedule.DueDate;
import org.dsauk.schedule.ScheduledDisposal;
import org.dsauk.schedule.ScheduledReview;

/**
 * A retention schedule for people: what goes on a day, in order; what is held; what stays for good; then what cannot be
 * computed and what is missing.
 */
final class RetentionText {

    private final boolean coloured;

    RetentionText(boolean coloured) {
        this.coloured = coloured;
    }

    String of(DataSharingAgreement agreement, List<ScheduledDisposal> entries, boolean complete) {
        String head = "Retention under " + agreement.getTitle().orElse(agreement.getId());
        String none = entries.isEmpty() ? "\nNo retention rule concerns this.\n" : "";
        String body = RetentionBox.of(entries).stream().map(this::print).collect(Collectors.joining());
        String rest = complete ? "" : "\nThere is more than is listed here.\n";
        return bold(head) + "\n" + none + body + rest + missing(entries);
    }

    private String print(RetentionBox box) {
        ScheduledDisposal entry = box.first();
        List<String> lines = new ArrayList<>();
        lines.add("\n" + bold(state(entry.disposal()) + action(entry)));
        lines.add("  holder: " + box.holders());
        lines.add("  data: " + box.data());
        lines.add("  for: " + box.purposes());
        lines.add("  rule: " + entry.rule().getId() + " at " + entry.source());
        lines.add("  why: " + entry.end().reason());
        if (!entry.disposal().equals(entry.end())) {
            lines.add("  then: " + text(entry.disposal()));
        }
        entry.review().ifPresent(review -> lines.addAll(review(review)));
        entry.certificate().ifPresent(due -> lines.add("  certificate: " + text(due)));
        entry.notes().forEach(note -> lines.add("  note: " + note));
        return String.join("\n", lines) + "\n";
    }

    private static String state(DueDate due) {
        if (due instanceof DueDate.On on) {
            return on.earliest().map(first -> "from " + first + " to ").orElse("by ") + on.date();
        }
        if (due instanceof DueDate.Held held) {
            return "held"
                    + held.otherwise().day().map(day -> ", else by " + day).orElse("");
        }
        return due instanceof DueDate.Never ? "never" : "no day can be computed";
    }

    private static String action(ScheduledDisposal entry) {
        Optional<Disposal> disposal = entry.rule().getDisposal();
        String methods = disposal.map(Disposal::getMethods).orElse(List.of()).stream()
                .map(Code::code)
                .collect(Collectors.joining(", "));
        return disposal.flatMap(Disposal::getAction)
                        .map(action -> ": " + action.code())
                        .orElse("")
                + (methods.isEmpty() ? "" : " (" + methods + ")");
    }

    private static List<String> review(ScheduledReview review) {
        List<String> lines = new ArrayList<>();
        String every = review.interval()
                .map(interval -> ", then every " + words(interval))
                .orElse("");
        review.first().ifPresent(due -> lines.add("  review: " + text(due) + every));
        review.beforeDisposal().ifPresent(due -> lines.add("  review before disposal: " + state(due)));
        return lines;
    }

    private static String words(Period interval) {
        List<String> parts = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>(
                Map.of("days", interval.getDays(), "months", interval.getMonths(), "years", interval.getYears()));
        counts.forEach((unit, count) -> {
            if (count != 0) {
                parts.add(0, count + " " + unit);
            }
        });
        return String.join(" and ", parts);
    }

    private static String text(DueDate due) {
        return state(due) + " - " + due.reason();
    }

    private String missing(List<ScheduledDisposal> entries) {
        Map<String, Set<String>> rules = new TreeMap<>();
        for (ScheduledDisposal entry : entries) {
            if (entry.disposal() instanceof DueDate.NotComputable open) {
                open.missing()
                        .forEach(fact -> rules.computeIfAbsent(fact.text(), key -> new TreeSet<>())
                                .add(entry.rule().getId()));
            }
        }
        StringBuilder lines = new StringBuilder();
        rules.forEach((fact, ids) -> lines.append("  ")
                .append(fact)
                .append(": for ")
                .append(String.join(", ", ids))
                .append('\n'));
        return rules.isEmpty() ? "" : "\n" + bold("What is missing") + "\n" + lines;
    }

    private String bold(String text) {
        return coloured ? "\u001b[1m" + text + "\u001b[0m" : text;
    }
}
