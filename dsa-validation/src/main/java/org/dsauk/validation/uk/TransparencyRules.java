package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.CONTROLLERS;

import java.util.List;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Controller;

/** Rules on what people are told (UK GDPR Articles 13 and 14; DPA 2018 section 44). */
final class TransparencyRules {

    private TransparencyRules() {}

    static List<Rule> all() {
        return List.of(peopleAreTold());
    }

    static Rule peopleAreTold() {
        return rule("DSA-TRN-001", "People are told by every controller, or a provision says that nobody need be")
                .nature(LAW)
                .cites(Sources.ukGdpr("13"), Sources.ukGdpr("14"), Sources.dpa2018("44"))
                .citesUnderPart3(Sources.dpa2018("44"))
                .errorAt(SIGN)
                .forEach(CONTROLLERS)
                .when(
                        question("personal data", Controller::sharesPersonalData),
                        holds("the party shares personal data", "the party shares no personal data"))
                .must(
                        question("privacy notice", controller -> Answer.of(controller.tellsPeople())),
                        holds(
                                "a privacy notice or an exemption covers every flow of personal data of the party",
                                "no privacy notice and no exemption covers every flow of personal data of the party"))
                .else_(controller -> "state where the privacy notice of the party can be read, or the provision under"
                        + " which nobody need be told");
    }
}
