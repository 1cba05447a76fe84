package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.says;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.AGREEMENT;
import static org.dsauk.validation.subject.RecordSubjects.SIGNED_FLOWS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ReviewPlan;
import org.dsauk.agreement.Term;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Demands;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.rule.RuleBuilder;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.SignedFlow;

/** Rules on the days from which and to which an agreement runs. */
final class TermRules {

    private static final Criterion<Span> IN_ORDER = that(
            "runs forwards",
            "runs backwards",
            (span, asOf) -> Answer.of(!span.last().isBefore(span.first())));

    private TermRules() {}

    static List<Rule> all() {
        return List.of(daysAreInOrder(), beginsOnceSigned());
    }

    static Rule daysAreInOrder() {
        Rule review = inOrder(
                        rule(
                                "DSA-STR-005",
                                "The term and the flows begin before they end, and the next review lies in the term"),
                        "time from the first day of the term to the next review",
                        "review/nextDue",
                        agreement -> span(begins(agreement), nextReview(agreement)))
                .else_(agreement -> "correct the first day of the term or the day of the next review");
        Rule end = inOrder(
                        review.and(),
                        "time from the first day of the term to its last",
                        "term/expiresOn",
                        agreement -> span(begins(agreement), ends(agreement)))
                .else_(agreement -> "correct the first or the last day of the term");
        Rule between = inOrder(
                        end.and(),
                        "time from the next review to the last day of the term",
                        "review/nextDue",
                        agreement -> span(nextReview(agreement), ends(agreement)))
                .else_(agreement -> "review before the term runs out, so that the parties can decide whether to go on");
        return flowsLieInTheTerm(between);
    }

    private static Rule flowsLieInTheTerm(Rule rule) {
        Rule forwards = inOrder(
                        rule.and().nature(INTEGRITY).errorAt(SIGN, EXCHANGE).forEach(SIGNED_FLOWS),
                        "time from the first day of the flow to its last",
                        "endsOn",
                        flow -> span(starts(flow), flow.flow().flow().getEndsOn()))
                .else_(flow -> "correct the first or the last day of the flow");
        return inOrder(
                        forwards.and().nature(INTEGRITY).errorAt(SIGN, EXCHANGE).forEach(SIGNED_FLOWS),
                        "time from the first day of the flow to the last of the term",
                        "startsOn",
                        flow -> span(starts(flow), flow.termEnds()))
                .else_(flow ->
                        "let the flow start within the term, or the term run on; after it nothing is shared under"
                                + " this agreement");
    }

    private static Optional<LocalDate> starts(SignedFlow flow) {
        return flow.flow().flow().getStartsOn();
    }

    private static Demands<DataSharingAgreement> inOrder(
            RuleBuilder rule, String name, String member, Function<DataSharingAgreement, Optional<Span>> span) {
        return inOrder(rule.nature(INTEGRITY).errorAt(SIGN, EXCHANGE).forEach(AGREEMENT), name, member, span);
    }

    /** Nothing is out of order where a day is not stated. */
    private static <T> Demands<T> inOrder(
            Demands<T> demands, String name, String member, Function<T, Optional<Span>> span) {
        return demands.when(
                        question(
                                "days", subject -> Answer.of(span.apply(subject).isPresent())),
                        holds("both days are stated", "one of the days is not stated"))
                .must(fact(name, member, span), IN_ORDER);
    }

    static Rule beginsOnceSigned() {
        return rule("DSA-STR-007", "A flow does not begin before its parties have signed")
                .nature(PRACTICE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN)
                .forEach(SIGNED_FLOWS)
                .when(
                        question("signatures", flow -> Answer.of(flow.latest().isPresent())),
                        holds(
                                "two parties of the flow or more have signed this version",
                                "fewer than two parties of the flow have signed this version"))
                .when(
                        fact("first day of the flow", SignedFlow::begins),
                        says("its first day is known", "its first day is not known", day -> true))
                .must(
                        fact("latest signature", flow -> signed(flow)),
                        that(
                                "is no later than the first day of the flow",
                                "is later than the first day of the flow",
                                (signed, asOf) -> Answer.of(!signed.late())))
                .else_(flow ->
                        "let the flow, or the term, begin when the parties have signed; what was shared before cannot rest on"
                                + " this agreement");
    }

    private static Optional<Signed> signed(SignedFlow flow) {
        return flow.latest()
                .map(latest -> new Signed(
                        latest,
                        flow.begins()
                                .filter(begins -> latest.day().isAfter(begins))
                                .isPresent()));
    }

    private record Signed(SignedFlow.Latest latest, boolean late) {
        @Override
        public String toString() {
            return latest.day() + " by " + latest.party();
        }
    }

    private static Optional<Span> span(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.flatMap(from -> last.map(to -> new Span(from, to)));
    }

    private static Optional<LocalDate> begins(DataSharingAgreement agreement) {
        return agreement.getTerm().flatMap(Term::getEffectiveFrom);
    }

    private static Optional<LocalDate> ends(DataSharingAgreement agreement) {
        return agreement.getTerm().flatMap(Term::getExpiresOn);
    }

    private static Optional<LocalDate> nextReview(DataSharingAgreement agreement) {
        return agreement.getReview().flatMap(ReviewPlan::getNextDue);
    }

    private record Span(LocalDate first, LocalDate last) {
        @Override
        public String toString() {
            return first + " to " + last;
        }
    }
}
