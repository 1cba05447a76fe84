package org.dsauk.cli;

import java.util.Locale;

/** Ids of rules as people type them. */
final class RuleIds {

    private static final String START = "DSA-";

    private RuleIds() {}

    /** {@return the id in capitals, with the start that all ids share} */
    static String complete(String typed) {
        String id = typed.toUpperCase(Locale.ROOT);
        return id.startsWith(START) ? id : START + id;
    }
}
