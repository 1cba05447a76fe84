package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.is;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.COMPLAINTS_ROUTES;
import static org.dsauk.validation.subject.AgreementSubjects.CONTROLLERS;
import static org.dsauk.validation.uk.SharedConditions.COMPLAINTS_ARE_ABOUT_PERSONAL_DATA;
import static org.dsauk.validation.uk.SharedConditions.CONTROLLER_OF_PERSONAL_DATA;

import java.util.List;
import java.util.Optional;
import org.dsauk.rights.ComplaintsRoute;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Controller;

/** Rules on complaints to controllers (DPA 2018 section 164A, in force from 2026-06-19). */
final class ComplaintsRules {

    private static final String IN_FORCE = "2026-06-19";
    private static final int DAYS = 30;

    private ComplaintsRules() {}

    static List<Rule> all() {
        return List.of(peopleCanComplain());
    }

    static Rule peopleCanComplain() {
        return rule("DSA-CMP-001", "People can complain to every controller and hear from it within 30 days")
                .nature(LAW)
                .cites(Sources.dpa2018("164A"))
                .errorAt(SIGN)
                .newDutyFrom(IN_FORCE)
                .forEach(CONTROLLERS)
                .when(CONTROLLER_OF_PERSONAL_DATA)
                .must(fact("route for complaints to the party", ComplaintsRules::route), isStated())
                .else_(controller ->
                        "add a complaints route for the party with a form, an e-mail address or a postal" + " address")
                .and()
                .nature(LAW)
                .cites(Sources.dpa2018("164A(3)"))
                .errorAt(SIGN)
                .newDutyFrom(IN_FORCE)
                .forEach(COMPLAINTS_ROUTES)
                .when(COMPLAINTS_ARE_ABOUT_PERSONAL_DATA)
                .must(
                        fact(
                                "number of days within which complaints are acknowledged",
                                "acknowledgeWithinDays",
                                stated -> stated.route().getAcknowledgeWithinDays()),
                        is(DAYS + " or less", days -> days <= DAYS))
                .else_(route -> "have the receipt of a complaint acknowledged within " + DAYS + " days")
                .and()
                .nature(PRACTICE)
                .cites(Sources.dpa2018("164A"))
                .warningAt(SIGN)
                .newDutyFrom(IN_FORCE)
                .forEach(COMPLAINTS_ROUTES)
                .when(COMPLAINTS_ARE_ABOUT_PERSONAL_DATA)
                .must(
                        fact(
                                "electronic complaint form",
                                "form",
                                stated -> stated.route().getForm()),
                        isStated())
                .else_(route -> "offer an electronic form; it is the example that the Act gives");
    }

    private static Optional<ComplaintsRoute> route(Controller controller) {
        return controller.complaints().stream()
                .filter(route -> route.getForm().isPresent()
                        || route.getEmail().isPresent()
                        || route.getAddress().isPresent())
                .findFirst();
    }
}
