package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dsauk.party.Party;

/**
 * Where parties stand for the purposes that somebody asks about.
 *
 * <p>Remembers what it worked out, for many threads; what there is to remember is limited by what the record names.
 */
final class Standings {

    private final Parties parties;
    private final Courses courses;
    private final Editions editions;
    private final Map<Scope, Question> questions = new ConcurrentHashMap<>();

    Standings(Parties parties, Courses courses, Editions editions) {
        this.parties = parties;
        this.courses = courses;
        this.editions = editions;
    }

    Part part(String party, Optional<String> purpose, LocalDate day) {
        return part(party, purpose, Optional.empty(), day);
    }

    /** A purpose that no step names is like all the others that none names. */
    private Part part(String party, Optional<String> purpose, Optional<String> item, LocalDate day) {
        if (!parties.has(party)) {
            return Part.NONE;
        }
        Scope scope = new Scope(purpose.filter(courses::isNamed), item);
        return questions
                .computeIfAbsent(scope, key -> new Question(courses, key))
                .part(party, day);
    }

    Standing of(String party, Optional<String> purpose, LocalDate day) {
        Part whole = part(party, purpose, day);
        List<String> only = new ArrayList<>();
        List<String> except = new ArrayList<>();
        for (String item : courses.items(party)) {
            Part part = part(party, purpose, Optional.of(item), day);
            if (part.isIn() && !whole.isIn()) {
                only.add(item);
            } else if (!part.isIn() && whole.isIn()) {
                except.add(item);
            }
        }
        Part part = basis(party, purpose, day);
        return standing(party, purpose, day, exists(party, day) ? part : part.out(), only, except);
    }

    /** The part for all items, or else for the first single item for which the party is in. */
    Part basis(String party, Optional<String> purpose, LocalDate day) {
        Part whole = part(party, purpose, day);
        return whole.isIn()
                ? whole
                : courses.items(party).stream()
                        .map(item -> part(party, purpose, Optional.of(item), day))
                        .filter(Part::isIn)
                        .findFirst()
                        .orElse(whole);
    }

    boolean exists(String party, LocalDate day) {
        Optional<Party> known = parties.find(party);
        return known.isPresent()
                && !Days.isAfter(known.flatMap(Party::getExistsFrom), day)
                && !Days.isBefore(known.flatMap(Party::getExistsUntil), day);
    }

    private Standing standing(
            String party, Optional<String> purpose, LocalDate day, Part part, List<String> only, List<String> except) {
        OptionalInt now = editions.on(day);
        Optional<Edition> edition = now.isPresent() ? Optional.of(editions.get(now.getAsInt())) : Optional.empty();
        Optional<Binding> current = currentBinding(part, now);
        Optional<Binding> binding = current.or(part.bond()::newest);
        return new Standing(
                party,
                purpose,
                day,
                part.where().status(),
                part.where().since(),
                part.where().source(),
                part.bond().joinedOn(),
                current.isPresent() ? edition.flatMap(Edition::version) : binding.flatMap(Binding::version),
                binding.map(bound -> current.isPresent()
                        ? Days.later(
                                bound.since(), edition.flatMap(Edition::begins).orElse(LocalDate.MIN))
                        : bound.since()),
                binding.map(Binding::by),
                current.isPresent(),
                part.bond().inheritedFrom(),
                part.ended().map(Succeeded::successor),
                part.isBound() ? only : List.of(),
                part.isBound() ? except : List.of());
    }

    /** What binds a party by the current version. */
    Optional<Binding> currentBinding(Part part, OptionalInt now) {
        return now.isPresent() ? part.bond().by(OptionalInt.of(editions.generation(now.getAsInt()))) : Optional.empty();
    }

    /** Whether a party objects to the version that is current. */
    boolean objectsToCurrent(Part part, OptionalInt now) {
        return now.isPresent()
                && part.bond().objected().stream()
                        .anyMatch(change -> editions.generation(change) == editions.generation(now.getAsInt()));
    }

    /** Whether a party is in for one of some purposes. */
    boolean isInForAny(String party, Set<String> purposes, LocalDate day) {
        return purposes.stream()
                .anyMatch(purpose -> part(party, Optional.of(purpose), day).isIn());
    }
}
