package org.dsauk.kept;

import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.text.Excerpt;

/** Says of the format that a document states whether it can be read as an agreement. */
public final class DocumentFormat {

    private static final String PREFIX = "dsa/";
    private static final int MOST_DIGITS = 6;
    private static final Version CURRENT = version(DataSharingAgreement.FORMAT).orElseThrow();

    private DocumentFormat() {}

    private record Version(int major, int minor) {}

    /**
     * {@return what is wrong with a format; empty where it is the one that this library writes}
     *
     * @param stated the format, as the document states it
     */
    public static Optional<DocumentFault> fault(String stated) {
        if (stated.equals(DataSharingAgreement.FORMAT)) {
            return Optional.empty();
        }
        boolean later = version(stated)
                .filter(version -> version.major() == CURRENT.major() && version.minor() > CURRENT.minor())
                .isPresent();
        return Optional.of(later ? DocumentFault.LATER_FORMAT : DocumentFault.OTHER_FORMAT);
    }

    /**
     * {@return the message about a format that is not the one that this library writes}
     *
     * @param stated the format, as the document states it
     */
    public static String message(String stated) {
        return "expected the format '" + DataSharingAgreement.FORMAT + "', but found '" + Excerpt.of(stated) + "'";
    }

    private static Optional<Version> version(String format) {
        int point = format.indexOf('.');
        if (!format.startsWith(PREFIX) || point < 0) {
            return Optional.empty();
        }
        String major = format.substring(PREFIX.length(), point);
        String minor = format.substring(point + 1);
        return isNumber(major) && isNumber(minor)
                ? Optional.of(new Version(Integer.parseInt(major), Integer.parseInt(minor)))
                : Optional.empty();
    }

    /** Whether a text is a number without leading zeros. */
    private static boolean isNumber(String text) {
        boolean sized = !text.isEmpty() && text.length() <= MOST_DIGITS;
        return sized
                && (text.equals("0") || text.charAt(0) != '0')
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
