package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.VersionNumber;
import org.dsauk.party.Signature;

/** The versions of an agreement that its text and its change log name, and what was signed of each. */
final class Versions {

    private final Optional<VersionNumber> current;
    private final List<VersionNumber> logged = new ArrayList<>();
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();
    private final Map<String, String> digests = new HashMap<>();

    Versions(DataSharingAgreement agreement) {
        current = agreement.getVersion().flatMap(VersionNumber::parse);
        agreement.getVersion().ifPresent(version -> days.put(key(version), agreement.getVersionDate()));
        agreement.getChangeLog().forEach(this::add);
        agreement.getSignatures().forEach(this::add);
    }

    private void add(ChangeLogEntry entry) {
        entry.getVersion().ifPresent(version -> {
            days.merge(key(version), entry.getDate(), (known, more) -> known.isPresent() ? known : more);
            VersionNumber.parse(version).ifPresent(logged::add);
        });
    }

    private void add(Signature signature) {
        signature
                .getVersion()
                .ifPresent(version ->
                        signature.getDigest().ifPresent(digest -> digests.putIfAbsent(key(version), plain(digest))));
    }

    /** One word for versions that differ only in how they are written, such as {@code 1} and {@code 1.0}. */
    private static String key(String version) {
        return VersionNumber.parse(version).map(VersionNumber::toString).orElse(version.strip());
    }

    private static String plain(String digest) {
        return digest.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether there is, or may have been, such a version; unknown for what cannot be compared with the current one. */
    Answer exists(String version) {
        if (days.containsKey(key(version))) {
            return Answer.YES;
        }
        Optional<VersionNumber> number = VersionNumber.parse(version);
        if (current.isEmpty() || number.isEmpty() || !number.get().isComparableWith(current.get())) {
            return Answer.UNKNOWN;
        }
        return Answer.of(number.get().compareTo(current.get()) < 0 && logBeginsAfter(number.get()));
    }

    /** A log that goes further back names all versions since. */
    private boolean logBeginsAfter(VersionNumber version) {
        return logged.stream().noneMatch(known -> known.compareTo(version) < 0);
    }

    /** The day on which a version was finished, where one is stated. */
    Optional<LocalDate> finished(String version) {
        return days.getOrDefault(key(version), Optional.empty());
    }

    /** Whether another signature of the same version, which stands before it, states another digest. */
    boolean contradictsDigest(Signature signature) {
        Optional<String> first = signature.getVersion().map(version -> digests.get(key(version)));
        return first.isPresent() && !first.equals(signature.getDigest().map(Versions::plain));
    }
}
