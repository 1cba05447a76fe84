package org.dsauk.schedule;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dsauk.text.Colour;
import org.dsauk.text.Page;

/**
 * A retention schedule in plain text, for people: what goes on a day, in order; what is held; what stays for good; then
 * what cannot be computed and what is missing.
 *
 * <p>What is the same for several holders, items or purposes is printed once, with their ids. Lines end in {@code \n}
 * and are wrapped at 100 characters where words allow. What stands in an agreement cannot disturb the terminal.
 *
 * @since 0.1.0
 */
public final class TextSchedule {

    private final RetentionSchedule schedule;
    private final boolean coloured;

    private TextSchedule(RetentionSchedule schedule, boolean coloured) {
        this.schedule = schedule;
        this.coloured = coloured;
    }

    /**
     * {@return the text of a schedule, without colour}
     *
     * @param schedule the schedule
     */
    public static TextSchedule of(RetentionSchedule schedule) {
        return new TextSchedule(schedule, false);
    }

    /**
     * {@return this text with or without the colours of a terminal}
     *
     * @param on whether to colour it
     */
    public TextSchedule colour(boolean on) {
        return new TextSchedule(schedule, on);
    }

    /** {@return the text; it ends in a line end} */
    @Override
    public String toString() {
        Page page = new Page(coloured);
        page.heading(
                "Retention under "
                        + schedule.agreement()
                                .getTitle()
                                .orElse(schedule.agreement().getId()),
                Colour.BOLD);
        if (schedule.disposals().isEmpty()) {
            page.gap();
            page.paragraph("", "No retention rule concerns this.");
        }
        DisposalText text = new DisposalText(page);
        AlikeDisposals.of(schedule.disposals()).forEach(text::print);
        if (!schedule.isComplete()) {
            page.gap();
            page.paragraph("", "There is more than is listed here.");
        }
        printMissing(page);
        return page.toString();
    }

    private void printMissing(Page page) {
        Map<String, Set<String>> rules = rulesByMissingFact();
        if (rules.isEmpty()) {
            return;
        }
        page.gap();
        page.line("What is missing", Colour.BOLD);
        rules.forEach((fact, ids) -> page.paragraph("  ", fact + ": for " + String.join(", ", ids)));
    }

    private Map<String, Set<String>> rulesByMissingFact() {
        Map<String, Set<String>> rules = new TreeMap<>();
        for (ScheduledDisposal each : schedule.disposals()) {
            if (each.disposal() instanceof DueDate.NotComputable open) {
                for (MissingFact fact : open.missing()) {
                    rules.computeIfAbsent(fact.text(), key -> new TreeSet<>())
                            .add(each.rule().getId());
                }
            }
        }
        return rules;
    }
}
