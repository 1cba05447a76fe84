package org.dsauk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.retention.RetentionEvent.RECEIPT;
import static org.dsauk.schedule.Kept.after;
import static org.dsauk.schedule.Kept.on;

import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.data.Identifiability;
import org.dsauk.flow.DataFlow;
import org.dsauk.limit.Output;
import org.dsauk.model.Code;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.retention.HeldCopy;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;
import org.junit.jupiter.api.Test;

/** For whom and what there are entries: "holder item purpose copy rule", a dash for what is not said. */
class WhoKeepsWhatTest {

    private static final EventDates RECEIVED = on(RECEIPT, "2026-01-01");
    private static final String NOT_SHOWN = "no flow of the agreement shows that this is held";

    private static RetentionRule.Builder rule(String id) {
        return rule(id, "P1Y");
    }

    private static RetentionRule.Builder rule(String id, String length) {
        RetentionPeriod period = after(length, RECEIPT);
        return RetentionRule.builder().id(id).period(period);
    }

    private static List<ScheduledDisposal> entries(DataSharingAgreement agreement) {
        return RetentionSchedule.of(agreement, RECEIVED).disposals();
    }

    private static List<String> told(DataSharingAgreement agreement) {
        return entries(agreement).stream()
                .map(entry -> String.join(
                        " ",
                        entry.holder().orElse("-"),
                        entry.item().or(entry::output).orElse("-"),
                        entry.purpose().orElse("-"),
                        entry.copy().map(Code::code).orElse("-"),
                        entry.rule().getId()))
                .toList();
    }

    private static DataSharingAgreement with(RetentionRule.Builder... rules) {
        DataSharingAgreement.Builder agreement = Kept.agreement();
        for (RetentionRule.Builder rule : rules) {
            agreement.addRetention(rule.build());
        }
        return agreement.build();
    }

    @Test
    void ruleWithoutLimitsBindsRecipientAndDiscloser() {
        assertThat(told(with(rule("all")))).containsExactly("council record care - all", "trust record care - all");
    }

    @Test
    void recipientKeepsWhatItReceivedAndDiscloserTheOriginal() {
        assertThat(told(with(rule("received").addCopies(HeldCopy.RECEIVED))))
                .containsExactly("trust record care received received");
        assertThat(told(with(rule("original").addCopies(HeldCopy.ORIGINAL))))
                .containsExactly("council record care original original");
        assertThat(told(with(rule("backups").addHolders("trust").addCopies(HeldCopy.BACKUP, HeldCopy.RECEIVED))))
                .containsExactly("trust record care backup backups", "trust record care received backups");
    }

    @Test
    void nobodySendsToItself() {
        DataSharingAgreement agreement = with(rule("all")).toBuilder()
                .flows(List.of(DataFlow.builder()
                        .id("within")
                        .addDisclosers("council")
                        .addRecipients("council", "trust")
                        .addItems("record")
                        .build()))
                .addRetention(rule("received").addCopies(HeldCopy.RECEIVED).build())
                .build();
        assertThat(told(agreement))
                .contains("trust record - received received")
                .doesNotContain("council record - received received");
    }

    @Test
    void dataThatIsExpresslyNotSentIsNotHeld() {
        DataSharingAgreement agreement = with(rule("all")).toBuilder()
                .flows(List.of(DataFlow.builder()
                        .id("referral")
                        .addDisclosers("council")
                        .addRecipients("trust")
                        .addItems("record", "notes")
                        .addExcludedItems("notes")
                        .build()))
                .build();
        assertThat(told(agreement)).containsExactly("council record - - all", "trust record - - all");
    }

    @Test
    void groupMeansItsMembersAlsoThoseWhoJoinedOrLeft() {
        DataSharingAgreement agreement = with(rule("boroughs-keep").addHolders("boroughs")).toBuilder()
                .addParties(
                        Party.builder().id("late").build(),
                        Party.builder().id("left").build())
                .addPartyGroups(PartyGroup.builder()
                        .id("boroughs")
                        .addMembers("council", "left")
                        .build())
                .addParticipation(
                        Participation.builder()
                                .member("late")
                                .group("boroughs")
                                .status(ParticipationStatus.ACCEDED)
                                .build(),
                        Participation.builder()
                                .member("left")
                                .group("boroughs")
                                .status(ParticipationStatus.WITHDRAWN)
                                .build())
                .flows(List.of(DataFlow.builder()
                        .id("referral")
                        .addDisclosers("boroughs")
                        .addRecipients("trust")
                        .addItems("record")
                        .build()))
                .build();
        assertThat(told(agreement))
                .containsExactly(
                        "council record - - boroughs-keep",
                        "late record - - boroughs-keep",
                        "left record - - boroughs-keep");
    }

    @Test
    void groupThatNobodyHasJoinedHoldsAsItself() {
        DataSharingAgreement agreement = with(rule("wide").addHolders("bodies")).toBuilder()
                .addPartyGroups(
                        PartyGroup.builder().id("schools").partOf("bodies").build(),
                        PartyGroup.builder().id("bodies").build())
                .flows(List.of(DataFlow.builder()
                        .id("lists")
                        .addDisclosers("council")
                        .addRecipients("schools")
                        .addItems("record")
                        .build()))
                .build();
        assertThat(told(agreement)).contains("schools record - - wide");
    }

    @Test
    void ruleThatNamesMoreCloselyGoesBeforeOneThatDoesNot() {
        assertThat(told(with(
                        rule("all"),
                        rule("trust", "P2Y").addHolders("trust"),
                        rule("trust-record", "P3Y").addHolders("trust").addItems("record"))))
                .containsExactly("council record care - all", "trust record care - trust-record");
    }

    @Test
    void ruleOfAPartGoesBeforeThatOfTheWhole() {
        DataSharingAgreement agreement =
                with(rule("file", "P2Y").addItems("file"), rule("record").addItems("record")).toBuilder()
                        .dataItems(List.of(
                                DataItem.builder().id("record").partOf("file").build(),
                                DataItem.builder().id("file").build()))
                        .build();
        assertThat(told(agreement)).containsExactly("council record care - record", "trust record care - record");
        assertThat(told(agreement.toBuilder()
                        .retention(List.of(agreement.getRetention().get(0)))
                        .build()))
                .containsExactly("council record care - file", "trust record care - file");
    }

    @Test
    void rulesThatNothingTellsApartAreBothListedAndSaySo() {
        List<ScheduledDisposal> entries =
                entries(with(rule("one").addHolders("trust"), rule("two", "P2Y").addHolders("trust")));
        assertThat(entries)
                .extracting(ScheduledDisposal::notes)
                .containsExactly(
                        List.of("another time for the same data is in rule 'two'"),
                        List.of("another time for the same data is in rule 'one'"));
    }

    @Test
    void rulesThatNameDifferentThingsAreBothListedAndSaySo() {
        List<ScheduledDisposal> entries = entries(
                with(rule("holder").addHolders("trust"), rule("item", "P2Y").addItems("record")));
        assertThat(entries)
                .filteredOn(entry -> entry.holder().equals(Optional.of("trust")))
                .extracting(ScheduledDisposal::notes)
                .containsExactly(
                        List.of("another time for the same data is in rule 'item'"),
                        List.of("another time for the same data is in rule 'holder'"));
    }

    @Test
    void ruleForSomePeopleStandsBesideTheOneForAll() {
        List<ScheduledDisposal> entries = entries(with(
                rule("all").addHolders("trust"),
                rule("looked-after", "P2Y").addHolders("trust").addPopulations("children")));
        assertThat(entries)
                .extracting(ScheduledDisposal::notes)
                .containsExactly(
                        List.of("only where none of these more limited rules holds: 'looked-after'"),
                        List.of("only for the people of children"));
    }

    @Test
    void ruleForOtherPurposesIsNotAboutTheData() {
        List<ScheduledDisposal> entries =
                entries(with(rule("audit").addHolders("trust").addPurposes("audit")));
        assertThat(told(with(rule("audit").addHolders("trust").addPurposes("audit"))))
                .containsExactly("trust - audit - audit");
        assertThat(entries.get(0).notes()).containsExactly(NOT_SHOWN);
    }

    @Test
    void ruleForOtherDataIsNotAboutPersonalData() {
        DataSharingAgreement agreement =
                with(rule("personal").personalData(true), rule("other", "P2Y").personalData(false)).toBuilder()
                        .dataItems(List.of(DataItem.builder()
                                .id("record")
                                .identifiability(Identifiability.IDENTIFIABLE)
                                .build()))
                        .build();
        assertThat(told(agreement))
                .containsExactly("council record care - personal", "trust record care - personal", "- - - - other");
    }

    @Test
    void ruleForASystemHoldsForFlowsThatMayGoThere() {
        DataSharingAgreement agreement = with(rule("portal").addHolders("trust").addSystems("portal"));
        assertThat(told(agreement)).containsExactly("trust record care - portal");
        DataSharingAgreement elsewhere = agreement.toBuilder()
                .flows(List.of(agreement.getFlows().get(0).toBuilder()
                        .addSystems("mail")
                        .build()))
                .build();
        assertThat(entries(elsewhere))
                .extracting(ScheduledDisposal::notes)
                .containsExactly(List.of("only in the system portal", NOT_SHOWN));
    }

    @Test
    void ruleAboutAnOutputBindsItsMakers() {
        DataSharingAgreement agreement = with(rule("report").addOutputs("report")).toBuilder()
                .addOutputs(Output.builder()
                        .id("report")
                        .addBy("trust")
                        .addPurposes("care")
                        .build())
                .build();
        assertThat(told(agreement)).containsExactly("trust report care - report");
    }

    @Test
    void documentOfTheAgreementIsKeptByEveryPartyOrTheNamedOnes() {
        assertThat(told(with(rule("paper").addCopies(HeldCopy.AGREEMENT_DOCUMENT))))
                .containsExactly("council - - agreement-document paper", "trust - - agreement-document paper");
        assertThat(told(with(rule("paper").addHolders("trust").addCopies(HeldCopy.AGREEMENT_DOCUMENT))))
                .containsExactly("trust - - agreement-document paper");
    }

    @Test
    void holderThatTheAgreementDoesNotKnowIsListedAsNamed() {
        List<ScheduledDisposal> entries = entries(with(rule("stray").addHolders("nobody")));
        assertThat(told(with(rule("stray").addHolders("nobody")))).containsExactly("nobody - - - stray");
        assertThat(entries.get(0).notes()).containsExactly(NOT_SHOWN);
    }

    @Test
    void entriesComeInTheOrderOfTheirDays() {
        assertThat(told(with(
                        rule("later", "P9Y").addHolders("council"),
                        rule("sooner", "P1D").addHolders("trust"),
                        RetentionRule.builder().id("never-said").addHolders("other"))))
                .containsExactly("trust record care - sooner", "council record care - later", "other - - - never-said");
    }
}
