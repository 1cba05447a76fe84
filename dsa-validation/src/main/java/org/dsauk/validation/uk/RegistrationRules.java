package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.DRAFT;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.is;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.CONTROLLERS;
import static org.dsauk.validation.uk.SharedConditions.CONTROLLER_OF_PERSONAL_DATA;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dsauk.law.Instrument;
import org.dsauk.party.IdentifierScheme;
import org.dsauk.party.PartyIdentifier;
import org.dsauk.report.JsonPointer;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Controller;

/** Rules on the registration of controllers with the regulator (DPA 2018 section 137; SI 2018/480). */
final class RegistrationRules {

    private RegistrationRules() {}

    static Rule isRegisteredWithTheRegulator() {
        return rule("DSA-PTY-003", "A controller is registered with the regulator or says why it need not be")
                .nature(LAW)
                .cites(Sources.dpa2018("137"), Instrument.SI_2018_480.whole().always())
                .warningAt(DRAFT)
                .errorAt(SIGN)
                .forEach(CONTROLLERS)
                .when(CONTROLLER_OF_PERSONAL_DATA)
                .must(fact("registration number or reason for exemption", RegistrationRules::registration), isStated())
                .else_(controller -> "give the registration number as an identifier of the scheme 'ico',"
                        + " or the reason why no fee is due")
                .and()
                .nature(PRACTICE)
                .cites(Instrument.SI_2018_480.whole().always())
                .warningAt(DRAFT, SIGN)
                .forEach(CONTROLLERS)
                .when(CONTROLLER_OF_PERSONAL_DATA)
                .when(fact("registration number", RegistrationRules::number), isStated())
                .must(
                        fact("registration number", RegistrationRules::number).at(RegistrationRules::placeOfNumber),
                        is(
                                "a number as the register writes it",
                                number -> IdentifierScheme.ICO.matches(number).orElse(true)))
                .else_(controller ->
                        "check the number in the register of fee payers; it looks like 'Z1234567'" + " or 'ZA123456'");
    }

    static Rule registrationHasNotRunOut() {
        return rule("DSA-PTY-004", "The data protection fee of a controller is paid up to the day or beyond it")
                .nature(LAW)
                .cites(Sources.dpa2018("137"), Instrument.SI_2018_480.whole().always())
                .warningAt(SIGN, EXCHANGE)
                .forEach(CONTROLLERS)
                .when(CONTROLLER_OF_PERSONAL_DATA)
                .when(
                        question("last day of the registration", RegistrationRules::statesTheLastDay),
                        holds(
                                "the agreement states to which day the fee is paid",
                                "the agreement does not state to which day the fee is paid"))
                .must(
                        Fact.<Controller, LocalDate>fact(
                                        "last day of the registration",
                                        controller -> latest(controller).flatMap(PartyIdentifier::getExpiresOn))
                                .at(RegistrationRules::placeOfLastDay),
                        that("has not passed", "has passed", (day, asOf) -> Answer.of(!asOf.isAfter(day))))
                .else_(controller -> "ask the party to renew its registration, or state the day to which it has paid");
    }

    /** A number without a day may be the one that holds. */
    private static Answer statesTheLastDay(Controller controller) {
        List<PartyIdentifier> numbers = controller.party().getIdentifiers().stream()
                .filter(RegistrationRules::isIcoNumber)
                .toList();
        return Answer.of(!numbers.isEmpty()
                && numbers.stream().allMatch(number -> number.getExpiresOn().isPresent()));
    }

    private static Optional<PartyIdentifier> latest(Controller controller) {
        return controller.party().getIdentifiers().stream()
                .filter(RegistrationRules::isIcoNumber)
                .filter(number -> number.getExpiresOn().isPresent())
                .max(Comparator.comparing(number -> number.getExpiresOn().orElseThrow()));
    }

    private static JsonPointer placeOfLastDay(Controller controller, JsonPointer party) {
        int position =
                controller.party().getIdentifiers().indexOf(latest(controller).orElseThrow());
        return party.child("identifiers").child(position).child("expiresOn");
    }

    private static Optional<String> registration(Controller controller) {
        return number(controller).or(() -> controller.party().getRegistrationExemption());
    }

    private static Optional<String> number(Controller controller) {
        return controller.party().getIdentifiers().stream()
                .filter(RegistrationRules::isIcoNumber)
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
