package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.party.Succession;
import org.dsauk.related.Relation;
import org.dsauk.related.RelationKind;
import org.dsauk.report.Finding;
import org.dsauk.report.RuleInfo;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.role.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Agreements that contradict themselves get a report that says so. */
class UnusualAgreementsTest {

    private static final String REFERENCES = "DSA-STR-003";
    private static final String PROCESSORS = "DSA-PTY-011";
    private static final String FLOWS = "DSA-STR-004";

    static Stream<Arguments> contradictory() {
        return Stream.of(
                Arguments.of("a reference that leads nowhere", REFERENCES, "/flows/0/recipients/0", between("nobody")),
                Arguments.of("a reference to the wrong kind", REFERENCES, "/flows/0/recipients/0", between("p1")),
                Arguments.of("a group of itself", REFERENCES, "/partyGroups/1/members/0", group("loop")),
                Arguments.of("a group of groups", REFERENCES, "/partyGroups/1/members/0", group("boroughs")),
                Arguments.of("a group of nobody known", REFERENCES, "/partyGroups/1/members/0", group("nobody")),
                Arguments.of("an unknown member", REFERENCES, "/participation/1/member", joins("nobody", "boroughs")),
                Arguments.of("an unknown group", REFERENCES, "/participation/1/group", joins("camden", "nowhere")),
                Arguments.of("two parties of one id", REFERENCES, "/parties/4/id", twice()),
                Arguments.of("a flow to oneself", FLOWS, "/flows/0", toOneself()),
                Arguments.of(
                        "a party that succeeds itself",
                        REFERENCES,
                        "/parties/0/succeeds/0/predecessor",
                        succession("camden", "camden")),
                Arguments.of(
                        "two parties that succeed each other",
                        REFERENCES,
                        "/parties/1/succeeds/0/predecessor",
                        succession("islington", "camden")),
                Arguments.of("a circle of data items", REFERENCES, "/dataItems/0/partOf", partOfItself()),
                Arguments.of("an umbrella of itself", REFERENCES, "/relations/0/agreement", umbrellaOfItself()),
                Arguments.of("a circle of umbrellas", REFERENCES, "/relations/1/agreement", umbrellasInACircle()),
                Arguments.of("a processor that engages itself", REFERENCES, "/roles/0/engagedBy/0", processor("host")),
                Arguments.of("a processor of nobody", PROCESSORS, "/roles/0", processor("camden")),
                Arguments.of("no party", REFERENCES, "/partyGroups/0/members/0", withoutParties()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictory")
    void aContradictionIsFoundWhereItIs(String what, String ruleId, String pointer, DataSharingAgreement agreement) {
        assertThat(Checked.atSigning(agreement).findings())
                .as(what)
                .filteredOn(finding -> finding.ruleId().equals(ruleId))
                .extracting(finding -> finding.pointer().text())
                .contains(pointer);
    }

    static Stream<DataSharingAgreement> unusual() {
        return Stream.concat(
                contradictory()
                        .map(arguments -> (DataSharingAgreement) arguments.get()[3]),
                Stream.of(
                        group(),
                        everybodyLeft(),
                        DataSharingAgreement.builder().id("").build(),
                        DataSharingAgreement.builder()
                                .id("urn:x:1")
                                .addFlows(DataFlow.builder().id("f1").build())
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("unusual")
    void everyFindingAndExplanationLeadsSomewhere(DataSharingAgreement agreement) {
        WrittenAgreement written = WrittenAgreement.of(agreement);
        for (Stage stage : Stage.values()) {
            ValidationReport report = Checked.at(agreement, stage, Complete.DAY);

            assertThat(report.findings()).extracting(Finding::pointer).allMatch(written::has);
            for (RuleInfo rule : DsaValidator.uk().rules()) {
                assertThat(DsaValidator.uk().explain(agreement, rule.id(), stage, Complete.DAY))
                        .allSatisfy(
                                examination -> assertThat(examination.reason()).isNotBlank());
            }
        }
    }

    @Test
    void anEmptyGroupIsFound() {
        Checked.onlyFinding(group(), "DSA-STR-002", Severity.ERROR, "/partyGroups/1");
    }

    private static DataSharingAgreement between(String recipient) {
        return Complete.withFlow(
                flow -> flow.toBuilder().recipients(List.of(recipient)).build());
    }

    /** The first party comes after one, the second after another. */
    private static DataSharingAgreement succession(String beforeFirst, String beforeSecond) {
        DataSharingAgreement first = Complete.withParty(0, party -> after(party, beforeFirst));
        List<Party> parties = new ArrayList<>(first.getParties());
        parties.set(1, after(parties.get(1), beforeSecond));
        return first.toBuilder().parties(parties).build();
    }

    private static Party after(Party party, String before) {
        return party.toBuilder()
                .addSucceeds(Succession.builder().predecessor(before).build())
                .build();
    }

    private static DataSharingAgreement partOfItself() {
        return Complete.withItem(item -> item.toBuilder().partOf("i1").build());
    }

    private static DataSharingAgreement umbrellaOfItself() {
        DataSharingAgreement complete = Complete.agreement();
        return complete.toBuilder()
                .addRelations(umbrella(complete.getId()).build())
                .build();
    }

    private static DataSharingAgreement umbrellasInACircle() {
        return Complete.agreement().toBuilder()
                .addRelations(
                        umbrella("urn:x:1").dependent(URI.create("urn:x:2")).build(),
                        umbrella("urn:x:2").dependent(URI.create("urn:x:1")).build())
                .build();
    }

    private static Relation.Builder umbrella(String agreement) {
        return Relation.builder().kind(RelationKind.UMBRELLA).agreement(URI.create(agreement));
    }

    private static DataSharingAgreement processor(String engagedBy) {
        return Complete.agreement().toBuilder()
                .roles(List.of(Processor.builder()
                        .addParties("host")
                        .addEngagedBy(engagedBy)
                        .build()))
                .build();
    }

    private static DataSharingAgreement toOneself() {
        return Complete.withFlow(flow -> flow.toBuilder()
                .disclosers(List.of("camden"))
                .recipients(List.of("camden"))
                .build());
    }

    /** The complete agreement with a further group. */
    private static DataSharingAgreement group(String... members) {
        return Complete.agreement().toBuilder()
                .addPartyGroups(
                        PartyGroup.builder().id("loop").addMembers(members).build())
                .build();
    }

    private static DataSharingAgreement joins(String member, String group) {
        return Complete.agreement().toBuilder()
                .addParticipation(step(member, group, ParticipationStatus.ACCEDED))
                .build();
    }

    private static DataSharingAgreement everybodyLeft() {
        return Complete.agreement().toBuilder()
                .addParticipation(
                        step("camden", "boroughs", ParticipationStatus.WITHDRAWN),
                        step("islington", "boroughs", ParticipationStatus.EXCLUDED))
                .build();
    }

    private static Participation step(String member, String group, ParticipationStatus status) {
        return Participation.builder()
                .member(member)
                .group(group)
                .status(status)
                .build();
    }

    private static DataSharingAgreement twice() {
        Party camden = Complete.agreement().getParties().get(0);
        return Complete.agreement().toBuilder().addParties(camden).build();
    }

    private static DataSharingAgreement withoutParties() {
        return Complete.agreement().toBuilder().parties(List.of()).build();
    }
}
