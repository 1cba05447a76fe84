package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What part parties have for one purpose and item.
 *
 * <p>A part that passes on is that of the day before, so a circle of successions ends at its earliest day. Parts are
 * worked out from the earliest day on, so a long chain of successions needs no deep stack. Between two days on which
 * something happens to a party its part stays as it is, so that one of these days stands for all.
 */
final class Question {

    private record Moment(String party, LocalDate day) {}

    private final Courses courses;
    private final Scope scope;
    private final Map<Moment, Part> known = new ConcurrentHashMap<>();

    Question(Courses courses, Scope scope) {
        this.courses = courses;
        this.scope = scope;
    }

    Part part(String party, LocalDate day) {
        Moment asked = moment(party, day);
        Part part = known.get(asked);
        return part == null ? workOutAll(asked) : part;
    }

    private Moment moment(String party, LocalDate day) {
        return new Moment(party, courses.lastDay(party, day));
    }

    /** Two threads that work out the same come to the same. */
    private Part workOutAll(Moment asked) {
        for (Moment moment : needed(asked)) {
            if (!known.containsKey(moment)) {
                known.put(moment, workOut(moment));
            }
        }
        return Objects.requireNonNull(known.get(asked));
    }

    /** The moment asked about and those whose parts pass on to it, the earliest first. */
    private List<Moment> needed(Moment asked) {
        List<Moment> needed = new ArrayList<>(List.of(asked));
        Map<Moment, Moment> seen = new HashMap<>(Map.of(asked, asked));
        for (int i = 0; i < needed.size(); i++) {
            Moment moment = needed.get(i);
            if (known.containsKey(moment)) {
                continue;
            }
            for (Succeeded each : courses.successions().of(moment.party())) {
                Moment before = moment(each.predecessor(), Days.before(each.day()));
                if (!each.day().isAfter(moment.day()) && seen.putIfAbsent(before, before) == null) {
                    needed.add(before);
                }
            }
        }
        needed.sort(Comparator.comparing(Moment::day));
        return needed;
    }

    private Part workOut(Moment moment) {
        Course course = courses.of(moment.party());
        Progress progress = courses.progress();
        Part part = Part.NONE;
        for (PartyStep step : course.undated()) {
            part = scope.includes(step) ? progress.undatedBefore(part, step) : part;
        }
        NavigableMap<LocalDate, List<Integer>> changes = courses.changes();
        TreeSet<LocalDate> days =
                new TreeSet<>(changes.headMap(moment.day(), true).keySet());
        course.until(moment.day()).forEach(days::add);
        for (LocalDate day : days) {
            part = pass(part, day, course.on(day), changes.getOrDefault(day, List.of()));
        }
        for (PartyStep step : course.undated()) {
            part = scope.includes(step) ? progress.undatedAfter(part, step) : part;
        }
        return part;
    }

    /** First what others pass on, then changes of the terms, then its own steps. */
    private Part pass(Part before, LocalDate date, Course.Day day, List<Integer> changes) {
        Part part = before;
        List<Part> passed = new ArrayList<>();
        for (Succeeded each : day.taken()) {
            Part other = known.getOrDefault(moment(each.predecessor(), Days.before(date)), Part.NONE);
            if (other.ended().isEmpty()) {
                passed.add(other.passedOn(each));
            }
        }
        part = Progress.inherit(part, passed);
        for (Succeeded each : day.ends()) {
            part = part.endedBy(each);
        }
        for (Integer change : changes) {
            part = courses.progress().change(part, change);
        }
        for (PartyStep step : day.steps()) {
            part = scope.includes(step) ? courses.progress().step(part, step) : part;
        }
        return part;
    }
}
