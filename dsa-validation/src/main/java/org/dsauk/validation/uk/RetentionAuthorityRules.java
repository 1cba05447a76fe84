package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.STATUTORY_CODE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.HandlingSubjects.RETENTION_RULES;

import java.util.Optional;
import java.util.Set;
import org.dsauk.retention.RetentionAuthority;
import org.dsauk.retention.SameAs;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.StatedRetention;

/** Rules on what says how long data is kept (ICO data sharing code). */
final class RetentionAuthorityRules {

    /** The kinds that are not yet a source: which Act, code, claim or court it is has to be said. */
    private static final Set<RetentionAuthority> KINDS_ONLY = Set.of(
            RetentionAuthority.STATUTE,
            RetentionAuthority.REGULATION,
            RetentionAuthority.STATUTORY_CODE,
            RetentionAuthority.SECTOR_CODE,
            RetentionAuthority.LIMITATION,
            RetentionAuthority.COURT_OR_INQUIRY_HOLD);

    private static final Criterion<Answer> ABOUT_PERSONAL_DATA =
            holds("the rule may be about personal data", "the rule is about other data only");

    private static final Criterion<Answer> OWN_END = holds(
            "the rule itself says how long", "the period is left to the holder's own schedule, or to another rule");

    private RetentionAuthorityRules() {}

    static Rule authorityIsNamed() {
        return rule("DSA-RET-004", "A retention rule names what its period rests on")
                .nature(STATUTORY_CODE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN)
                .forEach(RETENTION_RULES)
                .when(question("personal data", StatedRetention::personalData), ABOUT_PERSONAL_DATA)
                .when(question("period", RetentionAuthorityRules::isOfItsOwn), OWN_END)
                .must(fact("authority", RetentionAuthorityRules::source), isStated())
                .else_(rule -> "name the statute, code or schedule that sets the period, or state the kind 'agreement'"
                        + " and why the parties chose it")
                .and()
                .nature(STATUTORY_CODE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN)
                .forEach(RETENTION_RULES)
                .when(question("personal data", StatedRetention::personalData), ABOUT_PERSONAL_DATA)
                .when(question("period", RetentionAuthorityRules::isOfItsOwn), OWN_END)
                .when(
                        question("local schedule", rule -> Answer.of(isOfALocalSchedule(rule))),
                        holds("the period comes from a local schedule", "the period comes from no local schedule"))
                .must(fact("link to the local schedule", rule -> rule.rule().getAuthorityLink()), isStated())
                .else_(rule -> "say where the schedule can be read");
    }

    /** Where the holder's own schedule decides, or another rule, that one is the source. */
    private static Answer isOfItsOwn(StatedRetention rule) {
        boolean another =
                rule.rule().getPeriod().filter(SameAs.class::isInstance).isPresent();
        return Answer.of(!another && StatedPeriod.isLeftToASchedule(rule) != Answer.YES);
    }

    private static boolean isOfALocalSchedule(StatedRetention rule) {
        return rule.rule().getAuthorityKind().equals(Optional.of(RetentionAuthority.LOCAL_SCHEDULE));
    }

    private static Optional<String> source(StatedRetention rule) {
        return rule.rule()
                .getAuthority()
                .or(() -> rule.rule()
                        .getAuthorityKind()
                        .filter(kind -> !KINDS_ONLY.contains(kind))
                        .map(RetentionAuthority::code));
    }
}
