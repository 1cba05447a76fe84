package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.is;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.CONTROLLERS;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.dsauk.report.JsonPointer;
import org.dsauk.rights.ComplaintsRoute;
import org.dsauk.rights.RightsTerms;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Controller;

/** Rules on complaints to controllers (DPA 2018 section 164A, in force from 2026-06-19). */
final class ComplaintsRules {

    private static final String IN_FORCE = "2026-06-19";
    private static final int DAYS = 30;

    private static final Fact<Controller, ComplaintsRoute> ROUTE =
            fact("route for complaints to the party", ComplaintsRules::route);

    private static final Fact<Controller, Integer> DAYS_TO_ACKNOWLEDGE = Fact.<Controller, Integer>fact(
                    "number of days within which complaints are acknowledged", ComplaintsRules::days)
            .at((controller, party) -> placeOfRoute(controller, party).child("acknowledgeWithinDays"))
            .heldBy(ComplaintsRules::placeOfRoute);

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
                .must(ROUTE, isStated())
                .else_(controller ->
                        "add a complaints route for the party with a form, an e-mail address or a postal" + " address")
                .and()
                .nature(LAW)
                .cites(Sources.dpa2018("164A(3)"))
                .errorAt(SIGN)
                .newDutyFrom(IN_FORCE)
                .forEach(CONTROLLERS)
                .when(ROUTE, isStated())
                .must(DAYS_TO_ACKNOWLEDGE, is(DAYS + " or less", days -> days <= DAYS))
                .else_(controller -> "have the receipt of a complaint acknowledged within " + DAYS + " days")
                .and()
                .nature(PRACTICE)
                .cites(Sources.dpa2018("164A"))
                .warningAt(SIGN)
                .newDutyFrom(IN_FORCE)
                .forEach(CONTROLLERS)
                .when(ROUTE, isStated())
                .must(fact("electronic complaint form", ComplaintsRules::form), isStated())
                .else_(controller -> "offer an electronic form; it is the example that the Act gives");
    }

    /** The route by which people can complain; of several, the one that acknowledges first. */
    private static Optional<ComplaintsRoute> route(Controller controller) {
        return controller.complaints().stream()
                .filter(route -> route.getForm().isPresent()
                        || route.getEmail().isPresent()
                        || route.getAddress().isPresent())
                .min((a, b) -> Integer.compare(daysOrMore(a), daysOrMore(b)));
    }

    private static int daysOrMore(ComplaintsRoute route) {
        return route.getAcknowledgeWithinDays().orElse(Integer.MAX_VALUE);
    }

    private static Optional<Integer> days(Controller controller) {
        return route(controller).flatMap(ComplaintsRoute::getAcknowledgeWithinDays);
    }

    private static Optional<URI> form(Controller controller) {
        return controller.complaints().stream()
                .flatMap(route -> route.getForm().stream())
                .findFirst();
    }

    private static JsonPointer placeOfRoute(Controller controller, JsonPointer party) {
        List<ComplaintsRoute> routes = controller
                .index()
                .agreement()
                .getRights()
                .map(RightsTerms::getComplaints)
                .orElse(List.of());
        int position = route(controller).map(routes::indexOf).orElse(-1);
        return position < 0
                ? party
                : JsonPointer.ROOT.child("rights").child("complaints").child(position);
    }
}
