package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.CONTROLLERS;
import static org.dsauk.validation.subject.RecordSubjects.SIGNATURES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Controller;
import org.dsauk.validation.subject.StatedSignature;

/** Rules on who is bound by an agreement, and by what. */
final class SignatureRules {

    private SignatureRules() {}

    static List<Rule> all() {
        return List.of(everySideIsBound(), signaturesFitTheVersion());
    }

    static Rule everySideIsBound() {
        return rule("DSA-SIG-001", "Whoever discloses or receives has signed this version or joined it, and not left")
                .nature(INTEGRITY)
                .errorAt(EXCHANGE)
                .forEach(CONTROLLERS)
                .when(
                        question("existence", controller -> Answer.of(controller.exists())),
                        holds("the party exists", "the party does not exist yet"))
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

    /** No way of computing a digest of the terms is defined, so digests are only compared with each other. */
    static Rule signaturesFitTheVersion() {
        return rule(
                        "DSA-SIG-005",
                        "A signature names a version that there is, and is dated neither before it nor in the future")
                .nature(INTEGRITY)
                .errorAt(SIGN, EXCHANGE)
                .forEach(SIGNATURES)
                .must(
                        fact(
                                "day of signature",
                                "date",
                                given -> given.signature().getDate()),
                        that("has come", "is yet to come", (day, asOf) -> Answer.of(!day.isAfter(asOf))))
                .must(
                        Fact.<StatedSignature>question("day", given -> Answer.of(!isBeforeItsVersion(given)))
                                .at((given, place) -> place.child("date")),
                        holds(
                                "nothing says that the version was finished later",
                                "the version was finished later than it was signed"))
                .else_(given -> "correct the day of the signature; a version that has changed since is signed again")
                .and()
                .nature(INTEGRITY)
                .errorAt(SIGN, EXCHANGE)
                .forEach(SIGNATURES)
                .when(
                        fact(
                                "version of the agreement",
                                given -> given.index().agreement().getVersion()),
                        isStated())
                .must(
                        fact(
                                "version",
                                "version",
                                given -> given.signature().getVersion().map(version -> new Signed(version, given))),
                        that("is one of the agreement", "is none of the agreement", (signed, asOf) -> signed.exists()))
                .else_(given -> "name the version that was signed, as the agreement or its change log names it")
                .and()
                .nature(INTEGRITY)
                .errorAt(SIGN, EXCHANGE)
                .forEach(SIGNATURES)
                .when(fact("digest", given -> given.signature().getDigest()), isStated())
                .must(
                        Fact.<StatedSignature>question("digest", given -> Answer.of(!given.contradictsDigest()))
                                .at((given, place) -> place.child("digest")),
                        holds(
                                "no other signature of the version states another digest",
                                "another signature of the same version states another digest"))
                .else_(given -> "find out which text was signed; all parties sign the same one");
    }

    private static boolean isBeforeItsVersion(StatedSignature given) {
        Optional<LocalDate> finished = given.versionFinished();
        return given.signature()
                .getDate()
                .filter(day -> finished.filter(day::isBefore).isPresent())
                .isPresent();
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

    private record Signed(String version, StatedSignature given) {

        Answer exists() {
            return given.exists(version);
        }

        @Override
        public String toString() {
            return version;
        }
    }
}
