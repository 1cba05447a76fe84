package org.dsauk.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dsauk.law.InForce;
import org.dsauk.report.Finding;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Nature;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;

/** Reports made by hand. */
final class Reports {

    static final LocalDate DAY = LocalDate.of(2026, 6, 19);

    private Reports() {}

    /** A report with one warning at each pointer. */
    static ValidationReport with(String... pointers) {
        return of(Arrays.stream(pointers)
                .map(pointer -> finding("DSA-XXX-001", pointer))
                .toArray(Finding[]::new));
    }

    static ValidationReport of(Finding... findings) {
        return new ValidationReport(
                "urn:x:1", Optional.empty(), Stage.SIGN, DAY, InForce.ALWAYS, List.of(findings), List.of());
    }

    static Finding finding(String ruleId, String pointer) {
        return new Finding(
                ruleId,
                Severity.WARNING,
                Nature.PRACTICE,
                new JsonPointer(pointer),
                Optional.empty(),
                "message",
                "remedy",
                List.of());
    }
}
