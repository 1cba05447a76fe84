package org.dsauk.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaDocument;
import org.dsauk.json.DsaJson;
import org.dsauk.obligation.Obligation;
import org.dsauk.obligation.ObligationKind;
import org.dsauk.obligation.Obligations;
import org.dsauk.participation.Liveness;
import org.dsauk.participation.Obstacle;
import org.dsauk.participation.ObstacleKind;
import org.dsauk.participation.Participations;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.schedule.EventDates;
import org.dsauk.schedule.RetentionSchedule;
import org.dsauk.schedule.ScheduledDisposal;
import org.dsauk.validation.DsaValidator;
import org.dsauk.validation.TextReport;
import org.junit.jupiter.api.Test;

/** The example of the README is this code, and what the README says it prints is what it prints. */
class ReadmeExampleTest {

    private static final Path ROOT = Path.of(System.getProperty("dsa.root"));
    private static final int INDENT = 8;

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
        String code = code("// begin", "// end")
                .replace("root.resolve(file)", "file")
                .replace(
                        "return TextReport.of(document.locate(report)).toString();",
                        "System.out.println(TextReport.of(document.locate(report)));");
        assertThat(readme()).contains("```java\n" + code + "\n```");
    }

    @Test
    void questionsOfTheReadmeAreAnswered() throws IOException {
        DataSharingAgreement agreement = DsaJson.lenient()
                .read(ROOT.resolve("examples/agreements/digital-skills.json"))
                .agreement()
                .orElseThrow();
        LocalDate day = LocalDate.of(2026, 9, 1);
        EventDates events = EventDates.builder()
                .on(RetentionEvent.LAST_CONTACT, day.minusMonths(2))
                .build();

        // ask
        Participations parties = Participations.of(agreement);
        Liveness live = parties.flow("referral")
                .from("camden")
                .to("skills-trust")
                .forPurpose("digital-skills")
                .on(day);
        List<ScheduledDisposal> disposals =
                RetentionSchedule.of(agreement, events).disposals();
        List<Obligation> due = Obligations.of(agreement).between(day, day.plusYears(1));
        // asked

        assertThat(readme()).contains("```java\n" + code("// ask", "// asked") + "\n```");
        assertThat(live.isLive()).isFalse();
        assertThat(live.obstacles()).extracting(Obstacle::kind).contains(ObstacleKind.NOT_IN);
        assertThat(disposals).anyMatch(disposal -> disposal.disposal().day().isPresent());
        assertThat(due).extracting(Obligation::kind).containsExactly(ObligationKind.ASSURANCE, ObligationKind.REVIEW);
    }

    private String code(String begin, String end) throws IOException {
        Path source = ROOT.resolve("examples/quickstart/src/test/java/org/dsauk/quickstart/"
                + getClass().getSimpleName() + ".java");
        String text = Files.readString(source).indent(-INDENT);
        List<String> lines = text.lines().toList();
        return String.join("\n", lines.subList(lines.indexOf(begin) + 1, lines.indexOf(end)));
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
