package org.dsauk.obligation;

import java.util.List;
import org.dsauk.participation.Edition;
import org.dsauk.participation.Irregularity;
import org.dsauk.participation.IrregularityKind;
import org.dsauk.participation.Participations;

/** Times to object to new versions of the terms. */
final class ChangeEntries {

    private ChangeEntries() {}

    static void collect(Diary diary, Participations participations) {
        for (Edition edition : participations.editions()) {
            edition.objectBy().ifPresent(last -> diary.due(entry(edition), last));
        }
        for (Irregularity odd : participations.irregularities()) {
            if (odd.kind() == IrregularityKind.CHANGE_NOT_NOTIFIED) {
                diary.undated(
                        Entry.of(
                                ObligationKind.OBJECTION,
                                odd.source(),
                                "the parties may object to a change of the terms"),
                        odd.source().child("notifiedOn"),
                        odd.words());
            }
        }
    }

    private static Entry entry(Edition edition) {
        String version =
                edition.version().map(text -> " version " + text + " of").orElse("");
        String effect = edition.silent() ? "; whoever does not is bound by it" : "";
        return Entry.of(
                        ObligationKind.OBJECTION,
                        edition.source(),
                        "this is the last day to object to" + version + " the terms" + effect)
                .citing(List.of());
    }
}
