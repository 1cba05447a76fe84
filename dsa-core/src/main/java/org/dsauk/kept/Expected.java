package org.dsauk.kept;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.dsauk.model.Code;
import org.jspecify.annotations.Nullable;

/**
 * What the format asks for where a value could not be read.
 *
 * @param words such as {@code a date such as 2026-02-05}
 * @param form the form of the values of a closed vocabulary: a value of that form is unknown, not of the wrong type;
 *     null where the value is of no closed vocabulary
 */
public record Expected(String words, @Nullable Form form) {

    /** A text. */
    public static final Expected TEXT = of("text in quotes");
    /** A date. */
    public static final Expected DATE = of("a date such as 2026-02-05");
    /** A period. */
    public static final Expected PERIOD = of("a period such as P6Y or P18M");
    /** A URI. */
    public static final Expected URI = of("a web address or other URI");
    /** A whole number. */
    public static final Expected INTEGER = of("a whole number");
    /** A whole number that is not too large. */
    public static final Expected INTEGER_IN_RANGE =
            of("a whole number between " + Integer.MIN_VALUE + " and " + Integer.MAX_VALUE);
    /** A fact that is so or not. */
    public static final Expected BOOLEAN = of("true or false");
    /** An object. */
    public static final Expected OBJECT = of("an object");
    /** A list. */
    public static final Expected LIST = of("a list in square brackets");
    /** An object with a kind. */
    public static final Expected KIND = new Expected("a kind of the format", Form.OBJECT);

    private static Expected of(String words) {
        return new Expected(words, null);
    }

    /**
     * {@return a code of a closed vocabulary}
     *
     * @param codes the codes
     */
    public static Expected codeOf(Code... codes) {
        String list = Arrays.stream(codes).map(Code::code).sorted().collect(Collectors.joining(", "));
        return new Expected("one of " + list, Form.STRING);
    }

    /**
     * {@return the kind of fault of a value that could not be read}
     *
     * @param found the form of the value
     */
    public DocumentFault fault(Form found) {
        return found == form ? DocumentFault.UNKNOWN_CODE : DocumentFault.WRONG_TYPE;
    }
}
