package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Nature.STATUTORY_CODE;
import static org.dsauk.report.Stage.DRAFT;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.is;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.CONTROLLERS;
import static org.dsauk.validation.subject.AgreementSubjects.NUMBERS;
import static org.dsauk.validation.subject.AgreementSubjects.PARTIES;
import static org.dsauk.validation.uk.SharedConditions.CONTROLLER_OF_PERSONAL_DATA;

import java.util.List;
import java.util.Optional;
import org.dsauk.party.Contact;
import org.dsauk.party.ContactRole;
import org.dsauk.party.IdentifierScheme;
import org.dsauk.party.LondonAuthority;
import org.dsauk.party.Party;
import org.dsauk.party.PartyType;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Controller;
import org.dsauk.validation.subject.NumberedParty;

/** Rules on who the parties are. */
final class PartyRules {

    private static final String LONDON = "E09";

    private static final Fact<NumberedParty, String> GSS_CODE = fact("GSS code", "value", PartyRules::gssCode);

    private PartyRules() {}

    static List<Rule> all() {
        return List.of(
                isAnOrganisation(),
                hasADataProtectionOfficer(),
                RegistrationRules.isRegisteredWithTheRegulator(),
                RegistrationRules.registrationHasNotRunOut(),
                isTheLondonAuthorityOfItsCode());
    }

    static Rule isAnOrganisation() {
        return PartyExistence.isChecked(rule("DSA-PTY-001", "A party is an organisation that can be found and asked")
                .nature(INTEGRITY)
                .cites(Sources.ICO_CODE)
                .errorAt(SIGN)
                .forEach(PARTIES)
                .when(PartyExistence.IS_NOT_GONE)
                .must(fact("name", "name", stated -> stated.party().getName()), isStated())
                .must(fact("type", "type", stated -> stated.party().getType()), isStated())
                .must(fact("address or registered identifier", stated -> whereToFind(stated.party())), isStated())
                .else_(party -> "give the legal name, the type, and an address or a number from a register")
                .and()
                .nature(STATUTORY_CODE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN)
                .forEach(PARTIES)
                .when(PartyExistence.IS_NOT_GONE)
                .must(
                        fact("e-mail address of an operational contact", stated -> operationalEmail(stated.party())),
                        isStated())
                .else_(party -> "add a contact for day-to-day questions with an e-mail address"));
    }

    static Rule hasADataProtectionOfficer() {
        return rule("DSA-PTY-002", "A public authority or competent authority names its data protection officer")
                .nature(LAW)
                .cites(Sources.ukGdpr("37(1)(a)"), Sources.ukGdpr("37(7)"))
                .errorAt(SIGN)
                .forEach(CONTROLLERS)
                .when(CONTROLLER_OF_PERSONAL_DATA)
                .when(
                        question("regime", controller -> Answer.of(controller.isUnderUkGdpr())),
                        holds("the UK GDPR applies", "all legal grounds of the party are of law enforcement"))
                .when(
                        question("public authority", PartyRules::mustBeKnownAsPublicAuthority),
                        holds(
                                "the party is a public authority",
                                "the party is no public authority, or names an officer whether it is one or not"))
                .must(fact("contact of the data protection officer", PartyRules::officer), isStated())
                .else_(controller -> "add a contact with the role 'data-protection-officer' and an e-mail address,"
                        + " telephone number, postal address or page")
                .and()
                .nature(LAW)
                .cites(Sources.dpa2018("69"))
                .errorAt(SIGN)
                .forEach(CONTROLLERS)
                .when(CONTROLLER_OF_PERSONAL_DATA)
                .when(
                        question("law enforcement", controller -> Answer.of(controller.processesForLawEnforcement())),
                        holds(
                                "a legal ground of the party is of law enforcement",
                                "no legal ground of the party is of law enforcement"))
                .must(fact("contact of the data protection officer", PartyRules::officer), isStated())
                .else_(controller -> "add a contact with the role 'data-protection-officer'");
    }

    /** Of a party that names an officer it need not be known whether it must. */
    private static Answer mustBeKnownAsPublicAuthority(Controller controller) {
        Answer authority = Answer.of(controller.party().getType().flatMap(PartyType::publicAuthority));
        return authority == Answer.UNKNOWN && officer(controller).isPresent() ? Answer.NO : authority;
    }

    private static Optional<Contact> officer(Controller controller) {
        return controller.party().getContacts().stream()
                .filter(contact -> contact.getRoles().contains(ContactRole.DATA_PROTECTION_OFFICER))
                .filter(PartyRules::canBeReached)
                .findFirst();
    }

    private static boolean canBeReached(Contact contact) {
        return contact.getEmail().isPresent()
                || contact.getTelephone().isPresent()
                || contact.getAddress().isPresent()
                || contact.getLink().isPresent();
    }

    static Rule isTheLondonAuthorityOfItsCode() {
        return rule("DSA-PTY-005", "The code of a London authority exists and is that of the party")
                .nature(INTEGRITY)
                .cites(Sources.ONS_CODES)
                .errorAt(DRAFT, SIGN)
                .forEach(NUMBERS)
                .when(
                        fact("scheme", "scheme", number -> number.identifier().getScheme()),
                        is("that of codes of areas", IdentifierScheme.GSS::equals))
                .when(GSS_CODE, is("a code of a London authority", code -> code.startsWith(LONDON)))
                .must(
                        GSS_CODE,
                        is(
                                "in the list of the 33",
                                code -> LondonAuthority.byGss(code).isPresent()))
                .else_(number -> "correct the code; those of London run from E09000001 to E09000033")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ONS_CODES)
                .warningAt(DRAFT, SIGN)
                .forEach(NUMBERS)
                .when(
                        fact("scheme", "scheme", number -> number.identifier().getScheme()),
                        is("that of codes of areas", IdentifierScheme.GSS::equals))
                .when(
                        GSS_CODE,
                        is(
                                "a code in the list of the 33",
                                code -> LondonAuthority.byGss(code).isPresent()))
                .when(fact("name", number -> number.party().getName()), isStated())
                .must(
                        question("name", PartyRules::isNamedAsItsCode),
                        holds("the name is that of the authority", "the name is not that of the authority"))
                .else_(number -> "correct the name or the code; it is the code of "
                        + number.identifier()
                                .getValue()
                                .flatMap(LondonAuthority::byGss)
                                .map(LondonAuthority::legalName)
                                .orElseThrow());
    }

    private static Optional<String> gssCode(NumberedParty number) {
        return number.identifier()
                .getScheme()
                .filter(IdentifierScheme.GSS::equals)
                .flatMap(scheme -> number.identifier().getValue());
    }

    private static Answer isNamedAsItsCode(NumberedParty number) {
        Optional<LondonAuthority> named = number.party().getName().flatMap(LondonAuthority::named);
        return Answer.of(named.equals(gssCode(number).flatMap(LondonAuthority::byGss)));
    }

    private static Optional<String> whereToFind(Party party) {
        return party.getAddress()
                .or(() -> party.getIdentifiers().stream()
                        .flatMap(identifier -> identifier.getValue().stream())
                        .findFirst());
    }

    private static Optional<String> operationalEmail(Party party) {
        return party.getContacts().stream()
                .filter(contact -> contact.getRoles().isEmpty()
                        || contact.getRoles().stream()
                                .anyMatch(role -> !role.equals(ContactRole.DATA_PROTECTION_OFFICER)))
                .flatMap(contact -> contact.getEmail().stream())
                .findFirst();
    }
}
