package org.dsauk.law;

import java.util.Arrays;
import org.dsauk.model.Code;

/** What a provision does for somebody who wants to share. */
public enum PowerNature implements Code {
    /** It demands disclosure. */
    DUTY("duty"),
    /** It allows disclosure in so many words. */
    POWER("power"),
    /** It gives a function that disclosure serves. */
    FUNCTION("function"),
    /** It demands co-operation, which implies sharing. */
    COOPERATION("cooperation"),
    /** It gives a broad power, subject to restrictions. */
    GENERAL("general"),
    /** It restrains; it is no power. */
    LIMIT("limit"),
    /** It disapplies parts of data protection law; it is no power. */
    EXEMPTION("exemption");

    private final String code;

    PowerNature(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static PowerNature of(String code) {
        return Arrays.stream(values())
                .filter(nature -> nature.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no nature of a power has the code '" + code + "'"));
    }

    /** {@return whether a public body can share by virtue of such a provision} */
    public boolean isGateway() {
        return this != LIMIT && this != EXEMPTION;
    }
}
