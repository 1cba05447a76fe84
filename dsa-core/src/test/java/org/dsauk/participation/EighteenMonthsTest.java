package org.dsauk.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dsauk.agreement.ChangeKind;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.LondonAuthority;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.party.Signature;
import org.dsauk.party.Succession;
import org.dsauk.party.SuccessionKind;
import org.junit.jupiter.api.Test;

/** The authorities of London join over eighteen months; what is so on each day is compared with plain facts. */
class EighteenMonthsTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 540;
    private static final int JOINING_EVERY = 16;
    private static final List<String> PURPOSES = List.of("referral", "analysis");

    /** Days are counted from the start. */
    private static final int SECOND_VERSION = 300;

    /** Two leave altogether, one of them after it signed the second version. */
    private static final Map<Integer, Integer> LEAVES_ON = Map.of(2, 250, 6, 320);

    private static final int LEAVES_ANALYSIS = 3;
    private static final int LEAVES_ANALYSIS_ON = 270;
    private static final int SUSPENDED = 4;
    private static final int SUSPENDED_ON = 200;
    private static final int REINSTATED_ON = 260;
    private static final int MERGED = 5;
    private static final int MERGED_ON = 350;

    /** This one joined under the first version and never signs the second. */
    private static final int NEVER_SIGNS_AGAIN = 7;

    private static final String SUCCESSOR = "united-authority";

    private final List<String> authorities =
            Stream.of(LondonAuthority.values()).map(LondonAuthority::code).toList();
    private final DataSharingAgreement agreement = agreement();

    private int joinsOn(int authority) {
        return authority * JOINING_EVERY;
    }

    /** Whoever joined before the second version signs it one day after the other, from its day on. */
    private int signsAgainOn(int authority) {
        return SECOND_VERSION + authority;
    }

    @Test
    void everyDayAndEveryReasonAgreesWithThePlainFacts() {
        Participations participations = Participations.of(agreement);
        List<String> wrong = new ArrayList<>();
        Set<ObstacleKind> seen = EnumSet.noneOf(ObstacleKind.class);
        int live = 0;
        for (int day = 0; day < DAYS; day++) {
            for (int authority = 0; authority < authorities.size(); authority++) {
                for (String purpose : PURPOSES) {
                    Set<ObstacleKind> reasons = reasonsOn(authority, purpose, day);
                    seen.addAll(reasons);
                    boolean expected = sharesOn(authority, purpose, day);
                    live += expected ? 1 : 0;
                    Liveness found = participations
                            .flow("send")
                            .from(authorities.get(authority))
                            .to("hub")
                            .forPurpose(purpose)
                            .on(START.plusDays(day));
                    if (found.isLive() != expected || !Shared.obstacles(found).equals(List.copyOf(reasons))) {
                        wrong.add(found + " expected " + expected + " because of " + reasons);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(authorities).hasSize(33);
        assertThat(live).isBetween(5_000, 30_000);
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        ObstacleKind.NOT_A_DISCLOSER,
                        ObstacleKind.SUCCEEDED,
                        ObstacleKind.NOT_IN,
                        ObstacleKind.SUSPENDED,
                        ObstacleKind.WITHDRAWN,
                        ObstacleKind.OTHER_VERSION);
    }

    @Test
    void everyStandingOfEveryDayAgreesWithThePlainFacts() {
        Participations participations = Participations.of(agreement);
        for (int day = 0; day < DAYS; day++) {
            Participants participants = participations.on(START.plusDays(day));
            List<String> in = participants.in().stream()
                    .map(standing -> standing.party() + " " + standing.purpose().orElseThrow() + " "
                            + standing.version().orElseThrow())
                    .toList();
            assertThat(in).as("day " + day).containsExactlyInAnyOrderElementsOf(inOn(day));
        }
    }

    @Test
    void theSuccessorHasThePartOfTheMergedAuthorityFromTheDayOfTheMergerOn() {
        Participations participations = Participations.of(agreement);
        for (int day = 0; day < DAYS; day++) {
            for (String purpose : PURPOSES) {
                assertThat(participations
                                .flow("send")
                                .from(SUCCESSOR)
                                .to("hub")
                                .forPurpose(purpose)
                                .on(START.plusDays(day))
                                .isLive())
                        .as(purpose + " on day " + day)
                        .isEqualTo(day >= MERGED_ON);
            }
        }
    }

    @Test
    void theRecordHasNothingOdd() {
        assertThat(Participations.of(agreement).irregularities()).isEmpty();
    }

    /** The slow and obvious reference: from facts about each authority, without going through any steps. */
    private boolean sharesOn(int authority, String purpose, int day) {
        String version = versionOn(authority, purpose, day);
        return version.equals(day < SECOND_VERSION ? "1.0" : "2.0");
    }

    /** Why an authority does not share, in the order from the flow to the party; nothing on a day on which it does. */
    private Set<ObstacleKind> reasonsOn(int authority, String purpose, int day) {
        if (sharesOn(authority, purpose, day)) {
            return EnumSet.noneOf(ObstacleKind.class);
        }
        if (day < joinsOn(authority)) {
            return EnumSet.of(ObstacleKind.NOT_A_DISCLOSER, ObstacleKind.NOT_IN);
        }
        if (LEAVES_ON.getOrDefault(authority, DAYS) <= day) {
            return EnumSet.of(ObstacleKind.NOT_A_DISCLOSER, ObstacleKind.WITHDRAWN);
        }
        if (authority == LEAVES_ANALYSIS && purpose.equals("analysis") && day >= LEAVES_ANALYSIS_ON) {
            return EnumSet.of(ObstacleKind.WITHDRAWN);
        }
        if (authority == MERGED && day >= MERGED_ON) {
            return EnumSet.of(ObstacleKind.NOT_A_DISCLOSER, ObstacleKind.SUCCEEDED);
        }
        boolean suspended = authority == SUSPENDED && day >= SUSPENDED_ON && day < REINSTATED_ON;
        return EnumSet.of(suspended ? ObstacleKind.SUSPENDED : ObstacleKind.OTHER_VERSION);
    }

    private List<String> inOn(int day) {
        List<String> in = new ArrayList<>();
        for (String purpose : PURPOSES) {
            for (int authority = 0; authority < authorities.size(); authority++) {
                String version = versionOn(authority, purpose, day);
                if (!version.isEmpty()) {
                    in.add(authorities.get(authority) + " " + purpose + " " + version);
                }
            }
            in.add("hub " + purpose + (day < SECOND_VERSION ? " 1.0" : " 2.0"));
            if (day >= MERGED_ON) {
                in.add(SUCCESSOR + " " + purpose + " 2.0");
            }
        }
        return in;
    }

    /** The version under which an authority is in; empty on a day on which it is not. */
    private String versionOn(int authority, String purpose, int day) {
        if (day < joinsOn(authority)) {
            return "";
        }
        if (LEAVES_ON.getOrDefault(authority, DAYS) <= day) {
            return "";
        }
        if (authority == LEAVES_ANALYSIS && purpose.equals("analysis") && day >= LEAVES_ANALYSIS_ON) {
            return "";
        }
        if (authority == SUSPENDED && day >= SUSPENDED_ON && day < REINSTATED_ON) {
            return "";
        }
        if (authority == MERGED && day >= MERGED_ON) {
            return "";
        }
        if (joinsOn(authority) >= SECOND_VERSION) {
            return "2.0";
        }
        boolean signedAgain = authority != NEVER_SIGNS_AGAIN && day >= signsAgainOn(authority);
        return signedAgain ? "2.0" : "1.0";
    }

    private DataSharingAgreement agreement() {
        DataSharingAgreement base = Shared.unsigned();
        List<Party> parties = new ArrayList<>(List.of(Shared.party("hub")));
        List<Participation> steps = new ArrayList<>();
        List<Signature> signatures = new ArrayList<>();
        signatures.add(signature("hub", 0, "1.0"));
        signatures.add(signature("hub", SECOND_VERSION, "2.0"));
        for (int i = 0; i < authorities.size(); i++) {
            parties.add(Shared.party(authorities.get(i)));
            join(i, steps, signatures);
        }
        parties.add(successor());
        LEAVES_ON.forEach((authority, day) -> steps.add(step(authority, ParticipationStatus.WITHDRAWN, day)));
        steps.add(step(LEAVES_ANALYSIS, ParticipationStatus.WITHDRAWN, LEAVES_ANALYSIS_ON).toBuilder()
                .group(Optional.empty())
                .addPurposes("analysis")
                .build());
        steps.add(step(SUSPENDED, ParticipationStatus.SUSPENDED, SUSPENDED_ON));
        steps.add(step(SUSPENDED, ParticipationStatus.REINSTATED, REINSTATED_ON));
        return base.toBuilder()
                .parties(parties)
                .partyGroups(List.of(PartyGroup.builder().id("boroughs").build()))
                .participation(steps)
                .signatures(signatures)
                .version("2.0")
                .versionDate(START.plusDays(SECOND_VERSION))
                .addChangeLog(change("1.0", 0), change("2.0", SECOND_VERSION))
                .build();
    }

    private void join(int authority, List<Participation> steps, List<Signature> signatures) {
        boolean late = joinsOn(authority) >= SECOND_VERSION;
        steps.add(step(authority, ParticipationStatus.ACCEDED, joinsOn(authority)).toBuilder()
                .version(late ? "2.0" : "1.0")
                .build());
        boolean left = LEAVES_ON.getOrDefault(authority, DAYS) <= signsAgainOn(authority);
        if (!late && !left && authority != NEVER_SIGNS_AGAIN) {
            Signature again = signature(authorities.get(authority), signsAgainOn(authority), "2.0");
            signatures.add(
                    authority == LEAVES_ANALYSIS
                            ? again.toBuilder().addPurposes("referral").build()
                            : again);
        }
    }

    private Party successor() {
        return Shared.party(SUCCESSOR).toBuilder()
                .addSucceeds(Succession.builder()
                        .predecessor(authorities.get(MERGED))
                        .kind(SuccessionKind.MERGER)
                        .date(START.plusDays(MERGED_ON))
                        .build())
                .build();
    }

    private Participation step(int authority, ParticipationStatus status, int day) {
        return Shared.step(authorities.get(authority), status, START.plusDays(day)).toBuilder()
                .group("boroughs")
                .build();
    }

    private static Signature signature(String party, int day, String version) {
        return Shared.signature(party).toBuilder()
                .date(START.plusDays(day))
                .version(version)
                .build();
    }

    private static ChangeLogEntry change(String version, int day) {
        return ChangeLogEntry.builder()
                .version(version)
                .date(START.plusDays(day))
                .kind(ChangeKind.MAJOR)
                .build();
    }
}
