package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Nature.STATUTORY_CODE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.is;
import static org.dsauk.validation.rule.Criteria.isComplete;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.says;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.WHOLE;
import static org.dsauk.validation.subject.ExitSubjects.EXIT_ARRANGEMENTS;
import static org.dsauk.validation.subject.ExitSubjects.PROCESSING;
import static org.dsauk.validation.subject.ExitSubjects.RECEIVERS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.ExitArrangement;
import org.dsauk.agreement.ExitTerms;
import org.dsauk.report.Nature;
import org.dsauk.retention.DisposalAction;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Demands;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.rule.RuleBuilder;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.DataHolder;
import org.dsauk.validation.subject.Subjects;
import org.dsauk.validation.subject.Whole;

/** Rules on what happens to the data when the agreement ends or a party leaves (ICO data sharing code). */
final class ExitRules {

    /** What makes data go from who has it. */
    private static final Set<DisposalAction> PARTING = Set.of(
            DisposalAction.DESTROY,
            DisposalAction.RETURN,
            DisposalAction.RETURN_THEN_DESTROY,
            DisposalAction.ANONYMISE,
            DisposalAction.TRANSFER_TO_ARCHIVE);

    /** What leaves nothing behind, so that it matters whether copies go too and who says that they are gone. */
    private static final Set<DisposalAction> DESTRUCTION =
            Set.of(DisposalAction.DESTROY, DisposalAction.RETURN_THEN_DESTROY, DisposalAction.ANONYMISE);

    private static final Fact<ExitArrangement, DisposalAction> ACTION =
            fact("action", "action", ExitArrangement::getAction);

    private static final Criterion<DisposalAction> DESTROYS = is("one that destroys data", DESTRUCTION::contains);

    private ExitRules() {}

    static List<Rule> all() {
        return List.of(dataIsSettledAtTheEnd());
    }

    static Rule dataIsSettledAtTheEnd() {
        Rule settled = demand(
                        rule("DSA-EXI-001", "It is agreed what each party does with the data at the end"),
                        STATUTORY_CODE,
                        WHOLE)
                .when(
                        question("personal data", Whole::personalData),
                        holds("personal data is shared", "no personal data is shared"))
                .must(
                        Fact.<Whole, ExitArrangement>facts(
                                        "exit arrangements", "exit/arrangements", ExitRules::arrangements)
                                .heldBy((whole, root) ->
                                        whole.index().agreement().getExit().isPresent() ? root.child("exit") : root),
                        isStated())
                .else_(whole -> "say for each party whether it returns, destroys or keeps the data, and by when");
        Rule received = unsettled(settled, STATUTORY_CODE, RECEIVERS)
                .else_(holder -> "add an arrangement with an action for these parties and all data that they receive");
        Rule processed = unsettled(received, PRACTICE, PROCESSING)
                .else_(holder -> "add an arrangement for the processors, or set 'includesProcessors' in those of the"
                        + " controllers for whom they work");
        return isDoneProperly(processed);
    }

    private static Demands<DataHolder> unsettled(Rule rule, Nature nature, Subjects<DataHolder> holders) {
        return demand(rule.and(), nature, holders)
                .when(
                        question("exit arrangements", holder -> Answer.of(holder.hasExitTerms())),
                        holds("there are exit arrangements", "there are no exit arrangements"))
                .must(
                        fact(
                                "arrangement",
                                holder -> Optional.of(holder.unsettled().get())),
                        isComplete(
                                "arrangements say what becomes of all the data",
                                "no arrangement says what becomes of all the data"));
    }

    private static Rule isDoneProperly(Rule rule) {
        return demand(rule.and(), PRACTICE, EXIT_ARRANGEMENTS)
                .when(ACTION, is("one by which the data goes", PARTING::contains))
                .must(
                        question("time", one -> Answer.of(saysWhen(one))),
                        holds("it says by when", "it does not say by when"))
                .else_(one -> "state in 'within' how soon after the end it is done, or 'atEndOfPeriod'")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN)
                .forEach(EXIT_ARRANGEMENTS)
                .when(ACTION, DESTROYS)
                .must(
                        fact("inclusion of backups", "includesBackups", ExitArrangement::getIncludesBackups),
                        says("backups go too", "backups stay", included -> included))
                .else_(one -> "destroy the backups too, and say so in 'includesBackups'")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN)
                .forEach(EXIT_ARRANGEMENTS)
                .when(ACTION, DESTROYS)
                .must(fact("certificate", "certificate", ExitArrangement::getCertificate), isStated())
                .else_(one -> "say in 'certificate' whether it is certified that it was done");
    }

    private static <T> Demands<T> demand(RuleBuilder rule, Nature nature, Subjects<T> subjects) {
        return rule.nature(nature).cites(Sources.ICO_CODE).warningAt(SIGN).forEach(subjects);
    }

    private static boolean saysWhen(ExitArrangement one) {
        return one.getWithin().isPresent() || one.getAtEndOfPeriod().orElse(false);
    }

    private static List<ExitArrangement> arrangements(Whole whole) {
        return whole.index()
                .agreement()
                .getExit()
                .map(ExitTerms::getArrangements)
                .orElse(List.of());
    }
}
