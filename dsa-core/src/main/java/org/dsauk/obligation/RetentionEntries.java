package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.law.Provision;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.HeldData;
import org.dsauk.schedule.DueDate;
import org.dsauk.schedule.EventDates;
import org.dsauk.schedule.RetentionSchedule;
import org.dsauk.schedule.ScheduledDisposal;

/**
 * When data is reviewed, goes and is certified: for each entry of held data as the schedule has it; and for what is in
 * no such entry, where the day follows from the agreement alone, such as from its end or from a fixed day.
 */
final class RetentionEntries {

    private static final JsonPointer LIST = JsonPointer.ROOT.child("heldData");

    private record Known(JsonPointer rule, Optional<String> holder, LocalDate day) {}

    private final Diary diary;
    private final Set<Known> known = new HashSet<>();

    private RetentionEntries(Diary diary) {
        this.diary = diary;
    }

    static void collect(Diary diary) {
        RetentionEntries entries = new RetentionEntries(diary);
        List<HeldData> held = diary.agreement().getHeldData();
        for (int i = 0; i < held.size(); i++) {
            entries.collect(held.get(i), LIST.child(i));
        }
        entries.collectFromTheAgreement();
    }

    private void collect(HeldData held, JsonPointer source) {
        List<ScheduledDisposal> schedule = RetentionSchedule.of(diary.agreement(), held, diary.workingDays())
                .disposals();
        schedule.forEach(this::remember);
        DisposalGroups groups = new DisposalGroups(schedule, this::citations);
        Optional<LocalDate> gone = held.getDisposedOn();
        if (gone.isEmpty()) {
            String title = held.getTitle().map(text -> "'" + text + "'").orElse("held data");
            groups.forEachDisposal((group, due) -> add(disposal(group, source, title), due));
            collectReviews(groups, source, title);
        }
        if (held.getCertifiedOn().isEmpty()) {
            collectCertificates(held, groups, source);
        }
    }

    private void remember(ScheduledDisposal scheduled) {
        latest(scheduled.disposal())
                .ifPresent(day -> known.add(new Known(scheduled.source(), scheduled.holder(), day)));
    }

    /** {@return the day on which something is due, or the latest possible one} */
    private static Optional<LocalDate> latest(DueDate due) {
        return due instanceof DueDate.NotComputable open ? open.notAfter() : due.day();
    }

    // What is due some day up to one after the window is not listed for data of which nothing is known.
    private boolean isWithinReach(DueDate due, LocalDate latest) {
        return due instanceof DueDate.On || !latest.isAfter(diary.window().last());
    }

    private Entry disposal(DisposalGroup group, JsonPointer source, String title) {
        return group.entry(ObligationKind.DISPOSAL, source, title, ": " + group.action())
                .citing(citations(group.first()));
    }

    private List<Provision> citations(ScheduledDisposal scheduled) {
        return diary.dataProtection().governs(scheduled.rule(), scheduled.item())
                ? diary.regimes().storageLimitation(scheduled.holder().stream().toList())
                : List.of();
    }

    private void add(Entry entry, DueDate due) {
        if (due instanceof DueDate.On on) {
            diary.due(entry, on.date());
        } else if (due instanceof DueDate.NotComputable open) {
            open.notAfter()
                    .ifPresentOrElse(
                            latest -> diary.bounded(entry, latest, open.missing(), open.reason()),
                            () -> diary.undated(entry, open.missing(), open.reason()));
        } else if (due instanceof DueDate.Held held) {
            diary.undated(entry, List.of(), held.reason());
        }
    }

    private void collectReviews(DisposalGroups groups, JsonPointer source, String title) {
        groups.forEachReview(
                diary.window(),
                (group, days) -> diary.repeated(
                        group.entry(ObligationKind.RETENTION_REVIEW, source, title, " is reviewed")
                                .citing(citations(group.first())),
                        days));
        groups.forEachOpenReview((group, due) -> add(
                group.entry(ObligationKind.RETENTION_REVIEW, source, title, " is reviewed")
                        .citing(citations(group.first())),
                due));
        groups.forEachReviewBeforeDisposal((group, due) -> add(
                group.entry(ObligationKind.RETENTION_REVIEW, source, title, " is reviewed before it goes")
                        .citing(citations(group.first())),
                due));
    }

    private void collectCertificates(HeldData held, DisposalGroups groups, JsonPointer source) {
        String title =
                held.getTitle().map(text -> "the disposal of '" + text + "'").orElse("the disposal of held data");
        groups.forEachCertificate((group, planned) -> {
            Entry entry = group.entry(ObligationKind.CERTIFICATE, source, title, " is certified");
            Optional<LocalDate> gone = held.getDisposedOn();
            if (gone.isPresent() || latest(group.first().disposal()).isPresent()) {
                add(entry, gone.flatMap(day -> afterDisposal(group, day)).orElse(planned));
            }
        });
    }

    private Optional<DueDate> afterDisposal(DisposalGroup group, LocalDate gone) {
        return group.first()
                .rule()
                .getDisposal()
                .flatMap(Disposal::getCertificateWithin)
                .map(within -> diary.workingDays().after(within, gone));
    }

    private void collectFromTheAgreement() {
        List<ScheduledDisposal> unseen = new ArrayList<>();
        RetentionSchedule.of(diary.agreement(), EventDates.none(), diary.workingDays()).disposals().stream()
                .filter(scheduled -> latest(scheduled.disposal())
                        .filter(day -> isWithinReach(scheduled.disposal(), day))
                        .filter(day -> !known.contains(new Known(scheduled.source(), scheduled.holder(), day)))
                        .isPresent())
                .forEach(unseen::add);
        DisposalGroups groups = new DisposalGroups(unseen, this::citations);
        groups.forEachDisposal((group, due) -> add(disposal(group, group.rule(), "data"), due));
        groups.forEachCertificate((group, due) -> add(
                group.entry(ObligationKind.CERTIFICATE, group.rule(), "the disposal of data", " is certified"), due));
    }
}
