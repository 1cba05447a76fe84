package org.dsauk.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dsauk.law.InForce;
import org.dsauk.law.Law;
import org.dsauk.law.LawChange;
import org.dsauk.law.LawTopic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dsa law}: prints the law as the library knows it. */
@Command(
        name = "law",
        description =
                "Prints the law as data: every wording that is known, what is in force on a day, or what changed.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeList = {"0:what is known was printed, be it nothing"})
final class LawCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "TOPIC",
            arity = "0..*",
            description = "What to print (default: all): bases, conditions, powers, transfers, authorities"
                    + " and others that 'dsa law --topics' lists.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--topics", description = "List the topics.")
    private boolean topics;

    @Option(names = "--on", paramLabel = "DATE", description = "Only what is in force on this day.")
    private @Nullable LocalDate on;

    @Option(
            names = "--changes",
            paramLabel = "DATE",
            arity = "2",
            description = "What began, ended or was reworded from the first day to the last, both inclusive.")
    private List<LocalDate> changes = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format format = Format.TEXT;

    LawCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (topics) {
            Arrays.stream(Listing.values()).forEach(listing -> terminal.out().print(listing.code() + "\n"));
        } else if (changes.isEmpty()) {
            print(new LawPage(Law.uk(), chosen(), Optional.ofNullable(on)));
        } else {
            print(days());
        }
        return Dsa.ALL_READY;
    }

    private void print(LawPage page) {
        switch (format) {
            case TEXT -> terminal.out().print(new LawText(terminal.colour()).of(page));
            case JSON -> LawJson.write(page, terminal.out());
        }
    }

    private void print(InForce days) {
        List<LawTopic> wanted =
                chosen().stream().flatMap(listing -> listing.topic().stream()).toList();
        List<LawChange> found = changesOn(days).stream()
                .filter(change -> wanted.contains(change.entry().topic()))
                .toList();
        switch (format) {
            case TEXT ->
                terminal.out()
                        .print(new LawText(terminal.colour()).of(found, Law.uk().known()));
            case JSON -> LawJson.write(days, found, terminal.out());
        }
    }

    private static List<LawChange> changesOn(InForce days) {
        return Law.uk().changesBetween(days.from().orElseThrow(), days.to().orElseThrow());
    }

    private InForce days() {
        refuse(on != null, "expected '--on' or '--changes', but found both");
        refuse(changes.size() != 2, "expected '--changes' once, with two days");
        LocalDate first = changes.get(0);
        LocalDate last = changes.get(1);
        refuse(last.isBefore(first), "expected a day not before '" + first + "', but found '" + last + "'");
        return InForce.between(first.toString(), last.toString());
    }

    private List<Listing> chosen() {
        return names.isEmpty()
                ? List.of(Listing.values())
                : names.stream().map(this::listing).toList();
    }

    private static List<String> topics() {
        return Arrays.stream(Listing.values()).map(Listing::code).toList();
    }

    private Listing listing(String name) {
        return Arrays.stream(Listing.values())
                .filter(listing -> listing.code().equals(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "expected a topic that 'dsa law --topics' lists, but found '" + name + "'"
                                + NearIds.hint(name, topics(), "")));
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
