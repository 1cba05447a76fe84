package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dsauk.report.JsonPointer;
import org.dsauk.schedule.DueDate;
import org.dsauk.schedule.ScheduledDisposal;
import org.dsauk.schedule.ScheduledReview;

/** Entries of a schedule, put together where one rule asks for the same on the same day. */
final class DisposalGroups {

    private record Same(JsonPointer rule, Object what) {}

    private final List<ScheduledDisposal> entries;

    DisposalGroups(List<ScheduledDisposal> entries) {
        this.entries = entries;
    }

    void forEach(Function<ScheduledDisposal, DueDate> due, BiConsumer<DisposalGroup, DueDate> then) {
        together(entries, due).forEach((same, scheduled) -> {
            DueDate day = due.apply(scheduled.get(0));
            then.accept(new DisposalGroup(scheduled, day), day);
        });
    }

    void forEachCertificate(BiConsumer<DisposalGroup, DueDate> then) {
        List<ScheduledDisposal> certified = entries.stream()
                .filter(entry -> entry.certificate().isPresent())
                .toList();
        new DisposalGroups(certified).forEach(entry -> entry.certificate().orElseThrow(), then);
    }

    void forEachReview(Window window, BiConsumer<DisposalGroup, List<LocalDate>> then) {
        Function<ScheduledDisposal, List<LocalDate>> days =
                entry -> entry.review().map(review -> between(review, window)).orElse(List.of());
        together(entries, days).forEach((same, scheduled) -> {
            DueDate noReason = new DueDate.Never("");
            then.accept(new DisposalGroup(scheduled, noReason), days.apply(scheduled.get(0)));
        });
    }

    private static List<LocalDate> between(ScheduledReview review, Window window) {
        return window.isEmpty()
                ? List.of()
                : review.between(window.first(), window.last()).stream()
                        .limit(Repetition.MOST)
                        .toList();
    }

    private static Map<Same, List<ScheduledDisposal>> together(
            List<ScheduledDisposal> entries, Function<ScheduledDisposal, ?> what) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> new Same(entry.pointer(), what.apply(entry)),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
