package org.dsauk.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.party.ParticipationStatus.ACCEDED;
import static org.dsauk.party.ParticipationStatus.APPROVED;
import static org.dsauk.party.ParticipationStatus.EXCLUDED;
import static org.dsauk.party.ParticipationStatus.INVITED;
import static org.dsauk.party.ParticipationStatus.NOT_SIGNED;
import static org.dsauk.party.ParticipationStatus.OBJECTED;
import static org.dsauk.party.ParticipationStatus.REINSTATED;
import static org.dsauk.party.ParticipationStatus.SIGNED;
import static org.dsauk.party.ParticipationStatus.SUSPENDED;
import static org.dsauk.party.ParticipationStatus.WITHDRAWN;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParticipationStatusTest {

    @Test
    void partyBeginsByBeingAskedOrByJoining() {
        assertThat(ParticipationStatus.first()).containsExactly(INVITED, NOT_SIGNED, APPROVED, SIGNED, ACCEDED);
    }

    @Test
    void whoeverIsInCanSignAgainObjectAndLeaveButNotBeInvited() {
        for (ParticipationStatus in : Set.of(SIGNED, ACCEDED, REINSTATED)) {
            assertThat(in.next()).containsExactly(APPROVED, SIGNED, ACCEDED, SUSPENDED, OBJECTED, WITHDRAWN, EXCLUDED);
        }
    }

    @Test
    void onlyASuspensionIsFollowedByAReinstatement() {
        for (ParticipationStatus status : ParticipationStatus.values()) {
            assertThat(status.mayBecome(REINSTATED)).as(status.code()).isEqualTo(status == SUSPENDED);
        }
    }

    @Test
    void whoeverHasLeftCanJoinAnewAndWhoeverWasShutOutMustBeInvited() {
        assertThat(WITHDRAWN.mayBecome(ACCEDED)).isTrue();
        assertThat(WITHDRAWN.mayBecome(WITHDRAWN)).isFalse();
        assertThat(EXCLUDED.next()).containsExactly(INVITED);
    }

    @Test
    void everyStateCanBeReachedAndNoneIsTheLast() {
        Set<ParticipationStatus> reached = EnumSet.copyOf(ParticipationStatus.first());
        Deque<ParticipationStatus> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Set<ParticipationStatus> next = open.remove().next();
            assertThat(next).isNotEmpty();
            next.stream().filter(reached::add).forEach(open::add);
        }
        assertThat(reached).containsExactly(ParticipationStatus.values());
    }
}
