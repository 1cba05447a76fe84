package org.dsauk.security;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * What protects data.
 *
 * @param code the code as documents write it
 */
public record MeasureKind(String code) implements Code {

    /** It is encrypted where it is stored. */
    public static final MeasureKind ENCRYPTION_AT_REST = new MeasureKind("encryption-at-rest");

    /** It is encrypted on its way. */
    public static final MeasureKind ENCRYPTION_IN_TRANSIT = new MeasureKind("encryption-in-transit");

    /** Signing in takes more than a password. */
    public static final MeasureKind MULTI_FACTOR_AUTHENTICATION = new MeasureKind("multi-factor-authentication");

    /** Rights follow the role of the user. */
    public static final MeasureKind ROLE_BASED_ACCESS = new MeasureKind("role-based-access");

    /** Access is logged. */
    public static final MeasureKind AUDIT_LOG = new MeasureKind("audit-log");

    /** Rights and logs are reviewed. */
    public static final MeasureKind ACCESS_REVIEW = new MeasureKind("access-review");

    /** Data is kept apart from other data. */
    public static final MeasureKind SEPARATION = new MeasureKind("separation");

    /** Data is pseudonymised. */
    public static final MeasureKind PSEUDONYMISATION = new MeasureKind("pseudonymisation");

    /** Only managed devices are used. */
    public static final MeasureKind MANAGED_DEVICES = new MeasureKind("managed-devices");

    /** Only trusted networks are used. */
    public static final MeasureKind TRUSTED_NETWORKS = new MeasureKind("trusted-networks");

    /** Work is done on a secure network. */
    public static final MeasureKind SECURE_NETWORK = new MeasureKind("secure-network");

    /** Somebody independent tries to break in. */
    public static final MeasureKind PENETRATION_TEST = new MeasureKind("penetration-test");

    /** Systems are scanned for weaknesses. */
    public static final MeasureKind VULNERABILITY_SCANNING = new MeasureKind("vulnerability-scanning");

    /** Systems are kept up to date. */
    public static final MeasureKind PATCHING = new MeasureKind("patching");

    /** There are backups, and they are tested. */
    public static final MeasureKind BACKUP = new MeasureKind("backup");

    /** Staff are vetted. */
    public static final MeasureKind STAFF_VETTING = new MeasureKind("staff-vetting");

    /** Staff are trained. */
    public static final MeasureKind STAFF_TRAINING = new MeasureKind("staff-training");

    /** Staff undertake to keep confidence. */
    public static final MeasureKind CONFIDENTIALITY_UNDERTAKING = new MeasureKind("confidentiality-undertaking");

    /** Premises are protected. */
    public static final MeasureKind PHYSICAL = new MeasureKind("physical");

    /** Outputs are checked before they leave. */
    public static final MeasureKind OUTPUT_CHECKING = new MeasureKind("output-checking");

    /** Data stays at listed places. */
    public static final MeasureKind LOCATION = new MeasureKind("location");

    /** A breach is told to the other parties. */
    public static final MeasureKind BREACH_NOTICE = new MeasureKind("breach-notice");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public MeasureKind {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static MeasureKind of(String code) {
        return new MeasureKind(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
