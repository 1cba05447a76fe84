package org.dsauk.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Completes in the help of every command with which codes it ends: what all have in common is stated here. */
final class ExitCodes {

    private static final String HEADING = "%nExit codes:%n";
    static final String CLOSED = "nobody reads standard output any more, as in 'dsa rules | head -1'";
    static final String WRONG = "the command is wrong, or standard output cannot be written";

    private ExitCodes() {}

    static void stateIn(CommandLine program) {
        state(program.getCommandSpec().usageMessage());
        program.getSubcommands()
                .values()
                .forEach(command -> state(command.getCommandSpec().usageMessage()));
    }

    private static void state(UsageMessageSpec usage) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(String.valueOf(Dsa.ALL_READY), "it was printed");
        codes.putAll(usage.exitCodeList());
        codes.merge(String.valueOf(Dsa.BROKEN), WRONG, (stated, common) -> stated + ", " + common);
        codes.put(String.valueOf(Dsa.CLOSED), CLOSED);
        usage.exitCodeListHeading(HEADING);
        usage.exitCodeList(codes);
    }
}
