package org.dsauk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.dsauk.report.Finding;
import org.dsauk.report.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {

    @Test
    void truncationAtEveryByteGivesAnErrorWithItsPlaceAndNoAgreement() {
        byte[] whole = Documents.digitalSkills();
        int end = whole.length;
        while (whole[end - 1] != '}') {
            end--;
        }
        for (int length = 0; length < end; length++) {
            byte[] text = Arrays.copyOf(whole, length);
            DsaDocument read = DsaJson.lenient().read(text);
            assertThat(read.agreement()).as("cut at byte %s", length).isEmpty();
            assertThat(read.faults()).as("cut at byte %s", length).isNotEmpty().allMatch(this::isLocated);
            assertThat(read.faults().get(read.faults().size() - 1).severity()).isEqualTo(Severity.ERROR);
        }
        assertThat(DsaJson.strict().read(Arrays.copyOf(whole, end)).faults()).isEmpty();
    }

    private boolean isLocated(Finding fault) {
        return fault.position().isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1.5", "\"a\"", "true", "false", "null", "[]", "[{}]", "  [1]\n"})
    void anythingButAnObjectIsAFault(String text) {
        assertThat(Documents.lenientFaults(text)).singleElement().asString().startsWith("DSA-JSN-004 error ''");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  [1",
                "\"a\" 1",
                "1 2",
                "[] []",
                "[1,]",
                "-",
                "tru",
                "nul",
                "{",
                "}",
                "]",
                ":",
                ",",
                "{]",
                "{,}",
                "{\"a\":1,}",
                "{\"a\":}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":.5}",
                "{\"a\":+1}",
                "{\"a\":1.}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":\"\t\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1}}",
                "{}//",
                "/**/{}",
                "#\n{}",
                "\u00a0{}",
                "{\"a\":1\u2028}",
                "{\"a\":-}",
                "{\"a\":1e}",
                "{\"\n\":1}"
            })
    void whatIsNotJsonIsAFault(String text) {
        for (DsaJson json : List.of(DsaJson.lenient(), DsaJson.strict())) {
            DsaDocument read = json.read(text);
            assertThat(read.agreement()).isEmpty();
            assertThat(read.faults())
                    .allMatch(this::isLocated)
                    .anyMatch(fault -> fault.ruleId().equals("DSA-JSN-001"));
        }
    }

    @Test
    void aHundredThousandListsAreAFault() {
        String lists = "[".repeat(100_000);
        assertThat(Documents.lenientFaults(lists)).containsExactly("DSA-JSN-003 error '' 1:66");
        for (String members : List.of("\"x-a\":", "\"title\":", "\"parties\":", "\"term\":")) {
            assertThat(Documents.ids(DsaJson.lenient().read(Documents.HEAD + "," + members + lists)))
                    .contains("DSA-JSN-003");
        }
        String basis = Documents.HEAD + ",\"legalGrounds\":[{\"id\":\"g\",\"basis\":{\"a\":" + lists;
        assertThat(Documents.ids(DsaJson.lenient().read(basis))).containsExactly("DSA-JSN-003");
        assertThat(Documents.ids(DsaJson.lenient().read("{\"a\":".repeat(100_000))))
                .contains("DSA-JSN-003");
    }

    @Test
    void aHugeStringIsAFaultWhicheverLimitMeetsItFirst() {
        byte[] text = new byte[50_000_000];
        Arrays.fill(text, (byte) 'y');
        byte[] before = (Documents.HEAD + ",\"title\":\"").getBytes(UTF_8);
        System.arraycopy(before, 0, text, 0, before.length);
        assertThat(Documents.ids(DsaJson.lenient().read(text))).containsExactly("DSA-JSN-003");
        assertThat(Documents.ids(DsaJson.lenient().read(new ByteArrayInputStream(text))))
                .containsExactly("DSA-JSN-003");
        ReadLimits wide = new ReadLimits(Integer.MAX_VALUE, 64, 1 << 20, 1000);
        assertThat(Documents.ids(DsaJson.lenient().withLimits(wide).read(text))).containsExactly("DSA-JSN-003");
    }

    @Test
    void manyMembersOfOneNameAreFaultsButNoBurden() {
        String document = Documents.with("\"x-a\":1" + ",\"x-a\":1".repeat(100_000));
        assertThat(DsaJson.lenient().read(document).faults()).hasSize(1_001);
    }

    @Test
    void fiveThousandPartiesAreReadStrictly() {
        StringBuilder parties = new StringBuilder("\"parties\":[");
        for (int i = 0; i < 5_000; i++) {
            parties.append(i == 0 ? "" : ",").append("{\"id\":\"p").append(i).append("\",\"name\":\"P\"}");
        }
        DsaDocument read = DsaJson.strict().read(Documents.with(parties + "]"));
        assertThat(read.agreement().orElseThrow().getParties()).hasSize(5_000);
    }
}
