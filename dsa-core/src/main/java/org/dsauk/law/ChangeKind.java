package org.dsauk.law;

import org.dsauk.model.Code;

/**
 * What happened to a provision on a day.
 *
 * @since 0.1.0
 */
public enum ChangeKind implements Code {
    /** It came into force. */
    BEGAN("began"),
    /** It is no longer in force. */
    ENDED("ended"),
    /** It stays in force with other words. */
    REWORDED("reworded");

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
