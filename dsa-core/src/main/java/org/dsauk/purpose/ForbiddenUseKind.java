package org.dsauk.purpose;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * A use that is ruled out.
 *
 * @param code the code as documents write it
 */
public record ForbiddenUseKind(String code) implements Code {

    /** Marketing. */
    public static final ForbiddenUseKind MARKETING = new ForbiddenUseKind("marketing");

    /** Decisions about one person. */
    public static final ForbiddenUseKind DECISIONS_ABOUT_A_PERSON = new ForbiddenUseKind("decisions-about-a-person");

    /** Finding out who somebody is (DPA 2018 section 171). */
    public static final ForbiddenUseKind RE_IDENTIFICATION = new ForbiddenUseKind("re-identification");

    /** Cleaning or completing lists. */
    public static final ForbiddenUseKind LIST_CLEANING = new ForbiddenUseKind("list-cleaning");

    /** Linking with other data. */
    public static final ForbiddenUseKind LINKAGE = new ForbiddenUseKind("linkage");

    /** Profiling of people (UK GDPR Article 4(1)(4)). */
    public static final ForbiddenUseKind PROFILING = new ForbiddenUseKind("profiling");

    /** Commercial use. */
    public static final ForbiddenUseKind COMMERCIAL_USE = new ForbiddenUseKind("commercial-use");

    /** Selling the data. */
    public static final ForbiddenUseKind SALE = new ForbiddenUseKind("sale");

    /** Enforcement against people. */
    public static final ForbiddenUseKind ENFORCEMENT = new ForbiddenUseKind("enforcement");

    /** Looking at data without need. */
    public static final ForbiddenUseKind ACCESS_WITHOUT_NEED = new ForbiddenUseKind("access-without-need");

    /** Looking at data at all. */
    public static final ForbiddenUseKind ACCESS = new ForbiddenUseKind("access");

    /** Any purpose but those of the agreement. */
    public static final ForbiddenUseKind OTHER_PURPOSES = new ForbiddenUseKind("other-purposes");

    /** Recovering debts. */
    public static final ForbiddenUseKind DEBT_RECOVERY = new ForbiddenUseKind("debt-recovery");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public ForbiddenUseKind {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static ForbiddenUseKind of(String code) {
        return new ForbiddenUseKind(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
