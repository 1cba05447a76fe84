package org.dsauk.cli;

import java.util.List;
import java.util.Locale;
import org.dsauk.report.RuleInfo;
import org.dsauk.validation.DsaValidator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Ids of rules as people type them. */
final class RuleIds {

    private static final String START = "DSA-";
    private static final List<String> KNOWN =
            DsaValidator.uk().rules().stream().map(RuleInfo::id).toList();

    private RuleIds() {}

    /** {@return the id in capitals, with the start that all ids share} */
    private static String complete(String typed) {
        String id = typed.toUpperCase(Locale.ROOT);
        return id.startsWith(START) ? id : START + id;
    }

    static boolean isKnown(String typed) {
        return KNOWN.contains(complete(typed));
    }

    /** {@return the id of the rule that is meant; a rule that is not known is wrong use of the command} */
    static String known(String typed, CommandSpec command) {
        String id = complete(typed);
        if (!KNOWN.contains(id)) {
            throw new ParameterException(
                    command.commandLine(),
                    "expected the id of a rule, but found '" + typed + "'"
                            + NearIds.hint(id, KNOWN, "; 'dsa rules' lists them"));
        }
        return id;
    }
}
