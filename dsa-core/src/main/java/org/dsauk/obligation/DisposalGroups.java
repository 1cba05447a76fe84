package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dsauk.law.Provision;
import org.dsauk.report.JsonPointer;
import org.dsauk.schedule.DueDate;
import org.dsauk.schedule.ScheduledDisposal;
import org.dsauk.schedule.ScheduledReview;

/** Entries of a schedule, put together where one rule asks for the same on the same day, for the same reasons. */
final class DisposalGroups {

    private record Same(JsonPointer rule, List<Object> what) {}

    private final List<ScheduledDisposal> entries;
    private final Function<ScheduledDisposal, List<Provision>> citations;

    DisposalGroups(List<ScheduledDisposal> entries, Function<ScheduledDisposal, List<Provision>> citations) {
        this.entries = entries;
        this.citations = citations;
    }

    void forEachDisposal(BiConsumer<DisposalGroup, DueDate> then) {
        together(entries, entry -> List.of(entry.disposal(), entry.end(), citations.apply(entry)))
                .forEach(group -> accept(group, group.get(0).disposal(), then));
    }

    void forEachCertificate(BiConsumer<DisposalGroup, DueDate> then) {
        List<ScheduledDisposal> certified = entries.stream()
                .filter(entry -> entry.certificate().isPresent())
                .toList();
        together(certified, entry -> List.of(entry.certificate().orElseThrow()))
                .forEach(group -> accept(group, group.get(0).certificate().orElseThrow(), then));
    }

    private static void accept(List<ScheduledDisposal> group, DueDate due, BiConsumer<DisposalGroup, DueDate> then) {
        then.accept(new DisposalGroup(group, due), due);
    }

    void forEachReview(Window window, BiConsumer<DisposalGroup, List<LocalDate>> then) {
        DueDate noReason = new DueDate.Never("");
        together(entries, entry -> List.of(days(entry, window), citations.apply(entry)))
                .forEach(group -> then.accept(new DisposalGroup(group, noReason), days(group.get(0), window)));
    }

    /** First reviews whose day is not known. */
    void forEachOpenReview(BiConsumer<DisposalGroup, DueDate> then) {
        forEachOpen(ScheduledReview::first, then);
    }

    /** Reviews before the disposal, where only the latest possible day of that is known. */
    void forEachReviewBeforeDisposal(BiConsumer<DisposalGroup, DueDate> then) {
        forEachOpen(review -> review.beforeDisposal().filter(DisposalGroups::isBounded), then);
    }

    private void forEachOpen(
            Function<ScheduledReview, Optional<DueDate>> part, BiConsumer<DisposalGroup, DueDate> then) {
        Function<ScheduledDisposal, Optional<DueDate>> open =
                entry -> entry.review().flatMap(part).filter(DueDate.NotComputable.class::isInstance);
        List<ScheduledDisposal> some =
                entries.stream().filter(entry -> open.apply(entry).isPresent()).toList();
        together(some, entry -> List.of(open.apply(entry).orElseThrow(), citations.apply(entry)))
                .forEach(group -> accept(group, open.apply(group.get(0)).orElseThrow(), then));
    }

    private static boolean isBounded(DueDate due) {
        return due instanceof DueDate.NotComputable open && open.notAfter().isPresent();
    }

    private static List<LocalDate> days(ScheduledDisposal entry, Window window) {
        return window.isEmpty()
                ? List.of()
                : entry.review().map(review -> between(review, window)).orElse(List.of());
    }

    private static List<LocalDate> between(ScheduledReview review, Window window) {
        return review.between(window.first(), window.last(), Diary.TOO_MANY);
    }

    private static Iterable<List<ScheduledDisposal>> together(
            List<ScheduledDisposal> some, Function<ScheduledDisposal, List<Object>> what) {
        Map<Same, List<ScheduledDisposal>> groups = some.stream()
                .collect(Collectors.groupingBy(
                        entry -> new Same(entry.source(), what.apply(entry)), LinkedHashMap::new, Collectors.toList()));
        return groups.values();
    }
}
