package org.dsauk.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaDocument;
import org.dsauk.json.DsaJson;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.validation.DsaValidator;
import org.dsauk.validation.TextReport;
import org.junit.jupiter.api.Test;

/** The example of the README is this code, and what the README says it prints is what it prints. */
class ReadmeExampleTest {

    private static final Path ROOT = Path.of(System.getProperty("dsa.root"));

    private static String example(Path root) {
        // begin
        Path file = Path.of("examples/agreements/faulty/borough-relies-on-legitimate-interests.json");
        DsaDocument document = DsaJson.lenient().read(root.resolve(file));
        DataSharingAgreement agreement = document.agreement().orElseThrow();
        ValidationReport report = DsaValidator.uk().validate(agreement, Stage.SIGN, LocalDate.of(2026, 6, 30));
        return TextReport.of(document.locate(report)).toString();
        // end
    }

    @Test
    void readmeShowsWhatTheExamplePrints() throws IOException {
        assertThat(readme()).contains("```\n" + example(ROOT).strip() + "\n```");
    }

    @Test
    void readmeShowsTheCodeOfTheExample() throws IOException {
        Path source = ROOT.resolve("examples/quickstart/src/test/java/org/dsauk/quickstart/"
                + getClass().getSimpleName() + ".java");
        List<String> lines = Files.readAllLines(source);
        String code = lines.subList(lines.indexOf("        // begin") + 1, lines.indexOf("        // end")).stream()
                .map(String::strip)
                .map(line -> line.replace("root.resolve(file)", "file"))
                .map(line -> line.replace("return TextReport.of(document.locate(report)).toString();", ""))
                .collect(Collectors.joining("\n"))
                .strip();
        assertThat(readme())
                .contains("```java\n" + code + "\nSystem.out.println(TextReport.of(document.locate(report)));\n");
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
