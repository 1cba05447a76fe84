package org.dsauk.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.purpose.Purpose;
import org.dsauk.related.Approval;
import org.dsauk.related.ApprovalStatus;
import org.dsauk.related.Relation;
import org.dsauk.related.RelationKind;

/** The flows of a day are what asking about each pair gives. */
class PairsPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final List<String> IDS =
            IntStream.range(0, 7).mapToObj(i -> "p" + i).toList();
    private static final List<String> ITEMS = List.of("name", "address", "school");

    @Property(tries = 300)
    void aFlowIsLiveBetweenThePairsBetweenWhichEachQuestionSaysSo(@ForAll Random random) {
        Participations participations = Participations.of(agreement(random));

        for (FlowOnDay flow : participations.flowsOn(DAY)) {
            List<FlowOnDay.Pair> live = new ArrayList<>();
            Set<Obstacle> obstacles = new LinkedHashSet<>();
            int pairs = 0;
            for (String from : flow.disclosers()) {
                for (String to : flow.recipients()) {
                    if (!from.equals(to)) {
                        pairs++;
                        Liveness answer = participations
                                .flow(flow.flow())
                                .from(from)
                                .to(to)
                                .forPurpose(flow.purpose())
                                .on(DAY);
                        obstacles.addAll(answer.obstacles());
                        if (answer.obstacles().isEmpty()) {
                            live.add(new FlowOnDay.Pair(from, to));
                        }
                    }
                }
            }
            assertThat(flow.live()).isEqualTo(live);
            assertThat(flow.pairs()).isEqualTo(pairs);
            assertThat(flow.obstacles()).isEqualTo(List.copyOf(obstacles));
        }
    }

    private static DataSharingAgreement agreement(Random random) {
        DataSharingAgreement.Builder agreement = DataSharingAgreement.builder()
                .id("urn:uuid:7c0f2a51-3d0e-4b5e-9a64-5f1b8e2d9c07")
                .version("1.0")
                .versionDate(LocalDate.of(2026, 1, 1))
                .status(AgreementStatus.IN_FORCE)
                .parties(IDS.stream().map(id -> Party.builder().id(id).build()).toList())
                .addPurposes(Purpose.builder().id("care").build())
                .addFlows(DataFlow.builder()
                        .id("send")
                        .disclosers(some(IDS, random, 0.8))
                        .recipients(some(IDS, random, 0.8))
                        .items(some(ITEMS, random, 0.6))
                        .addPurposes("care")
                        .build());
        for (String id : some(IDS, random, 0.9)) {
            agreement.addParticipation(Participation.builder()
                    .member(id)
                    .status(random.nextInt(8) == 0 ? ParticipationStatus.INVITED : ParticipationStatus.SIGNED)
                    .date(LocalDate.of(2026, 2, 1))
                    .version(random.nextInt(8) == 0 ? "0.9" : "1.0")
                    .items(random.nextInt(4) == 0 ? some(ITEMS, random, 0.5) : List.of())
                    .build());
        }
        if (random.nextInt(3) == 0) {
            agreement.addApprovals(Approval.builder()
                    .id("ethics")
                    .status(random.nextBoolean() ? ApprovalStatus.GRANTED : ApprovalStatus.REQUESTED)
                    .precondition(true)
                    .parties(some(IDS, random, 0.3))
                    .items(some(ITEMS, random, 0.3))
                    .build());
        }
        if (random.nextInt(4) == 0) {
            agreement.addRelations(Relation.builder()
                    .kind(RelationKind.REPLACED_BY)
                    .parties(some(IDS, random, 0.3))
                    .build());
        }
        return agreement.build();
    }

    private static List<String> some(List<String> all, Random random, double share) {
        return all.stream().filter(each -> random.nextDouble() < share).toList();
    }
}
