package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsauk.text.Colour;
import org.dsauk.text.Page;

/**
 * Prints the parties that are neither in nor suspended nor asked nor gone: those whose steps do not count on the day,
 * processors, who need not sign, and others.
 */
final class Absent {

    private static final int MOST_STEPS = 3;

    private final Participations participations;
    private final LocalDate day;
    private final Set<String> parties;

    Absent(Participations participations, Participants participants) {
        this.participations = participations;
        this.day = participants.day();
        Set<String> elsewhere = participants.standings().stream()
                .filter(standing ->
                        standing.isIn() || standing.isSuspended() || standing.isInvited() || standing.hasLeft())
                .map(Standing::party)
                .collect(Collectors.toSet());
        this.parties = participants.standings().stream()
                .map(Standing::party)
                .filter(party -> !elsewhere.contains(party))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void print(Page page, PartyNames names) {
        StatedProcessors processors =
                new StatedProcessors(participations.agreement().getRoles());
        List<String> recorded = new ArrayList<>();
        List<String> processing = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String party : parties) {
            if (!participations.steps(party).isEmpty()) {
                recorded.add(names.of(party) + ": " + steps(party));
            } else if (processors.include(participations.aliases(party, day))) {
                processing.add(names.of(party));
            } else {
                others.add(names.of(party));
            }
        }
        print(page, "NOT IN ON THIS DAY, THOUGH A STEP IS RECORDED", recorded);
        print(page, "PROCESSORS, WITHOUT A SIGNATURE", processing);
        print(page, "NO SIGNATURE RECORDED", others);
    }

    private static void print(Page page, String title, List<String> entries) {
        if (!entries.isEmpty()) {
            page.gap();
            page.line(title + " (" + entries.size() + ")", Colour.BOLD);
            entries.forEach(entry -> page.entry("  ", entry));
        }
    }

    private String steps(String party) {
        return participations.steps(party).stream()
                .map(step -> step.status().code()
                        + step.day().map(date -> " on " + date).orElse(", day not recorded"))
                .distinct()
                .limit(MOST_STEPS)
                .collect(Collectors.joining("; "));
    }
}
