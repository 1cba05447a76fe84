package org.dsauk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.cli.Run.dsa;

import java.util.Arrays;
import java.util.List;
import org.dsauk.law.Law;
import org.dsauk.law.LawTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LawCommandTest {

    @Test
    void everythingThatIsKnownIsPrintedAsTextAndAsJsonAlike() {
        JsonNode law = dsa("law", "--format=json").json();
        Run text = dsa("law");

        assertThat(text.exitCode()).isZero();
        assertThat(text.out()).startsWith("Every wording that is known. The law is known from 2018-05-25 to ");
        assertThat(law.get("on").isNull()).isTrue();
        assertThat(topics(law)).containsExactlyElementsOf(listings());
        assertThat(law.get("topics").values())
                .flatExtracting(topic -> topic.get("entries").values())
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(text.out()).contains(entry.get("code").stringValue()));
    }

    @ParameterizedTest
    @EnumSource
    void jsonHasEveryRowOfTheTable(LawTopic topic) {
        JsonNode entries = entries(dsa("law", topic.code(), "--format=json").json());

        assertThat(entries.size()).isEqualTo(Law.uk().entries(topic).size());
        assertThat(entries.values()).allSatisfy(entry -> {
            assertThat(entry.propertyNames())
                    .containsExactly(
                            "code", "title", "citation", "from", "to", "status", "certainty", "source", "facts");
            assertThat(entry.get("facts").size()).isEqualTo(topic.columns().size());
        });
    }

    @Test
    void jsonKeepsListsAsLists() {
        JsonNode entry = entries(dsa("law", "powers", "--format=json").json()).values().stream()
                .filter(power -> power.get("code").stringValue().equals("ca-1989-s47-9"))
                .findFirst()
                .orElseThrow();

        assertThat(entry.at("/facts").propertyNames())
                .containsExactly("nature", "supports", "disclosers", "recipients", "excludedData");
        assertThat(entry.at("/facts/supports").values())
                .extracting(JsonNode::stringValue)
                .containsExactly("legal-obligation", "public-task");
        assertThat(entry.at("/citation").propertyNames()).containsExactly("text", "url");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-04, 6", "2026-02-05, 7"})
    void onADayOnlyWhatIsInForceIsPrinted(String day, int bases) {
        Run text = dsa("law", "--on", day, "bases");
        JsonNode json = dsa("law", "--on", day, "bases", "--format=json").json();

        assertThat(text.out()).startsWith("In force on " + day + ". ");
        assertThat(json.get("on").stringValue()).isEqualTo(day);
        assertThat(entries(json).size()).isEqualTo(bases);
        assertThat(text.out().contains("\n  recognised-legitimate-interest  ")).isEqualTo(bases == 7);
    }

    @Test
    void changesNameWhatBeganEndedAndWasReworded() {
        Run text = dsa("law", "--changes", "2026-02-05", "2026-02-05");
        JsonNode json = dsa("law", "--changes", "2026-02-05", "2026-02-05", "--format=json")
                .json();

        assertThat(text.out())
                .contains("\n2026-02-05 began  bases/recognised-legitimate-interest  ")
                .contains("\n2026-02-05 ended  compatibility/assessment-6-4  ")
                .contains("\n2026-02-05 reworded  bases/public-task  ");
        assertThat(json.propertyNames()).containsExactly("lawKnown", "between", "changes");
        assertThat(json.get("changes").values())
                .isNotEmpty()
                .allSatisfy(change ->
                        assertThat(change.propertyNames()).containsExactly("date", "change", "topic", "entry"));
    }

    @Test
    void changesCanBeThoseOfOneTopic() {
        assertThat(dsa("law", "bases", "--changes", "2018-05-26", "2026-06-30").out())
                .contains("bases/public-task")
                .doesNotContain("calendar/");
        assertThat(dsa("law", "bases", "--changes", "2026-02-06", "2026-02-06").out())
                .startsWith("Nothing changed that is known. ");
    }

    @Test
    void authoritiesAreThoseOfLondon() {
        JsonNode authorities =
                entries(dsa("law", "authorities", "--format=json").json());

        assertThat(authorities.size()).isEqualTo(33);
        assertThat(authorities.values()).allSatisfy(authority -> {
            assertThat(authority.propertyNames())
                    .containsExactly(
                            "code",
                            "gss",
                            "onsName",
                            "corporateName",
                            "legalName",
                            "dfe",
                            "cassr",
                            "gbLae",
                            "certainty");
            assertThat(authority.get("certainty").size()).isEqualTo(7);
        });
        assertThat(dsa("law", "authorities").out()).contains("\n  camden  London Borough of Camden\n");
    }

    @Test
    void topicsAreListed() {
        assertThat(dsa("law", "--topics").out()).isEqualTo(String.join("\n", listings()) + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "power",
                "--on 5.2.2026",
                "--on",
                "--changes 2026-02-05",
                "--changes 2026-02-05 2026-02-30",
                "--changes 2026-02-05 2026-02-04",
                "--changes 2026-02-04 2026-02-05 --changes 2026-02-04 2026-02-05",
                "--on 2026-02-05 --changes 2026-02-04 2026-02-05",
                "--format=xml"
            })
    void wrongUseEndsWithTwoAndPrintsNothing(String line) {
        Run run = dsa((Object[]) ("law " + line).split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("dsa: ").contains("Try 'dsa law --help'.");
    }

    @Test
    void unknownTopicPointsToTheList() {
        assertThat(dsa("law", "power").err())
                .contains("expected a topic that 'dsa law --topics' lists, but found 'power'");
    }

    @Test
    void onATerminalCodesAreBold() {
        assertThat(Run.dsaOnTerminal("law", "bases").out()).contains("\u001b[1mconsent\u001b[0m");
        assertThat(dsa("law", "bases").out()).doesNotContain("\u001b");
    }

    private static List<String> listings() {
        return Arrays.stream(Listing.values()).map(Listing::code).toList();
    }

    private static List<String> topics(JsonNode law) {
        return law.get("topics").values().stream()
                .map(topic -> topic.get("topic").stringValue())
                .toList();
    }

    private static JsonNode entries(JsonNode law) {
        assertThat(law.get("topics").size()).isEqualTo(1);
        return law.at("/topics/0/entries");
    }
}
