package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.json.DsaDocument;
import org.dsauk.json.DsaJson;
import org.dsauk.law.Law;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.party.PartyType;
import org.dsauk.report.Finding;
import org.dsauk.report.Stage;
import org.dsauk.report.Verdict;
import org.dsauk.validation.subject.Effort;
import org.dsauk.validation.uk.UkRules;
import org.junit.jupiter.api.Test;

/** An agreement between thousands of parties is legitimate; the work for it is counted, not timed. */
class ScaleTest {

    private static final int PARTIES = 5_000;
    private static final int FLOWS = 100;

    @Test
    void fiveThousandPartiesInOneGroupAreReadFromTextAndReady() {
        DsaDocument document = DsaJson.strict().read(DsaJson.writeBytes(agreement(PARTIES, FLOWS)));

        assertThat(document.faults()).isEmpty();
        assertThat(Checked.atSigning(document.agreement().orElseThrow()).verdict())
                .isEqualTo(Verdict.READY);
    }

    @Test
    void onePartyOfFiveThousandThatLacksANameIsFound() {
        DataSharingAgreement agreement = agreement(PARTIES, FLOWS);
        List<Party> parties = new ArrayList<>(agreement.getParties());
        parties.set(4_321, parties.get(4_321).toBuilder().name(Optional.empty()).build());

        assertThat(Checked.atSigning(agreement.toBuilder().parties(parties).build())
                        .findings())
                .extracting(Finding::ruleId, finding -> finding.pointer().text())
                .containsExactly(tuple("DSA-PTY-001", "/parties/4321"));
    }

    @Test
    void aGroupWithGroundsOfItsOwnIsNotAskedMemberByMemberForEachFlow() {
        long none = effort(agreement(1, FLOWS));

        assertThat(effort(agreement(PARTIES, FLOWS)) - none)
                .isEqualTo(effort(agreement(PARTIES, 1)) - effort(agreement(1, 1)));
    }

    private static long effort(DataSharingAgreement agreement) {
        Validation validation = new Validation(agreement, Stage.SIGN, Complete.DAY, Law.uk(), List.of());
        validation.run(UkRules.all());
        Effort effort = validation.effort();
        return effort.visited() + effort.lookedUp();
    }

    /** The complete agreement with another number of boroughs in its group and of flows. */
    private static DataSharingAgreement agreement(int boroughs, int flows) {
        DataSharingAgreement complete = Complete.agreement();
        List<Party> parties = new ArrayList<>(complete.getParties().subList(2, 3));
        IntStream.range(0, boroughs).mapToObj(ScaleTest::borough).forEach(parties::add);
        List<DataFlow> all = IntStream.rangeClosed(1, flows)
                .mapToObj(
                        i -> complete.getFlows().get(0).toBuilder().id("f" + i).build())
                .toList();
        return complete.toBuilder()
                .roles(List.of())
                .parties(parties)
                .signatures(List.of())
                .partyGroups(List.of(group(parties.subList(1, parties.size()))))
                .flows(all)
                .legalGrounds(complete.getLegalGrounds().stream()
                        .map(ground -> ground.toBuilder().flows(List.of()).build())
                        .toList())
                .build();
    }

    private static Party borough(int number) {
        return Complete.party("borough-" + number, PartyType.LONDON_BOROUGH, "Z0000001");
    }

    private static PartyGroup group(List<Party> members) {
        return PartyGroup.builder()
                .id("boroughs")
                .members(members.stream().map(Party::getId).toList())
                .build();
    }
}
