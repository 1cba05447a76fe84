package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.dsa;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CodesCommandTest {

    @Test
    void withoutANameEveryVocabularyIsListedInALine() {
        Run run = dsa("codes");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .hasSizeGreaterThan(100)
                .anyMatch(line -> line.matches("TransferMethod +open +How data travels .*"))
                .anyMatch(line -> line.matches("FlowTrigger +closed +What sets off a disclosure."));
    }

    @Test
    void aMemberGivesTheCodesThatItTakes() {
        for (String name : List.of("trigger", "DataFlow.trigger", "flow-trigger", "FlowTrigger")) {
            Run run = dsa("codes", name);

            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .startsWith("FlowTrigger  (closed)\n  What sets off a disclosure.\n  taken by DataFlow.trigger\n\n")
                    .contains("  system-access  The recipient looks into a shared system.\n");
        }
    }

    @Test
    void codesOfTheLawHaveTheirCitation() {
        assertThat(dsa("codes", "LegalPower").out()).contains("[Crime and Disorder Act 1998 s.115]");
    }

    @Test
    void programsGetTheSameAsJson() {
        JsonNode json = dsa("codes", "DataFlow.methods", "--format=json").json();

        assertThat(json).hasSize(1);
        assertThat(json.at("/0/vocabulary").stringValue()).isEqualTo("TransferMethod");
        assertThat(json.at("/0/open").booleanValue()).isTrue();
        assertThat(json.at("/0/members/0").stringValue()).isEqualTo("DataFlow.methods");
        assertThat(json.at("/0/codes")
                        .valueStream()
                        .map(code -> code.at("/code").stringValue()))
                .contains("sftp", "secure-portal");
        assertThat(json.at("/0/codes/0/citation").isString()).isTrue();
    }

    @Test
    void anUnknownNameNamesTheNearest() {
        Run run = dsa("codes", "metods");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no vocabulary or member 'metods'; did you mean 'methods'");
    }
}
