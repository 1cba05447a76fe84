package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.DRAFT;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Condition.condition;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.subject.AgreementSubjects.PARTIES;

import java.time.LocalDate;
import org.dsauk.validation.rule.Condition;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.StatedParty;

/** That a party exists on the day: nobody signs for a body that is no more, or is not yet, and none shares with it. */
final class PartyExistence {

    static final Condition<StatedParty> IS_NOT_GONE = condition(
            question("existence", party -> Answer.of(party.existedUntil().isEmpty())),
            holds("nothing says that the party exists no more", "the party exists no more"));

    private static final Fact<StatedParty, StatedParty> LAST_DAY =
            fact("last day", "existsUntil", party -> party.existedUntil().map(day -> party));

    private PartyExistence() {}

    static Rule isChecked(Rule rule) {
        return rule.and()
                .nature(INTEGRITY)
                .warningAt(DRAFT)
                .errorAt(SIGN, EXCHANGE)
                .forEach(PARTIES)
                .when(
                        question(
                                "existence",
                                party -> Answer.of(party.existedUntil().isPresent())),
                        holds("the party existed until a day that has passed", "nothing says that it exists no more"))
                .when(
                        question("part", party -> Answer.of(!party.hasLeft())),
                        holds("it is not recorded that it left", "it left before"))
                .must(LAST_DAY, new IsReplaced())
                .else_(PartyExistence::remedy)
                .and()
                .nature(PRACTICE)
                .adviceAt(DRAFT, SIGN, EXCHANGE)
                .forEach(PARTIES)
                .when(
                        question(
                                "successor",
                                party -> Answer.of(party.existedUntil().isPresent() && party.isReplaced())),
                        holds("another took its place", "it exists, or nobody took its place"))
                .must(
                        question("flows", party -> Answer.of(!party.isNamedInFlows())),
                        holds("no flow names it", "a flow still names it; whoever took its place is meant by it"))
                .else_(party -> "name " + party.successors() + " in the flows")
                .and()
                .nature(INTEGRITY)
                .warningAt(SIGN)
                .errorAt(EXCHANGE)
                .forEach(PARTIES)
                .when(
                        question("flows", party -> Answer.of(party.isNamedInFlows())),
                        holds("it sends or receives", "it neither sends nor receives"))
                .must(
                        Fact.<StatedParty>question(
                                        "first day",
                                        party ->
                                                Answer.of(party.existsOnlyFrom().isEmpty()))
                                .at((party, place) -> place.child("existsFrom")),
                        holds("it is not said to exist only later", "the party does not exist yet on the day"))
                .else_(party -> "let the party sign and share no sooner than it exists, on "
                        + party.existsOnlyFrom().map(LocalDate::toString).orElse("its first day"));
    }

    private static String remedy(StatedParty party) {
        String successors = party.successors();
        return successors.isEmpty()
                ? "take the party out of what is still to happen, or list whoever took its place, with 'succeeds'"
                : "state in 'succeeds' of " + successors + " since which day it has taken the place of this party";
    }

    /** Met where others took the place of a party that exists no more; otherwise says until when it existed. */
    private record IsReplaced() implements Criterion<StatedParty> {

        @Override
        public Answer answer(StatedParty party, LocalDate asOf) {
            return Answer.of(party.isReplaced());
        }

        @Override
        public String sentence(String fact, StatedParty party, Answer answer) {
            String until = "it existed until "
                    + party.existedUntil().map(LocalDate::toString).orElse("then") + " and exists no more";
            if (answer == Answer.YES) {
                return until + "; " + party.successors() + " took its place";
            }
            return until
                    + (party.successors().isEmpty()
                            ? "; nobody is said to have taken its place"
                            : "; " + party.successors() + " came after it, but has not taken its place by the day");
        }
    }
}
