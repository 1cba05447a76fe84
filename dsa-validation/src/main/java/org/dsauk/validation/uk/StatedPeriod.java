package org.dsauk.validation.uk;

import java.net.URI;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.AfterPeriod;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.FixedDate;
import org.dsauk.retention.Indefinite;
import org.dsauk.retention.LatestOf;
import org.dsauk.retention.OwnSchedule;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RollingWindow;
import org.dsauk.retention.SameAs;
import org.dsauk.retention.UntilEvent;
import org.dsauk.retention.UntilRelease;
import org.dsauk.retention.WindowUnit;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.StatedRetention;

/**
 * A period of a retention rule.
 *
 * @param period the period, or a part of it
 * @param rule the rule
 */
record StatedPeriod(RetentionPeriod period, StatedRetention rule) {

    /** Whether it can be worked out when the period ends. */
    boolean isDeterminable() {
        if (period instanceof AfterEvent after) {
            return isForwards(after.getLength()) && after.getEvent().isPresent();
        }
        if (period instanceof ByAge age) {
            return isDeterminable(age);
        }
        if (period instanceof UntilEvent until) {
            return until.getEvent().isPresent();
        }
        if (period instanceof FixedDate fixed) {
            return fixed.getDate().isPresent();
        }
        if (period instanceof RollingWindow window) {
            return isDeterminable(window);
        }
        if (period instanceof AfterInactivity inactivity) {
            return isForwards(inactivity.getLength()) || inactivity.getHours().isPresent();
        }
        if (period instanceof AfterPeriod after) {
            return isForwards(after.getLength())
                    && !parts().isEmpty()
                    && parts().stream().allMatch(StatedPeriod::isDeterminable);
        }
        if (period instanceof UntilRelease release) {
            return release.getRelease().isPresent();
        }
        if (period instanceof Indefinite indefinite) {
            return indefinite.getReason().isPresent();
        }
        if (period instanceof SameAs same) {
            return same.getRule().flatMap(rule::other).isPresent();
        }
        return period instanceof OwnSchedule || isDeterminableCombination();
    }

    /** It rolls in a month or with a release, not with both; of a collection year the month says where it begins. */
    private static boolean isDeterminable(RollingWindow window) {
        boolean twice = window.getRollsOnRelease().orElse(false)
                && window.getRollsInMonth().isPresent()
                && !window.getUnit().equals(Optional.of(WindowUnit.COLLECTION_YEAR));
        return !twice
                && window.getUnit()
                        .flatMap(unit -> window.getLength().filter(unit::counts))
                        .isPresent();
    }

    private static boolean isForwards(Optional<Period> length) {
        return length.filter(stated -> !stated.isNegative()).isPresent();
    }

    private boolean isDeterminable(ByAge age) {
        return age.getEvent().isPresent()
                && (age.getAtLeast().isPresent() || age.getBelow().isPresent())
                && age.getMatching().isPresent()
                && age.getOtherwise().isPresent()
                && parts().stream().allMatch(StatedPeriod::isDeterminable);
    }

    /** The first of several times is known from those that are; the last one only where all are. */
    private boolean isDeterminableCombination() {
        List<StatedPeriod> parts = parts();
        long known = parts.stream().filter(StatedPeriod::isDeterminable).count();
        return known >= 2 && (period instanceof EarliestOf || known == parts.size());
    }

    /** The periods within a period. */
    List<StatedPeriod> parts() {
        List<RetentionPeriod> parts = new ArrayList<>();
        if (period instanceof EarliestOf earliest) {
            parts.addAll(earliest.getPeriods());
        } else if (period instanceof LatestOf latest) {
            parts.addAll(latest.getPeriods());
        } else if (period instanceof AfterPeriod after) {
            after.getPeriod().ifPresent(parts::add);
        } else if (period instanceof ByAge age) {
            age.getMatching().ifPresent(parts::add);
            age.getOtherwise().ifPresent(parts::add);
        }
        return parts.stream().map(part -> new StatedPeriod(part, rule)).toList();
    }

    /** Whether something is so of a rule's period: of the earliest of several times all must be so, of others one. */
    static boolean is(StatedRetention rule, Predicate<RetentionPeriod> question) {
        return of(rule).filter(stated -> stated.is(question)).isPresent();
    }

    private boolean is(Predicate<RetentionPeriod> question) {
        List<StatedPeriod> parts = parts();
        if (period instanceof EarliestOf) {
            return !parts.isEmpty() && parts.stream().allMatch(part -> part.is(question));
        }
        return question.test(period) || parts.stream().anyMatch(part -> part.is(question));
    }

    /** The period of a rule and all its parts. */
    static Stream<RetentionPeriod> all(StatedRetention rule) {
        return of(rule).stream().flatMap(StatedPeriod::all);
    }

    private Stream<RetentionPeriod> all() {
        return Stream.concat(Stream.of(period), parts().stream().flatMap(StatedPeriod::all));
    }

    private static Optional<StatedPeriod> of(StatedRetention rule) {
        return rule.rule().getPeriod().map(period -> new StatedPeriod(period, rule));
    }

    private static Stream<OwnSchedule> schedules(StatedRetention rule) {
        return all(rule).filter(OwnSchedule.class::isInstance).map(OwnSchedule.class::cast);
    }

    /** Whether the holder's own schedule says how long, or part of it. */
    static Answer isLeftToASchedule(StatedRetention rule) {
        return Answer.of(of(rule).map(period -> schedules(rule).findAny().isPresent()));
    }

    /** Where the holder's schedule can be read. */
    static Optional<URI> schedule(StatedRetention rule) {
        return schedules(rule)
                .flatMap(schedule -> schedule.getSchedule().stream())
                .findFirst();
    }

    /** Whether the rule itself, not a schedule, ends the time; so also where it does not state the period. */
    static Answer hasAnEndOfItsOwn(StatedRetention rule) {
        return Answer.of(
                of(rule).filter(stated -> stated.period instanceof OwnSchedule || stated.period instanceof Indefinite)
                        .isEmpty());
    }
}
