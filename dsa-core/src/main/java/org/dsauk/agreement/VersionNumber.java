package org.dsauk.agreement;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the terms that is a number, such as {@code 1.0} (practice of agreements).
 *
 * <p>A major version is signed again; a minor one leaves the obligations as they are. Parts that are not written are
 * zero: {@code 1} is {@code 1.0}. Letters before the number, such as {@code NCP1.0}, name a series of its own; a
 * {@code v} or the word "version" names none. A year alone, such as {@code 2022}, is a number too, but not to be
 * compared with others than years.
 *
 * @param series the letters before the number; empty in most agreements
 * @param major the number of the major version
 * @param minor the number of the minor version
 * @param revision the number after that
 * @since 0.1.0
 */
public record VersionNumber(String series, int major, int minor, int revision) implements Comparable<VersionNumber> {

    private static final Pattern FORM =
            Pattern.compile("(?:[vV]|[vV]ersion ?)?(\\p{Alpha}*?)(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private static final Comparator<VersionNumber> ORDER = Comparator.comparing(VersionNumber::series)
            .thenComparingInt(VersionNumber::major)
            .thenComparingInt(VersionNumber::minor)
            .thenComparingInt(VersionNumber::revision);

    /**
     * Refuses numbers below zero.
     *
     * @param series the letters before the number
     * @param major the number of the major version
     * @param minor the number of the minor version
     * @param revision the number after that
     * @throws IllegalArgumentException if a number is below zero
     */
    public VersionNumber {
        if (major < 0 || minor < 0 || revision < 0) {
            throw new IllegalArgumentException(
                    "expected numbers from 0, but found '" + major + "." + minor + "." + revision + "'");
        }
    }

    /**
     * {@return the number that a text is; empty for a text that is none, such as a date or a digest}
     *
     * @param text the version as an agreement writes it
     */
    public static Optional<VersionNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new VersionNumber(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), part(matcher, 3), part(matcher, 4)))
                : Optional.empty();
    }

    private static int part(Matcher matcher, int group) {
        return Optional.ofNullable(matcher.group(group)).map(Integer::parseInt).orElse(0);
    }

    /**
     * {@return whether it can be told which of two versions is the later one: both are of one series, and both are
     * years or neither is}
     *
     * @param other the other version
     */
    public boolean isComparableWith(VersionNumber other) {
        return series.equals(other.series) && isYear() == other.isYear();
    }

    private boolean isYear() {
        return major >= FIRST_YEAR && major <= LAST_YEAR && minor == 0 && revision == 0;
    }

    /**
     * {@return whether what was signed under another version carries over to this one, so far as numbers say}
     *
     * @param other the other version
     */
    public boolean isSameMajor(VersionNumber other) {
        return series.equals(other.series) && major == other.major;
    }

    @Override
    public int compareTo(VersionNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return series + major + "." + minor + (revision == 0 ? "" : "." + revision);
    }
}
