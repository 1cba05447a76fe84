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
        return wrong instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched.getUnmatched().get(0), unmatched, command)
                : String.valueOf(wrong.getMessage());
    }

    private static String unmatched(String word, UnmatchedArgumentException wrong, CommandSpec command) {
        String found = ", but found '" + word + "'";
        if (wrong.isUnknownOption()) {
            String name = word.split("=", 2)[0];
            return "expected an option of '" + command.qualifiedName() + "'" + found
                    + NearIds.hint(name, command.optionsMap().keySet(), "");
        }
        return command.parent() == null
                ? "expected a command: " + commands(command) + found
                        + NearIds.hint(word, command.subcommands().keySet(), "")
                : "expected nothing more" + found;
    }

    /** {@return the names of the commands, as a sentence lists them} */
    static String commands(CommandSpec program) {
        List<String> names = new ArrayList<>(program.subcommands().keySet());
        String last = names.remove(names.size() - 1);
        return String.join(", ", names) + " or " + last;
    }
}
