package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.related.Approval;
import org.dsauk.related.ApprovalStatus;
import org.dsauk.report.JsonPointer;

/** The last days of approvals, also of those that lapse with another one, and approvals that nobody has given yet. */
final class ApprovalEntries {

    private static final JsonPointer LIST = JsonPointer.ROOT.child("approvals");

    private final Diary diary;
    private final List<Approval> approvals;

    private ApprovalEntries(Diary diary) {
        this.diary = diary;
        this.approvals = diary.agreement().getApprovals();
    }

    static void collect(Diary diary) {
        ApprovalEntries entries = new ApprovalEntries(diary);
        for (int i = 0; i < entries.approvals.size(); i++) {
            entries.collect(entries.approvals.get(i), LIST.child(i));
        }
    }

    private void collect(Approval approval, JsonPointer source) {
        if (stands(approval, ApprovalStatus.REFUSED)) {
            return;
        }
        if (stands(approval, ApprovalStatus.REQUIRED) || stands(approval, ApprovalStatus.REQUESTED)) {
            diary.undated(
                    entry(approval, source, " is to be obtained"), source.child("date"), UndatedObligation.NO_DAY);
        } else {
            last(approval, new HashSet<>())
                    .ifPresent(day -> diary.due(
                            entry(approval, source, " runs out: this is the last day on which it holds")
                                    .uncertain(uncertainty(approval)),
                            day));
        }
    }

    private static Entry entry(Approval approval, JsonPointer source, String then) {
        String body = approval.getBody().map(by -> " of " + by).orElse("");
        String demand = approval.getPrecondition().orElse(false) ? ", without which nothing may be shared," : "";
        return Entry.of(
                        ObligationKind.APPROVAL,
                        source,
                        "the approval '" + approval.getId() + "'" + body + demand + then)
                .concerning(approval.getParties());
    }

    private Optional<LocalDate> last(Approval approval, Set<String> seen) {
        if (!seen.add(approval.getId())) {
            return Optional.empty();
        }
        Optional<LocalDate> with = approval.getLapsesWith().flatMap(this::find).flatMap(other -> last(other, seen));
        Optional<LocalDate> own = approval.getValidUntil();
        return own.isPresent() && with.isPresent() && with.get().isBefore(own.get()) ? with : own.or(() -> with);
    }

    private Optional<Approval> find(String id) {
        return approvals.stream()
                .filter(approval -> approval.getId().equals(id))
                .findFirst();
    }

    private static Optional<String> uncertainty(Approval approval) {
        return approval.getValidUntil().isPresent()
                ? Optional.empty()
                : approval.getLapsesWith().map(other -> "it ends with the approval '" + other + "'");
    }

    private static boolean stands(Approval approval, ApprovalStatus status) {
        return approval.getStatus().filter(status::equals).isPresent();
    }
}
