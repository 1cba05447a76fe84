package org.dsauk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * By what a party is bound.
 *
 * @param joinedOn the day on which it was bound first; empty for whoever is not bound
 * @param bindings the versions that bind it, in the order of the days, one for each generation
 * @param objected the changes to which it objects
 * @param inheritedFrom the party from which its part comes
 */
record Bond(
        Optional<LocalDate> joinedOn, List<Binding> bindings, Set<Integer> objected, Optional<String> inheritedFrom) {

    static final Bond NONE = new Bond(Optional.empty(), List.of(), Set.of(), Optional.empty());

    Bond {
        bindings = List.copyOf(bindings);
        objected = Set.copyOf(objected);
    }

    Bond with(Binding binding) {
        List<Binding> more = bindings;
        if (by(binding.generation()).isEmpty()) {
            more = new ArrayList<>(bindings);
            more.add(binding);
        }
        return new Bond(joinedOn.or(() -> Optional.of(binding.since())), more, objected, inheritedFrom);
    }

    Optional<Binding> by(OptionalInt generation) {
        return bindings.stream()
                .filter(binding -> binding.generation().equals(generation))
                .findFirst();
    }

    /** By the newest version. */
    Optional<Binding> newest() {
        return bindings.stream()
                .reduce((one, other) ->
                        other.generation().orElse(-1) > one.generation().orElse(-1) ? other : one);
    }

    Bond objecting(Collection<Integer> changes) {
        Set<Integer> more = new HashSet<>(objected);
        more.addAll(changes);
        return new Bond(joinedOn, bindings, more, inheritedFrom);
    }

    Bond accepting(Set<Integer> changes) {
        Set<Integer> fewer = new HashSet<>(objected);
        fewer.removeAll(changes);
        return new Bond(joinedOn, bindings, fewer, inheritedFrom);
    }

    Bond from(String predecessor) {
        return new Bond(joinedOn, bindings, objected, Optional.of(predecessor));
    }
}
