package org.dsauk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.law.Instrument;
import org.dsauk.law.Provision;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final JsonPointer NAME = new JsonPointer("/parties/0/name");

    @Test
    void itSaysWhatIsWrongWhereAndWhatToDo() {
        assertThat(finding(List.of()))
                .hasToString("error DSA-STR-002 at '/parties/0/name': the name is missing -> give the legal name");
    }

    @Test
    void inATextItSaysTheLineAndTheColumnToo() {
        Finding located = finding(List.of()).at(NAME.parent(), new TextPosition(3, 14));
        assertThat(located)
                .hasToString("error DSA-STR-002 line 3, column 14 at '/parties/0': "
                        + "the name is missing -> give the legal name");
    }

    @Test
    void locatingChangesThePlaceAlone() {
        Finding finding = finding(List.of(Instrument.UK_GDPR.whole()));
        Finding located = finding.at(JsonPointer.ROOT, new TextPosition(1, 1));
        assertThat(located.pointer()).isEqualTo(JsonPointer.ROOT);
        assertThat(located.position()).contains(new TextPosition(1, 1));
        assertThat(located)
                .usingRecursiveComparison()
                .ignoringFields("pointer", "position")
                .isEqualTo(finding);
    }

    @Test
    void citationsAreCopied() {
        List<Provision> citations = new ArrayList<>(List.of(Instrument.UK_GDPR.whole()));
        Finding finding = finding(citations);
        citations.clear();
        assertThat(finding.citations()).hasSize(1).isUnmodifiable();
    }

    @Test
    void aPositionPrintsLineAndColumn() {
        assertThat(new TextPosition(12, 7)).hasToString("12:7");
    }

    @Test
    void missingPartsAreRefused() {
        assertThatNullPointerException().isThrownBy(() -> finding(null));
        assertThatNullPointerException()
                .isThrownBy(() -> new Examination("DSA-X-001", "party 'a'", NAME, Outcome.PASSED, null))
                .withMessage("reason");
    }

    private static Finding finding(List<Provision> citations) {
        return new Finding(
                "DSA-STR-002",
                Severity.ERROR,
                Nature.INTEGRITY,
                NAME,
                Optional.empty(),
                "the name is missing",
                "give the legal name",
                citations);
    }
}
