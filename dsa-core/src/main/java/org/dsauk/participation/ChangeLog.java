package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.VersionNumber;
import org.dsauk.report.JsonPointer;

/** The changes that led to the versions of an agreement, in the order of their days; one without a day comes last. */
final class ChangeLog {

    private static final JsonPointer PLACE = JsonPointer.ROOT.child("changeLog");
    private static final VersionNumber NONE = new VersionNumber("", 0, 0, 0);
    private static final Comparator<Change> ORDER = Comparator.comparing(
                    (Change change) -> change.day().orElse(LocalDate.MAX))
            .thenComparing(change -> change.day().isEmpty())
            .thenComparing(change -> change.number().orElse(NONE))
            .thenComparing(change -> change.version().orElse(""));

    private final Map<Object, Change> byVersion = new LinkedHashMap<>();
    private final Optional<String> stated;

    private ChangeLog(DataSharingAgreement agreement) {
        stated = agreement.getVersion();
        List<ChangeLogEntry> entries = agreement.getChangeLog();
        for (int i = 0; i < entries.size(); i++) {
            add(Change.of(entries.get(i), PLACE.child(i)));
        }
        addStated(agreement);
    }

    static List<Change> of(DataSharingAgreement agreement, SilentChange silence) {
        ChangeLog log = new ChangeLog(agreement);
        List<Change> changes = new ArrayList<>(log.byVersion.values());
        changes.sort(ORDER);
        for (int i = 1; i < changes.size(); i++) {
            Change change = changes.get(i);
            changes.set(
                    i,
                    silence.window(change)
                            .map(found -> change.dated(found.begins()))
                            .orElse(change));
        }
        changes.removeIf(change -> change.day().isEmpty() && !log.isStated(change));
        changes.sort(ORDER);
        return changes.isEmpty() ? List.of(unnumbered(agreement)) : List.copyOf(changes);
    }

    private void add(Change change) {
        if (change.version().isPresent()) {
            byVersion.merge(key(change.version()), change, Change::with);
        }
    }

    /** The version that the agreement states, by its own day; one without a number if nothing at all is named. */
    private void addStated(DataSharingAgreement agreement) {
        if (stated.isPresent() || byVersion.isEmpty()) {
            String place = stated.isPresent() ? "version" : "versionDate";
            Change change = Change.of(stated, Optional.empty(), JsonPointer.ROOT.child(place));
            byVersion.putIfAbsent(key(stated), change);
            agreement
                    .getVersionDate()
                    .ifPresent(day -> byVersion.computeIfPresent(key(stated), (version, known) -> known.dated(day)));
        }
    }

    /** What is there where nothing that the record says of versions has a day. */
    private static Change unnumbered(DataSharingAgreement agreement) {
        Change change = Change.of(Optional.empty(), Optional.empty(), JsonPointer.ROOT.child("versionDate"));
        return agreement.getVersionDate().map(change::dated).orElse(change);
    }

    private boolean isStated(Change change) {
        return key(change.version()).equals(key(stated));
    }

    /** Two texts of one number are one version. */
    static Object key(Optional<String> version) {
        String text = version.orElse("");
        return VersionNumber.parse(text).<Object>map(number -> number).orElse(text);
    }
}
