package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.HandlingSubjects.RETENTION_RULES;

import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.dsauk.law.Instrument;
import org.dsauk.purpose.PurposeKind;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.AfterPeriod;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.DisposalAction;
import org.dsauk.retention.Indefinite;
import org.dsauk.retention.RetentionAuthority;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RollingWindow;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.StatedRetention;

/** The rule on periods that are longer, or shorter, than there can well be need for. */
final class RetentionLengthRules {

    private static final int YEARS = 75;

    private static final Set<RetentionAuthority> ENACTMENTS =
            Set.of(RetentionAuthority.STATUTE, RetentionAuthority.REGULATION);

    private static final Set<PurposeKind> ARCHIVING =
            Set.of(PurposeKind.ARCHIVING, PurposeKind.RESEARCH, PurposeKind.STATISTICS);

    private RetentionLengthRules() {}

    static Rule noLonger() {
        return rule("DSA-RET-006", "Personal data is kept no longer, and no less long, than there is need for it")
                .nature(PRACTICE)
                .cites(Sources.ukGdpr("5(1)(e)"))
                .warningAt(SIGN)
                .forEach(RETENTION_RULES)
                .when(question("personal data", StatedRetention::personalData), aboutPersonalData())
                .must(
                        Fact.<StatedRetention>question("length", rule -> Answer.of(!isTooLong(rule) || isEnacted(rule)))
                                .at((rule, place) -> place.child("period")),
                        holds(
                                "the period is no more than " + YEARS + " years, or an enactment sets it",
                                "the period is more than " + YEARS + " years, and no enactment is said to set it"))
                .else_(rule -> "shorten the period, or name the Act or regulation as authority of the kind 'statute' or"
                        + " 'regulation'")
                .and()
                .nature(PRACTICE)
                .cites(
                        Sources.ukGdpr("5(1)(e)"),
                        Instrument.UK_GDPR.article("89").until("2026-02-04"),
                        Instrument.UK_GDPR.article("84B").from("2026-02-05"))
                .warningAt(SIGN)
                .forEach(RETENTION_RULES)
                .when(question("personal data", StatedRetention::personalData), aboutPersonalData())
                .must(
                        question("end", rule -> Answer.of(!isForGood(rule) || isForArchiving(rule))),
                        holds(
                                "the data is not kept for good, or it is kept for archiving, research or statistics",
                                "the data is kept for good, and not for archiving, research or statistics"))
                .else_(rule -> "state when the data goes, or that it is kept for archiving in the public interest,"
                        + " research or statistics")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ukGdpr("5(2)"))
                .warningAt(SIGN)
                .forEach(RETENTION_RULES)
                .when(
                        question("audit", rule -> Answer.of(rule.serves(Set.of(PurposeKind.AUDIT)))),
                        holds("the data is kept for audit", "the rule names no purpose of audit"))
                .must(
                        Fact.<StatedRetention>question("length", rule -> Answer.of(!goesAtOnce(rule)))
                                .at((rule, place) -> place.child("period")),
                        holds("the data does not go at once", "the data goes at once, and nothing is left to audit"))
                .else_(rule -> "keep what the audit needs until it is done");
    }

    private static Criterion<Answer> aboutPersonalData() {
        return holds("the rule may be about personal data", "the rule is about other data only");
    }

    private static boolean isTooLong(StatedRetention rule) {
        return StatedPeriod.is(rule, RetentionLengthRules::isLong);
    }

    private static boolean isForGood(StatedRetention rule) {
        return StatedPeriod.is(rule, Indefinite.class::isInstance)
                || rule.rule()
                        .getDisposal()
                        .flatMap(Disposal::getAction)
                        .equals(Optional.of(DisposalAction.RETAIN_PERMANENTLY));
    }

    private static boolean goesAtOnce(StatedRetention rule) {
        boolean thenKept = StatedPeriod.all(rule)
                .anyMatch(period -> period instanceof AfterPeriod after
                        && !after.getLength().equals(Optional.of(Period.ZERO)));
        return !thenKept
                && StatedPeriod.is(
                        rule,
                        period -> period instanceof AfterEvent after
                                && after.getLength().filter(Period::isZero).isPresent());
    }

    private static boolean isLong(RetentionPeriod period) {
        Optional<Period> length = Optional.empty();
        if (period instanceof AfterEvent after) {
            length = after.getLength();
        } else if (period instanceof AfterPeriod after) {
            length = after.getLength();
        } else if (period instanceof RollingWindow window) {
            length = window.getLength();
        } else if (period instanceof AfterInactivity inactivity) {
            length = inactivity.getLength();
        }
        return length.filter(RetentionLengthRules::isLong).isPresent();
    }

    /** Counts days as parts of an average year, so that nobody gains by writing them. */
    private static boolean isLong(Period length) {
        return length.getYears() + length.getMonths() / 12.0 + length.getDays() / 365.25 > YEARS;
    }

    private static boolean isEnacted(StatedRetention rule) {
        return rule.rule()
                .getAuthorityKind()
                .map(authority -> kind(authority, rule))
                .filter(ENACTMENTS::contains)
                .isPresent();
    }

    private static RetentionAuthority kind(RetentionAuthority authority, StatedRetention rule) {
        return authority
                .entry(rule.index().law())
                .flatMap(entry -> entry.text("kind"))
                .map(RetentionAuthority::of)
                .orElse(authority);
    }

    private static boolean isForArchiving(StatedRetention rule) {
        boolean said = rule.rule()
                .getPeriod()
                .filter(period -> period instanceof Indefinite indefinite
                        && indefinite.getArchiving().orElse(false))
                .isPresent();
        return said || rule.serves(ARCHIVING);
    }
}
