package org.dsauk.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.agreement.AgreementStatus.APPROVED;
import static org.dsauk.agreement.AgreementStatus.CLOSED;
import static org.dsauk.agreement.AgreementStatus.DRAFT;
import static org.dsauk.agreement.AgreementStatus.EXPIRED;
import static org.dsauk.agreement.AgreementStatus.IN_FORCE;
import static org.dsauk.agreement.AgreementStatus.IN_REVIEW;
import static org.dsauk.agreement.AgreementStatus.PARTIALLY_SIGNED;
import static org.dsauk.agreement.AgreementStatus.READY_TO_SIGN;
import static org.dsauk.agreement.AgreementStatus.SUPERSEDED;
import static org.dsauk.agreement.AgreementStatus.SUSPENDED;
import static org.dsauk.agreement.AgreementStatus.TERMINATED;
import static org.dsauk.agreement.AgreementStatus.UNDER_REVIEW;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementStatusTest {

    private static final Map<AgreementStatus, Set<AgreementStatus>> TABLE = Map.ofEntries(
            Map.entry(DRAFT, Set.of(IN_REVIEW)),
            Map.entry(IN_REVIEW, Set.of(DRAFT, APPROVED)),
            Map.entry(APPROVED, Set.of(IN_REVIEW, READY_TO_SIGN)),
            Map.entry(READY_TO_SIGN, Set.of(IN_REVIEW, PARTIALLY_SIGNED)),
            Map.entry(PARTIALLY_SIGNED, Set.of(IN_FORCE, TERMINATED)),
            Map.entry(IN_FORCE, Set.of(UNDER_REVIEW, SUSPENDED, SUPERSEDED, EXPIRED, TERMINATED)),
            Map.entry(UNDER_REVIEW, Set.of(IN_FORCE, SUSPENDED, SUPERSEDED, EXPIRED, TERMINATED)),
            Map.entry(SUSPENDED, Set.of(IN_FORCE, SUPERSEDED, EXPIRED, TERMINATED)),
            Map.entry(SUPERSEDED, Set.of(CLOSED)),
            Map.entry(EXPIRED, Set.of(CLOSED)),
            Map.entry(TERMINATED, Set.of(CLOSED)),
            Map.entry(CLOSED, Set.of()));

    @ParameterizedTest
    @EnumSource
    void mayBecomeWhatTheTableSays(AgreementStatus status) {
        for (AgreementStatus other : AgreementStatus.values()) {
            assertThat(status.mayBecome(other))
                    .as("%s to %s", status, other)
                    .isEqualTo(TABLE.get(status).contains(other));
        }
        assertThat(status.next()).isEqualTo(TABLE.get(status));
    }

    @Test
    void changingTheNextStatesChangesNothingForOthers() {
        DRAFT.next().clear();
        assertThat(DRAFT.next()).containsExactly(IN_REVIEW);
    }

    @Test
    void onlyAClosedAgreementHasNoNextState() {
        assertThat(AgreementStatus.values())
                .filteredOn(status -> status.next().isEmpty())
                .containsExactly(CLOSED);
    }
}
