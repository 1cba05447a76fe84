package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.VersionNumber;
import org.dsauk.report.JsonPointer;

/**
 * An entry of the change log as it stands among the others.
 *
 * @param agreement the agreement
 * @param entry the entry
 * @param earlier the lower version with the latest day; empty where none has a day, or this entry has no version or day
 */
public record LoggedVersion(DataSharingAgreement agreement, ChangeLogEntry entry, Optional<Dated> earlier) {

    /**
     * A version with a day.
     *
     * @param version the version
     * @param day the day
     */
    public record Dated(VersionNumber version, LocalDate day) {}

    private record Numbered(Dated dated, int position) {}

    static void each(AgreementIndex index, Subjects.Visitor<? super LoggedVersion> visitor) {
        List<ChangeLogEntry> log = index.agreement().getChangeLog();
        Map<Integer, Dated> earlier = earlier(log);
        for (int i = 0; i < log.size(); i++) {
            int position = i;
            visitor.visit(
                    new LoggedVersion(index.agreement(), log.get(i), Optional.ofNullable(earlier.get(i))),
                    Place.of(
                            () -> "change log entry " + (position + 1),
                            () -> JsonPointer.ROOT.child("changeLog").child(position)));
        }
    }

    /** The order of the entries in the log does not matter; some logs begin with the newest. */
    private static Map<Integer, Dated> earlier(List<ChangeLogEntry> log) {
        Map<Integer, Dated> earlier = new HashMap<>();
        Optional<Dated> lower = Optional.empty();
        Optional<Dated> latest = Optional.empty();
        for (Numbered next : inOrder(log)) {
            if (latest.isPresent() && latest.get().version().compareTo(next.dated.version()) < 0) {
                lower = later(lower, latest.get());
            }
            if (lower.filter(found -> found.version().isComparableWith(next.dated.version()))
                    .isPresent()) {
                earlier.put(next.position, lower.get());
            }
            latest = Optional.of(next.dated);
        }
        return earlier;
    }

    private static Optional<Dated> later(Optional<Dated> lower, Dated next) {
        boolean kept = lower.filter(found -> found.version().isComparableWith(next.version()))
                .filter(found -> found.day().isAfter(next.day()))
                .isPresent();
        return kept ? lower : Optional.of(next);
    }

    /** By version, those of one version by their days. */
    private static List<Numbered> inOrder(List<ChangeLogEntry> log) {
        List<Numbered> numbered = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            int position = i;
            Optional<LocalDate> day = log.get(i).getDate();
            number(log.get(i))
                    .flatMap(version -> day.map(date -> new Dated(version, date)))
                    .ifPresent(dated -> numbered.add(new Numbered(dated, position)));
        }
        numbered.sort(
                Comparator.comparing((Numbered one) -> one.dated.version()).thenComparing(one -> one.dated.day()));
        return numbered;
    }

    /** {@return the version that the change led to, where it is a number} */
    public Optional<VersionNumber> number() {
        return number(entry);
    }

    private static Optional<VersionNumber> number(ChangeLogEntry entry) {
        return entry.getVersion().flatMap(VersionNumber::parse);
    }
}
