package org.dsauk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.law.InForce;
import org.junit.jupiter.api.Test;

/** docs/codes.md lists every vocabulary; -Ddsa.update=true writes it anew. */
class CodesDocumentTest {

    private static final Path PAGE = Path.of(System.getProperty("dsa.root"), "docs", "codes.md");

    @Test
    void thePageSaysWhatTheVocabulariesSay() throws IOException {
        if (Boolean.getBoolean("dsa.update")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/codes.md; to write it anew, run this test with -Ddsa.update=true")
                .isEqualTo(page());
    }

    private static String page() {
        StringBuilder text = new StringBuilder("""
                # The codes

                Every vocabulary of the format and of reports, with its codes; a test keeps this page equal to the code. `dsa codes NAME` prints
                one, `Vocabularies` gives them in Java. A *closed* vocabulary has just its codes; another one is a fault (`DSA-JSN-008`). An *open*
                one takes any code, and `DSA-COD-001` tells those that neither the library nor the law that is applied knows. Vocabularies of the
                law have their codes from [its tables](law.md), to which tables of an adopter's own can add.

                """);
        for (Vocabulary vocabulary : Vocabularies.all()) {
            if (!vocabulary.codes().isEmpty()) {
                describe(vocabulary, text);
            }
        }
        return text.toString().strip() + "\n";
    }

    private static void describe(Vocabulary vocabulary, StringBuilder text) {
        text.append("## ").append(vocabulary.name()).append("\n\n").append(cell(vocabulary.meaning()));
        text.append(vocabulary.isOpen() ? " *Open.*" : " *Closed.*");
        String members =
                vocabulary.members().stream().map(member -> "`" + member + "`").collect(Collectors.joining(", "));
        text.append(members.isEmpty() ? " In reports only." : " Taken by " + members + ".")
                .append("\n\n");
        boolean ofLaw = vocabulary.topic().isPresent();
        text.append(
                ofLaw ? "| code | meaning | source | days |\n|---|---|---|---|\n" : "| code | meaning |\n|---|---|\n");
        for (VocabularyCode code : vocabulary.codes()) {
            text.append("| `")
                    .append(code.code())
                    .append("` | ")
                    .append(cell(code.meaning()))
                    .append(" |");
            if (ofLaw) {
                text.append(' ')
                        .append(source(code))
                        .append(" | ")
                        .append(days(code.inForce()))
                        .append(" |");
            }
            text.append('\n');
        }
        text.append('\n');
    }

    private static String source(VocabularyCode code) {
        return code.citation()
                .map(citation -> citation.url()
                        .map(URI::toString)
                        .map(url -> "[" + cell(citation.text()) + "](" + url + ")")
                        .orElse(cell(citation.text())))
                .orElse("");
    }

    private static String days(Optional<InForce> days) {
        return days.filter(of -> of.from().isPresent() || of.to().isPresent())
                .map(InForce::toString)
                .orElse("");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
