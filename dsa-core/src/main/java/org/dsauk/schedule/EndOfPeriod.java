package org.dsauk.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.AfterPeriod;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.FixedDate;
import org.dsauk.retention.InWords;
import org.dsauk.retention.Indefinite;
import org.dsauk.retention.LatestOf;
import org.dsauk.retention.OwnSchedule;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RollingWindow;
import org.dsauk.retention.SameAs;
import org.dsauk.retention.UntilEvent;
import org.dsauk.retention.UntilRelease;

/** The last day of any period of a retention rule. */
final class EndOfPeriod {

    private static final int DEEPEST = 32;

    /** Where a period finds what another rule says. */
    interface OtherRules {

        /**
         * {@return when the time of another rule ends}
         *
         * @param id the id of the other rule
         * @param at where it is named
         */
        PeriodEnd of(String id, JsonPointer at);
    }

    private final EndAfterEvent afterEvent;
    private final EndOfWindow window;
    private final EndByAge byAge;
    private final OtherRules rules;

    EndOfPeriod(Ending ending, OtherRules rules) {
        this.afterEvent = new EndAfterEvent(ending);
        this.window = new EndOfWindow(ending);
        this.byAge = new EndByAge(ending);
        this.rules = rules;
    }

    /**
     * {@return the last day of a period}
     *
     * @param period the period
     * @param at where it stands
     */
    PeriodEnd of(RetentionPeriod period, JsonPointer at) {
        return of(period, at, 0);
    }

    private PeriodEnd of(RetentionPeriod period, JsonPointer at, int depth) {
        if (depth > DEEPEST) {
            return missing(at, "the times are nested more than " + DEEPEST + " deep");
        }
        return NotUnderstood.in(period.getOtherMembers(), at)
                .orElseGet(() -> Ending.counted(at, () -> dated(period, at, depth)));
    }

    private PeriodEnd dated(RetentionPeriod period, JsonPointer at, int depth) {
        if (period instanceof AfterEvent after) {
            return afterEvent.of(after, at);
        }
        if (period instanceof UntilEvent until) {
            return afterEvent.of(until, at);
        }
        if (period instanceof AfterInactivity inactivity) {
            return afterEvent.of(inactivity, at);
        }
        if (period instanceof UntilRelease release) {
            return afterEvent.of(release, at);
        }
        return period instanceof RollingWindow rolling ? window.of(rolling, at) : combined(period, at, depth);
    }

    private PeriodEnd combined(RetentionPeriod period, JsonPointer at, int depth) {
        if (period instanceof EarliestOf) {
            List<PeriodEnd> parts = parts(period, true, at, depth);
            return Combined.earliest(parts).label("the earliest of " + Words.count(parts.size(), "time"));
        }
        if (period instanceof LatestOf) {
            List<PeriodEnd> parts = parts(period, false, at, depth);
            return Combined.latest(parts).label("the latest of " + Words.count(parts.size(), "time"));
        }
        if (period instanceof AfterPeriod after) {
            return afterPeriod(after, at, depth);
        }
        if (period instanceof ByAge age) {
            return byAge.of(age, at, (part, place) -> of(part, place, depth + 1));
        }
        return period instanceof SameAs same ? of(same, at) : stated(period, at);
    }

    private PeriodEnd afterPeriod(AfterPeriod after, JsonPointer at, int depth) {
        PeriodEnd first = after.getPeriod()
                .map(period -> of(period, at.child("period"), depth + 1))
                .orElseGet(() -> missing(at.child("period"), "the rule does not say after which period"));
        PeriodEnd noLength = missing(at.child("length"), "the rule does not say how long after the other period");
        return after.getLength()
                .map(length -> first.then((day, why) -> EndAfterEvent.plus(
                        length, day, "the end of the period before (" + day + ", " + why + ")", at.child("length"))))
                .orElseGet(() -> first.isKnown()
                        ? noLength.within(first.low(), LocalDate.MAX)
                        : Combined.joined(List.of(first, noLength), first.low(), LocalDate.MAX));
    }

    /** The parts of a combination, with those of the same combination within it, so that brackets change nothing. */
    private List<PeriodEnd> parts(RetentionPeriod period, boolean earliest, JsonPointer at, int depth) {
        List<RetentionPeriod> periods = periods(period, earliest);
        if (periods.isEmpty()) {
            return List.of(missing(at.child("periods"), "there are no times to choose from"));
        }
        List<PeriodEnd> parts = new ArrayList<>();
        for (int index = 0; index < periods.size(); index++) {
            RetentionPeriod part = periods.get(index);
            JsonPointer place = at.child("periods").child(index);
            if (periods(part, earliest).isEmpty() || depth > DEEPEST) {
                parts.add(of(part, place, depth + 1));
            } else {
                parts.addAll(parts(part, earliest, place, depth + 1));
            }
        }
        return parts;
    }

    private static List<RetentionPeriod> periods(RetentionPeriod period, boolean earliest) {
        if (earliest) {
            return period instanceof EarliestOf all ? all.getPeriods() : List.of();
        }
        return period instanceof LatestOf all ? all.getPeriods() : List.of();
    }

    private PeriodEnd of(SameAs same, JsonPointer at) {
        return same.getRule()
                .map(id -> rules.of(id, at.child("rule")).label("as rule '" + Words.excerpt(id) + "' says"))
                .orElseGet(() -> missing(at.child("rule"), "the rule does not say as long as which other rule"));
    }

    private static PeriodEnd stated(RetentionPeriod period, JsonPointer at) {
        if (period instanceof FixedDate fixed) {
            return fixed.getDate()
                    .map(day -> PeriodEnd.on(day, "until " + day + ", which the rule states"))
                    .orElseGet(() -> missing(at.child("date"), "the rule does not say until which day"));
        }
        if (period instanceof Indefinite indefinite) {
            return PeriodEnd.never(reason(indefinite));
        }
        return period instanceof OwnSchedule own ? schedule(own, at) : words(period, at);
    }

    private static String reason(Indefinite indefinite) {
        String archiving = indefinite.getArchiving().orElse(false)
                ? " for archiving in the public interest, research or statistics"
                : "";
        return "it is kept for good" + archiving
                + indefinite
                        .getReason()
                        .map(why -> ": " + Words.excerpt(why))
                        .orElse(", and the rule does not say why");
    }

    private static PeriodEnd schedule(OwnSchedule own, JsonPointer at) {
        String link = own.getSchedule().map(uri -> " <" + uri + ">").orElse("");
        String duty = own.getMustBeSet().orElse(false) ? ", which the holder must set" : "";
        return missing(at, "the holder's own schedule" + link + " says how long" + duty);
    }

    private static PeriodEnd words(RetentionPeriod period, JsonPointer at) {
        return period instanceof InWords inWords && inWords.getWords().isPresent()
                ? missing(
                        at,
                        "the rule says it in words only: "
                                + Words.excerpt(inWords.getWords().get()))
                : missing(at, "the rule does not say how long");
    }

    private static PeriodEnd missing(JsonPointer at, String why) {
        return PeriodEnd.missing(new MissingFact.Member(at), why);
    }
}
