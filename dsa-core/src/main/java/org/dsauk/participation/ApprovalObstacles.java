package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.related.Approval;
import org.dsauk.related.ApprovalStatus;
import org.dsauk.report.JsonPointer;

/** Approvals without which nothing may be shared, and which do not hold. */
final class ApprovalObstacles {

    /** An approval and its place. */
    private record Placed(Approval approval, JsonPointer source) {}

    private final Map<String, Approval> approvals = new HashMap<>();
    private final List<Placed> needed = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    ApprovalObstacles(DataSharingAgreement agreement) {
        List<Approval> stated = agreement.getApprovals();
        for (int i = 0; i < stated.size(); i++) {
            approvals.putIfAbsent(stated.get(i).getId(), stated.get(i));
            if (stated.get(i).getPrecondition().orElse(false)) {
                named.addAll(stated.get(i).getParties());
                needed.add(new Placed(
                        stated.get(i), JsonPointer.ROOT.child("approvals").child(i)));
            }
        }
    }

    /** Whether an approval without which nothing may be shared names a party. */
    boolean names(String id) {
        return named.contains(id);
    }

    void find(Asked asked, List<String> items) {
        for (Placed placed : needed) {
            if (concerns(placed.approval(), asked, items)) {
                find(placed, asked);
            }
        }
    }

    private static boolean concerns(Approval approval, Asked asked, List<String> items) {
        return asked.concernsParties(approval.getParties())
                && asked.concernsPurpose(approval.getPurposes())
                && asked.concernsFlow(approval.getFlows())
                && (approval.getItems().isEmpty()
                        || items.isEmpty()
                        || approval.getItems().stream().anyMatch(items::contains));
    }

    private void find(Placed placed, Asked asked) {
        String name = "the approval '" + placed.approval().getId() + "'"
                + placed.approval().getBody().map(body -> " of '" + body + "'").orElse("");
        Optional<LocalDate> end = endOf(placed.approval());
        if (!isGiven(placed.approval(), asked.day())) {
            asked.add(
                    ObstacleKind.APPROVAL_MISSING,
                    name + ", without which nothing may be shared, is not given",
                    placed.source());
        } else if (Days.isBefore(end, asked.day())) {
            asked.add(
                    ObstacleKind.APPROVAL_ENDED,
                    name + ", without which nothing may be shared, held until "
                            + end.map(LocalDate::toString).orElse(""),
                    placed.source());
        }
    }

    /** Whether it was given by a day; one that has lapsed was given, if it says until when it held. */
    private static boolean isGiven(Approval approval, LocalDate day) {
        ApprovalStatus status = approval.getStatus().orElse(ApprovalStatus.REQUIRED);
        boolean given = status == ApprovalStatus.GRANTED
                || (status == ApprovalStatus.LAPSED && approval.getValidUntil().isPresent());
        return given && !Days.isAfter(approval.getDate(), day) && !Days.isAfter(approval.getValidFrom(), day);
    }

    /** The last day on which it holds, or on which the one holds with which it lapses; a circle ends the search. */
    private Optional<LocalDate> endOf(Approval approval) {
        Set<String> seen = new HashSet<>();
        Optional<LocalDate> end = Optional.empty();
        Optional<Approval> next = Optional.of(approval);
        while (next.isPresent() && seen.add(next.get().getId())) {
            Optional<LocalDate> own = next.get().getValidUntil();
            end = end.isPresent() && (own.isEmpty() || end.get().isBefore(own.get())) ? end : own;
            next = next.get().getLapsesWith().map(approvals::get);
        }
        return end;
    }
}
