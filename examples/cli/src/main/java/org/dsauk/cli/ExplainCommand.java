package org.dsauk.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaJson;
import org.dsauk.validation.DsaValidator;
import org.dsauk.validation.TextExplanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dsa explain}: says what a rule looked at, what came of it and why. */
@Command(
        name = "explain",
        description = "Says what a rule looked at in an agreement, what came of it and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeList = {"0:the rule was explained", "2:there is no such rule, the file cannot be read as an agreement"})
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Moment moment = new Moment();

    @Parameters(
            index = "0",
            paramLabel = "RULE",
            description = "The id of a rule, such as DSA-STR-001; DSA- may be left out.")
    private String rule = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "An agreement; - is standard input.")
    private String file = "";

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DsaValidator validator = DsaValidator.uk();
        refuseWrongOrder();
        String id = RuleIds.known(rule, spec);
        Day asOf = moment.asOf();
        Input input = new Inputs(terminal, DsaJson.lenient()).read(file);
        FaultyFiles files = FaultyFiles.among(List.of(input));
        new AnswerPrinter(terminal, files)
                .printText(
                        input.agreement().map(agreement -> explanation(validator, agreement, id, asOf.date())), asOf);
        return files.exitCode();
    }

    private void refuseWrongOrder() {
        if (!RuleIds.isKnown(rule) && RuleIds.isKnown(file)) {
            throw new ParameterException(
                    spec.commandLine(), "expected the rule first and then the file, but found '" + rule + "' first");
        }
    }

    private TextExplanation explanation(
            DsaValidator validator, DataSharingAgreement agreement, String id, LocalDate asOf) {
        var examinations = validator.explain(agreement, id, moment.stage(), asOf);
        return TextExplanation.of(examinations).colour(terminal.colour());
    }
}
