package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.agreement;
import static org.dsauk.cli.Run.dsa;
import static org.dsauk.cli.Run.dsaOnTerminal;
import static org.dsauk.cli.Run.dsaReading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ParticipationCommandTest {

    private static final Path LONDON = agreement("child-level-data.json");

    /** Camden is in under both versions, Islington under the first, Barnet is suspended, Enfield asked, Bexley left. */
    private static final byte[] SMALL = """
            {"format": "dsa/0.1", "id": "urn:uuid:7c0f2a51-3d0e-4b5e-9a64-5f1b8e2d9c07", "title": "Illustrative",
             "version": "2.0", "versionDate": "2026-03-01", "status": "in-force",
             "parties": [{"id": "camden", "name": "London Borough of Camden"}, {"id": "islington"}, {"id": "barnet"},
                         {"id": "enfield"}, {"id": "bexley"}, {"id": "brent"}, {"id": "hub"}],
             "partyGroups": [{"id": "boroughs",
                              "members": ["camden", "islington", "barnet", "enfield", "bexley", "brent"]}],
             "purposes": [{"id": "referral"}, {"id": "analysis"}],
             "flows": [{"id": "send", "disclosers": ["boroughs"], "recipients": ["hub"],
                        "purposes": ["referral", "analysis"]}],
             "participation": [
               {"member": "enfield", "status": "invited", "date": "2026-02-01"},
               {"member": "barnet", "status": "suspended", "date": "2026-04-01"},
               {"member": "bexley", "status": "withdrawn", "date": "2026-05-01"}],
             "signatures": [
               {"party": "camden", "date": "2026-01-10", "version": "1.0"},
               {"party": "camden", "date": "2026-03-05", "version": "2.0"},
               {"party": "islington", "date": "2026-01-11", "version": "1.0", "purposes": ["referral"]},
               {"party": "barnet", "date": "2026-03-02", "version": "2.0"},
               {"party": "bexley", "date": "2026-03-02", "version": "2.0"},
               {"party": "hub", "date": "2026-03-01", "version": "2.0"},
               {"party": "brent", "version": "2.0"}],
             "changeLog": [{"version": "1.0", "date": "2026-01-01", "kind": "major"},
                           {"version": "2.0", "date": "2026-03-01", "kind": "major"}]}
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void pageTellsWhoIsInAndWhichFlowsAreLive() {
        Run run = dsaReading(SMALL, "participation", "-", "--on=2026-06-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        Illustrative
                        On 2026-06-01: in-force, version 2.0.

                        IN (2)
                          London Borough of Camden (camden): since 2026-01-10, version 2.0 since 2026-03-05
                          hub: since 2026-03-01, version 2.0

                        IN, BUT NOT UNDER THE CURRENT VERSION (1)
                          islington: since 2026-01-11, version 1.0 for referral

                        SUSPENDED (1)
                          barnet: suspended since 2026-04-01

                        ASKED, NOT IN (1)
                          enfield: invited since 2026-02-01

                        LEFT (1)
                          bexley: withdrawn since 2026-05-01

                        NOT IN ON THIS DAY, THOUGH A STEP IS RECORDED (1)
                          brent: signed, day not recorded

                        FLOWS
                          send for referral: live from 1 of 6 to 'hub'
                          send for analysis: live from 1 of 6 to 'hub'

                        ODD IN THE RECORD (1)
                          /signatures/6: 'brent' takes a step on a day that is not recorded; it counts for no day
                        """);
    }

    @Test
    void dayChangesTheAnswer() {
        assertThat(dsaReading(SMALL, "participation", "-", "--on=2026-01-09").out())
                .contains("version 1.0.")
                .doesNotContain("IN (");
        assertThat(dsaReading(SMALL, "participation", "-", "--on=2026-04-30").out())
                .contains("bexley: since 2026-03-02");
    }

    @Test
    void questionIsAnsweredWithItsReasons() {
        Object[] question = {
            "participation", "-", "--on=2026-06-01", "--flow=send", "--from=islington", "--to=hub", "--purpose=referral"
        };
        Run run = dsaReading(SMALL, question);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                        NOT LIVE on 2026-06-01: 'send' from 'islington' to 'hub' for 'referral'
                          'islington' is bound by version '1.0'; version '2.0' is current since 2026-03-01 (/signatures/2)
                        """);
        question[4] = "--from=camden";
        Run live = dsaReading(SMALL, question);
        assertThat(live.exitCode()).isZero();
        assertThat(live.out()).startsWith("LIVE on 2026-06-01");
    }

    @Test
    void unknownIdsAreReasonsAndNoFailures() {
        Run run = dsaReading(
                SMALL, "participation", "-", "--flow=none", "--from=a", "--to=b", "--purpose=c", "--format=json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().get("obstacles").values())
                .extracting(obstacle -> obstacle.get("kind").stringValue())
                .contains("unknown-flow", "unknown-purpose", "unknown-party");
    }

    @Test
    void jsonTellsTheSame() {
        JsonNode day = dsaReading(SMALL, "participation", "-", "--on=2026-06-01", "--format=json")
                .json();

        assertThat(day.get("version").stringValue()).isEqualTo("2.0");
        assertThat(day.at("/flows/0/liveDisclosers/0").stringValue()).isEqualTo("camden");
        assertThat(day.get("standings").size()).isEqualTo(14);
    }

    @Test
    void dayIsTodayInLondonUnlessTheUserNamesOne() {
        LocalDate before = LocalDate.now(ZoneId.of("Europe/London"));
        String day = dsaReading(SMALL, "participation", "-", "--format=json")
                .json()
                .get("day")
                .stringValue();

        assertThat(LocalDate.parse(day)).isBetween(before, LocalDate.now(ZoneId.of("Europe/London")));
    }

    @Test
    void thirtyThreeAuthoritiesHaveAnEntryEachAndAFlowHasOneForEachPurpose() {
        Run run = dsa("participation", LONDON, "--on=2026-09-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("ASKED, NOT IN (33)").contains("approved since 2026-06-09");
        assertThat(run.out().lines()).hasSizeLessThan(90);
    }

    @Test
    void registerWithoutDaysShowsTheFirstOddStepsAndTheirNumber() {
        Run run = dsa("participation", agreement("real/liia-pan-london-child-level-data.json"), "--on=2026-09-01");

        assertThat(run.out()).contains("ODD IN THE RECORD (1").contains(" more like this\n");
        assertThat(run.out()).contains("  London Borough of Camden (camden): signed, day not recorded\n");
        assertThat(run.out().lines()).hasSizeLessThan(70);
    }

    @Test
    void headingsAreBoldOnATerminal() {
        assertThat(dsaOnTerminal("participation", LONDON).out()).contains("\u001b[1mFLOWS\u001b[0m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--flow=send", "--from=a --to=b", "--flow=f --from=a --to=b", "--purpose=p"})
    void halfAQuestionIsRefused(String options) {
        Run run = dsaReading(SMALL, (Object[]) ("participation - " + options).split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("dsa: expected '--flow', '--from', '--to' and '--purpose' together or none of them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--on=2026-02-29", "--on=tomorrow", "--format=xml"})
    void wrongOptionIsRefused(String option) {
        assertThat(dsaReading(SMALL, "participation", "-", option).exitCode()).isEqualTo(2);
    }

    @Test
    void fileThatIsNoAgreementIsReported(@TempDir Path directory) {
        Run run = dsa("participation", directory);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("is a directory", "NOT READABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --flow=send --from=camden --to=hub --purpose=referral"})
    void fileThatIsNoAgreementIsAnObjectInJson(String question, @TempDir Path directory) {
        Run run = dsa((Object[]) ("participation --format=json " + directory + question).split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().propertyNames()).containsExactly("faultyFiles");
        assertThat(run.json().at("/faultyFiles/0/file").stringValue()).isEqualTo(directory.toString());
        assertThat(run.json().at("/faultyFiles/0/readable").booleanValue()).isFalse();
    }

    @Test
    void stepThatCannotBeReadIsWarnedOf() {
        byte[] odd = new String(SMALL, StandardCharsets.UTF_8)
                .replace("\"withdrawn\"", "\"with-drawn\"")
                .getBytes(StandardCharsets.UTF_8);

        Run text = dsaReading(odd, "participation", "-", "--on=2026-06-01");
        assertThat(text.exitCode()).isZero();
        assertThat(text.out())
                .startsWith("-: not all of it can be read, so that something may be missing here")
                .contains("\n\nIllustrative\n");
        JsonNode json = dsaReading(odd, "participation", "-", "--on=2026-06-01", "--format=json")
                .json();
        assertThat(json.at("/faultyFiles/0/findings/0/pointer").stringValue()).startsWith("/participation/2/status");
        assertThat(json.get("standings").size()).isEqualTo(14);
    }

    @Test
    void processorsAreNotAmongThoseWhoseSignatureIsMissing() {
        Run run = dsa("participation", agreement("portfolio/licensing.json"), "--on=2026-09-01");

        assertThat(run.out())
                .contains("\nPROCESSORS, WITHOUT A SIGNATURE (1)\n")
                .contains(" (camera-host)\n");
    }
}
