package org.dsauk.schedule;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dsauk.retention.HeldCopy;

/** What one holder has for one purpose, as the flows say. */
final class Holding {

    /**
     * What tells it from others.
     *
     * @param holder the party, or a group that nobody has joined; empty where it is not said
     * @param item the data item; empty where all
     * @param purpose the purpose; empty where all
     */
    record Key(Optional<String> holder, Optional<String> item, Optional<String> purpose) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing((Key key) -> key.item.isEmpty())
                .thenComparing(key -> key.purpose.isEmpty())
                .thenComparing(key -> key.holder.orElse(""))
                .thenComparing(key -> key.item.orElse(""))
                .thenComparing(key -> key.purpose.orElse(""));

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final Key key;
    private final Set<HeldCopy> copies = EnumSet.noneOf(HeldCopy.class);
    private final Set<String> systems = new TreeSet<>();
    private boolean anySystem;

    Holding(Key key) {
        this.key = key;
    }

    Key key() {
        return key;
    }

    void add(HeldCopy copy) {
        copies.add(copy);
    }

    void addSystems(List<String> stated) {
        systems.addAll(stated);
        anySystem |= stated.isEmpty();
    }

    /** {@return whether the holder has a copy of this kind; what is made of the data may be there with any of it} */
    boolean has(HeldCopy copy) {
        return switch (copy) {
            case ORIGINAL, RECEIVED -> copies.isEmpty() || copies.contains(copy);
            case DERIVED, BACKUP, LOG, SESSION -> true;
            case AGREEMENT_DOCUMENT -> false;
        };
    }

    /** {@return whether it may be in one of some systems; none stand for all} */
    boolean mayBeIn(Set<String> stated) {
        return stated.isEmpty()
                || anySystem
                || systems.isEmpty()
                || stated.stream().anyMatch(systems::contains);
    }
}
