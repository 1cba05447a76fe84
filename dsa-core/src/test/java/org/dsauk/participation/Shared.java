package org.dsauk.participation;

import java.time.LocalDate;
import java.util.List;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.flow.DataFlow;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.party.Signature;
import org.dsauk.purpose.Purpose;

/** A small agreement in force: two boroughs of a group send to a hub, for two purposes. */
final class Shared {

    static final LocalDate VERSION_DAY = LocalDate.of(2026, 1, 1);
    static final LocalDate SIGNED = LocalDate.of(2026, 1, 10);
    static final LocalDate LATER = LocalDate.of(2026, 6, 1);

    private Shared() {}

    /** All three have signed version 1.0 on {@link #SIGNED}. */
    static DataSharingAgreement agreement() {
        return unsigned().toBuilder()
                .addSignatures(signature("camden"), signature("islington"), signature("hub"))
                .build();
    }

    static DataSharingAgreement unsigned() {
        return DataSharingAgreement.builder()
                .id("urn:uuid:7c0f2a51-3d0e-4b5e-9a64-5f1b8e2d9c07")
                .title("Illustrative: counts of referrals")
                .version("1.0")
                .versionDate(VERSION_DAY)
                .status(AgreementStatus.IN_FORCE)
                .parties(List.of(party("camden"), party("islington"), party("hub")))
                .addPartyGroups(PartyGroup.builder()
                        .id("boroughs")
                        .addMembers("camden", "islington")
                        .build())
                .addPurposes(purpose("referral"), purpose("analysis"))
                .addFlows(DataFlow.builder()
                        .id("send")
                        .addDisclosers("boroughs")
                        .addRecipients("hub")
                        .addPurposes("referral", "analysis")
                        .build())
                .build();
    }

    static Party party(String id) {
        return Party.builder().id(id).name("Party " + id).build();
    }

    private static Purpose purpose(String id) {
        return Purpose.builder().id(id).build();
    }

    static Signature signature(String party) {
        return Signature.builder().party(party).date(SIGNED).version("1.0").build();
    }

    static Participation step(String member, ParticipationStatus status, LocalDate day) {
        return undated(member, status).toBuilder().date(day).build();
    }

    static Participation undated(String member, ParticipationStatus status) {
        return Participation.builder()
                .member(member)
                .status(status)
                .version("1.0")
                .build();
    }

    static DataSharingAgreement after(Participation... steps) {
        return with(agreement(), steps);
    }

    static DataSharingAgreement with(DataSharingAgreement agreement, Participation... steps) {
        return agreement.toBuilder().addParticipation(steps).build();
    }

    static Standing standing(DataSharingAgreement agreement, String party, LocalDate day) {
        return Participations.of(agreement).standing(party, "referral", day);
    }

    static List<ObstacleKind> obstacles(DataSharingAgreement agreement, LocalDate day) {
        return obstacles(Participations.of(agreement)
                .flow("send")
                .from("camden")
                .to("hub")
                .forPurpose("referral")
                .on(day));
    }

    static List<ObstacleKind> obstacles(Liveness liveness) {
        return liveness.obstacles().stream().map(Obstacle::kind).toList();
    }

    static List<IrregularityKind> irregularities(DataSharingAgreement agreement) {
        return Participations.of(agreement).irregularities().stream()
                .map(Irregularity::kind)
                .toList();
    }
}
