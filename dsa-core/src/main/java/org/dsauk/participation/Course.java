package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** Everything that happens to one party, day by day. */
final class Course {

    /**
     * What happens on one day.
     *
     * @param taken the successions by which it takes the place of others
     * @param ends the successions by which others take its place
     * @param steps its steps, in order
     */
    record Day(List<Succeeded> taken, List<Succeeded> ends, List<PartyStep> steps) {

        static final Day NOTHING = new Day(List.of(), List.of(), List.of());

        Day() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    static final Course NOTHING = new Course(List.of(), List.of(), List.of());

    private final TreeMap<LocalDate, Day> days = new TreeMap<>();
    private final List<PartyStep> undated = new ArrayList<>();

    Course(List<PartyStep> steps, List<Succeeded> taken, List<Succeeded> ends) {
        taken.forEach(each -> add(each.day(), Day::taken, each));
        ends.forEach(each -> add(each.day(), Day::ends, each));
        for (PartyStep step : steps) {
            step.day().ifPresentOrElse(day -> add(day, Day::steps, step), () -> undated.add(step));
        }
    }

    private <T> void add(LocalDate day, Function<Day, List<T>> list, T what) {
        list.apply(days.computeIfAbsent(day, key -> new Day())).add(what);
    }

    /** The days up to one on which something happens. */
    Iterable<LocalDate> until(LocalDate day) {
        return days.headMap(day, true).keySet();
    }

    /** The last day up to one on which something happens; the first of all days where nothing does. */
    LocalDate lastDay(LocalDate day) {
        LocalDate last = days.floorKey(day);
        return last == null ? LocalDate.MIN : last;
    }

    Day on(LocalDate day) {
        return days.getOrDefault(day, Day.NOTHING);
    }

    /** The steps without a day, in order. */
    List<PartyStep> undated() {
        return undated;
    }
}
