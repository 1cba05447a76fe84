package org.dsauk.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.obligation.Asked.agreement;
import static org.dsauk.obligation.Asked.day;
import static org.dsauk.obligation.Asked.days;
import static org.dsauk.obligation.Asked.due;

import java.time.LocalDate;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.governance.AmendmentProcedure;
import org.dsauk.governance.AmendmentTerms;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.governance.Notice;
import org.dsauk.governance.NoticeMatter;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.participation.Edition;
import org.dsauk.participation.Participations;
import org.junit.jupiter.api.Test;

/** Notices of changes of the terms: what falls due is what the participation counts. */
class NoticesTest {

    private static final String FIRST = "2026-01-01";
    private static final String LAST = "2026-12-31";

    private static final AmendmentTerms SILENT = AmendmentTerms.builder()
            .procedure(AmendmentProcedure.LEAD_PARTY)
            .silenceIsAcceptance(true)
            .build();

    private static Deadline ofDays(int amount) {
        return Deadline.builder().amount(amount).unit(DeadlineUnit.DAYS).build();
    }

    private static DataSharingAgreement told(GovernanceTerms.Builder terms) {
        return agreement(found -> found.version("1.1")
                .governance(terms.build())
                .addChangeLog(
                        ChangeLogEntry.builder()
                                .version("1.0")
                                .date(day("2025-01-01"))
                                .build(),
                        ChangeLogEntry.builder()
                                .version("1.1")
                                .date(day("2026-01-01"))
                                .notifiedOn(day("2026-01-10"))
                                .build()));
    }

    private static DataSharingAgreement told(AmendmentTerms terms) {
        return told(GovernanceTerms.builder().addAmendments(terms));
    }

    private static Edition second(DataSharingAgreement agreement) {
        return Participations.of(agreement).editions().get(1);
    }

    private static void assertObjection(DataSharingAgreement agreement, String last, String begins) {
        assertThat(days(agreement, ObligationKind.OBJECTION, FIRST, LAST)).containsExactly(last);
        assertThat(second(agreement).objectBy()).contains(day(last));
        assertThat(second(agreement).begins()).contains(day(begins));
    }

    @Test
    void noticeAloneIsTheTimeToObject() {
        // 30 days after 2026-01-10.
        assertObjection(told(SILENT.toBuilder().notice(ofDays(30)).build()), "2026-02-09", "2026-02-10");
    }

    @Test
    void periodForObjectionsAloneIsCountedLikeNotice() {
        assertObjection(told(SILENT.toBuilder().objectionPeriod(ofDays(30)).build()), "2026-02-09", "2026-02-10");
    }

    @Test
    void longerOfNoticeAndPeriodForObjectionsDelaysTheChange() {
        assertObjection(
                told(SILENT.toBuilder()
                        .objectionPeriod(ofDays(30))
                        .notice(ofDays(60))
                        .build()),
                "2026-02-09",
                "2026-03-12");
        assertObjection(
                told(SILENT.toBuilder()
                        .objectionPeriod(ofDays(30))
                        .notice(ofDays(10))
                        .build()),
                "2026-02-09",
                "2026-02-10");
    }

    @Test
    void noticeOfAmendmentsCountsWhereTheTermsForThemStateNone() {
        Notice notice = Notice.builder()
                .addMatters(NoticeMatter.AMENDMENT)
                .period(ofDays(20))
                .build();

        assertObjection(
                told(GovernanceTerms.builder().addAmendments(SILENT).addNotices(notice)), "2026-01-30", "2026-01-31");
        assertObjection(
                told(GovernanceTerms.builder()
                        .addAmendments(SILENT.toBuilder().notice(ofDays(30)).build())
                        .addNotices(notice)),
                "2026-02-09",
                "2026-02-10");
    }

    @Test
    void noticeOfAChangeThatSilenceDoesNotAcceptEndsOnItsLastDay() {
        DataSharingAgreement agreement = told(AmendmentTerms.builder()
                .procedure(AmendmentProcedure.ALL_PARTIES)
                .notice(ofDays(30))
                .build());

        assertThat(due(agreement, ObligationKind.NOTICE, FIRST, LAST))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.day()).isEqualTo(LocalDate.of(2026, 2, 9));
                    assertThat(notice.what())
                            .isEqualTo("this is the last day of notice of version 1.1 of the terms, which may take"
                                    + " effect from the next day");
                });
        assertThat(days(agreement, ObligationKind.OBJECTION, FIRST, LAST)).isEmpty();
    }

    @Test
    void noticeOfAnotherMatterIsNoneOfAChange() {
        DataSharingAgreement agreement = told(GovernanceTerms.builder()
                .addNotices(Notice.builder()
                        .addMatters(NoticeMatter.CHARGES)
                        .period(ofDays(30))
                        .build()));

        assertThat(days(agreement, ObligationKind.NOTICE, FIRST, LAST)).isEmpty();
    }
}
