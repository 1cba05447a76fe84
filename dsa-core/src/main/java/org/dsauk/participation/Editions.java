package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dsauk.agreement.ChangeKind;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.VersionNumber;
import org.dsauk.party.ParticipationStatus;

/**
 * The versions of the terms in the order of their days.
 *
 * <p>Versions that the signature of one of them covers are one generation; a major version begins the next one.
 */
final class Editions {

    private final SilentChange silence;
    private final List<Irregularity> odd;
    private final List<Edition> all = new ArrayList<>();
    private final List<Integer> generations = new ArrayList<>();
    private final List<Integer> silent = new ArrayList<>();
    private final Map<Object, Integer> byVersion = new HashMap<>();
    private final TreeMap<VersionNumber, Integer> byNumber = new TreeMap<>();
    private final TreeMap<LocalDate, Integer> byDay = new TreeMap<>();

    Editions(DataSharingAgreement agreement, List<Irregularity> odd) {
        this.odd = odd;
        silence = new SilentChange(agreement);
        List<Change> changes = ChangeLog.of(agreement, silence);
        for (int i = 0; i < changes.size(); i++) {
            add(changes.get(i), i == 0 ? Optional.empty() : Optional.of(changes.get(i - 1)));
        }
    }

    private void add(Change change, Optional<Change> before) {
        boolean major = before.map(last -> isMajor(last, change)).orElse(true);
        Optional<SilentChange.Window> window =
                before.filter(last -> change.day().isPresent()).flatMap(last -> silence.window(change));
        int index = all.size();
        all.add(new Edition(
                change.version(),
                change.day(),
                major,
                change.notifiedOn(),
                window.flatMap(SilentChange.Window::objectBy),
                window.isPresent(),
                window.map(SilentChange.Window::objectionEnds).orElse(false),
                change.source()));
        int generation = index == 0 ? 0 : generations.get(index - 1) + (major ? 1 : 0);
        generations.add(generation);
        byVersion.put(ChangeLog.key(change.version()), index);
        change.number().ifPresent(number -> byNumber.put(number, index));
        change.day().ifPresent(day -> byDay.put(day, index));
        if (window.isPresent()) {
            silent.add(index);
        }
        before.ifPresent(last -> report(last, change, window.isPresent()));
    }

    /** Major by its own word or by its number: whoever doubts signs again. */
    private static boolean isMajor(Change before, Change change) {
        if (change.kinds().contains(ChangeKind.MAJOR)) {
            return true;
        }
        return bySeries(before, change).orElse(change.kinds().isEmpty());
    }

    /** Whether the number says that it is major; empty where one of the two is no number. */
    private static Optional<Boolean> bySeries(Change before, Change change) {
        return before.number().flatMap(last -> change.number().map(number -> !number.isSameMajor(last)));
    }

    private void report(Change before, Change change, boolean bySilence) {
        String version = "version '" + change.version().orElse("") + "'";
        if (change.day().isEmpty()) {
            report(IrregularityKind.VERSION_WITHOUT_DAY, change, version + " has no day, and counts on every day");
        }
        if (before.number()
                        .flatMap(last ->
                                change.number().filter(last::isComparableWith).map(last::compareTo))
                        .orElse(0)
                > 0) {
            report(
                    IrregularityKind.VERSIONS_OUT_OF_ORDER,
                    change,
                    version + " comes after version '" + before.version().orElse("")
                            + "', though its number is lower; the days count");
        }
        boolean calledMinor = !change.kinds().isEmpty() && !change.kinds().contains(ChangeKind.MAJOR);
        if (calledMinor && bySeries(before, change).orElse(false)) {
            report(
                    IrregularityKind.KIND_CONTRADICTS_VERSION,
                    change,
                    version + " is called no major change, but its number is of a new major version; the parties sign"
                            + " again");
        }
        if (!bySilence && change.notifiedOn().isEmpty() && silence.covers(change)) {
            report(
                    IrregularityKind.CHANGE_NOT_NOTIFIED,
                    change,
                    "silence accepts " + version + ", but the day on which the parties were told of it is not recorded;"
                            + " it binds nobody by silence");
        }
    }

    private void report(IrregularityKind kind, Change change, String words) {
        odd.add(new Irregularity(kind, Optional.empty(), words, change.source()));
    }

    List<Edition> all() {
        return List.copyOf(all);
    }

    Edition get(int index) {
        return all.get(index);
    }

    /** Those that bind by silence, in the order of their days. */
    List<Integer> silent() {
        return silent;
    }

    /** The one that is current on a day; one without a day is current on every day. */
    OptionalInt on(LocalDate day) {
        int last = all.size() - 1;
        if (all.get(last).begins().isEmpty()) {
            return OptionalInt.of(last);
        }
        Map.Entry<LocalDate, Integer> found = byDay.floorEntry(day);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found.getValue());
    }

    /** Whether a day comes before the first version of the terms. */
    boolean isBeforeFirst(LocalDate day) {
        return Days.isAfter(all.get(0).begins(), day);
    }

    int generation(int index) {
        return generations.get(index);
    }

    /** The generation that a stated version belongs to; empty for one that the agreement does not know. */
    OptionalInt generation(Optional<String> version) {
        if (all.get(0).version().isEmpty()) {
            return OptionalInt.of(0);
        }
        return version.map(this::generation).orElse(OptionalInt.empty());
    }

    private OptionalInt generation(String version) {
        Integer known = byVersion.get(ChangeLog.key(Optional.of(version)));
        return known == null
                ? VersionNumber.parse(version).map(this::nearest).orElse(OptionalInt.empty())
                : OptionalInt.of(generation(known));
    }

    /** Whether two versions are of one generation; a number of which no major version is known is of another one. */
    Optional<Boolean> coverEachOther(String one, String other) {
        OptionalInt first = generation(Optional.of(one));
        OptionalInt second = generation(Optional.of(other));
        if (first.isPresent() && second.isPresent()) {
            return Optional.of(first.equals(second));
        }
        return VersionNumber.parse(one)
                .flatMap(number -> VersionNumber.parse(other).map(number::isSameMajor));
    }

    /** A minor version that the agreement does not list is covered like the one before it. */
    private OptionalInt nearest(VersionNumber number) {
        VersionNumber near = byNumber.floorKey(number);
        if (near == null || !near.isSameMajor(number)) {
            near = byNumber.ceilingKey(number);
        }
        return near == null || !near.isSameMajor(number)
                ? OptionalInt.empty()
                : OptionalInt.of(generation(byNumber.getOrDefault(near, 0)));
    }

    /** The changes to which somebody objects in time by a step; one that names no version is to the next one. */
    List<Integer> objectedBy(PartyStep step) {
        if (step.status() != ParticipationStatus.OBJECTED) {
            return List.of();
        }
        Stream<Integer> inTime = silent.stream().filter(index -> isInTime(step, all.get(index)));
        if (step.version().isPresent()) {
            Object version = ChangeLog.key(step.version());
            return inTime.filter(
                            index -> version.equals(ChangeLog.key(all.get(index).version())))
                    .toList();
        }
        return step.day().isPresent() ? inTime.limit(1).toList() : inTime.toList();
    }

    private static boolean isInTime(PartyStep step, Edition edition) {
        LocalDate last =
                edition.objectBy().or(() -> edition.begins().map(Days::before)).orElse(LocalDate.MAX);
        boolean early = edition.notifiedOn()
                .filter(told -> Days.isBefore(step.day(), told))
                .isPresent();
        return !Days.isAfter(step.day(), last) && (!early || step.version().isPresent());
    }
}
