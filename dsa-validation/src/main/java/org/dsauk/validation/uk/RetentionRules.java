package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.says;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.RETENTION_RULES;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.OwnSchedule;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionRule;
import org.dsauk.retention.UntilEvent;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;

/** Rules on how long data is kept (UK GDPR Article 5(1)(e)). */
final class RetentionRules {

    private RetentionRules() {}

    static List<Rule> all() {
        return List.of(periodCanBeWorkedOut());
    }

    static Rule periodCanBeWorkedOut() {
        return rule("DSA-RET-002", "A retention period has a length and a beginning, or an event that ends it")
                .nature(LAW)
                .cites(Sources.ukGdpr("13(2)(a)"), Sources.ukGdpr("14(2)(a)"))
                .errorAt(SIGN)
                .forEach(RETENTION_RULES)
                .must(
                        fact("period", "period", RetentionRule::getPeriod),
                        says(
                                "the period says when it ends",
                                "the period does not say when it ends",
                                RetentionRules::hasEnd))
                .else_(rule -> "state how long and from which event, or until which event; words alone are not enough")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN)
                .forEach(RETENTION_RULES)
                .when(
                        question("period", RetentionRules::hasOwnSchedule),
                        holds("the holder's own schedule applies", "the period is not left to the holder's schedule"))
                .must(fact("link to the holder's own schedule", RetentionRules::schedule), isStated())
                .else_(rule -> "say where the holder's retention schedule can be read");
    }

    private static boolean hasEnd(RetentionPeriod period) {
        if (period instanceof AfterEvent after) {
            return after.getLength().isPresent() && after.getEvent().isPresent();
        }
        if (period instanceof UntilEvent until) {
            return until.getEvent().isPresent();
        }
        return period instanceof OwnSchedule;
    }

    private static Answer hasOwnSchedule(RetentionRule rule) {
        return Answer.of(rule.getPeriod().map(OwnSchedule.class::isInstance));
    }

    private static Optional<URI> schedule(RetentionRule rule) {
        return rule.getPeriod()
                .filter(OwnSchedule.class::isInstance)
                .map(OwnSchedule.class::cast)
                .flatMap(OwnSchedule::getSchedule);
    }
}
