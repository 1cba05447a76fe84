package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.ground.LegalGround;
import org.dsauk.law.Law;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.party.PartyType;
import org.dsauk.report.Stage;
import org.dsauk.report.ValidationReport;
import org.dsauk.report.Verdict;
import org.dsauk.retention.RetentionRule;
import org.dsauk.validation.subject.Effort;
import org.dsauk.validation.uk.UkRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The work of a validation is counted, not timed. */
class EffortTest {

    /** How the legal grounds of the many flows are stated. */
    enum Grounds {
        FOR_EACH_FLOW,
        FOR_ALL_FLOWS
    }

    private record Counted(double visited, double lookedUp) {}

    @ParameterizedTest
    @EnumSource(Grounds.class)
    void workForEachFlowStaysTheSameFromAHundredToTenThousandFlows(Grounds grounds) {
        Counted few = perFlow(100, grounds);
        Counted many = perFlow(10_000, grounds);

        assertThat(few.visited()).isPositive();
        assertThat(few.lookedUp()).isPositive();
        assertThat(many.visited()).isLessThanOrEqualTo(few.visited());
        assertThat(many.lookedUp()).isLessThanOrEqualTo(few.lookedUp());
    }

    private static Counted perFlow(int flows, Grounds grounds) {
        Validation validation =
                new Validation(withFlows(flows, grounds), Stage.SIGN, Complete.DAY, Law.uk(), List.of());
        ValidationReport report = validation.run(UkRules.all());
        assertThat(report.findings()).isEmpty();
        Effort effort = validation.effort();
        return new Counted((double) effort.visited() / flows, (double) effort.lookedUp() / flows);
    }

    private static DataSharingAgreement withFlows(int count, Grounds grounds) {
        DataSharingAgreement complete = Complete.agreement();
        DataFlow flow = complete.getFlows().get(0);
        List<DataFlow> flows = new ArrayList<>();
        List<LegalGround> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            flows.add(flow.toBuilder().id("flow-" + i).build());
            for (LegalGround ground : complete.getLegalGrounds()) {
                if (grounds == Grounds.FOR_EACH_FLOW) {
                    all.add(ground.toBuilder()
                            .id(ground.getId() + "-" + i)
                            .flows(List.of("flow-" + i))
                            .build());
                } else if (i == 0) {
                    all.add(ground.toBuilder().flows(List.of()).build());
                }
            }
        }
        return complete.toBuilder().flows(flows).legalGrounds(all).build();
    }

    @Test
    void partiesAreNotComparedWithEachOther() {
        Counted few = perParty(50);
        Counted many = perParty(5_000);

        assertThat(many.visited()).isLessThanOrEqualTo(few.visited());
        assertThat(many.lookedUp()).isLessThanOrEqualTo(few.lookedUp());
    }

    private static Counted perParty(int parties) {
        Validation validation = new Validation(withMembers(parties), Stage.SIGN, Complete.DAY, Law.uk(), List.of());
        assertThat(validation.run(UkRules.all()).verdict()).isEqualTo(Verdict.READY);
        Effort effort = validation.effort();
        return new Counted((double) effort.visited() / parties, (double) effort.lookedUp() / parties);
    }

    /** Everybody sends to everybody else. */
    private static DataSharingAgreement withMembers(int count) {
        DataSharingAgreement complete = Complete.agreement();
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parties.add(Complete.party("borough-" + i, PartyType.LONDON_BOROUGH, "Z0000001"));
        }
        parties.add(complete.getParties().get(2));
        PartyGroup group = PartyGroup.builder()
                .id("boroughs")
                .members(parties.stream().limit(count).map(Party::getId).toList())
                .build();
        LegalGround both = complete.getLegalGrounds().get(0).toBuilder()
                .act(org.dsauk.ground.Act.BOTH)
                .build();
        return complete.toBuilder()
                .roles(List.of())
                .parties(parties)
                .signatures(List.of())
                .partyGroups(List.of(group))
                .flows(List.of(complete.getFlows().get(0).toBuilder()
                        .addRecipients("boroughs")
                        .build()))
                .legalGrounds(List.of(both, complete.getLegalGrounds().get(1)))
                .build();
    }

    /** Each flow has a discloser of its own, whose ground names no flow. */
    @Test
    void groundsOfOtherPartiesAreNotLookedAt() {
        Counted few = perDiscloser(100);
        Counted many = perDiscloser(2_000);

        assertThat(many.visited()).isLessThanOrEqualTo(few.visited());
        assertThat(many.lookedUp()).isLessThanOrEqualTo(few.lookedUp());
    }

    private static Counted perDiscloser(int count) {
        DataSharingAgreement complete = Complete.agreement();
        LegalGround ground =
                complete.getLegalGrounds().get(0).toBuilder().flows(List.of()).build();
        DataSharingAgreement.Builder builder = complete.toBuilder().flows(List.of());
        for (int i = 0; i < count; i++) {
            String id = "borough-" + i;
            builder.addParties(Complete.party(id, PartyType.LONDON_BOROUGH, "Z0000001"));
            builder.addFlows(complete.getFlows().get(0).toBuilder()
                    .id("flow-" + i)
                    .disclosers(List.of(id))
                    .build());
            builder.addLegalGrounds(
                    ground.toBuilder().id("ground-" + i).parties(List.of(id)).build());
        }
        Validation validation = new Validation(builder.build(), Stage.EXCHANGE, Complete.DAY, Law.uk(), List.of());
        validation.run(UkRules.all());
        Effort effort = validation.effort();
        return new Counted((double) effort.visited() / count, (double) effort.lookedUp() / count);
    }

    /** Each recipient has a flow and, for its one item, a retention rule of its own. */
    @Test
    void retentionRulesOfOthersAreNotLookedAt() {
        Counted few = perRecipient(100);
        Counted many = perRecipient(2_000);

        assertThat(many.visited()).isLessThanOrEqualTo(few.visited());
        assertThat(many.lookedUp()).isLessThanOrEqualTo(few.lookedUp());
    }

    private static Counted perRecipient(int count) {
        DataSharingAgreement complete = Complete.agreement();
        RetentionRule rule = complete.getRetention().get(0);
        DataSharingAgreement.Builder builder =
                complete.toBuilder().flows(List.of()).retention(List.of());
        for (int i = 0; i < count; i++) {
            String id = "charity-" + i;
            builder.addParties(Complete.party(id, PartyType.CHARITY, "ZA000001"));
            builder.addFlows(complete.getFlows().get(0).toBuilder()
                    .id("flow-" + i)
                    .recipients(List.of(id))
                    .build());
            builder.addRetention(rule.toBuilder()
                    .id("rule-" + i)
                    .holders(List.of(id))
                    .items(List.of("i1"))
                    .build());
        }
        Validation validation = new Validation(builder.build(), Stage.SIGN, Complete.DAY, Law.uk(), List.of());
        validation.run(UkRules.all());
        Effort effort = validation.effort();
        return new Counted((double) effort.visited() / count, (double) effort.lookedUp() / count);
    }

    /** Each flow has an item of its own; the grounds name all items. */
    @Test
    void itemsThatGroundsNameForOtherFlowsAreNotLookedAt() {
        Counted few = perItem(100);
        Counted many = perItem(2_000);

        assertThat(many.visited()).isLessThanOrEqualTo(few.visited());
        assertThat(many.lookedUp()).isLessThanOrEqualTo(few.lookedUp());
    }

    private static Counted perItem(int count) {
        DataSharingAgreement complete = Complete.agreement();
        List<String> ids = new ArrayList<>();
        DataSharingAgreement.Builder builder = complete.toBuilder().flows(List.of());
        for (int i = 0; i < count; i++) {
            ids.add("item-" + i);
            builder.addDataItems(
                    complete.getDataItems().get(0).toBuilder().id("item-" + i).build());
            builder.addFlows(complete.getFlows().get(0).toBuilder()
                    .id("flow-" + i)
                    .items(List.of("item-" + i))
                    .build());
        }
        builder.legalGrounds(complete.getLegalGrounds().stream()
                .map(ground -> ground.toBuilder().flows(List.of()).items(ids).build())
                .toList());
        Validation validation = new Validation(builder.build(), Stage.SIGN, Complete.DAY, Law.uk(), List.of());
        assertThat(validation.run(UkRules.all()).verdict()).isEqualTo(Verdict.READY);
        Effort effort = validation.effort();
        return new Counted((double) effort.visited() / count, (double) effort.lookedUp() / count);
    }
}
