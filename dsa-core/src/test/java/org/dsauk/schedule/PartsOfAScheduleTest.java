package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dsauk.data.DataItem;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.PartyGroup;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionRule;
import org.junit.jupiter.api.Test;

class PartsOfAScheduleTest {

    private static final RetentionSchedule SCHEDULE = RetentionSchedule.of(
            Kept.agreement()
                    .addPartyGroups(
                            PartyGroup.builder()
                                    .id("trusts")
                                    .partOf("health")
                                    .addMembers("trust")
                                    .build(),
                            PartyGroup.builder().id("health").build(),
                            PartyGroup.builder().id("clinics").partOf("care").build(),
                            PartyGroup.builder().id("care").build())
                    .addParticipation(Participation.builder()
                            .member("council")
                            .group("health")
                            .status(ParticipationStatus.WITHDRAWN)
                            .build())
                    .addDataItems(
                            DataItem.builder().id("page").partOf("record").build(),
                            DataItem.builder().id("letter").build())
                    .addRetention(
                            rule("all").build(),
                            rule("trust").addHolders("trust").addItems("record").build(),
                            rule("council")
                                    .addHolders("council")
                                    .addItems("letter")
                                    .build(),
                            rule("clinics")
                                    .addHolders("clinics")
                                    .addItems("page")
                                    .build())
                    .build(),
            EventDates.none());

    private static RetentionRule.Builder rule(String id) {
        return RetentionRule.builder().id(id).period(Kept.until(RetentionEvent.CASE_CLOSURE));
    }

    private static List<String> each(RetentionSchedule schedule, Function<ScheduledDisposal, Optional<String>> part) {
        return schedule.disposals().stream()
                .map(disposal -> part.apply(disposal).orElse("any"))
                .distinct()
                .toList();
    }

    private static List<String> heldBy(String... holders) {
        return each(SCHEDULE.heldBy(Arrays.asList(holders)), ScheduledDisposal::holder);
    }

    private static List<String> about(String... items) {
        return each(SCHEDULE.about(Arrays.asList(items)), ScheduledDisposal::item);
    }

    @Test
    void wholeScheduleHasThreeHolders() {
        assertThat(each(SCHEDULE, ScheduledDisposal::holder)).containsExactlyInAnyOrder("clinics", "council", "trust");
    }

    @Test
    void partyHasWhatItHolds() {
        assertThat(heldBy("trust")).containsExactly("trust");
        assertThat(heldBy("trust", "council")).containsExactlyInAnyOrder("council", "trust");
    }

    @Test
    void groupMeansAllWhoAreOrWereItsMembers() {
        assertThat(heldBy("trusts")).containsExactly("trust");
        assertThat(heldBy("health")).containsExactlyInAnyOrder("council", "trust");
    }

    @Test
    void groupThatNobodyJoinedStandsForItselfAndItsParts() {
        assertThat(heldBy("clinics")).containsExactly("clinics");
        assertThat(heldBy("care")).containsExactly("clinics");
    }

    @Test
    void idThatNothingHasHoldsNothing() {
        assertThat(heldBy("nobody")).isEmpty();
        assertThat(about("nothing")).isEmpty();
    }

    @Test
    void itemHasWhatIsSaidOfItsPartsAndOfItsWhole() {
        assertThat(about("page")).containsExactlyInAnyOrder("page", "record");
        assertThat(about("record")).containsExactlyInAnyOrder("page", "record");
        assertThat(about("letter")).containsExactly("letter");
    }

    @Test
    void partIsAsCompleteAsTheWholeAndOfTheSameAgreement() {
        RetentionSchedule none = SCHEDULE.filtered(disposal -> false);

        assertThat(none.disposals()).isEmpty();
        assertThat(none.isComplete()).isTrue();
        assertThat(none.agreement()).isSameAs(SCHEDULE.agreement());
    }
}
