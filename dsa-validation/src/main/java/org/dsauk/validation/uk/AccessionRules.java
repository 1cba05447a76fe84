package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Nature.STATUTORY_CODE;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.RecordSubjects.ACCESSIONS;
import static org.dsauk.validation.subject.RecordSubjects.COMINGS_AND_GOINGS;
import static org.dsauk.validation.subject.RecordSubjects.RECORD_STEPS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.party.AcceptanceMethod;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.rule.RuleBuilder;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.StatedAccession;

/** Rules on how parties come in, stay and leave (ICO data sharing code; practice of agreements). */
final class AccessionRules {

    private AccessionRules() {}

    static List<Rule> all() {
        return List.of(partiesComeAndGoInOrder());
    }

    static Rule partiesComeAndGoInOrder() {
        return accessionsFollowTheTerms(stepsFollowEachOther(rule(
                "DSA-LIF-005", "Parties come and go in order, and whoever accedes does so as the agreement asks")));
    }

    private static Rule stepsFollowEachOther(RuleBuilder begun) {
        return begun.nature(INTEGRITY)
                .errorAt(SIGN, EXCHANGE)
                .forEach(RECORD_STEPS)
                .must(OddRecord.order(), new OddRecord.Nothing("the step can follow what came before it"))
                .else_(step -> "correct the day or the status of the step, or record the step that is missing")
                .and()
                .nature(INTEGRITY)
                .warningAt(SIGN, EXCHANGE)
                .forEach(COMINGS_AND_GOINGS)
                .must(
                        OddRecord.rest(),
                        new OddRecord.Nothing(
                                "the step says who stands where since when, and fits the party and the" + " terms"))
                .else_(step ->
                        "complete or correct the entry: who, since which day, where they stand, and for which version")
                .and()
                .nature(INTEGRITY)
                .errorAt(SIGN, EXCHANGE)
                .forEach(ACCESSIONS)
                .must(
                        OddRecord.odd("day", accession -> OddRecord.lackOfDay(accession.entry())),
                        new OddRecord.Nothing("the accession has a day, or waits for its acceptance"))
                .must(
                        fact(
                                "version",
                                "version",
                                accession ->
                                        accession.step().getVersion().map(version -> new Joined(version, accession))),
                        that(
                                "was current",
                                "was not current on the day of the accession",
                                (joined, asOf) -> joined.wasCurrent()))
                .else_(accession -> "name the day of the accession and the version that was current on it; whoever"
                        + " joined an earlier major version signs the new one");
    }

    private static Rule accessionsFollowTheTerms(Rule steps) {
        return openness(steps)
                .and()
                .nature(INTEGRITY)
                .warningAt(SIGN)
                .errorAt(EXCHANGE)
                .forEach(ACCESSIONS)
                .when(
                        question("effect", accession -> Answer.of(accession.needsAcceptance())),
                        holds("the accession counts once it is accepted", "the accession needs no acceptance"))
                .must(
                        fact(
                                "day of acceptance",
                                "acceptedOn",
                                accession -> accession.step().getAcceptedOn()),
                        isStated())
                .must(
                        fact(
                                "party that accepts",
                                "acceptedBy",
                                accession ->
                                        accession.step().getAcceptedBy().map(party -> new Accepting(party, accession))),
                        that(
                                "may accept it for the others",
                                "is not the one that accepts for the others",
                                Accepting::mayAccept))
                .else_(accession -> "record who accepted it for the others, and when; until then the party is not in")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN, EXCHANGE)
                .forEach(ACCESSIONS)
                .must(fact("instrument", AccessionRules::instrument), isStated())
                .must(
                        question("method", AccessionRules::isByTheInstrument),
                        holds(
                                "it was done as the agreement asks",
                                "it was done in another way than the agreement asks"))
                .else_(accession ->
                        "name the deed, letter or form, and let it be of the kind that the agreement asks for")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN, EXCHANGE)
                .forEach(ACCESSIONS)
                .when(
                        question("invitation", accession -> Answer.of(accession.isByInvitation())),
                        holds("only those invited may join", "others than those invited may join"))
                .must(
                        question("invited", accession -> Answer.of(accession.wasInvited())),
                        holds(
                                "the party was invited before",
                                "no invitation of the party is recorded before it joined"))
                .else_(accession -> "record the invitation as a step of participation of the status 'invited'");
    }

    private static Rule openness(Rule steps) {
        return steps.and()
                .nature(INTEGRITY)
                .warningAt(SIGN, EXCHANGE)
                .forEach(ACCESSIONS)
                .when(
                        question(
                                "days",
                                accession ->
                                        Answer.of(accession.agreementShownFrom().isPresent())),
                        holds(
                                "no version has a day, so that other days tell since when there is an agreement",
                                "a version has a day, or no day tells since when there is an agreement"))
                .must(
                        Fact.<StatedAccession>question("day", accession -> Answer.of(!isTooEarly(accession)))
                                .at((accession, place) ->
                                        place.child(accession.step().getDate().isPresent() ? "date" : "acceptedOn")),
                        holds(
                                "the party did not join before there was an agreement",
                                "the party joined before the term, a signature or the record shows an agreement"))
                .else_(accession -> "correct the day, or state since when there is a version; the first day that shows"
                        + " an agreement is "
                        + accession
                                .agreementShownFrom()
                                .map(LocalDate::toString)
                                .orElse("not known"))
                .and()
                .nature(INTEGRITY)
                .errorAt(SIGN, EXCHANGE)
                .forEach(ACCESSIONS)
                .must(
                        Fact.<StatedAccession>question("group", StatedAccession::isOpenToIt)
                                .at((accession, place) ->
                                        accession.step().getGroup().isPresent() ? place.child("group") : place),
                        holds("such a body may join", "such a body may not join there, or not for these purposes"))
                .else_(accession -> "let the party join a group that is open to its type and for purposes for which one"
                        + " may join, or widen the terms on accession")
                .and()
                .nature(STATUTORY_CODE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN, EXCHANGE)
                .forEach(ACCESSIONS)
                .must(
                        question("terms", accession -> Answer.of(accession.isForeseen())),
                        holds("the agreement says how others join", "the agreement does not say how others join"))
                .else_(accession ->
                        "add terms on accession: which groups are open, by which instrument, and who accepts");
    }

    private static boolean isTooEarly(StatedAccession accession) {
        Optional<LocalDate> first = accession.agreementShownFrom();
        return accession
                .step()
                .getDate()
                .or(() -> accession.step().getAcceptedOn())
                .filter(day -> first.filter(day::isBefore).isPresent())
                .isPresent();
    }

    private static Optional<String> instrument(StatedAccession accession) {
        return accession
                .step()
                .getInstrument()
                .or(() -> accession.step().getMethod().map(AcceptanceMethod::code));
    }

    private static Answer isByTheInstrument(StatedAccession accession) {
        Set<AcceptanceMethod> asked = accession.instruments();
        return Answer.of(asked.isEmpty()
                || accession.step().getMethod().map(asked::contains).orElse(true));
    }

    private record Joined(String version, StatedAccession accession) {

        Answer wasCurrent() {
            return accession.wasCurrent(version);
        }

        @Override
        public String toString() {
            return version;
        }
    }

    private record Accepting(String party, StatedAccession accession) {

        Answer mayAccept(LocalDate asOf) {
            return Answer.of(accession.mayBeAcceptedBy(party));
        }

        @Override
        public String toString() {
            return party;
        }
    }
}
