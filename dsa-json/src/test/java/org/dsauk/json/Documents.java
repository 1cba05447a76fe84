package org.dsauk.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.report.Finding;

/** Small documents for tests, and short ways to say what reading them gave. */
final class Documents {

    static final String HEAD = "{\"format\":\"dsa/0.1\",\"id\":\"urn:x:1\"";

    private Documents() {}

    /** A document without faults, plus some members. */
    static String with(String members) {
        return HEAD + "," + members + "}";
    }

    /** A document with one party, plus some members of that party. */
    static String withParty(String members) {
        return with("\"parties\":[{\"id\":\"p\"," + members + "}]");
    }

    /** A document with one legal ground that has a basis. */
    static String withBasis(String basis) {
        return with("\"legalGrounds\":[{\"id\":\"g\",\"basis\":" + basis + "}]");
    }

    static DataSharingAgreement read(String text) {
        return DsaJson.lenient().read(text).agreement().orElseThrow();
    }

    /** The document on one line, as writing gives it without white space between tokens. */
    static String written(String text) {
        return compact(DsaJson.write(read(text)));
    }

    /** Works for texts whose strings have neither line feeds nor two spaces. */
    static String compact(String json) {
        return json.replaceAll("\n *", "").replace("\": ", "\":");
    }

    static List<String> lenientFaults(String text) {
        return told(DsaJson.lenient().read(text).faults());
    }

    static List<String> strictFaults(String text) {
        return told(DsaJson.strict().read(text).faults());
    }

    /** Each finding as id, severity, pointer, line and column. */
    static List<String> told(List<Finding> findings) {
        return findings.stream().map(Documents::told).toList();
    }

    static String told(Finding finding) {
        String at = finding.position().map(Object::toString).orElse("nowhere");
        return finding.ruleId() + " " + finding.severity().code() + " '" + finding.pointer() + "' " + at;
    }

    static List<String> ids(DsaDocument document) {
        return document.faults().stream().map(Finding::ruleId).distinct().toList();
    }

    static byte[] digitalSkills() {
        Path root = Path.of(System.getProperty("dsa.root"));
        try {
            return Files.readAllBytes(root.resolve("examples/agreements/digital-skills.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
