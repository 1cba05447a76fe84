package org.dsauk.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words of the user. */
final class WrongUse {

    private WrongUse() {}

    static int report(ParameterException wrong, Terminal terminal) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        terminal.say(message(wrong, command));
        terminal.err().println("Try '" + command.qualifiedName() + " --help'.");
        return Dsa.BROKEN;
    }

    private static String message(ParameterException wrong, CommandSpec command) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && isProgram(command)
                && !unmatched.isUnknownOption()) {
            String word = unmatched.getUnmatched().get(0);
            return "expected a command: " + commands(command) + ", but found '" + word + "'"
                    + NearIds.hint(word, command.subcommands().keySet(), "");
        }
        return String.valueOf(wrong.getMessage());
    }

    private static boolean isProgram(CommandSpec command) {
        return command.parent() == null;
    }

    /** {@return the names of the commands, as a sentence lists them} */
    static String commands(CommandSpec program) {
        List<String> names = new ArrayList<>(program.subcommands().keySet());
        String last = names.remove(names.size() - 1);
        return String.join(", ", names) + " or " + last;
    }
}
