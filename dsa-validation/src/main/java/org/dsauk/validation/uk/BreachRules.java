package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.CONTROLLERS;
import static org.dsauk.validation.subject.AgreementSubjects.WHOLE;
import static org.dsauk.validation.subject.HandlingSubjects.BREACH_NOTIFICATIONS;
import static org.dsauk.validation.uk.SharedConditions.PERSONAL_DATA_IS_SHARED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.law.Citation;
import org.dsauk.model.Deadline;
import org.dsauk.party.Contact;
import org.dsauk.party.ContactRole;
import org.dsauk.report.JsonPointer;
import org.dsauk.security.BreachMatter;
import org.dsauk.security.BreachNotification;
import org.dsauk.security.BreachTerms;
import org.dsauk.security.SecurityTerms;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Controller;
import org.dsauk.validation.subject.Whole;

/** Rules on what happens after a breach (UK GDPR Articles 33 and 34; DPA 2018 sections 67 and 68). */
final class BreachRules {

    /** The time in which the regulator is told (UK GDPR Article 33(1)); the other parties need to hear before. */
    private static final int HOURS_AT_MOST = 72;

    private static final int HOURS = 24;

    private static final Set<ContactRole> REACHED_ABOUT_BREACHES = Set.of(
            ContactRole.INCIDENTS,
            ContactRole.DATA_PROTECTION_OFFICER,
            ContactRole.DATA_PROTECTION_LEAD,
            ContactRole.INFORMATION_GOVERNANCE);

    private static final Citation REGULATOR_IS_TOLD = Sources.ukGdpr("33");

    private static final Citation PEOPLE_ARE_TOLD = Sources.ukGdpr("34");

    private static final Criterion<Answer> OF_BREACH =
            holds("it is about personal data breaches", "it is about something else");

    private static final Criterion<Hours> IN_TIME = that(
            "is no more than " + HOURS_AT_MOST + " hours",
            "is more than " + HOURS_AT_MOST + " hours",
            (time, asOf) -> time.isWithin(HOURS_AT_MOST));

    private static final Fact<BreachNotification, Hours> TIME = fact(
            "time in which a breach is told",
            "within",
            notification -> notification.getWithin().map(Hours::new));

    private BreachRules() {}

    static List<Rule> all() {
        return List.of(partiesHearOfBreaches());
    }

    static Rule partiesHearOfBreaches() {
        return rule("DSA-BRE-001", "The parties hear of a breach in time, and know whom to tell")
                .nature(PRACTICE)
                .cites(REGULATOR_IS_TOLD, PEOPLE_ARE_TOLD, Sources.dpa2018("67"), Sources.dpa2018("68"))
                .warningAt(SIGN)
                .forEach(CONTROLLERS)
                .when(
                        question("personal data", Controller::sharesPersonalData),
                        holds("the party shares personal data", "the party shares no personal data"))
                .must(fact("contact for breaches", BreachRules::contact), isStated())
                .else_(controller -> "add a contact of the role 'incidents' with an e-mail address, a telephone number"
                        + " or a link")
                .and()
                .nature(PRACTICE)
                .cites(REGULATOR_IS_TOLD, PEOPLE_ARE_TOLD, Sources.dpa2018("67"), Sources.dpa2018("68"))
                .warningAt(SIGN)
                .forEach(WHOLE)
                .when(PERSONAL_DATA_IS_SHARED)
                .must(
                        fact("time in which the parties hear of a breach", BreachRules::anyTime)
                                .heldBy(BreachRules::placeOfBreach),
                        isStated())
                .else_(whole -> "state in how many hours whoever finds a breach tells the other parties")
                .and()
                .nature(PRACTICE)
                .cites(REGULATOR_IS_TOLD, PEOPLE_ARE_TOLD, Sources.dpa2018("67"), Sources.dpa2018("68"))
                .warningAt(SIGN)
                .forEach(BREACH_NOTIFICATIONS)
                .when(question("matter", BreachRules::isOfBreach), OF_BREACH)
                .when(TIME, isStated())
                .must(TIME, IN_TIME)
                .else_(notification -> "tell the other parties sooner: a controller has " + HOURS_AT_MOST
                        + " hours to tell the regulator")
                .and()
                .nature(PRACTICE)
                .cites(REGULATOR_IS_TOLD, PEOPLE_ARE_TOLD, Sources.dpa2018("67"), Sources.dpa2018("68"))
                .warningAt(SIGN)
                .forEach(BREACH_NOTIFICATIONS)
                .when(question("matter", BreachRules::isOfBreach), OF_BREACH)
                .when(TIME, IN_TIME)
                .must(
                        TIME,
                        that("leaves time to act", "leaves little time to act", (time, asOf) -> time.isWithin(HOURS)))
                .else_(notification ->
                        "tell the other parties within " + HOURS + " hours, so that each can meet its own" + " duty");
    }

    private static Optional<Contact> contact(Controller controller) {
        return controller.contacts().stream()
                .filter(contact -> contact.getRoles().stream().anyMatch(REACHED_ABOUT_BREACHES::contains))
                .filter(contact -> contact.getEmail().isPresent()
                        || contact.getTelephone().isPresent()
                        || contact.getLink().isPresent())
                .findFirst();
    }

    private static List<BreachNotification> notifications(Whole whole) {
        return whole.index()
                .agreement()
                .getSecurity()
                .flatMap(SecurityTerms::getBreach)
                .map(BreachTerms::getNotifications)
                .orElse(List.of());
    }

    private static Optional<Deadline> anyTime(Whole whole) {
        return notifications(whole).stream()
                .filter(notification -> isOfBreach(notification) == Answer.YES)
                .flatMap(notification -> notification.getWithin().stream())
                .findFirst();
    }

    private static JsonPointer placeOfBreach(Whole whole, JsonPointer root) {
        Optional<SecurityTerms> security = whole.index().agreement().getSecurity();
        if (security.flatMap(SecurityTerms::getBreach).isPresent()) {
            return root.child("security").child("breach");
        }
        return security.isPresent() ? root.child("security") : root;
    }

    private static Answer isOfBreach(BreachNotification notification) {
        return Answer.of(notification.getMatters().isEmpty()
                || notification.getMatters().contains(BreachMatter.PERSONAL_DATA_BREACH)
                || notification.getMatters().contains(BreachMatter.DATA_LOSS));
    }
}
