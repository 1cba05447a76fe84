package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What happens to each party, looked up once. */
final class Courses {

    private final Successions successions;
    private final Progress progress;
    private final Map<String, Course> courses = new HashMap<>();
    private final Map<String, Set<String>> items = new HashMap<>();
    private final Set<String> purposes = new HashSet<>();
    private final NavigableMap<LocalDate, List<Integer>> changes = new TreeMap<>();

    Courses(Parties parties, Steps steps, Successions successions, Editions editions) {
        this.successions = successions;
        progress = new Progress(editions);
        parties.all().forEach(party -> {
            String id = party.getId();
            courses.put(id, new Course(steps.of(id), successions.of(id), successions.endOf(id)));
            for (PartyStep step : steps.of(id)) {
                items.computeIfAbsent(id, key -> new TreeSet<>()).addAll(step.items());
                purposes.addAll(step.purposes());
            }
        });
        for (Integer change : editions.silent()) {
            changes.computeIfAbsent(editions.get(change).begins().orElse(LocalDate.MAX), day -> new ArrayList<>())
                    .add(change);
        }
    }

    Course of(String party) {
        return courses.getOrDefault(party, Course.NOTHING);
    }

    /** The last day up to a day on which something happens to a party; the first of all days where nothing does. */
    LocalDate lastDay(String party, LocalDate day) {
        LocalDate own = of(party).lastDay(day);
        return Optional.ofNullable(changes.floorKey(day))
                .map(change -> Days.later(own, change))
                .orElse(own);
    }

    /** Whether some step names a purpose. */
    boolean isNamed(String purpose) {
        return purposes.contains(purpose);
    }

    Successions successions() {
        return successions;
    }

    Progress progress() {
        return progress;
    }

    /** The changes that bind by silence, by the day on which they do. */
    NavigableMap<LocalDate, List<Integer>> changes() {
        return changes;
    }

    /** The single items that the steps of a party, and of those whose place it took, are about. */
    Set<String> items(String party) {
        if (items.isEmpty()) {
            return Set.of();
        }
        Set<String> all = new TreeSet<>();
        Set<String> seen = new TreeSet<>(Set.of(party));
        List<String> line = new ArrayList<>(seen);
        for (int i = 0; i < line.size(); i++) {
            all.addAll(items.getOrDefault(line.get(i), Set.of()));
            for (Succeeded each : successions.of(line.get(i))) {
                if (seen.add(each.predecessor())) {
                    line.add(each.predecessor());
                }
            }
        }
        return all;
    }
}
