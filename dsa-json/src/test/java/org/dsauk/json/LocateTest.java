package org.dsauk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsauk.report.ValidationReport;
import org.dsauk.report.Verdict;
import org.junit.jupiter.api.Test;

class LocateTest {

    private static List<String> located(String document, String... pointers) {
        return Documents.told(
                DsaJson.lenient().read(document).locate(Reports.with(pointers)).findings());
    }

    private static String at(String pointer, String position) {
        return "DSA-XXX-001 warning '" + pointer + "' " + position;
    }

    @Test
    void aFindingHasThePlaceOfItsValue() {
        String document = """
                {"format": "dsa/0.1", "id": "urn:x:1",
                 "title": "T",
                 "parties": [
                   {"id": "a", "name": "\u00e9\u4e2d\ud83d\ude00", "type": "charity"},
                   {"id": "b", "contacts": [{"name": "x"}, {"name": "y"}]}],
                 "x-a": 1}
                """;
        assertThat(located(
                        document,
                        "",
                        "/title",
                        "/parties",
                        "/parties/0",
                        "/parties/0/type",
                        "/parties/1/contacts/1/name",
                        "/x-a",
                        "/title"))
                .containsExactly(
                        at("", "1:1"),
                        at("/title", "2:11"),
                        at("/parties", "3:13"),
                        at("/parties/0", "4:4"),
                        at("/parties/0/type", "4:39"),
                        at("/parties/1/contacts/1/name", "5:53"),
                        at("/x-a", "6:9"),
                        at("/title", "2:11"));
    }

    @Test
    void aMissingMemberHasThePlaceOfTheNearestHolderAndItsOwnPointer() {
        String document = Documents.with("\"parties\":[ {\"id\":\"a\"}]");
        assertThat(located(document, "/title", "/parties/0/name", "/parties/0/contacts/0/name", "/term/expiresOn"))
                .containsExactly(
                        at("/title", "1:1"),
                        at("/parties/0/name", "1:48"),
                        at("/parties/0/contacts/0/name", "1:48"),
                        at("/term/expiresOn", "1:1"));
    }

    @Test
    void indicesAreThoseOfTheTextWhereElementsCouldNotBeRead() {
        String document = Documents.with(
                "\n\"parties\":[5,\n{\"id\":\"a\",\"contacts\":[[],{\"name\":\"x\"}]},\n" + "null,\n{\"id\":\"b\"}]");
        assertThat(located(document, "/parties/0/contacts/0/name", "/parties/1/id", "/parties/1/name"))
                .endsWith(
                        at("/parties/1/contacts/1/name", "3:34"),
                        at("/parties/3/id", "5:7"),
                        at("/parties/3/name", "5:1"))
                .hasSize(6);
    }

    @Test
    void indicesAreThoseOfTheTextInObjectsWhoseKindStandsLast() {
        String document = Documents.withBasis("{\"functions\":[1,\"a\",\"b\"],\"kind\":\"public-task\"}");
        assertThat(located(document, "/legalGrounds/0/basis/functions/1"))
                .endsWith(at("/legalGrounds/0/basis/functions/2", "1:90"));
    }

    @Test
    void theFirstOfTwoMembersIsTheOneThatIsMeant() {
        assertThat(located(Documents.with("\"title\":\"a\",\"title\":\"b\""), "/title"))
                .containsExactly("DSA-JSN-005 error '/title' 1:56", at("/title", "1:44"));
    }

    @Test
    void escapedNamesAreFound() {
        assertThat(located(Documents.with("\"x-a/b~\":{\"\":[1]}"), "/x-a~1b~0//0"))
                .containsExactly(at("/x-a~1b~0//0", "1:50"));
    }

    @Test
    void faultsOfTheTextComeFirst() {
        assertThat(located(Documents.with("\"title\":\"T\",\"colour\":1"), "/title"))
                .containsExactly("DSA-JSN-007 warning '/colour' 1:57", at("/title", "1:44"));
    }

    @Test
    void aFaultThatIsAnErrorMakesTheVerdictNotReady() {
        DsaDocument document = DsaJson.lenient().read(Documents.with("\"title\":5"));
        assertThat(Reports.with("/title").verdict()).isEqualTo(Verdict.READY);
        assertThat(document.locate(Reports.with("/title")).verdict()).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void aFaultThatIsAWarningLeavesTheVerdict() {
        DsaDocument document = DsaJson.lenient().read(Documents.with("\"colour\":5"));
        assertThat(document.locate(Reports.with()).verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void whatTheFaultsOfTheTextSayIsNotSaidAgainOfTheAgreement() {
        String document = "{\"format\":\"dsa/0.1\",\"id\":\"urn:x:1\",\"parties\":[5,{\"name\":\"A\"}],\"titel\":1}";
        ValidationReport report = Reports.of(
                Reports.finding("DSA-JSN-006", "/parties"),
                Reports.finding("DSA-JSN-009", "/parties/0"),
                Reports.finding("DSA-JSN-007", "/titel"),
                Reports.finding("DSA-JSN-006", "/term"),
                Reports.finding("DSA-XXX-001", "/parties/0"));
        assertThat(Documents.told(
                        DsaJson.lenient().read(document).locate(report).findings()))
                .containsExactly(
                        "DSA-JSN-006 error '/parties/0' 1:47",
                        "DSA-JSN-009 error '/parties/1' 1:49",
                        "DSA-JSN-007 warning '/titel' 1:71",
                        "DSA-JSN-006 warning '/term' 1:1",
                        "DSA-XXX-001 warning '/parties/1' 1:49");
    }

    @Test
    void everythingElseOfTheReportStays() {
        DsaDocument document = DsaJson.lenient().read(Documents.with("\"title\":\"T\""));
        assertThat(document.locate(Reports.with("/title")))
                .usingRecursiveComparison()
                .ignoringFields("findings")
                .isEqualTo(Reports.with("/title"));
        assertThat(document.locate(Reports.with())).isEqualTo(Reports.with());
    }

    @Test
    void aReportCanBeLocatedInATextThatIsBroken() {
        assertThat(located("{\"title\":\"T\",\"parties\":[{\"id\":", "/title", "/parties/0/id", "/flows/0"))
                .contains(at("/title", "1:10"));
        assertThat(located("\ufeff{}", "/title")).hasSize(2);
    }
}
