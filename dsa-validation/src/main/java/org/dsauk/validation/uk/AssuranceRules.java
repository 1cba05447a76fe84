package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.mayHold;
import static org.dsauk.validation.rule.Criteria.says;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.HandlingSubjects.REQUIRED_ASSURANCES;

import java.util.List;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.rule.RuleBuilder;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.RequiredAssurance;

/** Rules on what parties can show of their security (UK GDPR Article 32(1)(d)). */
final class AssuranceRules {

    private AssuranceRules() {}

    static List<Rule> all() {
        return List.of(requiredAssurancesAreHeld());
    }

    static Rule requiredAssurancesAreHeld() {
        Rule ofPersonalData = isHeld(
                rule("DSA-SEC-005", "An assurance without which nothing is shared is held and has not run out")
                        .nature(LAW)
                        .cites(Sources.ukGdpr("32(1)(d)"))
                        .citesUnderPart3(Sources.dpa2018("66(1)")),
                mayHold("personal data may be shared", "no personal data is shared"));
        return isHeld(
                ofPersonalData.and().nature(INTEGRITY),
                says("no personal data is shared", "personal data may be shared", answer -> answer == Answer.NO));
    }

    /** Where the law does not ask for it, the parties do. */
    private static Rule isHeld(RuleBuilder rule, Criterion<Answer> kind) {
        return rule.warningAt(SIGN)
                .errorAt(EXCHANGE)
                .forEach(REQUIRED_ASSURANCES)
                .when(question("personal data", RequiredAssurance::personalData), kind)
                .must(
                        fact("scheme", "scheme", RequiredAssurance::held),
                        that(
                                "is held on the day",
                                "is not held on the day by all who must hold it, or has run out",
                                RequiredAssurance.Held::on))
                .else_(required -> "share nothing with the party until it holds the assurance again; then state"
                        + " the day of issue and the last day, here or in an entry of the party's own");
    }
}
