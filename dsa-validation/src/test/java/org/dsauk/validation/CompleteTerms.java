package org.dsauk.validation;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.ChangeLogEntry;
import org.dsauk.agreement.ExitArrangement;
import org.dsauk.agreement.ExitTerms;
import org.dsauk.agreement.StatusChange;
import org.dsauk.governance.AccessionTerms;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.governance.Notice;
import org.dsauk.governance.NoticeMatter;
import org.dsauk.limit.ConfidentialityBasis;
import org.dsauk.limit.ConfidentialityTerms;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.party.ContactRole;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Signature;
import org.dsauk.place.Country;
import org.dsauk.place.Place;
import org.dsauk.place.PlaceActivity;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.DatedEvent;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.DisposalAction;
import org.dsauk.retention.DisposalMethod;
import org.dsauk.retention.HeldData;
import org.dsauk.retention.HoldReason;
import org.dsauk.retention.RetentionAuthority;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionRule;
import org.dsauk.rights.ComplaintsRoute;
import org.dsauk.rights.HandlingAction;
import org.dsauk.rights.PrivacyNotice;
import org.dsauk.rights.RightHandling;
import org.dsauk.rights.RightsTerms;
import org.dsauk.security.Assurance;
import org.dsauk.security.AssuranceScheme;
import org.dsauk.security.AssuranceStatus;
import org.dsauk.security.BreachNotification;
import org.dsauk.security.BreachTerms;
import org.dsauk.security.SecurityClassification;
import org.dsauk.security.SecurityTerms;

/** How the parties of the complete agreement handle data, and that they have signed. */
final class CompleteTerms {

    private CompleteTerms() {}

    static List<Place> places() {
        return List.of(
                Place.builder().country(Country.GB).build(),
                Place.builder()
                        .addActivities(PlaceActivity.SUPPORT_ACCESS)
                        .country(Country.EEA)
                        .build());
    }

    static RetentionRule retention() {
        return RetentionRule.builder()
                .id("r1")
                .addHolders("boroughs", "st-hilda")
                .period(AfterEvent.builder()
                        .length(Period.ofYears(1))
                        .event(RetentionEvent.CASE_CLOSURE)
                        .build())
                .disposal(Disposal.builder()
                        .action(DisposalAction.DESTROY)
                        .addMethods(DisposalMethod.SECURE_ERASURE)
                        .build())
                .authorityKind(RetentionAuthority.AGREEMENT)
                .build();
    }

    static SecurityTerms security() {
        return SecurityTerms.builder()
                .classification(SecurityClassification.OFFICIAL_SENSITIVE)
                .addAssurances(Assurance.builder()
                        .addParties("st-hilda")
                        .scheme(AssuranceScheme.CYBER_ESSENTIALS)
                        .issued(LocalDate.of(2026, 1, 5))
                        .expires(LocalDate.of(2027, 1, 4))
                        .status(AssuranceStatus.HELD)
                        .required(true)
                        .build())
                .breach(BreachTerms.builder()
                        .addNotifications(BreachNotification.builder()
                                .within(Deadline.builder()
                                        .amount(24)
                                        .unit(DeadlineUnit.HOURS)
                                        .build())
                                .build())
                        .build())
                .build();
    }

    static RightsTerms rights() {
        return RightsTerms.builder()
                .addHandling(RightHandling.builder()
                        .addParties("boroughs", "st-hilda")
                        .action(HandlingAction.ANSWERS)
                        .build())
                .addNotices(PrivacyNotice.builder()
                        .addParties("boroughs", "st-hilda")
                        .link(URI.create("https://privacy.example/"))
                        .build())
                .addComplaints(complaints())
                .build();
    }

    static ComplaintsRoute complaints() {
        return ComplaintsRoute.builder()
                .addParties("boroughs", "st-hilda")
                .form(URI.create("https://complaints.example/"))
                .acknowledgeWithinDays(30)
                .build();
    }

    static ExitTerms exit() {
        return ExitTerms.builder()
                .addArrangements(
                        ExitArrangement.builder()
                                .addParties("boroughs")
                                .action(DisposalAction.RETAIN_UNDER_OWN_SCHEDULE)
                                .includesProcessors(true)
                                .build(),
                        ExitArrangement.builder()
                                .addParties("st-hilda")
                                .action(DisposalAction.DESTROY)
                                .within(Period.ofDays(30))
                                .certificate(true)
                                .includesBackups(true)
                                .build())
                .build();
    }

    static GovernanceTerms governance() {
        return GovernanceTerms.builder()
                .addAccession(AccessionTerms.builder()
                        .exclusion("The others can shut out a party that breaches these terms, after hearing it.")
                        .withdrawal("A party leaves by notice to the others.")
                        .build())
                .addNotices(Notice.builder()
                        .addMatters(NoticeMatter.WITHDRAWAL)
                        .period(Deadline.builder()
                                .amount(3)
                                .unit(DeadlineUnit.MONTHS)
                                .build())
                        .build())
                .build();
    }

    static List<StatusChange> statusHistory() {
        return List.of(
                status(AgreementStatus.READY_TO_SIGN, LocalDate.of(2026, 1, 12)),
                status(AgreementStatus.PARTIALLY_SIGNED, LocalDate.of(2026, 1, 15)),
                status(AgreementStatus.IN_FORCE, LocalDate.of(2026, 2, 1)));
    }

    private static StatusChange status(AgreementStatus status, LocalDate day) {
        return StatusChange.builder().status(status).date(day).build();
    }

    static List<ChangeLogEntry> changeLog() {
        return List.of(
                ChangeLogEntry.builder()
                        .version("0.9")
                        .date(LocalDate.of(2025, 11, 3))
                        .description("Draft for the working group.")
                        .build(),
                ChangeLogEntry.builder()
                        .version("1.0")
                        .date(LocalDate.of(2026, 1, 12))
                        .description("First version for signature.")
                        .build());
    }

    static Signature signature(String party) {
        return Signature.builder()
                .party(party)
                .version("1.0")
                .date(LocalDate.of(2026, 1, 15))
                .signatory("The person who signs for " + party)
                .office("Head of the body called " + party)
                .role(ContactRole.CHIEF_EXECUTIVE)
                .digest("sha256:0123456789abcdef")
                .build();
    }

    static Participation guardiansApprove() {
        return Participation.builder()
                .group("boroughs")
                .status(ParticipationStatus.APPROVED)
                .date(LocalDate.of(2026, 1, 12))
                .office("Caldicott Guardian")
                .role(ContactRole.CALDICOTT_GUARDIAN)
                .build();
    }

    static ConfidentialityTerms confidentiality() {
        return ConfidentialityTerms.builder()
                .basis(ConfidentialityBasis.CONSENT)
                .build();
    }

    static RetentionHold hold() {
        return RetentionHold.builder()
                .title("Inquiry into the past")
                .reason(HoldReason.INQUIRY)
                .authority("The chair of the inquiry")
                .addHolders("boroughs")
                .startsOn(LocalDate.of(2026, 2, 1))
                .build();
    }

    static HeldData heldData() {
        return HeldData.builder()
                .holder("st-hilda")
                .addEvents(DatedEvent.builder()
                        .event(RetentionEvent.CASE_CLOSURE)
                        .date(LocalDate.of(2026, 2, 2))
                        .build())
                .heldOn(LocalDate.of(2026, 6, 1))
                .build();
    }
}
