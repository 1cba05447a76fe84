package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.is;
import static org.dsauk.validation.rule.Criteria.isComplete;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.WHOLE;
import static org.dsauk.validation.subject.HandlingSubjects.PLACES;
import static org.dsauk.validation.subject.HandlingSubjects.TRANSFERS;
import static org.dsauk.validation.uk.SharedConditions.PERSONAL_DATA_IS_SHARED;

import java.util.List;
import java.util.Optional;
import org.dsauk.law.Citation;
import org.dsauk.law.Instrument;
import org.dsauk.place.Country;
import org.dsauk.report.JsonPointer;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.StatedPlace;
import org.dsauk.validation.subject.StatedTransfer;

/** Rules on data outside the United Kingdom (UK GDPR Chapter 5; DPA 2018 Part 3 Chapter 5). */
final class TransferRules {

    private static final Citation BEFORE = Instrument.UK_GDPR.article("44").until("2026-02-04");
    private static final Citation SINCE = Instrument.UK_GDPR.article("44A").from("2026-02-05");
    private static final Citation ADEQUACY_BEFORE =
            Instrument.DPA_2018.section("17A").until("2026-02-04");
    private static final Citation ADEQUACY_SINCE =
            Instrument.UK_GDPR.article("45A").from("2026-02-05");

    private static final Fact<StatedPlace, Country> COUNTRY =
            fact("country", "country", place -> place.place().getCountry());

    private static final Fact<StatedTransfer, Country> DESTINATION =
            fact("destination", "destination", transfer -> transfer.transfer().getDestination());

    private static final Criterion<Answer> PERSONAL =
            holds("the data may be personal data", "none of the data is personal data");

    private TransferRules() {}

    static List<Rule> all() {
        return List.of(countriesAreStated(), transfersAreAllowed());
    }

    static Rule countriesAreStated() {
        return rule("DSA-INT-001", "It is stated in which countries personal data is kept, worked on and looked at")
                .nature(INTEGRITY)
                .cites(BEFORE, SINCE)
                .errorAt(SIGN)
                .forEach(WHOLE)
                .when(PERSONAL_DATA_IS_SHARED)
                .must(
                        fact("places", whole -> Optional.of(whole.withoutPlace())),
                        isComplete(
                                "it is stated where every recipient stores personal data and works on it",
                                "no country is stated where personal data is stored and worked on"))
                .else_(whole -> "add places with the activities 'storage' and 'processing' and their country for all"
                        + " recipients; a place without parties is one of everybody")
                .and()
                .nature(INTEGRITY)
                .cites(BEFORE, SINCE)
                .errorAt(SIGN)
                .forEach(PLACES)
                .when(question("personal data", StatedPlace::personalData), PERSONAL)
                .must(COUNTRY, isStated())
                .else_(place -> "state the country, such as 'gb'")
                .and()
                .nature(INTEGRITY)
                .cites(BEFORE, SINCE)
                .errorAt(SIGN)
                .forEach(TRANSFERS)
                .when(question("personal data", StatedTransfer::personalData), PERSONAL)
                .must(DESTINATION, isStated())
                .else_(transfer -> "state the country to which the data goes")
                .and()
                .nature(PRACTICE)
                .cites(BEFORE, SINCE)
                .warningAt(SIGN)
                .forEach(WHOLE)
                .when(PERSONAL_DATA_IS_SHARED)
                .must(
                        question("support", whole -> Answer.of(whole.statesSupportAccess())),
                        holds(
                                "it is stated from where people can look at data to give support",
                                "it is not stated from where people can look at data to give support"))
                .else_(whole -> "add a place with the activity 'support-access'; access from abroad is a transfer");
    }

    static Rule transfersAreAllowed() {
        return rule("DSA-INT-002", "Personal data leaves the United Kingdom only on a mechanism that is in force")
                .nature(LAW)
                .cites(BEFORE, SINCE, ADEQUACY_BEFORE, ADEQUACY_SINCE)
                .citesUnderPart3(Sources.dpa2018("73(1)"))
                .errorAt(SIGN, EXCHANGE)
                .forEach(TRANSFERS)
                .when(question("personal data", StatedTransfer::personalData), PERSONAL)
                .when(DESTINATION, is("outside the United Kingdom", TransferRules::isAbroad))
                .must(
                        Fact.<StatedTransfer, StatedTransfer>fact("transfer", transfer -> Optional.of(transfer))
                                .at(TransferRules::placeOfMechanism),
                        that(
                                "rests on a mechanism that is in force and covers it",
                                "does not rest on a mechanism that is in force and covers it",
                                StatedTransfer::isAllowed))
                .else_(transfer -> "name a mechanism that is in force, such as 'idta', or 'adequacy-45a' where"
                        + " regulations approve the destination; where they approve a part, say that it is"
                        + " within their scope")
                .and()
                .nature(LAW)
                .cites(BEFORE, SINCE, ADEQUACY_BEFORE, ADEQUACY_SINCE)
                .citesUnderPart3(Sources.dpa2018("73(1)"))
                .errorAt(SIGN, EXCHANGE)
                .forEach(PLACES)
                .when(question("personal data", StatedPlace::personalData), PERSONAL)
                .when(COUNTRY, is("outside the United Kingdom", TransferRules::isAbroad))
                .must(
                        fact("country", "country", place -> Optional.of(place)),
                        that(
                                "is approved by regulations, or a stated transfer covers the place",
                                "is not approved by regulations, and no stated transfer covers the place",
                                StatedPlace::isAllowed))
                .else_(place -> "add a transfer to that country with the mechanism on which it rests, or keep the data"
                        + " in the United Kingdom");
    }

    private static boolean isAbroad(Country country) {
        return !country.equals(Country.GB);
    }

    private static JsonPointer placeOfMechanism(StatedTransfer transfer, JsonPointer place) {
        return transfer.transfer().getMechanism().isPresent() ? place.child("mechanism") : place;
    }
}
