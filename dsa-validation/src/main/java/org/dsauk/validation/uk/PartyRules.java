package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Nature.STATUTORY_CODE;
import static org.dsauk.report.Stage.DRAFT;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.is;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.CONTROLLERS;
import static org.dsauk.validation.subject.AgreementSubjects.PARTIES;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dsauk.law.Instrument;
import org.dsauk.party.ContactRole;
import org.dsauk.party.IdentifierScheme;
import org.dsauk.party.Party;
import org.dsauk.party.PartyIdentifier;
import org.dsauk.report.JsonPointer;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Controller;

/** Rules on who the parties are. */
final class PartyRules {

    private PartyRules() {}

    static List<Rule> all() {
        return List.of(isAnOrganisation(), isRegisteredWithTheRegulator());
    }

    static Rule isAnOrganisation() {
        return rule("DSA-PTY-001", "A party is an organisation that can be found and asked")
                .nature(INTEGRITY)
                .cites(Sources.ICO_CODE)
                .errorAt(SIGN)
                .forEach(PARTIES)
                .must(fact("name", "name", Party::getName), isStated())
                .must(fact("type", "type", Party::getType), isStated())
                .must(fact("address or registered identifier", PartyRules::whereToFind), isStated())
                .else_(party -> "give the legal name, the type, and an address or a number from a register")
                .and()
                .nature(STATUTORY_CODE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN)
                .forEach(PARTIES)
                .must(fact("e-mail address of an operational contact", PartyRules::operationalEmail), isStated())
                .else_(party -> "add a contact for day-to-day questions with an e-mail address");
    }

    static Rule isRegisteredWithTheRegulator() {
        return rule("DSA-PTY-003", "A controller is registered with the regulator or says why it need not be")
                .nature(LAW)
                .cites(Sources.dpa2018("137"), Instrument.SI_2018_480.whole().always())
                .warningAt(DRAFT)
                .errorAt(SIGN)
                .forEach(CONTROLLERS)
                .must(fact("registration number or reason for exemption", PartyRules::registration), isStated())
                .else_(controller -> "give the registration number as an identifier of the scheme 'ico',"
                        + " or the reason why no fee is due")
                .and()
                .nature(PRACTICE)
                .cites(Instrument.SI_2018_480.whole().always())
                .warningAt(DRAFT, SIGN)
                .forEach(CONTROLLERS)
                .when(fact("registration number", PartyRules::number), isStated())
                .must(
                        fact("registration number", PartyRules::number).at(PartyRules::placeOfNumber),
                        is(
                                "a number as the register writes it",
                                number -> IdentifierScheme.ICO.matches(number).orElse(true)))
                .else_(controller ->
                        "check the number in the register of fee payers; it looks like 'Z1234567'" + " or 'ZA123456'");
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

    private static Optional<String> registration(Controller controller) {
        return number(controller).or(() -> controller.party().getRegistrationExemption());
    }

    private static Optional<String> number(Controller controller) {
        return controller.party().getIdentifiers().stream()
                .filter(PartyRules::isIcoNumber)
                .flatMap(identifier -> identifier.getValue().stream())
                .findFirst();
    }

    private static boolean isIcoNumber(PartyIdentifier identifier) {
        return identifier.getScheme().equals(Optional.of(IdentifierScheme.ICO))
                && identifier.getValue().isPresent();
    }

    private static JsonPointer placeOfNumber(Controller controller, JsonPointer party) {
        List<PartyIdentifier> identifiers = controller.party().getIdentifiers();
        int position = IntStream.range(0, identifiers.size())
                .filter(i -> isIcoNumber(identifiers.get(i)))
                .findFirst()
                .orElseThrow();
        return party.child("identifiers").child(position).child("value");
    }
}
