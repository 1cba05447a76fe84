package org.dsauk.role;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * What a processor does.
 *
 * @param code the code as documents write it
 */
public record ProcessingService(String code) implements Code {

    /** It runs machines or a platform. */
    public static final ProcessingService HOSTING = new ProcessingService("hosting");

    /** It runs the building only. */
    public static final ProcessingService PREMISES = new ProcessingService("premises");

    /** It stores the data. */
    public static final ProcessingService STORAGE = new ProcessingService("storage");

    /** It keeps logs. */
    public static final ProcessingService LOGGING = new ProcessingService("logging");

    /** It answers questions of users. */
    public static final ProcessingService SUPPORT = new ProcessingService("support");

    /** It manages accounts and signing in. */
    public static final ProcessingService IDENTITY = new ProcessingService("identity");

    /** It passes data on. */
    public static final ProcessingService DELIVERY = new ProcessingService("delivery");

    /** It links or matches data. */
    public static final ProcessingService MATCHING = new ProcessingService("matching");

    /** It pseudonymises data. */
    public static final ProcessingService PSEUDONYMISATION = new ProcessingService("pseudonymisation");

    /** It checks and cleans data. */
    public static final ProcessingService CLEANING = new ProcessingService("cleaning");

    /** It analyses data. */
    public static final ProcessingService ANALYSIS = new ProcessingService("analysis");

    /** It looks into single cases. */
    public static final ProcessingService CASE_REVIEW = new ProcessingService("case-review");

    /** It looks again at what was paid or decided. */
    public static final ProcessingService RETROSPECTIVE_REVIEW = new ProcessingService("retrospective-review");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public ProcessingService {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static ProcessingService of(String code) {
        return new ProcessingService(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
