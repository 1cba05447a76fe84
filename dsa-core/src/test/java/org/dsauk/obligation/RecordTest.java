package org.dsauk.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.obligation.Asked.agreement;
import static org.dsauk.obligation.Asked.day;
import static org.dsauk.obligation.Asked.days;
import static org.dsauk.obligation.Asked.due;
import static org.dsauk.obligation.Asked.missing;
import static org.dsauk.obligation.Asked.overdue;
import static org.dsauk.obligation.Asked.undated;

import java.time.Period;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ExitArrangement;
import org.dsauk.agreement.ExitTerms;
import org.dsauk.agreement.Term;
import org.dsauk.disclosure.CaseByCaseTerms;
import org.dsauk.disclosure.SharingDecision;
import org.dsauk.disclosure.SharingRequest;
import org.dsauk.governance.AccessionEffect;
import org.dsauk.governance.AccessionTerms;
import org.dsauk.governance.AmendmentProcedure;
import org.dsauk.governance.AmendmentTerms;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.PartyGroup;
import org.dsauk.retention.DisposalAction;
import org.junit.jupiter.api.Test;

/** What follows from the record: steps of parties, changes of the terms, requests and the end. */
class RecordTest {

    private static final String FIRST = "2026-07-01";
    private static final String LAST = "2027-06-30";

    private static Participation.Builder step(ParticipationStatus status, String date) {
        return Participation.builder().member("barnet").status(status).date(day(date));
    }

    private static DataSharingAgreement stepped(Participation... steps) {
        return agreement(found -> found.version("1.0")
                .versionDate(day("2025-01-01"))
                .addParticipation(step(ParticipationStatus.SIGNED, "2025-01-01")
                        .version("1.0")
                        .build())
                .addParticipation(steps));
    }

    private static ExitTerms exit(ExitArrangement.Builder arrangement) {
        return ExitTerms.builder().addArrangements(arrangement.build()).build();
    }

    private static ExitArrangement.Builder destroys() {
        return ExitArrangement.builder()
                .addParties("barnet")
                .action(DisposalAction.DESTROY)
                .within(Period.ofDays(30))
                .certificate(true);
    }

    @Test
    void noticeRunsUntilThePartyLeaves() {
        DataSharingAgreement leaving = stepped(step(ParticipationStatus.WITHDRAWN, "2026-09-30")
                .noticeDate(day("2026-06-30"))
                .build());

        assertThat(due(leaving, ObligationKind.NOTICE, FIRST, LAST))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.day()).isEqualTo("2026-09-30");
                    assertThat(notice.what()).isEqualTo("'barnet' leaves; it gave notice on 2026-06-30");
                    assertThat(notice.parties()).containsExactly("barnet");
                    assertThat(notice.source().text()).isEqualTo("/participation/1");
                });
        assertThat(overdue(leaving, ObligationKind.NOTICE, LAST)).isEmpty();
    }

    @Test
    void partyThatLeavesWithoutADayIsListedWithoutOne() {
        DataSharingAgreement leaving = stepped(Participation.builder()
                .member("barnet")
                .status(ParticipationStatus.WITHDRAWN)
                .build());

        assertThat(undated(leaving, ObligationKind.NOTICE))
                .singleElement()
                .satisfies(open -> assertThat(missing(open)).containsExactly("/participation/1/date"));
    }

    @Test
    void exitIsDueAfterAPartyHasLeft() {
        DataSharingAgreement leaving = stepped(
                        step(ParticipationStatus.WITHDRAWN, "2026-09-30").build())
                .toBuilder()
                .exit(exit(destroys()))
                .build();

        // 30 days after 2026-09-30.
        assertThat(due(leaving, ObligationKind.EXIT, FIRST, LAST))
                .singleElement()
                .satisfies(exit -> {
                    assertThat(exit.day()).isEqualTo("2026-10-30");
                    assertThat(exit.what()).isEqualTo("after 'barnet' left: destroy the data, and certify it");
                    assertThat(exit.parties()).containsExactly("barnet");
                    assertThat(exit.source().text()).isEqualTo("/exit/arrangements/0");
                });
        assertThat(overdue(leaving, ObligationKind.EXIT, "2026-10-31")).containsExactly("2026-10-30");
    }

    @Test
    void whoeverHasLeftBeforeTheEndHasNothingToDoAfterIt() {
        DataSharingAgreement leaving = stepped(
                        step(ParticipationStatus.WITHDRAWN, "2026-09-30").build())
                .toBuilder()
                .term(Term.builder().expiresOn(day("2026-12-01")).build())
                .exit(exit(destroys()))
                .build();
        DataSharingAgreement both =
                leaving.toBuilder().exit(exit(destroys().addParties("camden"))).build();

        assertThat(days(leaving, ObligationKind.EXIT, FIRST, LAST)).containsExactly("2026-10-30");
        assertThat(due(both, ObligationKind.EXIT, "2026-12-31", LAST))
                .singleElement()
                .satisfies(exit -> assertThat(exit.parties()).containsExactly("camden"));
    }

    @Test
    void agreementThatIsSupersededAsksForNoExit() {
        DataSharingAgreement superseded = agreement(found -> found.status(AgreementStatus.SUPERSEDED)
                .term(Term.builder().expiresOn(day("2026-12-01")).build())
                .exit(exit(destroys())));

        assertThat(days(superseded, ObligationKind.EXIT, FIRST, LAST)).isEmpty();
        assertThat(undated(superseded, ObligationKind.EXIT)).isEmpty();
    }

    @Test
    void exitOfOthersIsNotDueWhenAPartyLeaves() {
        DataSharingAgreement leaving = stepped(
                        step(ParticipationStatus.EXCLUDED, "2026-09-30").build())
                .toBuilder()
                .exit(exit(destroys().parties(java.util.List.of("camden"))))
                .build();

        assertThat(days(leaving, ObligationKind.EXIT, FIRST, LAST)).isEmpty();
    }

    @Test
    void exitIsDueAfterTheEndUntilTheAgreementIsClosed() {
        DataSharingAgreement ended = agreement(found -> found.status(AgreementStatus.EXPIRED)
                .term(Term.builder().expiresOn(day("2026-01-31")).build())
                .exit(exit(destroys().within(Period.ofMonths(1)).onDirection(true))));
        DataSharingAgreement closed =
                ended.toBuilder().status(AgreementStatus.CLOSED).build();

        // One month after 2026-01-31 is the last day of February.
        assertThat(overdue(ended, ObligationKind.EXIT, FIRST)).containsExactly("2026-02-28");
        assertThat(overdue(closed, ObligationKind.EXIT, FIRST)).isEmpty();
        assertThat(due(ended, ObligationKind.EXIT, "2026-02-01", "2026-02-28")
                        .get(0)
                        .uncertainty())
                .contains("only on the written direction of the other side");
    }

    @Test
    void exitWithoutATimeOrAnEndHasNoDay() {
        ExitArrangement.Builder noTime =
                ExitArrangement.builder().addParties("barnet").action(DisposalAction.RETURN);
        DataSharingAgreement running = agreement(found -> found.exit(exit(noTime)));
        DataSharingAgreement ending = agreement(found -> found.exit(exit(noTime))
                .term(Term.builder().expiresOn(day("2026-12-31")).build()));
        DataSharingAgreement ended =
                agreement(found -> found.exit(exit(destroys())).status(AgreementStatus.TERMINATED));

        assertThat(undated(running, ObligationKind.EXIT)).isEmpty();
        assertThat(missing(undated(ending, ObligationKind.EXIT).get(0))).containsExactly("/exit/arrangements/0/within");
        assertThat(missing(undated(ended, ObligationKind.EXIT).get(0))).containsExactly("/statusHistory");
    }

    @Test
    void dataThatStaysForItsTimeIsNotPartOfTheExit() {
        DataSharingAgreement ending =
                agreement(found -> found.exit(exit(destroys().atEndOfPeriod(true)))
                        .term(Term.builder().expiresOn(day("2026-12-31")).build()));

        assertThat(days(ending, ObligationKind.EXIT, FIRST, LAST)).isEmpty();
    }

    @Test
    void suspensionBeginsAndEndsOnItsDays() {
        DataSharingAgreement back = stepped(
                step(ParticipationStatus.SUSPENDED, "2026-07-01").build(),
                step(ParticipationStatus.REINSTATED, "2026-08-15").build());

        assertThat(due(back, ObligationKind.SUSPENSION, FIRST, LAST))
                .extracting(step -> step.day() + " " + step.what())
                .containsExactly(
                        "2026-07-01 'barnet' is suspended from this day",
                        "2026-08-15 'barnet' takes part again from this day");
        assertThat(undated(back, ObligationKind.SUSPENSION)).isEmpty();
    }

    @Test
    void suspensionThatEndsInTheFarFutureIsNotOpen() {
        DataSharingAgreement back = stepped(
                step(ParticipationStatus.SUSPENDED, "2026-07-01").build(),
                step(ParticipationStatus.REINSTATED, "+10000-01-01").build());

        assertThat(undated(back, ObligationKind.SUSPENSION)).isEmpty();
    }

    @Test
    void stepForSomePurposesOrItemsSaysForWhich() {
        DataSharingAgreement leaving = stepped(step(ParticipationStatus.WITHDRAWN, "2026-09-30")
                .addPurposes("research")
                .addItems("case")
                .noticeDate(day("2026-06-30"))
                .build());

        assertThat(due(leaving, ObligationKind.NOTICE, FIRST, LAST).get(0).what())
                .isEqualTo("'barnet' leaves, for 'research' with 'case' only; it gave notice on 2026-06-30");
    }

    @Test
    void severalPartiesThatTakeAStepTogetherAreNamed() {
        DataSharingAgreement leaving = agreement(found -> found.addPartyGroups(PartyGroup.builder()
                        .id("boroughs")
                        .addMembers("camden", "barnet")
                        .build())
                .addParticipation(Participation.builder()
                        .group("boroughs")
                        .status(ParticipationStatus.WITHDRAWN)
                        .date(day("2026-09-30"))
                        .noticeDate(day("2026-06-30"))
                        .build()));

        assertThat(due(leaving, ObligationKind.NOTICE, FIRST, LAST).get(0).what())
                .isEqualTo("'barnet', 'camden' leave; they gave notice on 2026-06-30");
    }

    @Test
    void suspensionWithoutAnEndIsOpen() {
        DataSharingAgreement suspended =
                stepped(step(ParticipationStatus.SUSPENDED, "2026-05-01").build());

        assertThat(undated(suspended, ObligationKind.SUSPENSION))
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.what()).isEqualTo("'barnet' is suspended until it takes part again or leaves");
                    assertThat(open.parties()).containsExactly("barnet");
                    assertThat(open.source().text()).isEqualTo("/participation/1");
                });
    }

    @Test
    void accessionThatNobodyAcceptedHasNoDay() {
        DataSharingAgreement joining = agreement(found -> found.version("1.0")
                .versionDate(day("2025-01-01"))
                .governance(GovernanceTerms.builder()
                        .addAccession(AccessionTerms.builder()
                                .effect(AccessionEffect.ON_ACCEPTANCE)
                                .addAcceptedBy("camden")
                                .build())
                        .build())
                .addParticipation(step(ParticipationStatus.ACCEDED, "2026-06-01")
                        .version("1.0")
                        .build()));
        DataSharingAgreement accepted = joining.toBuilder()
                .participation(java.util.List.of(step(ParticipationStatus.ACCEDED, "2026-06-01")
                        .version("1.0")
                        .acceptedBy("camden")
                        .acceptedOn(day("2026-06-02"))
                        .build()))
                .build();

        assertThat(undated(joining, ObligationKind.ACCEPTANCE)).singleElement().satisfies(open -> {
            assertThat(open.what()).isEqualTo("the accession of 'barnet' is accepted for the others");
            assertThat(open.parties()).containsExactly("camden");
            assertThat(missing(open)).containsExactly("/participation/0/acceptedOn");
        });
        assertThat(undated(accepted, ObligationKind.ACCEPTANCE)).isEmpty();
    }

    private static DataSharingAgreement changed(AmendmentTerms.Builder terms) {
        Deadline thirtyDays =
                Deadline.builder().amount(30).unit(DeadlineUnit.DAYS).build();
        ChangeLogEntry first =
                ChangeLogEntry.builder().version("1.0").date(day("2025-01-01")).build();
        ChangeLogEntry second = ChangeLogEntry.builder()
                .version("2.0")
                .date(day("2026-09-01"))
                .notifiedOn(day("2026-07-01"))
                .build();
        return agreement(found -> found.version("2.0")
                .versionDate(day("2026-09-01"))
                .governance(GovernanceTerms.builder()
                        .addAmendments(terms.objectionPeriod(thirtyDays).build())
                        .build())
                .addChangeLog(first, second));
    }

    @Test
    void timeToObjectRunsFromTheDayOnWhichThePartiesWereTold() {
        DataSharingAgreement signedAgain = changed(AmendmentTerms.builder());

        // 30 days after 2026-07-01.
        assertThat(due(signedAgain, ObligationKind.OBJECTION, FIRST, LAST))
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.day()).isEqualTo("2026-07-31");
                    assertThat(objection.what())
                            .isEqualTo("this is the last day to object to version 2.0 of the terms");
                    assertThat(objection.source().text()).isEqualTo("/changeLog/1");
                });
    }

    @Test
    void changeWithoutADayIsNoObstacle() {
        DataSharingAgreement undatedChange = agreement(found ->
                found.addChangeLog(ChangeLogEntry.builder().version("1.0").build()));

        assertThat(days(undatedChange, ObligationKind.OBJECTION, FIRST, LAST)).isEmpty();
    }

    @Test
    void whoeverDoesNotObjectInTimeIsBoundWhereSilenceIsAcceptance() {
        DataSharingAgreement silent = changed(AmendmentTerms.builder()
                .procedure(AmendmentProcedure.LEAD_PARTY)
                .silenceIsAcceptance(true));

        assertThat(due(silent, ObligationKind.OBJECTION, FIRST, LAST))
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.day()).isEqualTo("2026-07-31");
                    assertThat(objection.what()).endsWith("; whoever does not is bound by it");
                });
    }

    @Test
    void requestThatNobodyDecidedIsDueOnTheDayByWhichItIsNeeded() {
        SharingRequest request = SharingRequest.builder()
                .id("r1")
                .requester("barnet")
                .requestedOf("camden")
                .date(day("2026-06-30"))
                .neededBy(day("2026-07-10"))
                .build();
        DataSharingAgreement asked = agreement(found -> found.addRequests(request));
        DataSharingAgreement decided = asked.toBuilder()
                .addDecisions(SharingDecision.builder().request("r1").build())
                .build();

        assertThat(due(asked, ObligationKind.REQUEST, FIRST, LAST))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.day()).isEqualTo("2026-07-10");
                    assertThat(due.parties()).containsExactly("camden", "barnet");
                });
        assertThat(days(decided, ObligationKind.REQUEST, FIRST, LAST)).isEmpty();
        assertThat(undated(decided, ObligationKind.REQUEST)).isEmpty();
    }

    @Test
    void requestWithoutADayIsAnsweredAsSoonAsTheTermsSay() {
        SharingRequest request =
                SharingRequest.builder().id("r1").date(day("2026-07-03")).build();
        CaseByCaseTerms terms = CaseByCaseTerms.builder()
                .answeredWithin(Deadline.builder()
                        .amount(2)
                        .unit(DeadlineUnit.WORKING_DAYS)
                        .build())
                .build();
        DataSharingAgreement asked = agreement(found -> found.addRequests(request));

        // 2026-07-03 is a Friday: the second working day after it is Tuesday 2026-07-07.
        assertThat(days(asked.toBuilder().caseByCase(terms).build(), ObligationKind.REQUEST, FIRST, LAST))
                .containsExactly("2026-07-07");
        assertThat(missing(undated(asked, ObligationKind.REQUEST).get(0))).containsExactly("/requests/0/neededBy");
    }
}
