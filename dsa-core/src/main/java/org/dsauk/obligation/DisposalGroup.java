package org.dsauk.obligation;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.Disposal;
import org.dsauk.schedule.DueDate;
import org.dsauk.schedule.ScheduledDisposal;

/** What one rule asks for on one day, of all holders, items and purposes for which it is the same. */
record DisposalGroup(List<ScheduledDisposal> scheduled, DueDate due) {

    ScheduledDisposal first() {
        return scheduled.get(0);
    }

    JsonPointer rule() {
        return first().source();
    }

    String action() {
        return first().rule()
                .getDisposal()
                .flatMap(Disposal::getAction)
                .map(action -> ActionWords.of(action, "it"))
                .orElse("it goes");
    }

    Entry entry(ObligationKind kind, JsonPointer source, String title, String then) {
        return Entry.of(kind, source, title + scope() + then + reason())
                .concerning(ids(ScheduledDisposal::holder))
                .uncertain(uncertainty());
    }

    private String scope() {
        List<String> items = ids(ScheduledDisposal::item);
        List<String> outputs = ids(ScheduledDisposal::output);
        List<String> purposes = ids(ScheduledDisposal::purpose);
        return (items.isEmpty() ? "" : " (" + Ids.quoted(items) + ")")
                + (outputs.isEmpty() ? "" : " in " + Ids.quoted(outputs))
                + (purposes.isEmpty() ? "" : " for " + Ids.quoted(purposes))
                + " under rule '" + first().rule().getId() + "'";
    }

    // Why there is no day is said beside what has none.
    private String reason() {
        return due instanceof DueDate.On on ? ", " + on.reason() + reasonOfEnd() : "";
    }

    // Where data goes some days after the end of the period, the reason of that day does not say why it ends.
    private String reasonOfEnd() {
        boolean later = due.equals(first().disposal()) && !due.equals(first().end());
        return later && first().end() instanceof DueDate.On end ? "; the period: " + end.reason() : "";
    }

    private Optional<String> uncertainty() {
        TreeSet<String> notes = new TreeSet<>();
        scheduled.forEach(entry -> notes.addAll(entry.notes()));
        if (due instanceof DueDate.On on) {
            on.earliest().ifPresent(day -> notes.add("it may be done from " + day));
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
    }

    private List<String> ids(Function<ScheduledDisposal, Optional<String>> id) {
        return scheduled.stream()
                .map(id)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
