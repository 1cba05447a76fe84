package org.dsauk.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dsauk.retention.RetentionHold;
import org.dsauk.schedule.DueDate.Held;
import org.dsauk.schedule.DueDate.NotComputable;
import org.dsauk.schedule.DueDate.On;

/** What holds do to the end of a time: nothing goes while one is open. */
final class HoldCheck {

    private final List<RetentionHold> holds;

    /**
     * Looks at the holds that concern some data.
     *
     * @param holds the holds; one that ends before it begins holds on no day
     */
    HoldCheck(List<RetentionHold> holds) {
        this.holds = holds.stream().filter(hold -> !isUpsideDown(hold)).toList();
    }

    static boolean isUpsideDown(RetentionHold hold) {
        return hold.getStartsOn().isPresent()
                && hold.getEndsOn().isPresent()
                && hold.getEndsOn().get().isBefore(hold.getStartsOn().get());
    }

    /**
     * {@return the last day for which data is kept, with the holds}
     *
     * @param end that day without them
     * @param disposal the day by which data goes whose last day is known
     */
    DueDate end(DueDate end, Function<On, DueDate> disposal) {
        if (end instanceof On on) {
            return end(on, disposal);
        }
        if (end instanceof NotComputable unknown) {
            List<RetentionHold> open = holds.stream().filter(HoldCheck::isOpen).toList();
            return open.isEmpty() ? unknown.until(last(unknown, disposal)) : held(open, end);
        }
        return end;
    }

    private Optional<LocalDate> last(NotComputable unknown, Function<On, DueDate> disposal) {
        return unknown.notAfter()
                .flatMap(day -> end(RuleDates.on(day), disposal).day());
    }

    /** A hold that begins while data waits to go holds it too; after the last of them it goes. */
    private DueDate end(On end, Function<On, DueDate> disposal) {
        On kept = end;
        while (true) {
            List<RetentionHold> reached = reached(kept, disposal.apply(kept));
            List<RetentionHold> open =
                    reached.stream().filter(HoldCheck::isOpen).toList();
            if (!open.isEmpty()) {
                return held(open, end);
            }
            Optional<RetentionHold> last = last(reached);
            if (last.isEmpty()) {
                return kept;
            }
            LocalDate until = last.get().getEndsOn().orElseThrow();
            kept = new On(
                    until,
                    Optional.empty(),
                    "kept by " + Words.of(last.get()) + " to " + until + "; without it to " + end.date() + ", "
                            + end.reason());
        }
    }

    /** {@return the holds that are open on a day after the last one on which data may still be there} */
    private List<RetentionHold> reached(On kept, DueDate disposal) {
        LocalDate there = disposal.day().filter(day -> day.isAfter(kept.date())).orElse(kept.date());
        return holds.stream()
                .filter(hold ->
                        hold.getStartsOn().map(day -> !day.isAfter(there)).orElse(true))
                .filter(hold ->
                        hold.getEndsOn().map(day -> day.isAfter(kept.date())).orElse(true))
                .toList();
    }

    private static Optional<RetentionHold> last(List<RetentionHold> closed) {
        return closed.stream().max((one, other) -> {
            int byDay =
                    one.getEndsOn().orElseThrow().compareTo(other.getEndsOn().orElseThrow());
            return byDay == 0 ? Words.of(one).compareTo(Words.of(other)) : byDay;
        });
    }

    private static boolean isOpen(RetentionHold hold) {
        return hold.getEndsOn().isEmpty();
    }

    private static Held held(List<RetentionHold> open, DueDate otherwise) {
        List<String> names =
                new ArrayList<>(new TreeSet<>(open.stream().map(HoldCheck::name).toList()));
        String without = otherwise
                .day()
                .map(day -> "without it until " + day + ", ")
                .orElse("without it no day can be computed, because ");
        return new Held(
                open,
                otherwise,
                "nothing goes while this is open: " + names.stream().collect(Collectors.joining(", ")) + "; " + without
                        + otherwise.reason());
    }

    private static String name(RetentionHold hold) {
        return Words.of(hold) + hold.getStartsOn().map(day -> " from " + day).orElse("");
    }
}
