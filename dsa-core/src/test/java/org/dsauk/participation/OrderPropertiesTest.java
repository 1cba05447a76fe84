package org.dsauk.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dsauk.agreement.ChangeKind;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.governance.AmendmentProcedure;
import org.dsauk.governance.AmendmentTerms;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.Signature;
import org.dsauk.party.Succession;
import org.dsauk.party.SuccessionKind;

/** Who is in on a day never depends on the order in which the record lists things, nor on the time zone. */
class OrderPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final List<String> PARTIES = List.of("camden", "islington", "hub");
    private static final List<String> VERSIONS = List.of("1.0", "1.1", "2.0", "3.0");

    @Property
    void orderOfTheRecordChangesNothing(@ForAll("agreements") DataSharingAgreement agreement, @ForAll Random random) {
        DataSharingAgreement shuffled = agreement.toBuilder()
                .participation(shuffled(agreement.getParticipation(), random))
                .signatures(shuffled(agreement.getSignatures(), random))
                .changeLog(shuffled(agreement.getChangeLog(), random))
                .parties(agreement.getParties().stream()
                        .map(party -> party.toBuilder()
                                .succeeds(shuffled(party.getSucceeds(), random))
                                .build())
                        .toList())
                .build();

        Participations one = Participations.of(agreement);
        Participations other = Participations.of(shuffled);
        for (int day = 0; day < 60; day += 5) {
            assertThat(answers(other, FIRST.plusDays(day))).isEqualTo(answers(one, FIRST.plusDays(day)));
        }
        assertThat(words(other)).containsExactlyInAnyOrderElementsOf(words(one));
    }

    @Property(tries = 50)
    void timeZoneChangesNothing(@ForAll("agreements") DataSharingAgreement agreement) {
        TimeZone before = TimeZone.getDefault();
        List<String> here = answers(Participations.of(agreement), FIRST.plusDays(30));
        try {
            for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(answers(Participations.of(agreement), FIRST.plusDays(30)))
                        .isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Property
    void whoIsInUnderTheCurrentVersionIsInAndSharesWithTheOthers(@ForAll("agreements") DataSharingAgreement agreement) {
        Participations participations = Participations.of(agreement);
        LocalDate day = FIRST.plusDays(45);
        boolean both = participations.standing("camden", "referral", day).mayShare()
                && participations.standing("hub", "referral", day).mayShare();

        assertThat(participations
                        .flow("send")
                        .from("camden")
                        .to("hub")
                        .forPurpose("referral")
                        .on(day)
                        .isLive())
                .isEqualTo(both && participations.aliases("camden", day).contains("boroughs"));
    }

    /** Everything but the places, which change with the order. */
    private static List<String> answers(Participations participations, LocalDate day) {
        List<String> answers = new ArrayList<>();
        for (Standing standing : participations.on(day).standings()) {
            answers.add(standing.party()
                    + standing.purpose()
                    + standing.status()
                    + standing.since()
                    + standing.joinedOn()
                    + standing.version()
                    + standing.boundSince()
                    + standing.isCurrent()
                    + standing.inheritedFrom()
                    + standing.succeededBy()
                    + standing.onlyItems()
                    + standing.exceptItems());
            answers.add(participations.aliases(standing.party(), day).toString());
        }
        Liveness liveness = participations
                .flow("send")
                .from("camden")
                .to("hub")
                .forPurpose("referral")
                .on(day);
        answers.add(liveness.obstacles().stream()
                .map(obstacle -> obstacle.kind() + obstacle.words())
                .toList()
                .toString());
        answers.add(participations.members("boroughs", day).toString());
        return answers;
    }

    private static List<String> words(Participations participations) {
        return participations.irregularities().stream()
                .map(odd -> odd.kind() + odd.words())
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Provide
    Arbitrary<DataSharingAgreement> agreements() {
        return Combinators.combine(
                        steps().list().ofMaxSize(14),
                        signatures().list().ofMaxSize(6),
                        Arbitraries.of(true, false),
                        successions().list().ofMaxSize(2),
                        successions().list().ofMaxSize(2))
                .as(OrderPropertiesTest::agreement);
    }

    private static DataSharingAgreement agreement(
            List<Participation> steps,
            List<Signature> signatures,
            boolean objectionEnds,
            List<Succession> ofHub,
            List<Succession> ofNew) {
        AmendmentTerms terms = AmendmentTerms.builder()
                .procedure(AmendmentProcedure.LEAD_PARTY)
                .silenceIsAcceptance(true)
                .objectionEnds(objectionEnds)
                .objectionPeriod(
                        Deadline.builder().amount(5).unit(DeadlineUnit.DAYS).build())
                .build();
        Party hub = Shared.party("hub").toBuilder().succeeds(ofHub).build();
        Party added = Shared.party("new").toBuilder().succeeds(ofNew).build();
        return Shared.unsigned().toBuilder()
                .parties(List.of(Shared.party("camden"), Shared.party("islington"), hub, added))
                .versionDate(Optional.empty())
                .version("2.0")
                .governance(GovernanceTerms.builder().addAmendments(terms).build())
                .addChangeLog(
                        change("1.0", 0, ChangeKind.MAJOR),
                        change("1.1", 15, ChangeKind.MINOR),
                        change("2.0", 30, ChangeKind.MAJOR))
                .participation(steps)
                .signatures(signatures)
                .build();
    }

    private static ChangeLogEntry change(String version, int day, ChangeKind kind) {
        return ChangeLogEntry.builder()
                .version(version)
                .date(FIRST.plusDays(day))
                .notifiedOn(FIRST.plusDays(day))
                .kind(kind)
                .build();
    }

    private static Arbitrary<Participation> steps() {
        Arbitrary<Optional<String>> members =
                Arbitraries.of("camden", "islington", "hub", "new", "nobody").optional(0.8);
        return Combinators.combine(
                        members,
                        Arbitraries.of("boroughs", "nothing").optional(0.4),
                        Arbitraries.of(ParticipationStatus.values()).optional(0.95),
                        days(),
                        Arbitraries.of(VERSIONS).optional(0.9),
                        Arbitraries.of("referral", "analysis").list().ofMaxSize(1),
                        Arbitraries.of("name").list().ofMaxSize(1))
                .as((member, group, status, day, version, purposes, items) -> Participation.builder()
                        .member(member)
                        .group(group)
                        .status(status)
                        .date(day)
                        .version(version)
                        .purposes(purposes)
                        .items(items)
                        .build());
    }

    private static Arbitrary<Signature> signatures() {
        return Combinators.combine(Arbitraries.of(PARTIES), days(), Arbitraries.of(VERSIONS))
                .as((party, day, version) -> Signature.builder()
                        .party(party)
                        .date(day)
                        .version(version)
                        .build());
    }

    private static Arbitrary<Succession> successions() {
        return Combinators.combine(
                        Arbitraries.of("camden", "islington", "hub", "new"),
                        days(),
                        Arbitraries.of(SuccessionKind.values()))
                .as((predecessor, day, kind) -> Succession.builder()
                        .predecessor(predecessor)
                        .date(day)
                        .kind(kind)
                        .build());
    }

    private static Arbitrary<Optional<LocalDate>> days() {
        return Arbitraries.integers()
                .between(-5, 55)
                .map(day -> FIRST.plusDays(day))
                .optional(0.9);
    }
}
