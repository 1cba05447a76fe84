package org.dsauk.scope;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsauk.data.DataSubject;
import org.dsauk.data.Population;
import org.dsauk.tree.Ancestors;

/** What kinds of people belong to the populations of an agreement; a part of one is of the kinds of the whole. */
final class People {

    private final Map<String, List<DataSubject>> stated = new HashMap<>();
    private final Ancestors wider;

    People(List<Population> populations) {
        populations.forEach(population -> stated.putIfAbsent(population.getId(), population.getSubjects()));
        wider = Ancestors.of(populations, Population::getId, Population::getPartOf);
    }

    /** The kinds of people in some populations, those that are stated. */
    Set<DataSubject> in(Collection<String> populations) {
        Set<DataSubject> found = new LinkedHashSet<>();
        populations.forEach(id -> found.addAll(in(id)));
        return found;
    }

    private List<DataSubject> in(String population) {
        for (String id : wider.withAncestors(population)) {
            List<DataSubject> subjects = stated.getOrDefault(id, List.of());
            if (!subjects.isEmpty()) {
                return subjects;
            }
        }
        return List.of();
    }

    /** Whether some populations are stated, and all of them are of the dead, the unborn or no people at all. */
    boolean areNotAlive(Collection<String> populations) {
        return !populations.isEmpty() && populations.stream().allMatch(id -> areNotAlive(in(id)));
    }

    static boolean areNotAlive(List<DataSubject> subjects) {
        return !subjects.isEmpty() && subjects.stream().noneMatch(DataSubject::isLivingIndividual);
    }
}
