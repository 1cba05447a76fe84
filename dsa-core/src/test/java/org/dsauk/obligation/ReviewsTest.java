package org.dsauk.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.obligation.Asked.agreement;
import static org.dsauk.obligation.Asked.day;
import static org.dsauk.obligation.Asked.days;
import static org.dsauk.obligation.Asked.due;
import static org.dsauk.obligation.Asked.missing;
import static org.dsauk.obligation.Asked.overdue;
import static org.dsauk.obligation.Asked.undated;
import static org.dsauk.obligation.ObligationKind.REVIEW;

import java.time.Period;
import java.util.function.Consumer;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ReviewPlan;
import org.dsauk.agreement.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewsTest {

    private static DataSharingAgreement reviewed(Consumer<ReviewPlan.Builder> plan) {
        ReviewPlan.Builder builder = ReviewPlan.builder();
        plan.accept(builder);
        return agreement(agreement -> agreement
                .review(builder.build())
                .term(Term.builder().effectiveFrom(day("2026-01-31")).build()));
    }

    @Test
    void statedDayIsDueWithItsPlaceAndTheCode() {
        DataSharingAgreement stated =
                reviewed(plan -> plan.nextDue(day("2026-09-30")).addReviewers("camden"));

        assertThat(due(stated, REVIEW, "2026-07-01", "2026-12-31"))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.day()).isEqualTo("2026-09-30");
                    assertThat(review.what()).isEqualTo("the parties review the agreement");
                    assertThat(review.parties()).containsExactly("camden");
                    assertThat(review.agreementId()).isEqualTo("urn:x-test:a");
                    assertThat(review.agreementName()).isEqualTo("Test agreement");
                    assertThat(review.source().text()).isEqualTo("/review/nextDue");
                    assertThat(review.citations())
                            .extracting(citation -> citation.text())
                            .containsExactly("ICO data sharing code of practice, data sharing agreements");
                    assertThat(review.uncertainty()).isEmpty();
                });
    }

    @Test
    void furtherReviewsFollowAtTheIntervalAndSayThatTheyDependOnTheOthers() {
        DataSharingAgreement yearly =
                reviewed(plan -> plan.nextDue(day("2026-09-30")).interval(Period.ofMonths(6)));

        // 2026-09-30 plus 6, 12 and 18 months.
        assertThat(days(yearly, REVIEW, "2026-09-30", "2028-03-30"))
                .containsExactly("2026-09-30", "2027-03-30", "2027-09-30", "2028-03-30");
        assertThat(due(yearly, REVIEW, "2027-01-01", "2027-03-31").get(0).uncertainty())
                .contains("if the reviews before it are held on their days");
    }

    @Test
    void afterAReviewTheNextIsOneIntervalLater() {
        DataSharingAgreement held = reviewed(plan ->
                plan.lastReviewed(day("2026-02-28")).interval(Period.ofYears(1)).firstInterval(Period.ofMonths(6)));

        assertThat(days(held, REVIEW, "2026-03-01", "2027-12-31")).containsExactly("2027-02-28");
        assertThat(due(held, REVIEW, "2026-03-01", "2027-12-31").get(0).uncertainty())
                .contains("counted from the last review, on 2026-02-28");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-29, 2026-09-30", "2026-09-30, 2027-09-30", "2026-10-01, 2027-10-01"})
    void reviewThatWasHeldOnItsDayOrLaterIsDone(String held, String next) {
        DataSharingAgreement agreement = reviewed(
                plan -> plan.nextDue(day("2026-09-30")).lastReviewed(day(held)).interval(Period.ofYears(1)));

        assertThat(days(agreement, REVIEW, "2026-01-01", "2027-12-31")).startsWith(next);
    }

    @Test
    void firstReviewIsCountedFromTheBeginning() {
        DataSharingAgreement agreement =
                reviewed(plan -> plan.firstInterval(Period.ofMonths(1)).interval(Period.ofYears(1)));

        // One month after 2026-01-31 is the last day of February; then yearly from that day.
        assertThat(days(agreement, REVIEW, "2026-02-01", "2028-12-31"))
                .containsExactly("2026-02-28", "2027-02-28", "2028-02-28");
    }

    @Test
    void reviewThatWasNotHeldIsOverdueOnce() {
        DataSharingAgreement late =
                reviewed(plan -> plan.nextDue(day("2023-03-31")).interval(Period.ofYears(1)));

        assertThat(overdue(late, REVIEW, "2026-06-30")).containsExactly("2023-03-31");
        assertThat(overdue(late, REVIEW, "2023-03-31")).isEmpty();
        assertThat(days(late, REVIEW, "2026-06-30", "2027-06-29")).containsExactly("2027-03-31");
    }

    @Test
    void noReviewIsDueAfterTheTerm() {
        DataSharingAgreement ending = agreement(agreement -> agreement
                .term(Term.builder()
                        .effectiveFrom(day("2025-01-01"))
                        .expiresOn(day("2027-01-01"))
                        .build())
                .review(ReviewPlan.builder().interval(Period.ofYears(1)).build()));

        assertThat(days(ending, REVIEW, "2025-01-01", "2030-01-01")).containsExactly("2026-01-01", "2027-01-01");
    }

    @Test
    void agreementThatIsOverIsNotReviewed() {
        DataSharingAgreement over = reviewed(plan -> plan.nextDue(day("2026-09-30"))).toBuilder()
                .status(AgreementStatus.TERMINATED)
                .build();

        assertThat(days(over, REVIEW, "2026-01-01", "2026-12-31")).isEmpty();
        assertThat(undated(over, REVIEW)).isEmpty();
    }

    @Test
    void withoutAPlanTheDayIsMissing() {
        assertThat(undated(agreement(agreement -> {}), REVIEW)).singleElement().satisfies(open -> {
            assertThat(missing(open)).containsExactly("/review");
            assertThat(open.reason()).isEqualTo("the agreement does not say when it is reviewed");
        });
    }

    @Test
    void withoutABeginningTheFirstReviewHasNoDay() {
        DataSharingAgreement open = agreement(agreement -> agreement.review(
                ReviewPlan.builder().interval(Period.ofYears(1)).build()));

        assertThat(undated(open, REVIEW))
                .singleElement()
                .satisfies(found -> assertThat(missing(found)).containsExactly("/term/effectiveFrom"));
    }

    @Test
    void withoutADayAndAnIntervalTheNextDayIsMissing() {
        assertThat(undated(reviewed(plan -> plan.toBeConfirmed(true)), REVIEW))
                .singleElement()
                .satisfies(open -> {
                    assertThat(missing(open)).containsExactly("/review/nextDue");
                    assertThat(open.reason()).isEqualTo("the agreement leaves the day of the next review open");
                });
    }

    @ParameterizedTest
    @CsvSource({"P0D", "P-1Y", "P2147483647Y"})
    void intervalFromWhichNoDayFollowsIsMissing(String interval) {
        DataSharingAgreement odd = reviewed(plan -> plan.interval(Period.parse(interval)));

        assertThat(undated(odd, REVIEW))
                .singleElement()
                .satisfies(open -> assertThat(missing(open)).containsExactly("/review/interval"));
        assertThat(days(odd, REVIEW, "2026-01-01", "2999-01-01")).isEmpty();
    }

    @Test
    void theLastDayThatIsListedOfTooManySaysSo() {
        DataSharingAgreement daily =
                reviewed(plan -> plan.nextDue(day("2026-01-01")).interval(Period.ofDays(1)));

        assertThat(due(daily, REVIEW, "2026-02-01", "2026-12-31"))
                .hasSize(100)
                .last()
                .satisfies(last -> {
                    assertThat(last.day()).isEqualTo("2026-05-11");
                    assertThat(last.uncertainty()).contains("later days are not listed, because there are too many");
                });
    }

    @Test
    void firstIntervalFromWhichNoDayFollowsIsTheOneThatIsMissing() {
        DataSharingAgreement odd =
                reviewed(plan -> plan.firstInterval(Period.ZERO).interval(Period.ofYears(1)));

        assertThat(undated(odd, REVIEW)).singleElement().satisfies(open -> {
            assertThat(missing(open)).containsExactly("/review/firstInterval");
            assertThat(open.reason()).isEqualTo("no day follows from a time of 'P0D'");
        });
    }
}
