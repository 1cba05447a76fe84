package org.dsauk.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.obligation.Asked.agreement;
import static org.dsauk.obligation.Asked.day;

import java.util.List;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ReviewPlan;
import org.dsauk.agreement.Term;
import org.dsauk.assessment.Assessment;
import org.dsauk.assessment.AssessmentKind;
import org.dsauk.assessment.AssessmentStatus;
import org.junit.jupiter.api.Test;

class TextCalendarTest {

    private static DataSharingAgreement reviewed(String id, String title, String next) {
        return agreement(found -> found.id(id)
                .title(title)
                .review(ReviewPlan.builder()
                        .nextDue(day(next))
                        .addReviewers("camden", "barnet")
                        .build()));
    }

    private static String text(String first, String last, DataSharingAgreement... agreements) {
        return TextCalendar.of(Obligations.of(List.of(agreements)).calendar(day(first), day(last)))
                .toString();
    }

    @Test
    void monthsDaysAndAgreementsAreInOrder() {
        DataSharingAgreement ending = reviewed("urn:x-test:b", "Second", "2026-08-03").toBuilder()
                .term(Term.builder().expiresOn(day("2026-09-01")).build())
                .build();

        String text = text("2026-07-01", "2026-12-31", ending, reviewed("urn:x-test:a", "First", "2026-08-03"));

        assertThat(text.substring(0, text.indexOf("NO DAY KNOWN"))).isEqualTo("""
                From 2026-07-01 to 2026-12-31, 3 obligations fall due; 2 have no day.

                AUGUST 2026

                  Monday 3 August 2026
                    First
                      - review: the parties review the agreement
                        Whom: camden, barnet; stated at /review/nextDue; source: ICO data sharing code of practice,
                        data sharing agreements
                    Second
                      - review: the parties review the agreement
                        Whom: camden, barnet; stated at /review/nextDue; source: ICO data sharing code of practice,
                        data sharing agreements

                SEPTEMBER 2026

                  Tuesday 1 September 2026
                    Second
                      - expiry: the term runs out: this is the last day of the agreement
                        Stated at /term/expiresOn; source: ICO data sharing code of practice, data sharing
                        agreements

                """);
    }

    @Test
    void addressOfASourceIsPrintedOnceAtTheEnd() {
        String text = text(
                "2026-07-01",
                "2026-12-31",
                reviewed("urn:x-test:a", "First", "2026-08-03"),
                reviewed("urn:x-test:b", "Second", "2026-08-03"));

        assertThat(text)
                .containsOnlyOnce("data-sharing-a-code-of-practice/data-sharing-agreements/>")
                .contains("""

                        SOURCES

                        """)
                .contains("""
                          ICO data sharing code of practice, data sharing agreements
                          <https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/\
                        data-sharing-a-code-of-practice/data-sharing-agreements/>
                        """);
    }

    @Test
    void agreementsWithOneTitleAreToldApartByTheirIds() {
        assertThat(text(
                        "2026-07-01",
                        "2026-12-31",
                        reviewed("urn:x-test:a", "Same", "2026-08-03"),
                        reviewed("urn:x-test:b", "Same", "2026-08-03"),
                        reviewed("urn:x-test:c", "Other", "2026-08-03")))
                .contains("    Same (urn:x-test:a)\n", "    Same (urn:x-test:b)\n", "    Other\n")
                .doesNotContain("    Same\n");
    }

    @Test
    void reasonIsLeftOutWhereItSaysOnlyWhatIsMissing() {
        DataSharingAgreement planning = reviewed("urn:x-test:a", "First", "2026-08-03").toBuilder()
                .addAssessments(Assessment.builder()
                        .id("dpia")
                        .kind(AssessmentKind.DPIA)
                        .status(AssessmentStatus.PLANNED)
                        .build())
                .build();

        assertThat(text("2026-07-01", "2026-12-31", planning)).contains("""
                      - assessment: 'dpia' is to be finished
                        Stated at /assessments/0; missing: /assessments/0/date; source: UK GDPR Art 35
                """);
    }

    @Test
    void headingCountsWhatIsListed() {
        DataSharingAgreement two = reviewed("urn:x-test:a", "First", "2026-06-30").toBuilder()
                .term(Term.builder().expiresOn(day("2026-07-31")).build())
                .build();
        DataSharingAgreement expired = reviewed("urn:x-test:a", "First", "2026-06-30").toBuilder()
                .status(AgreementStatus.EXPIRED)
                .build();

        assertThat(text("2026-07-01", "2026-07-31", two))
                .startsWith("From 2026-07-01 to 2026-07-31, 1 obligation falls due; 1 is overdue and 1 has no day.\n");
        assertThat(text("2026-07-01", "2026-07-31", expired))
                .startsWith("From 2026-07-01 to 2026-07-31, nothing falls due.\n");
    }

    @Test
    void aChangeOfTheLawIsPrintedOnceWithTheAgreementsThatItTouches() {
        String text = text(
                "2026-06-19",
                "2026-06-19",
                reviewed("urn:x-test:a", "First", "2027-01-01"),
                reviewed("urn:x-test:b", "Second", "2027-01-01"));

        assertThat(text)
                .contains("""
                            The law changes
                              - Controllers take complaints (DPA 2018 s.164A)
                                Touches: - First
                                         - Second
                                Source: SI 2026/82 reg 3
                        """)
                .containsOnlyOnce("Controllers take complaints")
                .endsWith("The law is known from 2018-05-25 to 2026-06-30.\nThis is engineering, not legal advice.\n");
    }

    @Test
    void daysAfterTheLawThatIsKnownAreAnnounced() {
        assertThat(text("2026-06-19", "2026-07-01", reviewed("urn:x-test:a", "First", "2027-01-01")))
                .contains("The law is known from 2018-05-25 to 2026-06-30. Changes after that are not listed.\n");
    }

    @Test
    void controlCharactersOfAnAgreementDoNotReachTheTerminal() {
        assertThat(text("2026-07-01", "2026-07-31", reviewed("urn:x-test:a", "Red \u001b[31m\u202e", "2026-07-02")))
                .doesNotContain("\u001b", "\u202e")
                .contains("Red \\u{1b}[31m\\u{202e}");
    }

    @Test
    void coloursAreForTerminals() {
        ObligationCalendar calendar = Obligations.of(reviewed("urn:x-test:a", "First", "2026-06-30"))
                .calendar(day("2026-07-01"), day("2026-07-31"));

        assertThat(TextCalendar.of(calendar).colour(true).toString()).contains("\u001b[1;31mOVERDUE (1)\u001b[0m");
        assertThat(TextCalendar.of(calendar).toString()).doesNotContain("\u001b");
    }
}
