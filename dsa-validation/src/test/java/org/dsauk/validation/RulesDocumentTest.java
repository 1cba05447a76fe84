package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesDocumentTest {

    private static final Path PAGE = Path.of(System.getProperty("dsa.root"), "docs", "rules.md");

    @Test
    void theCheckedInPageSaysWhatTheRulesSay() throws IOException {
        String current = RulesDocument.of(DsaValidator.uk().rules());
        if (Boolean.getBoolean("dsa.update")) {
            Files.writeString(PAGE, current);
        }

        assertThat(PAGE)
                .as("docs/rules.md; to write it anew, run this test with -Ddsa.update=true")
                .content()
                .isEqualToNormalizingNewlines(current);
    }
}
