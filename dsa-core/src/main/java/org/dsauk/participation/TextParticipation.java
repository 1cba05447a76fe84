package org.dsauk.participation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dsauk.text.Colour;
import org.dsauk.text.Page;

/**
 * Who is in an agreement on a day in plain text, for people: an entry for each party and for each flow, then what is
 * odd in the record, of each kind the first few.
 *
 * <p>Lines end in {@code \n} and are wrapped at 100 characters where words allow. What stands in an agreement cannot
 * disturb the terminal.
 *
 * @since 0.1.0
 */
public final class TextParticipation {

    private static final String ENTRY = "  ";
    private static final int MOST_OF_A_KIND = 3;

    private final Participations participations;
    private final LocalDate day;
    private final boolean coloured;

    private TextParticipation(Participations participations, LocalDate day, boolean coloured) {
        this.participations = participations;
        this.day = day;
        this.coloured = coloured;
    }

    /**
     * {@return the text of a day, without colour}
     *
     * @param participations the participation of an agreement
     * @param day the day
     */
    public static TextParticipation of(Participations participations, LocalDate day) {
        return new TextParticipation(participations, day, false);
    }

    /**
     * {@return this text with or without the colours of a terminal}
     *
     * @param on whether to colour it
     */
    public TextParticipation colour(boolean on) {
        return new TextParticipation(participations, day, on);
    }

    /** {@return the text; it ends in a line end} */
    @Override
    public String toString() {
        Page page = new Page(coloured);
        Participants participants = participations.on(day);
        PartyNames names = new PartyNames(participations.agreement());
        printHead(page, participants);
        StandingText standings = new StandingText(page, participations.agreement(), names);
        List<Standing> all = participants.standings();
        standings.print("IN", having(all, Standing::mayShare));
        standings.print(
                "IN, BUT NOT UNDER THE CURRENT VERSION",
                having(all, standing -> standing.isIn() && !standing.mayShare()));
        standings.print("SUSPENDED", having(all, Standing::isSuspended));
        standings.print("ASKED, NOT IN", having(all, Standing::isInvited));
        standings.print("LEFT", having(all, Standing::hasLeft));
        new Absent(participations, participants).print(page, names);
        printFlows(page);
        printIrregularities(page);
        return page.toString();
    }

    private static List<Standing> having(List<Standing> standings, Predicate<Standing> which) {
        return standings.stream().filter(which).toList();
    }

    private void printHead(Page page, Participants participants) {
        String id = participations.agreement().getId();
        page.heading(participations.agreement().getTitle().orElse(id), Colour.BOLD);
        String status = participants.status().map(where -> where.code()).orElse("no status recorded");
        String version =
                participants.version().map(number -> "version " + number).orElse("no version");
        page.paragraph("", "On " + day + ": " + status + ", " + version + ".");
    }

    private void printFlows(Page page) {
        List<FlowOnDay> flows = participations.flowsOn(day);
        if (!flows.isEmpty()) {
            page.gap();
            page.line("FLOWS", Colour.BOLD);
            flows.forEach(flow -> print(page, flow));
        }
    }

    /** What stands against the flow as a whole is named; parties have entries of their own. */
    private static void print(Page page, FlowOnDay flow) {
        page.entry(ENTRY, flow.flow() + " for " + flow.purpose() + ": " + Extent.of(flow));
        flow.obstacles().stream()
                .filter(obstacle -> obstacle.party().isEmpty())
                .forEach(obstacle -> page.entry(ENTRY + ENTRY, obstacle.words() + " (" + obstacle.source() + ")"));
    }

    private void printIrregularities(Page page) {
        List<Irregularity> odd = participations.irregularities();
        if (!odd.isEmpty()) {
            page.gap();
            page.line("ODD IN THE RECORD (" + odd.size() + ")", Colour.BOLD);
            Map<IrregularityKind, List<Irregularity>> kinds = odd.stream()
                    .collect(Collectors.groupingBy(Irregularity::kind, LinkedHashMap::new, Collectors.toList()));
            kinds.values().forEach(alike -> print(page, alike));
        }
    }

    private static void print(Page page, List<Irregularity> alike) {
        alike.stream().limit(MOST_OF_A_KIND).forEach(each -> page.entry(ENTRY, each.source() + ": " + each.words()));
        if (alike.size() > MOST_OF_A_KIND) {
            page.entry(ENTRY, "and " + (alike.size() - MOST_OF_A_KIND) + " more like this");
        }
    }
}
