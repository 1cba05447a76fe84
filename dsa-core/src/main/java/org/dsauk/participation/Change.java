package org.dsauk.participation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.ChangeKind;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.agreement.VersionNumber;
import org.dsauk.related.AgreementSection;
import org.dsauk.report.JsonPointer;

/**
 * All that the change log says of one version.
 *
 * @param day the day of its last change
 * @param kinds how much its changes matter, so far as the log says
 * @param sections the parts that changed; empty where a change does not say it
 */
record Change(
        Optional<String> version,
        Optional<LocalDate> day,
        Optional<LocalDate> notifiedOn,
        Set<ChangeKind> kinds,
        Set<AgreementSection> sections,
        JsonPointer source) {

    /** A change of which nothing but the version is known. */
    static Change of(Optional<String> version, Optional<LocalDate> day, JsonPointer source) {
        return new Change(version, day, Optional.empty(), Set.of(), Set.of(), source);
    }

    static Change of(ChangeLogEntry entry, JsonPointer source) {
        return new Change(
                entry.getVersion(),
                entry.getDate(),
                entry.getNotifiedOn(),
                entry.getKind().map(Set::of).orElse(Set.of()),
                Set.copyOf(entry.getSections()),
                source);
    }

    /** What two lines of the log say of one version; of two places the first counts. */
    Change with(Change other) {
        Set<ChangeKind> allKinds = new HashSet<>(kinds);
        allKinds.addAll(other.kinds);
        Set<AgreementSection> all = new HashSet<>(sections);
        all.addAll(other.sections);
        return new Change(
                version,
                latest(day, other.day),
                latest(notifiedOn, other.notifiedOn),
                allKinds,
                sections.isEmpty() || other.sections.isEmpty() ? Set.of() : all,
                source);
    }

    /** The day that the agreement itself states for its version counts before that of the log. */
    Change dated(LocalDate stated) {
        return new Change(version, Optional.of(stated), notifiedOn, kinds, sections, source);
    }

    private static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.map(day -> other.map(day2 -> Days.later(day, day2)).orElse(day))
                .or(() -> other);
    }

    Optional<VersionNumber> number() {
        return version.flatMap(VersionNumber::parse);
    }

    boolean isOnlyIn(List<AgreementSection> parts) {
        return parts.isEmpty() || (!sections.isEmpty() && parts.containsAll(sections));
    }
}
