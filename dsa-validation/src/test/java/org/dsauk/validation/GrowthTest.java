package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.json.DsaDocument;
import org.dsauk.json.DsaJson;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Four times as much in an agreement takes at most five times the work, counted by the memory that is asked for. */
class GrowthTest {

    private static final int FEW = 100;
    private static final int TIMES = 4;
    private static final int AT_MOST = 5;

    private static final String AFTER = "'period':{'kind':'after-event','length':'P1Y','event':'last-contact'}";

    static Stream<Named<IntFunction<String>>> generators() {
        return Stream.of(
                named("marks in a name", n -> items(1, i -> "'name':'a" + "\u0301".repeat(50 * n) + "'")),
                named("references that lead nowhere", n -> "'flows':[" + flow("f", "x", n, "y", n, "z", n) + "]"),
                named("recipients times items", n -> receiving(n) + ",'retention':[]"),
                named(
                        "recipients times items with a rule for all",
                        n -> receiving(n) + ",'retention':[{'id':'r'," + AFTER + "}]"),
                named(
                        "recipients with a rule each times items",
                        n -> receiving(n) + ",'retention':["
                                + each(n, i -> "{'id':'r" + i + "','holders':['p" + i + "']," + AFTER + "}") + "]"),
                named(
                        "rules about the same data",
                        n -> "'retention':["
                                + each(n, i -> "{'id':'r" + i + "','holders':['p'],'items':['i']," + AFTER + "}")
                                + "]"),
                named(
                        "rules as long as the next",
                        n -> "'retention':["
                                + each(
                                        n,
                                        i -> "{'id':'r" + i + "','period':{'kind':'same-as','rule':'r" + (i + 1) % n
                                                + "'}}")
                                + "]"),
                named(
                        "processors of a role and those who engaged them",
                        n -> parties(n) + ",'roles':[{'kind':'processor',"
                                + "'parties':[" + ids("p", n) + "],'controllers':[" + ids("p", n) + "],'engagedBy':["
                                + ids("p", n) + "]}]"),
                named(
                        "processors in a circle",
                        n -> parties(n) + ",'roles':["
                                + each(
                                        n,
                                        i -> "{'kind':'processor','parties':['p" + i + "'],'engagedBy':['p"
                                                + (i + 1) % n + "']}")
                                + "]"),
                named(
                        "required assurances of one party",
                        n -> parties(1) + ",'security':{'assurances':["
                                + each(
                                        n,
                                        i ->
                                                "{'parties':['p0'],'scheme':'iso-27001','expires':'2020-01-01','required':true}")
                                + "]}"),
                named(
                        "signatories and routes of acceptance",
                        n -> parties(n) + ",'signatures':["
                                + each(n, i -> "{'party':'p" + i + "','role':'caldicott-guardian','version':'1.0'}")
                                + "],'governance':{'acceptance':["
                                + each(n, i -> "{'parties':['p" + i + "'],'offices':['caldicott-guardian']}") + "]}"),
                named(
                        "steps and terms of accession",
                        n -> parties(n) + ",'partyGroups':["
                                + each(n, i -> "{'id':'g" + i + "','eligible':['charity']}") + "],'participation':["
                                + each(
                                        n,
                                        i -> "{'member':'p" + i + "','group':'g" + i
                                                + "','status':'acceded','date':'2026-06-10','version':'1.0'}")
                                + "],'governance':{'accession':[" + each(n, i -> "{'groups':['g" + i + "']}") + "]}"),
                named(
                        "signatures and versions",
                        n -> parties(1) + ",'signatures':["
                                + each(n, i -> "{'party':'p0','version':'" + i + ".0','date':'2026-06-10'}")
                                + "],'changeLog':["
                                + each(n, i -> "{'version':'" + i + ".0','date':'2026-01-01'}") + "]"),
                named("items in a chain of parts", n -> items(n, i -> "'partOf':'i" + (i + 1) + "'")),
                named(
                        "populations in a circle",
                        n -> "'populations':[" + each(n, i -> "{'id':'u" + i + "','partOf':'u" + (i + 1) % n + "'}")
                                + "]"),
                named(
                        "approvals that lapse with approvals",
                        n -> "'approvals':[" + each(n, i -> "{'id':'a" + i + "','lapsesWith':'a" + (i + 1) + "'}")
                                + "]"),
                named("one id often", n -> "'parties':[" + each(n, i -> "{'id':'p'}") + "]"),
                named("unknown members", n -> each(n, i -> "'unknown" + i + "':1")),
                named(
                        "elements that cannot be read",
                        n -> "'parties':[" + each(n, i -> "{'id':'p" + i + "'}," + i) + "]"),
                named(
                        "ids with one hash code",
                        n -> "'parties':[" + each(n, i -> "{'id':'" + alike(i) + "'}")
                                + "],'flows':[" + each(n, i -> flow(alike(i), "p", 1, "q", 1, "i", 1))
                                + "],'legalGrounds':["
                                + each(n, i -> "{'id':'" + alike(i) + "','powers':['" + alike(i) + "']}") + "]"),
                named(
                        "long ids",
                        n -> "'flows':[" + each(20, i -> flow("x".repeat(100 * n) + i, "p", 1, "q", 1, "i", 1)) + "]"),
                named(
                        "status history",
                        n -> "'statusHistory':["
                                + each(n, i -> "{'status':'" + (i % 2 == 0 ? "in-force" : "suspended") + "'}") + "]"));
    }

    @ParameterizedTest
    @MethodSource("generators")
    void fourTimesAsMuchTakesAtMostFiveTimesTheWork(IntFunction<String> generator) {
        long few = work(generator.apply(FEW));
        long many = work(generator.apply(TIMES * FEW));

        assertThat((double) many / few).isLessThanOrEqualTo(AT_MOST);
    }

    private static long work(String members) {
        String document = document(members);
        return Allocated.by(() -> {
            DsaDocument read = DsaJson.lenient().read(document);
            DataSharingAgreement agreement = read.agreement().orElseThrow();
            ValidationReport report = DsaValidator.uk().validate(agreement, Stage.EXCHANGE, Complete.DAY);
            TextReport.of(read.locate(report)).toString();
            DsaJson.writeBytes(agreement);
        });
    }

    private static String document(String members) {
        return ("{'format':'dsa/0.1','id':'urn:uuid:7c0f2a51-3d0e-4b5e-9a64-5f1b8e2d9c07'," + members + "}")
                .replace('\'', '"');
    }

    private static String each(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
    }

    private static String ids(String prefix, int count) {
        return each(count, i -> "'" + prefix + i + "'");
    }

    private static String parties(int count) {
        return "'parties':[" + each(count, i -> "{'id':'p" + i + "','type':'charity'}") + "]";
    }

    private static String items(int count, IntFunction<String> more) {
        return "'dataItems':["
                + each(
                        count,
                        i -> "{'id':'i" + i + "','identifiability':'identifiable','sensitivity':['health'],"
                                + more.apply(i) + "}")
                + "]";
    }

    private static String flow(String id, String from, int froms, String to, int tos, String items, int count) {
        return "{'id':'" + id + "','disclosers':[" + ids(from, froms) + "],'recipients':[" + ids(to, tos)
                + "],'items':[" + ids(items, count) + "]}";
    }

    private static String receiving(int count) {
        return parties(count) + "," + items(count, i -> "'name':'x'") + ",'flows':["
                + flow("f", "p", 1, "p", count, "i", count) + "]";
    }

    /** Texts that all have one hash code: {@code aw} and {@code c9} have the same. */
    private static String alike(int number) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < 10; bit++) {
            text.append((number >> bit & 1) == 0 ? "aw" : "c9");
        }
        return text.toString();
    }

    /** Nothing bounds how many grounds can be combined with how many flows. */
    @Test
    void whatTakesMoreThanTheLimitIsNotClaimedToHaveBeenLookedAt() {
        String document = document(parties(2) + "," + items(1, i -> "'name':'x'") + ",'purposes':[{'id':'u'}],'flows':["
                + each(1_500, i -> flow("f" + i, "p", 1, "p", 2, "i", 1)) + "],'legalGrounds':["
                + each(1_500, i -> "{'id':'l" + i + "','parties':['p0'],'items':['i0']}") + "]");
        ValidationReport report = DsaValidator.uk()
                .validate(DsaJson.lenient().read(document).agreement().orElseThrow(), Stage.SIGN, Complete.DAY);

        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.ruleId()).isEqualTo("DSA-KNW-003");
            assertThat(finding.message()).contains("1000000 steps");
        });
        assertThat(report.unchecked()).extracting(rule -> rule.ruleId()).contains("DSA-LAW-001");
    }
}
