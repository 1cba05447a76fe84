package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Nature.STATUTORY_CODE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.AGREEMENT;

import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.governance.AccessionTerms;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.governance.Notice;
import org.dsauk.governance.NoticePeriods;
import org.dsauk.model.Deadline;
import org.dsauk.report.JsonPointer;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;

/** Rules on how a party leaves an agreement or is shut out of it. */
final class LeavingRules {

    private static final int TWO = 2;

    private static final Fact<DataSharingAgreement, String> EXCLUSION = Fact.<DataSharingAgreement, String>fact(
                    "way in which a party is shut out",
                    agreement -> accession(agreement).stream()
                            .flatMap(terms -> terms.getExclusion().stream())
                            .findFirst())
            .heldBy(LeavingRules::governance);

    private static final Fact<DataSharingAgreement, String> WITHDRAWAL = Fact.<DataSharingAgreement, String>fact(
                    "way in which a party leaves",
                    agreement -> accession(agreement).stream()
                            .flatMap(terms -> terms.getWithdrawal().stream())
                            .findFirst()
                            .or(() -> notices(agreement).stream().findFirst().map(notice -> "notice")))
            .heldBy(LeavingRules::governance);

    private static final Fact<DataSharingAgreement, Deadline> NOTICE = Fact.<DataSharingAgreement, Deadline>fact(
                    "time of notice before a party leaves",
                    agreement -> notices(agreement).stream()
                            .flatMap(notice -> notice.getPeriod().stream())
                            .filter(NoticePeriods::saysHowLong)
                            .findFirst())
            .heldBy(LeavingRules::governance);

    private LeavingRules() {}

    static List<Rule> all() {
        return List.of(partiesCanLeave());
    }

    static Rule partiesCanLeave() {
        return rule("DSA-LIF-006", "It is agreed how a party leaves, after what notice, and how one is shut out")
                .nature(STATUTORY_CODE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN)
                .forEach(AGREEMENT)
                .when(
                        question("parties", agreement -> Answer.of(mayHaveThree(agreement))),
                        holds(
                                "there are more than two parties, or others may join",
                                "there are no more than two parties, and nobody may join"))
                .must(EXCLUSION, isStated())
                .else_(agreement -> "say in 'exclusion' who decides, and how, that a party is shut out")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN)
                .forEach(AGREEMENT)
                .when(
                        question("parties", LeavingRules::hasParties),
                        holds("somebody takes part", "nobody is stated to take part"))
                .must(WITHDRAWAL, isStated())
                .else_(agreement ->
                        "say in 'withdrawal' how a party leaves, or state a notice of withdrawal or" + " termination")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN)
                .forEach(AGREEMENT)
                .when(
                        question("parties", LeavingRules::hasParties),
                        holds("somebody takes part", "nobody is stated to take part"))
                .must(NOTICE, isStated())
                .else_(agreement -> "state how long before a party gives notice of withdrawal or termination");
    }

    private static Answer hasParties(DataSharingAgreement agreement) {
        return Answer.of(
                !agreement.getParties().isEmpty() || !agreement.getPartyGroups().isEmpty());
    }

    /** With two parties, whoever shuts out the other one ends the agreement. */
    private static boolean mayHaveThree(DataSharingAgreement agreement) {
        return agreement.getParties().size() > TWO
                || !agreement.getPartyGroups().isEmpty()
                || !accession(agreement).isEmpty();
    }

    private static List<AccessionTerms> accession(DataSharingAgreement agreement) {
        return agreement.getGovernance().map(GovernanceTerms::getAccession).orElse(List.of());
    }

    private static List<Notice> notices(DataSharingAgreement agreement) {
        return NoticePeriods.of(agreement.getGovernance()).ofLeaving();
    }

    private static JsonPointer governance(DataSharingAgreement agreement, JsonPointer root) {
        Optional<GovernanceTerms> terms = agreement.getGovernance();
        return terms.isPresent() ? root.child("governance") : root;
    }
}
