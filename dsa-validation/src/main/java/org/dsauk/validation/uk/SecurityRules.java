package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.FLOWS;
import static org.dsauk.validation.subject.AgreementSubjects.WHOLE;
import static org.dsauk.validation.uk.SharedConditions.PERSONAL_DATA_IS_SHARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.flow.DataFlow;
import org.dsauk.flow.TransferMethod;
import org.dsauk.law.Citation;
import org.dsauk.law.Law;
import org.dsauk.law.LawCode;
import org.dsauk.law.LawTopic;
import org.dsauk.law.Provision;
import org.dsauk.security.SecurityClassification;
import org.dsauk.security.SecurityTerms;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.SharedFlow;
import org.dsauk.validation.subject.Whole;

/** Rules on how data is protected (UK GDPR Article 32). */
final class SecurityRules {

    private static final Citation CLASSIFICATIONS =
            Provision.of("Government Security Classifications Policy").always();

    private static final Fact<Whole, Marking> CLASSIFICATION = Fact.<Whole, Marking>fact(
                    "classification", "security/classification", SecurityRules::classification)
            .heldBy((whole, root) ->
                    whole.index().agreement().getSecurity().isPresent() ? root.child("security") : root);

    private static final Fact<SharedFlow, Ways> WAYS = Fact.<SharedFlow, Ways>fact(
                    "way of transfer", "methods", SecurityRules::ways)
            .at((flow, place) -> flow.flow().getMethods().isEmpty() ? place : place.child("methods"));

    private SecurityRules() {}

    static List<Rule> all() {
        return List.of(dataIsClassified(), dataTravelsSafely());
    }

    static Rule dataIsClassified() {
        return rule("DSA-SEC-001", "The data is classified as the government's current policy does")
                .nature(PRACTICE)
                .cites(CLASSIFICATIONS)
                .warningAt(SIGN)
                .forEach(WHOLE)
                .when(PERSONAL_DATA_IS_SHARED)
                .must(CLASSIFICATION, isStated())
                .else_(whole -> "state the classification, such as 'official-sensitive'")
                .and()
                .nature(PRACTICE)
                .cites(CLASSIFICATIONS)
                .warningAt(SIGN)
                .forEach(WHOLE)
                .when(CLASSIFICATION, isStated())
                .must(CLASSIFICATION, that("is current", "is not current", Marking::isCurrent))
                .else_(whole -> "use a tier of the current policy, or its marking 'official-sensitive'; older markings"
                        + " have no meaning in it");
    }

    private static Optional<Marking> classification(Whole whole) {
        return whole.index()
                .agreement()
                .getSecurity()
                .flatMap(SecurityTerms::getClassification)
                .map(code -> new Marking(code, whole.index().law()));
    }

    private record Marking(SecurityClassification code, Law law) {

        Answer isCurrent(LocalDate asOf) {
            if (law.editions(LawTopic.CLASSIFICATIONS, code.code()).isEmpty()) {
                return Answer.UNKNOWN;
            }
            return Answer.of(law.find(LawTopic.CLASSIFICATIONS, code.code(), asOf)
                    .filter(entry -> entry.inForce(asOf))
                    .isPresent());
        }

        @Override
        public String toString() {
            return code.code();
        }
    }

    static Rule dataTravelsSafely() {
        return rule("DSA-SEC-003", "Personal data travels only in ways that keep it from others")
                .nature(LAW)
                .cites(Sources.ukGdpr("5(1)(f)"), Sources.ukGdpr("32(1)"))
                .citesUnderPart3(Sources.dpa2018("40"), Sources.dpa2018("66(1)"))
                .errorAt(SIGN)
                .forEach(FLOWS)
                .when(
                        question("personal data", SharedFlow::personalData),
                        holds("the flow has personal data", "the flow has no personal data"))
                .must(WAYS, that("is fit for personal data", "is not fit for personal data", Ways::areFit))
                .else_(flow -> "state how the data travels, such as 'secure-email' or 'sftp'; unprotected e-mail, fax"
                        + " and services made for consumers are not fit for personal data");
    }

    private static Optional<Ways> ways(SharedFlow shared) {
        DataFlow flow = shared.flow();
        List<TransferMethod> ways = new ArrayList<>(flow.getMethods());
        flow.getHops().forEach(hop -> hop.getMethod().ifPresent(ways::add));
        return ways.isEmpty() ? Optional.empty() : Optional.of(new Ways(ways, shared.law()));
    }

    private record Ways(List<TransferMethod> methods, Law law) {

        /** As many as the excerpt of a message can show. */
        private static final int SHOWN = 60;

        Answer areFit(LocalDate asOf) {
            Answer fit = Answer.YES;
            for (TransferMethod method : methods) {
                Answer one = isFit(method);
                if (one == Answer.NO) {
                    return Answer.NO;
                }
                fit = one == Answer.UNKNOWN ? one : fit;
            }
            return fit;
        }

        private Answer isFit(LawCode method) {
            return Answer.of(method.entry(law)
                    .flatMap(entry -> entry.text("permitted-for-personal-data"))
                    .map("yes"::equals));
        }

        @Override
        public String toString() {
            return String.join(
                    ", ",
                    methods.stream()
                            .map(TransferMethod::code)
                            .distinct()
                            .limit(SHOWN)
                            .toList());
        }
    }
}
