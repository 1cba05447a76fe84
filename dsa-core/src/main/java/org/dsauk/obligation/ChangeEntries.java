package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.governance.AmendmentTerms;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.governance.NoticePeriods;
import org.dsauk.model.Deadline;
import org.dsauk.participation.Edition;
import org.dsauk.participation.Irregularity;
import org.dsauk.participation.IrregularityKind;
import org.dsauk.participation.Participations;
import org.dsauk.report.JsonPointer;
import org.dsauk.schedule.DueDate;

/**
 * Times to object to changes of the terms: of those that bind whoever does not object as the participation has them; of
 * others as long after the parties were told as the terms for amendments say. Also the end of the notice of others.
 */
final class ChangeEntries {

    private static final JsonPointer LIST = JsonPointer.ROOT.child("changeLog");

    private final Diary diary;
    private final Participations participations;
    private final NoticePeriods notices;

    private ChangeEntries(Diary diary, Participations participations) {
        this.diary = diary;
        this.participations = participations;
        this.notices = NoticePeriods.of(diary.agreement().getGovernance());
    }

    static void collect(Diary diary, Participations participations) {
        ChangeEntries entries = new ChangeEntries(diary, participations);
        entries.collectSilent();
        entries.collectOthers();
        entries.collectUntold();
    }

    private void collectSilent() {
        for (Edition edition : participations.editions()) {
            edition.objectBy()
                    .ifPresent(last -> diary.due(
                            entry(edition.source(), edition.version(), "; whoever does not is bound by it"), last));
        }
    }

    private void collectOthers() {
        Set<JsonPointer> silent = participations.editions().stream()
                .filter(Edition::bindsBySilence)
                .map(Edition::source)
                .collect(Collectors.toSet());
        List<ChangeLogEntry> changes = diary.agreement().getChangeLog();
        for (int i = 0; i < changes.size(); i++) {
            if (!silent.contains(LIST.child(i))) {
                collect(changes.get(i), LIST.child(i));
            }
        }
    }

    private void collect(ChangeLogEntry change, JsonPointer source) {
        change.getNotifiedOn().ifPresent(told -> {
            objectionPeriods(change).forEach(period -> add(entry(source, change.getVersion(), ""), period, told));
            notices.beforeChange(change.getSections())
                    .forEach(period -> add(notice(source, change.getVersion()), period, told));
        });
    }

    private void add(Entry entry, Deadline period, LocalDate told) {
        DueDate end = diary.workingDays().after(period, told);
        end.day().ifPresentOrElse(day -> diary.due(entry, day), () -> diary.undated(entry, List.of(), end.reason()));
    }

    private static Entry notice(JsonPointer source, Optional<String> version) {
        return Entry.of(
                ObligationKind.NOTICE,
                source,
                "this is the last day of notice of "
                        + version.map(number -> "version " + number + " of the terms")
                                .orElse("a change of the terms")
                        + ", which may take effect from the next day");
    }

    private List<Deadline> objectionPeriods(ChangeLogEntry change) {
        List<AmendmentTerms> terms = diary.agreement()
                .getGovernance()
                .map(GovernanceTerms::getAmendments)
                .orElse(List.of());
        return terms.stream()
                .filter(amendment -> amendment.getSections().isEmpty()
                        || amendment.getSections().containsAll(change.getSections()))
                .map(AmendmentTerms::getObjectionPeriod)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private void collectUntold() {
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

    private static Entry entry(JsonPointer source, Optional<String> version, String effect) {
        return Entry.of(
                ObligationKind.OBJECTION,
                source,
                "this is the last day to object to" + words(version) + " the terms" + effect);
    }

    private static String words(Optional<String> version) {
        return version.map(number -> " version " + number + " of").orElse("");
    }
}
