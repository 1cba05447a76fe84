package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dsauk.party.PartyGroup;

/**
 * Which groups a party belongs to on a day: by the list of members, by joining, and by taking the place of a member.
 *
 * <p>The days on which something changes are gone through once; what is kept are spans of days.
 */
final class GroupMembers {

    /** A span of days without end has the last day of all. */
    private record Span(LocalDate first, LocalDate last) {

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private final Parties parties;
    private final Successions successions;
    private final Map<String, Map<String, LocalDate>> open = new HashMap<>();
    private final Map<String, Map<String, List<Span>>> spans = new HashMap<>();
    private final Map<String, List<String>> candidates = new HashMap<>();

    GroupMembers(Parties parties, Successions successions, GroupMoves moves) {
        this.parties = parties;
        this.successions = successions;
        for (PartyGroup group : parties.groups()) {
            group.getMembers().forEach(member -> join(LocalDate.MIN, member, group.getId()));
        }
        TreeMap<LocalDate, List<Succeeded>> succeeded = new TreeMap<>();
        successions
                .all()
                .forEach(each -> succeeded
                        .computeIfAbsent(each.day(), day -> new ArrayList<>())
                        .add(each));
        Set<LocalDate> days = new TreeSet<>(moves.byDay().keySet());
        days.addAll(succeeded.keySet());
        for (LocalDate day : days) {
            pass(day, succeeded.getOrDefault(day, List.of()));
            move(day, moves.byDay().getOrDefault(day, List.of()));
        }
        close();
        moves.never().forEach(this::forget);
        spans.forEach((party, groups) -> groups.keySet()
                .forEach(group -> candidates
                        .computeIfAbsent(group, id -> new ArrayList<>())
                        .add(party)));
        Comparator<String> byPlace = Comparator.comparingInt(parties::place);
        candidates.values().forEach(list -> list.sort(byPlace.thenComparing(Comparator.naturalOrder())));
    }

    /** All read what was the case on the day before. */
    private void pass(LocalDate day, List<Succeeded> succeeded) {
        List<GroupMoves.Move> moves = new ArrayList<>();
        for (Succeeded each : succeeded) {
            for (String group : open.getOrDefault(each.predecessor(), Map.of()).keySet()) {
                moves.add(new GroupMoves.Move(each.successor(), group, true));
                if (each.ends()) {
                    moves.add(new GroupMoves.Move(each.predecessor(), group, false));
                }
            }
        }
        move(day, moves);
    }

    /** Whoever leaves on the day on which it joins has left. */
    private void move(LocalDate day, List<GroupMoves.Move> moves) {
        moves.stream().filter(GroupMoves.Move::joins).forEach(move -> join(day, move.party(), move.group()));
        moves.stream().filter(move -> !move.joins()).forEach(move -> leave(day, move.party(), move.group()));
    }

    private void join(LocalDate day, String party, String id) {
        open.computeIfAbsent(party, key -> new LinkedHashMap<>()).putIfAbsent(id, day);
    }

    private void leave(LocalDate day, String party, String id) {
        LocalDate first = open.getOrDefault(party, new HashMap<>()).remove(id);
        if (first != null && first.isBefore(day)) {
            keep(party, id, new Span(first, Days.before(day)));
        }
    }

    private void close() {
        open.forEach((party, ids) -> ids.forEach((id, first) -> keep(party, id, new Span(first, LocalDate.MAX))));
        open.clear();
    }

    private void keep(String party, String id, Span span) {
        spans.computeIfAbsent(party, key -> new LinkedHashMap<>())
                .computeIfAbsent(id, key -> new ArrayList<>())
                .add(span);
    }

    private void forget(GroupMoves.Move move) {
        spans.getOrDefault(move.party(), new HashMap<>()).remove(move.group());
    }

    /** All ids that mean a party on a day, its own first; none for an id that is no party's. */
    List<String> aliases(String party, LocalDate day) {
        if (!parties.has(party)) {
            return List.of();
        }
        List<String> ids = new ArrayList<>(successions.line(party, day));
        groupsOf(party).entrySet().stream()
                .filter(held -> held.getValue().stream().anyMatch(span -> span.contains(day)))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(parties::groupPlace))
                .forEach(ids::add);
        return parties.withWider(ids);
    }

    private Map<String, List<Span>> groupsOf(String party) {
        return spans.getOrDefault(party, Map.of());
    }

    /** The id of a party and those of all groups that it ever belonged to. */
    List<String> ever(String party) {
        Set<String> ids = new LinkedHashSet<>(Set.of(party));
        ids.addAll(groupsOf(party).keySet());
        return parties.withWider(ids);
    }

    /** The parties that a group or one of its parts ever had. */
    List<String> everIn(String group) {
        Set<String> members = new LinkedHashSet<>();
        parties.withParts(group)
                .forEach(part -> candidates.getOrDefault(part, List.of()).stream()
                        .filter(parties::has)
                        .forEach(members::add));
        return List.copyOf(members);
    }

    /** The parties that a group and its parts have on a day. */
    List<String> members(String group, LocalDate day) {
        Set<String> members = new LinkedHashSet<>();
        for (String part : parties.withParts(group)) {
            candidates.getOrDefault(part, List.of()).stream()
                    .filter(party -> isMember(party, part, day))
                    .forEach(members::add);
        }
        return List.copyOf(members);
    }

    private boolean isMember(String party, String id, LocalDate day) {
        return parties.has(party)
                && groupsOf(party).getOrDefault(id, List.of()).stream().anyMatch(span -> span.contains(day));
    }
}
