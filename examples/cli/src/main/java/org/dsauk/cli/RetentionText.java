package org.dsauk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
 *
 * <p>Entries that say the same of several holders, items or purposes are printed as one.
 */
final class RetentionText {

    private final boolean coloured;

    RetentionText(boolean coloured) {
        this.coloured = coloured;
    }

    String of(DataSharingAgreement agreement, List<ScheduledDisposal> entries, boolean complete) {
        Map<List<Object>, List<ScheduledDisposal>> groups = new LinkedHashMap<>();
        entries.forEach(entry ->
                groups.computeIfAbsent(common(entry), key -> new ArrayList<>()).add(entry));
        String head = "Retention under " + agreement.getTitle().orElse(agreement.getId());
        String body = groups.values().stream().map(this::print).collect(Collectors.joining());
        String none = entries.isEmpty() ? "\nNo retention rule concerns this.\n" : "";
        String rest = complete ? "" : "\nThere is more than is listed here.\n";
        return bold(head) + "\n" + none + body + rest + missing(entries);
    }

    /** {@return what entries have in common that are printed as one} */
    private static List<Object> common(ScheduledDisposal entry) {
        return List.of(
                entry.pointer(),
                entry.copy(),
                entry.end(),
                entry.review(),
                entry.disposal(),
                entry.certificate(),
                entry.notes());
    }

    private String print(List<ScheduledDisposal> group) {
        ScheduledDisposal entry = group.get(0);
        List<String> lines = new ArrayList<>();
        lines.add("\n" + bold(state(entry.disposal()) + action(entry)));
        lines.add("  holder: " + names(group, ScheduledDisposal::holder, "all"));
        lines.add("  data: " + data(group));
        lines.add("  for: " + names(group, ScheduledDisposal::purpose, "all purposes"));
        lines.add("  rule: " + entry.rule().getId() + " at " + entry.pointer());
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
            return on.earliest().map(first -> first + " to ").orElse("by ") + on.date();
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

    private static String data(List<ScheduledDisposal> group) {
        ScheduledDisposal entry = group.get(0);
        boolean ofOutputs = entry.output().isPresent();
        String copy = entry.copy().map(which -> " [" + which.code() + "]").orElse("");
        return names(group, ofOutputs ? ScheduledDisposal::output : ScheduledDisposal::item, "all that is held") + copy;
    }

    private static String names(
            List<ScheduledDisposal> group, Function<ScheduledDisposal, Optional<String>> name, String all) {
        Set<String> names = new LinkedHashSet<>();
        group.forEach(entry -> names.add(name.apply(entry).orElse(all)));
        return String.join(", ", names);
    }

    private static List<String> review(ScheduledReview review) {
        List<String> lines = new ArrayList<>();
        review.first().ifPresent(due -> lines.add("  review: " + text(due) + every(review)));
        review.beforeDisposal().ifPresent(due -> lines.add("  review before disposal: " + state(due)));
        return lines;
    }

    private static String every(ScheduledReview review) {
        return review.interval().map(interval -> ", then every " + interval).orElse("");
    }

    private static String text(DueDate due) {
        return state(due) + " - " + due.reason();
    }

    private String missing(List<ScheduledDisposal> entries) {
        Map<String, Set<String>> rules = new LinkedHashMap<>();
        for (ScheduledDisposal entry : entries) {
            if (entry.disposal() instanceof DueDate.NotComputable open) {
                open.missing()
                        .forEach(fact -> rules.computeIfAbsent(fact.text(), key -> new TreeSet<>())
                                .add(entry.rule().getId()));
            }
        }
        return rules.isEmpty()
                ? ""
                : "\n" + bold("What is missing") + "\n"
                        + rules.entrySet().stream()
                                .map(fact ->
                                        "  " + fact.getKey() + "  for " + String.join(", ", fact.getValue()) + "\n")
                                .sorted()
                                .collect(Collectors.joining());
    }

    private String bold(String text) {
        return coloured ? "\u001b[1m" + text + "\u001b[0m" : text;
    }
}
