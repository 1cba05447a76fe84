package org.dsauk.kept;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Which numbers every JSON reader understands alike (RFC 7493 section 2.2). */
public final class JsonNumbers {

    private static final BigInteger LARGEST = BigInteger.valueOf((1L << 53) - 1);
    private static final int SAFE_DIGITS = 15;
    private static final int DOUBLE_DIGITS = 17;

    private JsonNumbers() {}

    /**
     * {@return whether a number is one that every reader understands alike}
     *
     * @param digits the number as JSON writes it
     */
    public static boolean isInteroperable(String digits) {
        return isInteger(digits) ? isSafeInteger(digits) : isDouble(digits);
    }

    private static boolean isInteger(String digits) {
        return digits.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-');
    }

    private static boolean isSafeInteger(String digits) {
        return digits.length() <= SAFE_DIGITS || new BigInteger(digits).abs().compareTo(LARGEST) <= 0;
    }

    private static boolean isDouble(String digits) {
        double value = parse(digits);
        if (!Double.isFinite(value)) {
            return false;
        }
        String mantissa = digits.split("[eE]", 2)[0];
        BigDecimal significant = new BigDecimal(mantissa).stripTrailingZeros();
        boolean vanishes = value == 0 && significant.signum() != 0;
        return !vanishes && significant.precision() <= DOUBLE_DIGITS;
    }

    /** The number; not finite where it is too large, or a word that a mapper may be set to take for a number. */
    private static double parse(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
