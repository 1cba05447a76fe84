package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaDocument;
import org.dsauk.json.DsaJson;
import org.dsauk.json.DsaModule;
import org.dsauk.model.JsonText;
import org.dsauk.party.Party;
import org.dsauk.report.Finding;
import org.dsauk.report.Nature;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.report.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What could not be read is part of the verdict, in whatever way the agreement came to be. */
class UnreadPartsTest {

    private static final DsaValidator VALIDATOR = DsaValidator.uk();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String WHOLE =
            MAPPER.readTree(DsaJson.write(Complete.agreement())).toString();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            versionDate      | "2026-02-30"           | DSA-JSN-006 /versionDate expected a date such as 2026-02-05, but found '2026-02-30'
            term             | [1]                    | DSA-JSN-006 /term expected an object, but found a list
            kind             | "contract"             | DSA-JSN-008 /kind expected one of agreement, framework, but found 'contract'
            kind             | 7                      | DSA-JSN-006 /kind expected one of agreement, framework, but found 7
            title            | "a\\u0000b"            | DSA-JSN-010 /title what is kept under 'title' has a number or text that not every JSON reader understands
            leadParty        | {}                     | DSA-JSN-006 /leadParty expected text in quotes, but found an object
            parties          | {"id": "p"}            | DSA-JSN-006 /parties expected a list in square brackets, but found an object
            preparedBy       | ["A", 5, [], "B"]      | DSA-JSN-006 /preparedBy expected text in quotes as each element, but found 5 and 1 other that could not be read
            openEnded        | ["parties", "poems"]   | DSA-JSN-008 /openEnded expected one of
            roles            | [{"kind": "guest"}]    | DSA-JSN-008 /roles expected a kind of the format as each element, but found an object
            format           | 5                      | DSA-JSN-006 /format expected text in quotes, but found 5
            """)
    void whatCouldNotBeReadIsAnErrorOfTheAgreementAlone(String member, String value, String told) {
        DataSharingAgreement agreement = read(with(member, value));
        ValidationReport report = validate(agreement, Stage.DRAFT);

        assertThat(report.findings())
                .filteredOn(finding -> finding.ruleId().startsWith("DSA-JSN-"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId() + " " + finding.pointer() + " " + finding.message())
                            .startsWith(told);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.nature()).isEqualTo(Nature.INTEGRITY);
                });
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void aBasisOfAnUnknownKindIsAnErrorWhereItStands() {
        String document = WHOLE.replaceFirst("\"kind\":\"public-task\"", "\"kind\":\"magic\"");
        assertThat(document).isNotEqualTo(WHOLE);

        assertThat(jsn(validate(read(document), Stage.SIGN)))
                .containsExactly("error DSA-JSN-008 /legalGrounds/0/basis");
    }

    @Test
    void ofTwoMembersWithOneNameTheAgreementKnowsThatThereWereTwo() {
        DataSharingAgreement agreement = read(with("title", "\"Another\", \"title\": \"And another\""));

        assertThat(jsn(validate(agreement, Stage.DRAFT))).containsExactly("error DSA-JSN-005 /title");
        assertThat(jsn(validate(read(DsaJson.write(agreement)), Stage.DRAFT)))
                .containsExactly("error DSA-JSN-005 /title");
    }

    @Test
    void extensionsAreLookedAtOnlyForWhatNoReaderWouldUnderstandAlike() {
        assertThat(jsn(validate(read(with("x-a", "{\"b\": [1, \"c\", null]}")), Stage.SIGN)))
                .isEmpty();
        assertThat(jsn(validate(read(with("x-a", "{\"b\": 1, \"b\": 2}")), Stage.SIGN)))
                .containsExactly("error DSA-JSN-005 /x-a");
        assertThat(jsn(validate(read(with("x-a", "[1e999]")), Stage.SIGN))).containsExactly("error DSA-JSN-010 /x-a");
    }

    @Test
    void anUnknownMemberNamesTheLikelyOneAndWithholdsTheVerdictWhenItCounts() {
        DataSharingAgreement agreement = read(with("signaturez", "[]"));

        assertThat(jsn(validate(agreement, Stage.DRAFT))).containsExactly("warning DSA-JSN-007 /signaturez");
        assertThat(validate(agreement, Stage.DRAFT).verdict()).isEqualTo(Verdict.READY);
        for (Stage stage : List.of(Stage.SIGN, Stage.EXCHANGE)) {
            ValidationReport report = validate(agreement, stage);
            assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(report.findings())
                    .extracting(Finding::message)
                    .contains("the format has no member 'signaturez' here; did you mean 'signatures'?");
            assertThat(TextReport.of(report).toString())
                    .contains("DSA-JSN-007  in 1 place: not understood, see the warnings")
                    .contains("no errors, but not everything in it is understood.");
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aLaterMinorFormatWithholdsTheVerdictAtEveryStage(Stage stage) {
        DataSharingAgreement agreement = read(WHOLE.replace("dsa/0.1", "dsa/0.2"));
        ValidationReport report = validate(agreement, stage);

        assertThat(jsn(report)).containsExactly("warning DSA-JSN-011 /format");
        assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(report.findings().get(0).remedy())
                .contains("version of this library")
                .doesNotContain("state");
    }

    @Test
    void anAgreementFromAMapperIsJudgedLikeOneFromTheReader() {
        JsonMapper mapper = JsonMapper.builder().addModule(new DsaModule()).build();
        for (String document :
                List.of(with("signaturez", "[]"), with("kind", "\"contract\""), WHOLE.replace("dsa/0.1", "dsa/0.2"))) {
            DataSharingAgreement mapped = mapper.readValue(document, DataSharingAgreement.class);
            assertThat(validate(mapped, Stage.SIGN)).isEqualTo(validate(read(document), Stage.SIGN));
            assertThat(validate(mapped, Stage.SIGN).verdict()).isNotEqualTo(Verdict.READY);
        }
    }

    @Test
    void aBuilderThatKeepsWhatIsNoValueOfItsMemberIsToldSo() {
        DataSharingAgreement.Builder builder = DataSharingAgreement.builder().id("urn:x:1");
        DataSharingAgreement agreement = builder.putAllOtherMembers(Map.of("term", JsonText.of("no JSON")))
                .addParty(Party.builder()
                        .id("p")
                        .putOtherMember("existsFrom", JsonText.of("true"))
                        .build())
                .build();

        assertThat(jsn(validate(agreement, Stage.DRAFT)))
                .containsExactly(
                        "error DSA-JSN-001 /term",
                        "error DSA-JSN-006 /term",
                        "error DSA-JSN-006 /parties/0/existsFrom");
    }

    @Test
    void settingTheMemberMendsTheAgreement() {
        DataSharingAgreement agreement = read(with("status", "\"resting\""));
        assertThat(jsn(validate(agreement, Stage.DRAFT))).containsExactly("error DSA-JSN-008 /status");

        DataSharingAgreement mended =
                agreement.toBuilder().status(AgreementStatus.DRAFT).build();

        assertThat(jsn(validate(mended, Stage.DRAFT))).isEmpty();
    }

    @Test
    void anIdThatIsEmptyIsMissingAndNothingRefersToIt() {
        String document =
                "{\"format\":\"dsa/0.1\",\"id\":\"\",\"parties\":[{\"id\":\"\"},{\"id\":7}]," + "\"leadParty\":\"\"}";
        List<String> found = validate(read(document), Stage.DRAFT).findings().stream()
                .filter(finding -> finding.nature() == Nature.INTEGRITY)
                .map(finding -> finding.ruleId() + " " + finding.pointer())
                .toList();

        assertThat(found)
                .contains(
                        "DSA-JSN-009 ", "DSA-JSN-009 /parties/0", "DSA-JSN-006 /parties/1/id", "DSA-STR-003 /leadParty")
                .doesNotContain("DSA-JSN-009 /parties/1")
                .noneMatch(finding -> finding.startsWith("DSA-SHP-"));
    }

    @Test
    void locatingAddsLinesAndColumnsAndNothingElse() {
        DsaDocument document =
                DsaJson.lenient().read(with("kind", "\"contract\"").replace("\"parties\":[{", "\"parties\":[5,{"));
        ValidationReport report = validate(document.agreement().orElseThrow(), Stage.SIGN);
        ValidationReport located = document.locate(report);

        assertThat(jsn(report)).containsExactly("error DSA-JSN-008 /kind", "error DSA-JSN-006 /parties");
        assertThat(jsn(located)).containsExactly("error DSA-JSN-008 /kind", "error DSA-JSN-006 /parties/0");
        assertThat(located.findings())
                .hasSameSizeAs(report.findings())
                .allMatch(finding -> finding.position().isPresent());
        assertThat(located.verdict()).isEqualTo(report.verdict());
    }

    /** The complete agreement with another value of a member, which stands first. */
    private static String with(String member, String value) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(WHOLE);
        tree.remove(member);
        return "{\"" + member + "\":" + value + "," + tree.toString().substring(1);
    }

    private static DataSharingAgreement read(String document) {
        return DsaJson.lenient().read(document).agreement().orElseThrow();
    }

    private static ValidationReport validate(DataSharingAgreement agreement, Stage stage) {
        return VALIDATOR.validate(agreement, stage, Complete.DAY);
    }

    private static List<String> jsn(ValidationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.ruleId().startsWith("DSA-JSN-"))
                .map(finding -> finding.severity().code() + " " + finding.ruleId() + " " + finding.pointer())
                .toList();
    }
}
