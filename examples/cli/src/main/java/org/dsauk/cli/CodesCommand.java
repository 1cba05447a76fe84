package org.dsauk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsauk.vocabulary.Vocabularies;
import org.dsauk.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dsa codes}: lists the vocabularies, or the codes of some. */
@Command(
        name = "codes",
        description = "Lists the vocabularies of the format, or the codes of those that a name or a member means.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeList = {"0:the codes were printed"})
final class CodesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "A vocabulary such as TransferMethod or transfer-method, or a member such as methods or"
                    + " DataFlow.methods; without it, all vocabularies are listed.")
    private String name = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format format = Format.TEXT;

    CodesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Vocabulary> wanted = name.isEmpty() ? Vocabularies.all() : found();
        switch (format) {
            case TEXT ->
                terminal.out()
                        .print(name.isEmpty() ? CodesText.names(wanted) : CodesText.codes(wanted, terminal.colour()));
            case JSON -> CodesJson.write(wanted, terminal.out());
        }
        return Dsa.ALL_READY;
    }

    private List<Vocabulary> found() {
        List<Vocabulary> found = Vocabularies.find(name);
        if (found.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no vocabulary or member '" + name + "'"
                            + NearIds.hint(name, words(), "; 'dsa codes' lists the vocabularies"));
        }
        return found;
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Vocabulary vocabulary : Vocabularies.all()) {
            words.add(vocabulary.name());
            vocabulary.members().forEach(member -> words.add(member.substring(member.indexOf('.') + 1)));
        }
        return words.stream().distinct().toList();
    }
}
