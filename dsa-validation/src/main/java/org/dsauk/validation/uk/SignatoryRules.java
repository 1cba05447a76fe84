package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isComplete;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.FLOW_SIDES;
import static org.dsauk.validation.subject.RecordSubjects.SIGNATORIES;
import static org.dsauk.validation.subject.RecordSubjects.SIGNING_PARTIES;

import java.util.List;
import java.util.Optional;
import org.dsauk.law.Citation;
import org.dsauk.law.Provision;
import org.dsauk.party.ContactRole;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.FlowSide;
import org.dsauk.validation.subject.Signatory;
import org.dsauk.validation.subject.SigningParty;

/** Rules on who signs and who approves (UK GDPR Articles 38(6) and 39; practice of agreements). */
final class SignatoryRules {

    /** Guidance under the Health and Social Care (National Data Guardian) Act 2018, to which bodies have regard. */
    private static final Citation GUARDIANS = Provision.of(
                    "National Data Guardian, guidance about the appointment of Caldicott Guardians, their role and"
                            + " responsibilities")
            .always();

    private static final Criterion<Answer> BY_A_PERSON =
            holds("a person signed", "the party accepted without a signature of a person");

    private static final Fact<Signatory, SignedRole> ROLE =
            fact("role", "role", signatory -> signatory.signing().role().map(role -> new SignedRole(role, signatory)));

    private SignatoryRules() {}

    static List<Rule> all() {
        return List.of(signatoryHasAuthority(), officerDoesNotSignAlone(), guardianApproves());
    }

    static Rule signatoryHasAuthority() {
        return rule("DSA-SIG-002", "A signature names the person, the office and a role that can bind the party")
                .nature(PRACTICE)
                .cites(Sources.ukGdpr("5(2)"))
                .warningAt(SIGN, EXCHANGE)
                .forEach(SIGNATORIES)
                .when(question("method", SignatoryRules::isByAPerson), BY_A_PERSON)
                .must(
                        fact(
                                "signatory",
                                "signatory",
                                signatory -> signatory.signing().signatory()),
                        isStated())
                .must(fact("office", "office", signatory -> signatory.signing().office()), isStated())
                .must(ROLE, isStated())
                .else_(signatory -> "name the person who signed, the office that gave the authority and its role, such"
                        + " as 'senior-information-risk-owner'")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ukGdpr("5(2)"))
                .warningAt(SIGN, EXCHANGE)
                .forEach(SIGNATORIES)
                .when(question("method", SignatoryRules::isByAPerson), BY_A_PERSON)
                .when(ROLE, isStated())
                .must(
                        ROLE,
                        that(
                                "can bind such a party",
                                "does not bind such a party by itself",
                                (role, asOf) -> role.bindsTheParty()))
                .else_(signatory -> "let the senior information risk owner, the chief executive or an office to which"
                        + " they gave the authority sign");
    }

    private static Answer isByAPerson(Signatory signatory) {
        return Answer.of(signatory.signing().isByAPerson());
    }

    static Rule officerDoesNotSignAlone() {
        return rule("DSA-SIG-003", "The data protection officer advises, and is not the only one who signs or approves")
                .nature(PRACTICE)
                .cites(Sources.ukGdpr("38(6)"), Sources.ukGdpr("39"))
                .warningAt(SIGN, EXCHANGE)
                .forEach(SIGNING_PARTIES)
                .must(
                        Fact.<SigningParty>question("signatory", SigningParty::isSignedByAnother)
                                .at((party, place) -> party.signings().get(0).pointer()),
                        holds(
                                "somebody else than the data protection officer signed or approved",
                                "nobody but the data protection officer signed or approved"))
                .else_(party -> "let whoever answers for the data sign, and record what the officer advised");
    }

    static Rule guardianApproves() {
        return rule("DSA-SIG-004", "The Caldicott Guardian approves flows of confidential data on health or care")
                .nature(PRACTICE)
                .cites(GUARDIANS)
                .warningAt(SIGN)
                .forEach(FLOW_SIDES)
                .when(
                        question("confidential data on health or care", FlowSide::isConfidentialCare),
                        holds(
                                "the flow has confidential data on health or care",
                                "the flow has no confidential data on health or care"))
                .when(
                        question("Caldicott Guardian", FlowSide::hasGuardian),
                        holds("the side has a Caldicott Guardian", "the side has no Caldicott Guardian"))
                .must(
                        fact("approval", side -> Optional.of(side.withoutGuardianApproval())),
                        isComplete(
                                "the Caldicott Guardian approved it",
                                "no approval of the Caldicott Guardian is recorded"))
                .else_(side -> "record the approval as a step of participation of the status 'approved' and the role"
                        + " 'caldicott-guardian'");
    }

    private record SignedRole(ContactRole role, Signatory signatory) {

        Answer bindsTheParty() {
            return SignatoryRoles.bind(role, signatory);
        }

        @Override
        public String toString() {
            return role.code();
        }
    }
}
