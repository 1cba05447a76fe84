package org.dsauk.cli;

import static org.dsauk.cli.Run.dsa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a report on an example says: what the file {@code NAME.expected.json} beside it holds, or one of its own name in
 * a folder {@code expected}.
 */
record ExpectedFindings(JsonNode verdict, List<String> findings) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String AS_OF = "2026-06-30";
    private static final String STAGE = "sign";

    static boolean areBeside(Path example) {
        return Files.exists(beside(example));
    }

    static ExpectedFindings of(Path example) throws IOException {
        return of(read(example));
    }

    /** {@return what a report says, in JSON} */
    static ExpectedFindings of(JsonNode report) {
        return new ExpectedFindings(
                report.get("verdict"),
                report.get("findings").values().stream()
                        .map(ExpectedFindings::summary)
                        .toList());
    }

    /** Validates an example as of the day and at the stage that its file says. */
    static Run validate(Path example) throws IOException {
        JsonNode expected = read(example);
        return validate(
                example,
                expected.get("stage").stringValue(),
                expected.get("asOf").stringValue());
    }

    private static Run validate(Path example, String stage, String asOf) {
        return dsa("validate", "--format=json", "--stage=" + stage, "--as-of=" + asOf, example);
    }

    /** Writes anew what a report on an example says, to be read in the diff. */
    static ExpectedFindings write(Path example) throws IOException {
        JsonNode report = validate(example, STAGE, AS_OF).json().get(0);
        ObjectNode expected =
                MAPPER.createObjectNode().put("asOf", AS_OF).put("stage", STAGE).set("verdict", report.get("verdict"));
        ArrayNode findings = expected.putArray("findings");
        report.get("findings")
                .forEach(finding -> findings.addObject()
                        .set("ruleId", finding.get("ruleId"))
                        .set("severity", finding.get("severity"))
                        .set("pointer", finding.get("pointer")));
        Files.writeString(
                beside(example),
                MAPPER.writerWithDefaultPrettyPrinter()
                                .writeValueAsString(expected)
                                .replace("\r", "") + "\n");
        return of(report);
    }

    private static JsonNode read(Path example) throws IOException {
        return MAPPER.readTree(Files.readString(beside(example)));
    }

    private static Path beside(Path example) {
        Path folder = example.resolveSibling("expected");
        return Files.isDirectory(folder)
                ? folder.resolve(example.getFileName())
                : Path.of(example.toString().replace(".json", ".expected.json"));
    }

    private static String summary(JsonNode finding) {
        return String.join(
                " ",
                finding.get("ruleId").stringValue(),
                finding.get("severity").stringValue(),
                finding.get("pointer").stringValue());
    }
}
