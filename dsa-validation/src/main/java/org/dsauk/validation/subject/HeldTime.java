package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.retention.HeldData;
import org.dsauk.schedule.DueDate;
import org.dsauk.schedule.MissingFact;
import org.dsauk.schedule.RetentionSchedule;
import org.dsauk.schedule.ScheduledDisposal;
import org.dsauk.text.Excerpt;

/**
 * Until when the rules keep data that somebody holds. A thing that is held for several purposes goes when the last of
 * them lets it go.
 */
public final class HeldTime {

    /** One thing that is held: a data item or an output. */
    private record Thing(Optional<String> item, Optional<String> output) {}

    private final List<List<ScheduledDisposal>> things;
    private final boolean complete;

    private HeldTime(List<List<ScheduledDisposal>> things, boolean complete) {
        this.things = things;
        this.complete = complete;
    }

    static HeldTime of(DataSharingAgreement agreement, HeldData held) {
        RetentionSchedule schedule = RetentionSchedule.of(agreement, held);
        Map<Thing, List<ScheduledDisposal>> byThing = new LinkedHashMap<>();
        for (ScheduledDisposal entry : schedule.disposals()) {
            byThing.computeIfAbsent(new Thing(entry.item(), entry.output()), thing -> new ArrayList<>())
                    .add(entry);
        }
        return new HeldTime(List.copyOf(byThing.values()), schedule.isComplete());
    }

    /**
     * {@return whether everything may still be held on a day; unknown where the day on which it goes cannot be
     * computed, or no rule says}
     *
     * @param day the day
     */
    public Answer allows(LocalDate day) {
        Answer all = complete && !things.isEmpty() ? Answer.YES : Answer.UNKNOWN;
        for (List<ScheduledDisposal> thing : things) {
            Answer one = Answer.NO;
            for (ScheduledDisposal entry : thing) {
                one = one.or(allows(entry.disposal(), day));
            }
            all = all.and(one);
        }
        return all;
    }

    private static Answer allows(DueDate due, LocalDate day) {
        if (due instanceof DueDate.On on) {
            return Answer.of(!day.isAfter(on.date()));
        }
        if (due instanceof DueDate.NotComputable open) {
            if (open.notAfter().filter(day::isAfter).isPresent()) {
                return Answer.NO;
            }
            return open.notBefore().filter(first -> !day.isAfter(first)).isPresent() ? Answer.YES : Answer.UNKNOWN;
        }
        return Answer.YES;
    }

    /** {@return what was to go first, by which day and under which rule, in words} */
    public String firstToGo() {
        return things.stream()
                .map(HeldTime::lastToLetGo)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(entry -> last(entry).orElse(LocalDate.MAX)))
                .map(entry -> Excerpt.quoted(entry.item().or(entry::output).orElse("all of it")) + " was to go by "
                        + last(entry).map(LocalDate::toString).orElse("then") + " under the retention rule "
                        + Excerpt.quoted(entry.rule().getId()))
                .orElse("nothing was to go");
    }

    private static Optional<ScheduledDisposal> lastToLetGo(List<ScheduledDisposal> thing) {
        boolean dated = thing.stream().allMatch(entry -> last(entry).isPresent());
        return dated
                ? thing.stream().max(Comparator.comparing(entry -> last(entry).orElse(LocalDate.MIN)))
                : Optional.empty();
    }

    private static Optional<LocalDate> last(ScheduledDisposal entry) {
        return entry.disposal() instanceof DueDate.NotComputable open
                ? open.notAfter()
                : entry.disposal().day();
    }

    /** {@return the facts without which the day cannot be computed, in words} */
    public String missing() {
        TreeSet<MissingFact> facts = things.stream()
                .flatMap(List::stream)
                .map(ScheduledDisposal::disposal)
                .filter(DueDate.NotComputable.class::isInstance)
                .flatMap(due -> ((DueDate.NotComputable) due).missing().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return facts.isEmpty()
                ? "a retention rule that says until when"
                : Excerpt.list(facts.stream().map(MissingFact::text).toList());
    }
}
