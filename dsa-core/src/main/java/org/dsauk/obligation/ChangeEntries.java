package org.dsauk.obligation;

import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.governance.AmendmentTerms;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.model.Deadline;
import org.dsauk.report.JsonPointer;
import org.dsauk.schedule.DueDate;

/** Times to object to changes of the terms: from the day on which the parties were told, as long as the terms say. */
final class ChangeEntries {

    private static final JsonPointer LIST = JsonPointer.ROOT.child("changeLog");

    private ChangeEntries() {}

    static void collect(Diary diary) {
        List<ChangeLogEntry> changes = diary.agreement().getChangeLog();
        for (int i = 0; i < changes.size(); i++) {
            ChangeLogEntry change = changes.get(i);
            JsonPointer source = LIST.child(i);
            periods(diary, change).forEach(period -> collect(diary, change, source, period));
        }
    }

    private static List<Deadline> periods(Diary diary, ChangeLogEntry change) {
        return diary
                .agreement()
                .getGovernance()
                .map(GovernanceTerms::getAmendments)
                .orElse(List.of())
                .stream()
                .filter(terms -> concern(terms, change))
                .map(AmendmentTerms::getObjectionPeriod)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static boolean concern(AmendmentTerms terms, ChangeLogEntry change) {
        return terms.getSections().isEmpty()
                || change.getSections().isEmpty()
                || change.getSections().stream().anyMatch(terms.getSections()::contains);
    }

    private static void collect(Diary diary, ChangeLogEntry change, JsonPointer source, Deadline period) {
        String version = change.getVersion().map(text -> " to version " + text).orElse("");
        Entry entry = Entry.of(
                ObligationKind.OBJECTION,
                source,
                "the time to object to the change" + version + " of the terms ends: this is its last day");
        change.getNotifiedOn().ifPresent(told -> {
            DueDate end = diary.workingDays().after(period, told);
            end.day().ifPresentOrElse(
                    day -> diary.due(entry, day), () -> diary.undated(entry, List.of(), end.reason()));
        });
    }
}
