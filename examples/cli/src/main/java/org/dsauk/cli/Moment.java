package org.dsauk.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.dsauk.report.Stage;
import picocli.CommandLine.Option;

/** The options that say for which stage and as of which day to check. */
final class Moment {

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "What the parties are about to do: draft, sign or exchange (default: sign).")
    private Stage stage = Stage.SIGN;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Apply the law of this day, such as 2026-06-30 (default: today in London).")
    private Optional<LocalDate> asOf = Optional.empty();

    Stage stage() {
        return stage;
    }

    Day asOf() {
        return Day.of("--as-of", asOf);
    }
}
