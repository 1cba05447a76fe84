package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsauk.party.Party;
import org.dsauk.party.Succession;
import org.dsauk.party.SuccessionKind;
import org.dsauk.report.JsonPointer;

/** Which party took the place of which, in the order of the days. */
final class Successions {

    private static final Comparator<Succeeded> ORDER = Comparator.comparing(Succeeded::day)
            .thenComparing(Succeeded::successor)
            .thenComparing(Succeeded::predecessor)
            .thenComparing(Succeeded::ends);

    /** Something passes on only if there is a day before. */
    private static final LocalDate SECOND_DAY = Days.after(LocalDate.MIN);

    private final Parties parties;
    private final List<Irregularity> odd;
    private final List<Succeeded> all = new ArrayList<>();
    private final Map<String, List<Succeeded>> bySuccessor = new HashMap<>();
    private final Map<String, List<Succeeded>> endOf = new HashMap<>();

    Successions(Parties parties, List<Irregularity> odd) {
        this.parties = parties;
        this.odd = odd;
        parties.all().forEach(this::read);
        all.sort(ORDER);
        for (Succeeded each : all) {
            bySuccessor
                    .computeIfAbsent(each.successor(), id -> new ArrayList<>())
                    .add(each);
            if (each.ends()) {
                endOf.computeIfAbsent(each.predecessor(), id -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    private void read(Party party) {
        List<Succession> stated = party.getSucceeds();
        for (int i = 0; i < stated.size(); i++) {
            JsonPointer source =
                    parties.pointer(party.getId()).child("succeeds").child(i);
            read(party, stated.get(i), source);
        }
    }

    private void read(Party party, Succession stated, JsonPointer source) {
        Optional<String> predecessor = stated.getPredecessor();
        if (predecessor.isEmpty() || isOdd(party.getId(), predecessor.get(), source)) {
            return;
        }
        Optional<LocalDate> day = day(party, stated);
        if (day.isEmpty()) {
            add(
                    IrregularityKind.SUCCESSION_WITHOUT_DAY,
                    party.getId(),
                    "the day on which '" + party.getId() + "' took the place of '" + predecessor.get()
                            + "' is not recorded, so that nothing passes over",
                    source);
        }
        day.map(date -> Days.later(date, SECOND_DAY))
                .ifPresent(
                        date -> all.add(new Succeeded(party.getId(), predecessor.get(), date, ends(stated), source)));
    }

    private boolean isOdd(String successor, String predecessor, JsonPointer source) {
        if (successor.equals(predecessor)) {
            add(
                    IrregularityKind.CIRCLE_OF_SUCCESSION,
                    successor,
                    "'" + successor + "' is said to take the place of itself, which changes nothing",
                    source);
            return true;
        }
        if (!parties.has(predecessor)) {
            add(
                    IrregularityKind.UNKNOWN_PARTY,
                    successor,
                    "the agreement does not list the party '" + predecessor + "', so that nothing passes over",
                    source);
            return true;
        }
        return false;
    }

    private void add(IrregularityKind kind, String party, String words, JsonPointer source) {
        odd.add(new Irregularity(kind, Optional.of(party), words, source));
    }

    /** The stated day, else the first of the one, else the day after the last of the other. */
    private Optional<LocalDate> day(Party party, Succession stated) {
        return stated.getDate()
                .or(party::getExistsFrom)
                .or(() -> stated.getPredecessor()
                        .flatMap(parties::find)
                        .flatMap(Party::getExistsUntil)
                        .map(Days::after));
    }

    private static boolean ends(Succession stated) {
        return stated.getKind()
                .map(kind -> kind != SuccessionKind.TRANSFER_OF_FUNCTIONS)
                .orElse(true);
    }

    /** All of them, in the order of their days. */
    List<Succeeded> all() {
        return all;
    }

    /** Those by which a party took the place of others, in the order of their days. */
    List<Succeeded> of(String successor) {
        return bySuccessor.getOrDefault(successor, List.of());
    }

    /** Those by which others took the place of a party that takes part no more, in the order of their days. */
    List<Succeeded> endOf(String predecessor) {
        return endOf.getOrDefault(predecessor, List.of());
    }

    /** A party and those whose place it took up to a day, directly or through others, each once. */
    Set<String> line(String party, LocalDate day) {
        Set<String> line = new LinkedHashSet<>(Set.of(party));
        Set<Succeeded> seen = new HashSet<>();
        Deque<Succeeded> open = new ArrayDeque<>(upTo(day, party));
        while (!open.isEmpty()) {
            Succeeded each = open.remove();
            if (seen.add(each)) {
                line.add(each.predecessor());
                open.addAll(upTo(Days.before(each.day()), each.predecessor()));
            }
        }
        return line;
    }

    /** Those that took the place of a party up to a day, and theirs; the party itself if nobody did. */
    List<String> heirs(String party, LocalDate day) {
        Set<String> heirs = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>(Set.of(party));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String each = open.remove();
            List<Succeeded> ends = endOf(each).stream()
                    .filter(succession -> !succession.day().isAfter(day))
                    .toList();
            if (ends.isEmpty()) {
                heirs.add(each);
            }
            ends.stream().map(Succeeded::successor).filter(seen::add).forEach(open::add);
        }
        return heirs.isEmpty() ? List.of(party) : List.copyOf(heirs);
    }

    private List<Succeeded> upTo(LocalDate day, String successor) {
        return of(successor).stream().filter(each -> !each.day().isAfter(day)).toList();
    }
}
