package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.dsauk.agreement.AgreementKind;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.ground.PublicTask;
import org.dsauk.law.LawfulBasisCode;
import org.dsauk.model.JsonText;
import org.dsauk.party.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptMembersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"colour\":{\"a\":[1,-0.0,1.10,2E5,\"\\u0001\\\"\\\\\",true,false,null,{}],\"b\":\"x\"}",
                "\"title\":5",
                "\"kind\":\"contract\"",
                "\"term\":[1]",
                "\"review\":{\"nextDue\":\"2026-02-30\",\"interval\":\"P-1M\",\"x-a\":[]}",
                "\"parties\":{\"id\":\"p\"}",
                "\"parties\":[1,\"a\",null,[{}]]",
                "\"parties\":[{\"id\":\"p\",\"identifiers\":[{\"scheme\":\"ico\",\"x\":1}],\"colour\":1}]",
                "\"legalGrounds\":[{\"id\":\"g\",\"basis\":{\"kind\":\"magic\",\"spell\":{\"a\":1}}}]",
                "\"legalGrounds\":[{\"id\":\"g\",\"basis\":{\"spell\":1}}]",
                "\"legalGrounds\":[{\"id\":\"g\",\"basis\":{}}]",
                "\"legalGrounds\":[{\"id\":\"g\",\"basis\":{\"kind\":5,\"a\":\"b\"}}]",
                "\"legalGrounds\":[{\"id\":\"g\",\"basis\":{\"kind\":\"public-task\",\"functions\":\"x\",\"y\":1}}]",
                "\"legalGrounds\":[{\"id\":\"g\",\"inPerformanceOfTasks\":\"yes\"}]",
                "\"rights\":{\"complaints\":[{\"acknowledgeWithinDays\":1.5}]}",
                "\"title\":\"a\",\"title\":\"b\",\"title\":5",
                "\"parties\":[{\"id\":\"p\"}],\"parties\":[{\"id\":\"q\"}]",
                "\"x-a\":1,\"x-a\":2,\"colour\":1,\"colour\":{},\"x-a\":3",
                "\"title\":\"a\\u0000b\"",
                "\"a\\u00000\":1,\"a\\u00000\":2,\"a\":3",
                "\"title\":\"\uffff\",\"x-a\":\"\ud83f\udffe\"",
            })
    void whatReadingDoesNotUnderstandIsWrittenAsItWas(String members) {
        String document = Documents.with(members);
        assertThat(Documents.lenientFaults(document)).isNotEmpty();
        assertThat(Documents.written(document)).isEqualTo(document);
    }

    @Test
    void elementsThatCannotBeReadFollowThoseThatCan() {
        String document = Documents.with("\"parties\":[5,{\"id\":\"p\"},\"a\",{\"id\":\"q\"}]");
        DataSharingAgreement agreement = Documents.read(document);
        assertThat(agreement.getParties()).extracting(Party::getId).containsExactly("p", "q");
        assertThat(agreement.getOtherMembers()).containsEntry("parties", JsonText.of("[5,\"a\"]"));
        assertThat(Documents.written(document))
                .isEqualTo(Documents.with("\"parties\":[{\"id\":\"p\"},{\"id\":\"q\"},5,\"a\"]"));
    }

    @Test
    void elementsOfTextListsAreKeptOneByOne() {
        String document = Documents.with(
                "\"flows\":[{\"id\":\"f\",\"disclosers\":[\"a\",1],\"purposes\":[\"p\",null],\"recipients\":[[]]}]");
        assertThat(Documents.written(document)).isEqualTo(document);
        assertThat(Documents.read(document).getFlows().get(0).getOtherMembers())
                .containsEntry("disclosers", JsonText.of("[1]"))
                .containsEntry("recipients", JsonText.of("[[]]"))
                .containsEntry("purposes", JsonText.of("[null]"));
    }

    @Test
    void elementsOfAnUnknownKindOrCodeAreKeptInTheirList() {
        String document = Documents.with("\"parties\":[{\"id\":\"p\",\"identifiers\":[7]}],"
                + "\"dataItems\":[{\"id\":\"d\",\"sensitivity\":[\"health\",{}]}]");
        assertThat(Documents.written(document)).isEqualTo(document);
    }

    @Test
    void anUnknownCodeOfOursIsKeptUnderItsMember() {
        DataSharingAgreement agreement = Documents.read(Documents.with("\"status\":\"resting\""));
        assertThat(agreement.getStatus()).isEmpty();
        assertThat(agreement.getOtherMembers()).containsEntry("status", JsonText.of("\"resting\""));
    }

    @Test
    void anUnknownCodeOfTheLawIsAValueAndNoFault() {
        String document = Documents.withParty("\"type\":\"space-agency\"");
        assertThat(Documents.strictFaults(document)).isEmpty();
        assertThat(Documents.read(document)
                        .getParties()
                        .get(0)
                        .getType()
                        .orElseThrow()
                        .code())
                .isEqualTo("space-agency");
    }

    @Test
    void aKindMayStandAnywhereInItsObject() {
        String document =
                Documents.withBasis("{\"functions\":[\"a\"],\"x-a\":{\"kind\":\"consent\"},\"kind\":\"public-task\"}");
        DataSharingAgreement agreement = Documents.read(document);
        assertThat(agreement.getLegalGrounds().get(0).getBasis()).containsInstanceOf(PublicTask.class);
        assertThat(Documents.strictFaults(document)).isEmpty();
        assertThat(Documents.written(document))
                .isEqualTo(Documents.withBasis(
                        "{\"kind\":\"public-task\",\"functions\":[\"a\"],\"x-a\":{\"kind\":\"consent\"}}"));
    }

    @Test
    void faultsBeforeALateKindHaveTheirPlace() {
        String document =
                Documents.withBasis("{\n\"functions\":[1,\"a\"],\n\"y\":{\"b\":1,\"b\":2},\"kind\":\"public-task\"}");
        assertThat(Documents.lenientFaults(document))
                .containsExactly(
                        "DSA-JSN-006 error '/legalGrounds/0/basis/functions/0' 2:14",
                        "DSA-JSN-007 warning '/legalGrounds/0/basis/y' 3:5",
                        "DSA-JSN-005 error '/legalGrounds/0/basis/y/b' 3:10");
    }

    @Test
    void anUnknownKindIsToldWhereItsObjectBeginsAndItsTextIsCheckedToo() {
        String document = Documents.withBasis("{\"kind\":\"magic\",\"a\":1e400,\"b\":{\"c\":1,\"c\":2}}");
        assertThat(Documents.lenientFaults(document))
                .containsExactly(
                        "DSA-JSN-008 error '/legalGrounds/0/basis' 1:70",
                        "DSA-JSN-010 error '/legalGrounds/0/basis/a' 1:90",
                        "DSA-JSN-005 error '/legalGrounds/0/basis/b/c' 1:105");
    }

    @Test
    void settingAMemberReplacesWhatWasKeptUnderItsName() {
        DataSharingAgreement agreement = Documents.read(Documents.with("\"title\":5,\"kind\":\"contract\",\"x-a\":1"));
        DataSharingAgreement edited =
                agreement.toBuilder().title("T").kind(AgreementKind.FRAMEWORK).build();
        assertThat(Documents.compact(DsaJson.write(edited)))
                .isEqualTo(Documents.with("\"title\":\"T\",\"kind\":\"framework\",\"x-a\":1"));
    }

    @Test
    void settingAnotherMemberKeepsEverythingElse() {
        DataSharingAgreement agreement = Documents.read(Documents.with("\"kind\":\"contract\",\"colour\":1.10"));
        assertThat(Documents.compact(
                        DsaJson.write(agreement.toBuilder().title("T").build())))
                .isEqualTo(Documents.with("\"title\":\"T\",\"kind\":\"contract\",\"colour\":1.10"));
    }

    @Test
    void aListThatWasNoListIsReplacedByTheListThatIsSet() {
        DataSharingAgreement agreement = Documents.read(Documents.with("\"parties\":{\"a\":1}"));
        DataSharingAgreement edited =
                agreement.toBuilder().addParty(Party.builder().id("p").build()).build();
        assertThat(Documents.compact(DsaJson.write(edited))).isEqualTo(Documents.with("\"parties\":[{\"id\":\"p\"}]"));
    }

    @Test
    void aLaterMinorFormatIsKept() {
        String document = "{\"id\":\"urn:x:1\",\"format\":\"dsa/0.2\"}";
        assertThat(Documents.written(document)).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dsa/9.9",
                "dsa/1.0",
                "dsa/0.0",
                "dsa/0.01",
                "dsa/0",
                "dsa/",
                "dsa",
                "",
                "DSA/0.1",
                "dsa/0.2.1",
                "dsa/0.x",
                "dsa/-1.2",
                "dsa/0.99999999999",
                "fhir/0.2",
                " dsa/0.1"
            })
    void aFormatThatIsNotReadGivesNoAgreement(String format) {
        String document = Documents.HEAD.replace("dsa/0.1", format) + "}";
        DsaDocument read = DsaJson.lenient().read(document);
        assertThat(Documents.told(read.faults())).containsExactly("DSA-JSN-011 error '/format' 1:11");
        assertThat(read.agreement()).isEmpty();
    }

    @Test
    void anEmptyIdIsAMissingIdAndIsWrittenAsItWas() {
        String document = "{\"format\":\"dsa/0.1\",\"parties\":[{\"name\":\"A\",\"id\":\"\"}],\"id\":\"\"}";
        assertThat(Documents.lenientFaults(document))
                .containsExactly("DSA-JSN-009 error '' 1:1", "DSA-JSN-009 error '/parties/0' 1:32");
        assertThat(DsaJson.strict().read(document).agreement()).isEmpty();
        assertThat(Documents.written(document)).isEqualTo(document);
    }

    @Test
    void aMissingIdIsNotWritten() {
        String document = "{\"format\":\"dsa/0.1\",\"parties\":[{\"name\":\"A\"}]}";
        assertThat(Documents.written(document)).isEqualTo(document);
    }

    @Test
    void anIdOfAnotherTypeIsKept() {
        String document = "{\"format\":\"dsa/0.1\",\"parties\":[{\"name\":\"A\",\"id\":5}],\"id\":[1]}";
        assertThat(Documents.lenientFaults(document))
                .containsExactly("DSA-JSN-006 error '/parties/0/id' 1:49", "DSA-JSN-006 error '/id' 1:58");
        assertThat(Documents.written(document)).isEqualTo(document);
    }

    @Test
    void anIdThatIsNullIsMissing() {
        String document = "{\"format\":\"dsa/0.1\",\"id\":null}";
        assertThat(Documents.lenientFaults(document))
                .containsExactly("DSA-JSN-009 error '' 1:1", "DSA-JSN-012 warning '/id' 1:26");
        assertThat(Documents.read(document).getId()).isEmpty();
    }

    @Test
    void nullIsAbsentInKnownMembersAndAValueInOthers() {
        String document = Documents.with("\"title\":null,\"parties\":null,\"term\":null,\"x-a\":null");
        assertThat(Documents.lenientFaults(document))
                .containsExactly(
                        "DSA-JSN-012 warning '/title' 1:44",
                        "DSA-JSN-012 warning '/parties' 1:59",
                        "DSA-JSN-012 warning '/term' 1:71");
        assertThat(Documents.written(document)).isEqualTo(Documents.with("\"x-a\":null"));
    }

    @Test
    void theFirstOfTwoMembersIsUsed() {
        String document = Documents.with(
                "\"title\":\"a\",\"title\":\"b\",\"x\":1,\"x\":2,\"parties\":[],\"parties\":[{\"id\":\"p\"}]");
        DataSharingAgreement agreement = Documents.read(document);
        assertThat(agreement.getTitle()).contains("a");
        assertThat(agreement.getOtherMembers())
                .containsEntry("x", JsonText.of("1"))
                .containsValues(JsonText.of("\"b\""), JsonText.of("2"), JsonText.of("[{\"id\":\"p\"}]"));
        assertThat(agreement.getParties()).isEmpty();
        assertThat(Documents.lenientFaults(document))
                .containsExactly(
                        "DSA-JSN-005 error '/title' 1:56",
                        "DSA-JSN-007 warning '/x' 1:64",
                        "DSA-JSN-007 warning '/x' 1:70",
                        "DSA-JSN-005 error '/x' 1:70",
                        "DSA-JSN-005 error '/parties' 1:95");
    }

    @Test
    void aDuplicateOfAnObjectIsToldWhereItBegins() {
        assertThat(Documents.lenientFaults(Documents.with("\"x-a\":{},\"x-a\":{\"b\":1}")))
                .containsExactly("DSA-JSN-005 error '/x-a' 1:51");
    }

    @Test
    void escapedNamesAreTheSameNames() {
        assertThat(Documents.lenientFaults(Documents.with("\"t\\u0069tle\":\"a\",\"title\":\"b\"")))
                .containsExactly("DSA-JSN-005 error '/title' 1:61");
        assertThat(Documents.read(Documents.with("\"t\\u0069tle\":\"a\"")).getTitle())
                .contains("a");
    }

    @Test
    void theBasisSaysWhichItIs() {
        DataSharingAgreement agreement = Documents.read(Documents.withBasis("{\"kind\":\"public-task\"}"));
        assertThat(agreement.getLegalGrounds().get(0).getBasis().orElseThrow().code())
                .isEqualTo(LawfulBasisCode.PUBLIC_TASK);
    }
}
