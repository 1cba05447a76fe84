package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.CONTROLLERS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Controller;

/** Rules on who is bound by an agreement. */
final class SignatureRules {

    private SignatureRules() {}

    static List<Rule> all() {
        return List.of(everySideIsBound());
    }

    static Rule everySideIsBound() {
        return rule("DSA-SIG-001", "Whoever discloses or receives has signed this version or joined it, and not left")
                .nature(INTEGRITY)
                .errorAt(EXCHANGE)
                .forEach(CONTROLLERS)
                .must(
                        fact("version", SignatureRules::terms),
                        that(
                                "is signed or joined by the party for all that it takes part in",
                                "is not signed or joined by the party for all that it takes part in, or the party has"
                                        + " left since",
                                Terms::bind))
                .else_(controller -> "record the party's signature or accession with its day and the version, for the"
                        + " purposes of its flows; until then, do not exchange data with it");
    }

    private static Optional<Terms> terms(Controller controller) {
        return controller.index().agreement().getVersion().map(version -> new Terms(version, controller));
    }

    private record Terms(String version, Controller controller) {

        Answer bind(LocalDate asOf) {
            return Answer.of(controller.isBound(asOf));
        }

        @Override
        public String toString() {
            return version;
        }
    }
}
