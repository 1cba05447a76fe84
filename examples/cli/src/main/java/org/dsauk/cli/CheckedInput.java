package org.dsauk.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.dsauk.json.DsaDocument;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.report.Verdict;
import org.dsauk.validation.DsaValidator;

/**
 * One of the files that the user named, with the report on it.
 *
 * @param input the file
 * @param stage the stage for which it was checked
 * @param asOf the day whose law was applied
 * @param report the report; empty where there was no agreement to check
 */
record CheckedInput(Input input, Stage stage, LocalDate asOf, Optional<ValidationReport> report) {

    static CheckedInput check(Input input, Stage stage, LocalDate asOf) {
        Optional<ValidationReport> report = input.agreement()
                .map(agreement -> DsaValidator.uk().validate(agreement, stage, asOf))
                .map(found -> located(input, found));
        return new CheckedInput(input, stage, asOf, report);
    }

    private static ValidationReport located(Input input, ValidationReport report) {
        return input.document()
                .map((DsaDocument document) -> document.locate(report))
                .orElse(report);
    }

    /** {@return the exit code that this file alone would lead to} */
    int exitCode() {
        return report.map(found -> found.verdict() == Verdict.READY ? Dsa.ALL_READY : Dsa.SOME_NOT_READY)
                .orElse(Dsa.BROKEN);
    }
}
