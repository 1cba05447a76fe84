package org.dsauk.validation.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dsauk.report.Severity.ERROR;
import static org.dsauk.report.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dsauk.agreement.ChangeKind;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.governance.AccessionEffect;
import org.dsauk.governance.AccessionTerms;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.participation.Participations;
import org.dsauk.party.AcceptanceMethod;
import org.dsauk.party.ContactRole;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.PartyGroup;
import org.dsauk.party.PartyType;
import org.dsauk.report.Finding;
import org.dsauk.report.Stage;
import org.dsauk.validation.Checked;
import org.dsauk.validation.Complete;
import org.junit.jupiter.api.Test;

/** How parties come in, stay and leave. */
class AccessionRulesTest {

    private static final String ID = "DSA-LIF-005";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String STEP = "/participation/0";

    @Test
    void accessionThatTheAgreementAsksForPasses() {
        assertThat(findings(took(accession()))).isEmpty();
        assertThat(findings(on(terms -> terms, accession()), Stage.EXCHANGE)).isEmpty();
    }

    @Test
    void stepThatCannotFollowFailsWhereItStands() {
        Participation leaves = step(ParticipationStatus.WITHDRAWN, DAY.minusDays(1));
        assertThat(errors(took(leaves, accession()))).containsExactly(STEP);

        Participation back = step(ParticipationStatus.REINSTATED, DAY.plusDays(1));
        assertThat(errors(took(accession(), back))).containsExactly("/participation/1");
        Participation suspended = step(ParticipationStatus.SUSPENDED, DAY.plusDays(1));
        assertThat(errors(took(
                        accession(),
                        suspended,
                        back.toBuilder().date(DAY.plusDays(2)).build())))
                .isEmpty();
    }

    @Test
    void orderOfTheRecordChangesNothing() {
        Participation leaves = step(ParticipationStatus.WITHDRAWN, DAY.plusDays(9));

        assertThat(errors(took(leaves, accession()))).isEmpty();
        assertThat(errors(took(accession(), leaves))).isEmpty();
    }

    @Test
    void accessionBeforeTheFirstVersionFails() {
        DataSharingAgreement agreement =
                took(accession()).toBuilder().changeLog(List.of()).build();

        assertThat(errors(agreement.toBuilder().versionDate(DAY).build())).isEmpty();
        assertThat(errors(agreement.toBuilder().versionDate(DAY.plusDays(1)).build()))
                .containsExactly(STEP);
    }

    @Test
    void accessionBeforeAnythingShowsAnAgreementIsWarnedWhereNoVersionHasADay() {
        // The earliest of the signatures, the term and the day in force is 15 January 2026.
        LocalDate signed = LocalDate.of(2026, 1, 15);

        assertThat(findings(undated(joinedOn(signed)))).isEmpty();
        assertThat(findings(undated(joinedOn(signed.minusDays(1))))).containsExactly("warning " + STEP + "/date");
        assertThat(findings(undated(joinedOn(signed.minusDays(1))), Stage.EXCHANGE))
                .contains("warning " + STEP + "/date");
    }

    @Test
    void accessionIsComparedWithTheTermWhereNobodySignedYet() {
        // The term and the day in force are 1 February 2026.
        LocalDate term = LocalDate.of(2026, 2, 1);

        assertThat(findings(unsigned(joinedOn(term)))).isEmpty();
        assertThat(findings(unsigned(joinedOn(term.minusDays(1))))).containsExactly("warning " + STEP + "/date");
        DataSharingAgreement never = unsigned(joinedOn(term.minusDays(1))).toBuilder()
                .term(Optional.empty())
                .statusHistory(List.of())
                .build();
        assertThat(findings(never)).isEmpty();
    }

    private static Participation joinedOn(LocalDate day) {
        return changed(step -> step.date(day).acceptedOn(day));
    }

    private static DataSharingAgreement undated(Participation step) {
        return took(step).toBuilder()
                .changeLog(List.of())
                .versionDate(Optional.empty())
                .build();
    }

    private static DataSharingAgreement unsigned(Participation step) {
        return undated(step).toBuilder().signatures(List.of()).build();
    }

    @Test
    void accessionNamesTheVersionThatWasCurrentOnItsDay() {
        assertThat(errors(took(changed(step -> step.version(Optional.empty())))))
                .containsExactly(STEP);
        assertThat(errors(took(changed(step -> step.version("3.0"))))).containsExactly(STEP + "/version");
        DataSharingAgreement second = took(accession()).toBuilder()
                .version("2.0")
                .changeLog(List.of(
                        logged("1.0", LocalDate.of(2026, 1, 10)), logged("1.1", DAY.minusDays(9)), logged("2.0", DAY)))
                .versionDate(DAY)
                .build();
        assertThat(errors(second)).containsExactly(STEP + "/version");
        assertThat(errors(second.toBuilder()
                        .participation(List.of(changed(step -> step.date(DAY.minusDays(1)))))
                        .build()))
                .isEmpty();
    }

    @Test
    void accessionThatNobodyAcceptedIsWarnedAndBarsTheExchange() {
        DataSharingAgreement waiting = took(changed(step -> step.acceptedOn(Optional.empty())));

        assertThat(findings(waiting)).containsExactly("warning " + STEP);
        assertThat(findings(waiting, Stage.EXCHANGE)).contains("error " + STEP);
    }

    @Test
    void accessionForSeveralPurposesNeedsAcceptanceIfItDoesForOneOfThem() {
        UnaryOperator<AccessionTerms.Builder> forOne = terms -> terms.purposes(List.of("p1"));
        DataSharingAgreement waiting =
                on(forOne, changed(step -> step.addPurposes("p1", "p2").acceptedOn(Optional.empty())));

        assertThat(Participations.of(waiting).steps("st-hilda").get(0).awaitsAcceptance())
                .isTrue();
        assertThat(findings(waiting)).contains("warning " + STEP);
        assertThat(findings(on(forOne, changed(step -> step.addPurposes("p1", "p2")))))
                .containsExactly("error " + STEP + "/group");
    }

    @Test
    void changeThatTheLogCallsMajorIsSignedAnewWhateverItsNumber() {
        DataSharingAgreement agreement = took(accession()).toBuilder()
                .version("1.1")
                .versionDate(DAY)
                .changeLog(List.of(
                        logged("1.0", LocalDate.of(2026, 1, 10)),
                        logged("1.1", DAY).toBuilder().kind(ChangeKind.MAJOR).build()))
                .build();

        assertThat(errors(agreement)).containsExactly(STEP + "/version");
    }

    @Test
    void onlyThoseAcceptWhomTheTermsName() {
        assertThat(findings(took(changed(step -> step.acceptedBy("islington")))))
                .containsExactly("warning " + STEP + "/acceptedBy");
        assertThat(findings(took(changed(step -> step.acceptedBy(Optional.empty())))))
                .containsExactly("warning " + STEP);
        assertThat(findings(on(
                        terms -> terms.acceptedBy(List.of("boroughs")), changed(step -> step.acceptedBy("islington")))))
                .isEmpty();
        assertThat(findings(on(
                        terms -> terms.effect(AccessionEffect.AT_ONCE),
                        changed(step -> step.acceptedBy(Optional.empty()).acceptedOn(Optional.empty())))))
                .isEmpty();
    }

    @Test
    void bodyJoinsOnlyWhereTheTermsAndTheGroupLetIt() {
        assertThat(errors(on(terms -> terms.groups(List.of("boroughs")), accession())))
                .containsExactly(STEP + "/group");
        assertThat(errors(on(terms -> terms.purposes(List.of("p2")), changed(step -> step.addPurposes("p1")))))
                .containsExactly(STEP + "/group");
        assertThat(errors(eligible(PartyType.NHS_TRUST))).containsExactly(STEP + "/group");
        assertThat(errors(eligible(PartyType.CHARITY))).isEmpty();
        assertThat(errors(eligible())).isEmpty();
    }

    @Test
    void partOfAnOpenGroupIsOpen() {
        DataSharingAgreement agreement = on(terms -> terms.groups(List.of("wider")), accession());
        List<PartyGroup> groups = List.of(
                agreement.getPartyGroups().get(0),
                helpers().toBuilder().partOf("wider").build(),
                PartyGroup.builder().id("wider").build());

        assertThat(errors(agreement.toBuilder().partyGroups(groups).build())).isEmpty();
    }

    @Test
    void agreementThatDoesNotSayHowOthersJoinIsWarned() {
        assertThat(findings(took(accession()).toBuilder()
                        .governance(Optional.empty())
                        .build()))
                .containsExactly("warning " + STEP);
    }

    @Test
    void instrumentIsNamedAndOfTheKindThatTheTermsAskFor() {
        assertThat(findings(
                        took(changed(step -> step.instrument(Optional.empty()).method(Optional.empty())))))
                .containsExactly("warning " + STEP);
        assertThat(findings(took(changed(step -> step.method(AcceptanceMethod.E_MAIL)))))
                .containsExactly("warning " + STEP);
        assertThat(findings(took(changed(step -> step.method(Optional.empty())))))
                .isEmpty();
    }

    @Test
    void whoJoinsByInvitationWasInvitedBefore() {
        UnaryOperator<AccessionTerms.Builder> invited = terms -> terms.invitationOnly(true);

        assertThat(findings(on(invited, accession()))).containsExactly("warning " + STEP);
        assertThat(findings(on(invited, accession(), step(ParticipationStatus.INVITED, DAY.minusDays(1)))))
                .isEmpty();
        assertThat(findings(on(invited, accession(), step(ParticipationStatus.INVITED, DAY.plusDays(1)))))
                .contains("warning " + STEP);
    }

    @Test
    void invitationOfAGroupIsOneOfItsMembers() {
        Participation ofAll = step(ParticipationStatus.INVITED, DAY).toBuilder()
                .member(Optional.empty())
                .group("helpers")
                .build();

        assertThat(findings(on(terms -> terms.invitationOnly(true), accession(), ofAll)))
                .isEmpty();
    }

    @Test
    void stepOfNobodyOrWithoutAStatusIsWarned() {
        assertThat(Stream.of(
                        Participation.builder()
                                .status(ParticipationStatus.INVITED)
                                .build(),
                        Participation.builder().member("st-hilda").build()))
                .allSatisfy(step -> assertThat(findings(took(step))).containsExactly("warning " + STEP));
    }

    @Test
    void accessionWithoutAnyDayFailsUnlessItWaitsForItsAcceptance() {
        Participation undated = changed(step -> step.date(Optional.empty()).acceptedOn(Optional.empty()));

        assertThat(errors(on(terms -> terms.effect(AccessionEffect.AT_ONCE), undated)))
                .containsExactly(STEP);
        assertThat(errors(took(undated))).isEmpty();
    }

    private static List<String> findings(DataSharingAgreement agreement) {
        return findings(agreement, Stage.SIGN);
    }

    private static List<String> findings(DataSharingAgreement agreement, Stage stage) {
        return Checked.at(agreement, stage, Complete.DAY).findings().stream()
                .filter(finding -> finding.ruleId().equals(ID))
                .map(AccessionRulesTest::shown)
                .toList();
    }

    private static String shown(Finding finding) {
        return (finding.severity() == ERROR ? "error" : finding.severity() == WARNING ? "warning" : "advice") + " "
                + finding.pointer().text();
    }

    private static List<String> errors(DataSharingAgreement agreement) {
        return findings(agreement).stream()
                .filter(finding -> finding.startsWith("error "))
                .map(finding -> finding.substring("error ".length()))
                .toList();
    }

    private static ChangeLogEntry logged(String version, LocalDate day) {
        return ChangeLogEntry.builder().version(version).date(day).build();
    }

    private static Participation step(ParticipationStatus status, LocalDate day) {
        return Participation.builder()
                .member("st-hilda")
                .status(status)
                .date(day)
                .build();
    }

    private static Participation accession() {
        return changed(step -> step);
    }

    private static Participation changed(UnaryOperator<Participation.Builder> change) {
        Participation.Builder builder = Participation.builder();
        builder.member("st-hilda")
                .group("helpers")
                .status(ParticipationStatus.ACCEDED)
                .date(DAY)
                .version("1.0")
                .instrument("Form of accession")
                .method(AcceptanceMethod.FORM)
                .signatory("A. Person")
                .office("Chief Executive")
                .role(ContactRole.CHIEF_EXECUTIVE)
                .acceptedBy("camden")
                .acceptedOn(DAY);
        return change.apply(builder).build();
    }

    private static PartyGroup helpers() {
        return PartyGroup.builder().id("helpers").build();
    }

    private static DataSharingAgreement eligible(PartyType... types) {
        DataSharingAgreement agreement = took(accession());
        return agreement.toBuilder()
                .partyGroups(List.of(
                        agreement.getPartyGroups().get(0),
                        helpers().toBuilder().addEligible(types).build()))
                .build();
    }

    private static DataSharingAgreement took(Participation... steps) {
        return on(terms -> terms, steps);
    }

    /** The charity joins and has not signed from the start. */
    private static DataSharingAgreement on(UnaryOperator<AccessionTerms.Builder> change, Participation... steps) {
        AccessionTerms.Builder terms = AccessionTerms.builder();
        terms.addGroups("helpers")
                .instrument(AcceptanceMethod.FORM)
                .addAcceptedBy("camden")
                .effect(AccessionEffect.ON_ACCEPTANCE);
        List<Participation> record = new ArrayList<>(List.of(steps));
        record.addAll(Complete.agreement().getParticipation());
        DataSharingAgreement agreement = Complete.agreement();
        return agreement.toBuilder()
                .addPartyGroups(helpers())
                .governance(GovernanceTerms.builder()
                        .addAccession(change.apply(terms).build())
                        .build())
                .participation(record)
                .signatures(agreement.getSignatures().subList(0, 2))
                .build();
    }
}
