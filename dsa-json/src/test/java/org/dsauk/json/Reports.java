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
        List<Finding> findings = Arrays.stream(pointers).map(Reports::finding).toList();
        return new ValidationReport("urn:x:1", Optional.empty(), Stage.SIGN, DAY, InForce.ALWAYS, findings, List.of());
    }

    private static Finding finding(String pointer) {
        return new Finding(
                "DSA-XXX-001",
                Severity.WARNING,
                Nature.PRACTICE,
                new JsonPointer(pointer),
                Optional.empty(),
                "message",
                "remedy",
                List.of());
    }
}
