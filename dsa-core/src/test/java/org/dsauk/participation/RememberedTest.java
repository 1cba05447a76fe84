package org.dsauk.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.dsauk.participation.Shared.LATER;
import static org.dsauk.participation.Shared.SIGNED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Succession;
import org.dsauk.report.JsonPointer;
import org.junit.jupiter.api.Test;

/** What was worked out once is kept, and changes no answer. */
class RememberedTest {

    private static final List<LocalDate> DAYS =
            IntStream.range(-5, 400).mapToObj(SIGNED::plusDays).toList();

    /** Two days on which something happens to one party, and a succession of another one. */
    private static DataSharingAgreement eventful() {
        Participation left = Shared.step("camden", ParticipationStatus.WITHDRAWN, LATER).toBuilder()
                .addPurposes("analysis")
                .build();
        DataSharingAgreement agreement =
                Shared.after(left, Shared.step("camden", ParticipationStatus.SUSPENDED, LATER.plusDays(20)));
        return agreement.toBuilder()
                .addParties(Shared.party("new").toBuilder()
                        .addSucceeds(Succession.builder()
                                .predecessor("islington")
                                .date(LATER.plusDays(10))
                                .build())
                        .build())
                .build();
    }

    @Test
    void answersDependOnNoQuestionBefore() {
        List<LocalDate> shuffled = new ArrayList<>(DAYS);
        Collections.shuffle(shuffled, new Random(7));
        Participations asked = Participations.of(eventful());

        for (LocalDate day : shuffled) {
            Participations fresh = Participations.of(eventful());
            assertThat(asked.on(day)).isEqualTo(fresh.on(day));
            assertThat(asked.flowsOn(day)).isEqualTo(fresh.flowsOn(day));
        }
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws Exception {
        Participations one = Participations.of(eventful());
        List<Participants> expected = DAYS.stream().map(one::on).toList();
        Participations shared = Participations.of(eventful());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Participants>>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> DAYS.stream().map(shared::on).toList()));
            }
            for (Future<List<Participants>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void purposesThatNoStepNamesAndIdsOfNobodyAreAnsweredLikeAllSuch() {
        Participations participations = Participations.of(eventful());

        assertThat(participations.standing("camden", "never-heard-of", LATER).isIn())
                .isTrue();
        assertThat(participations.standing("camden", "analysis", LATER).isIn()).isFalse();
        assertThat(participations.standing("nobody", "referral", LATER).status())
                .isEmpty();
    }

    @Test
    void irregularitiesAreFoundOnce() {
        Participations participations = Participations.of(eventful());

        assertThat(participations.irregularities()).isSameAs(participations.irregularities());
    }

    @Test
    void questionAboutAFlowKeepsItsPartsApart() {
        Liveness answer = Participations.of(eventful())
                .flow("a flow")
                .from("a discloser")
                .to("a recipient")
                .forPurpose("a purpose")
                .on(LATER);

        assertThat(answer.flow()).isEqualTo("a flow");
        assertThat(answer.from()).isEqualTo("a discloser");
        assertThat(answer.to()).isEqualTo("a recipient");
        assertThat(answer.purpose()).isEqualTo("a purpose");
        assertThat(answer.day()).isEqualTo(LATER);
    }

    @Test
    void valuesRefuseWhatIsMissing() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Obstacle(ObstacleKind.NOT_IN, Optional.empty(), null, JsonPointer.ROOT))
                .withMessage("words");
        assertThatNullPointerException()
                .isThrownBy(() -> new Participants(LATER, null, Optional.empty(), List.of()))
                .withMessage("status");
        assertThatNullPointerException()
                .isThrownBy(() -> new FlowOnDay.Pair("camden", null))
                .withMessage("to");
        assertThatNullPointerException()
                .isThrownBy(() -> Participations.of(eventful()).flow("send").from(null))
                .withMessage("party");
    }
}
