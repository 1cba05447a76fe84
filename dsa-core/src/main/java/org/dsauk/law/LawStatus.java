package org.dsauk.law;

import org.dsauk.model.Code;

/**
 * Whether a provision is law.
 *
 * @since 0.1.0
 */
public enum LawStatus implements Code {
    /** It is law, or was until its last day. */
    IN_FORCE("in-force"),
    /** It is enacted, and that it has been brought into force is not confirmed. */
    ENACTED_NOT_CONFIRMED("enacted-not-confirmed"),
    /** It is before Parliament. */
    BILL("bill"),
    /** It was law until its last day. */
    REPEALED("repealed");

    private final String code;

    LawStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
