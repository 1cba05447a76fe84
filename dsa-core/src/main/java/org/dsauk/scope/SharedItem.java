package org.dsauk.scope;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dsauk.data.DataItem;
import org.dsauk.data.DataSubject;
import org.dsauk.data.Identifiability;
import org.dsauk.data.Sensitivity;

/**
 * A data item with what its parts, its whole and its populations say of it.
 *
 * <p>What a part reveals the whole reveals. Where a part says nothing, what the whole rules out is ruled out for the
 * part, and whom the whole is about the part is about.
 */
public final class SharedItem {

    /** How many parts are looked at for some items, so that many flows of one item of many parts stay cheap. */
    private static final int MOST_PARTS = 50;

    private static final Set<DataSubject> NO_PEOPLE = Set.of(DataSubject.NOBODY, DataSubject.ORGANISATION);

    private final DataItem item;
    private final Optional<SharedItem> whole;
    private final List<SharedItem> parts = new ArrayList<>();
    private final Set<Sensitivity> sensitivity;
    private final Set<DataSubject> subjects;
    private final boolean aboutNobodyAlive;
    private Optional<Boolean> personalData;
    private Optional<Boolean> pointsToPeople;

    SharedItem(DataItem item, Optional<SharedItem> whole, Set<DataSubject> subjects, boolean aboutNobodyAlive) {
        this.item = item;
        this.whole = whole;
        this.subjects = Set.copyOf(subjects);
        this.aboutNobodyAlive = aboutNobodyAlive;
        sensitivity = new LinkedHashSet<>(item.getSensitivity());
        boolean noPeople = !subjects.isEmpty() && NO_PEOPLE.containsAll(subjects);
        pointsToPeople = noPeople ? Optional.of(false) : identifies();
        personalData = aboutNobodyAlive ? Optional.of(false) : pointsToPeople;
    }

    /** {@return the item as the agreement states it} */
    public DataItem item() {
        return item;
    }

    /** {@return its id} */
    public String id() {
        return item.getId();
    }

    /** {@return the item of which it is a part; none where that leads in a circle} */
    public Optional<SharedItem> whole() {
        return whole;
    }

    /** {@return the items that are parts of it} */
    public List<SharedItem> parts() {
        return Collections.unmodifiableList(parts);
    }

    /**
     * {@return the kinds of people whom it is about: as stated, else those of its populations, else those of the whole}
     */
    public Set<DataSubject> subjects() {
        return subjects;
    }

    /**
     * {@return whether it is stated to be about the dead, the unborn, organisations or nobody, so that it is no
     * personal data (DPA 2018 section 3(2) and (3))}
     */
    public boolean isAboutNobodyAlive() {
        return aboutNobodyAlive;
    }

    /**
     * {@return whether it, or a part of it, is personal data (UK GDPR Article 4(1)(1)); empty where that is not known}
     */
    public Optional<Boolean> personalData() {
        return personalData;
    }

    /** {@return whether it, or a part of it, points to people, alive or dead; empty where that is not known} */
    public Optional<Boolean> pointsToPeople() {
        return pointsToPeople;
    }

    /**
     * {@return what it and those of its parts reveal that may be personal data; a code of a part that the law does not
     * use is given as {@code unspecified}}
     */
    public Set<Sensitivity> sensitivity() {
        return Collections.unmodifiableSet(sensitivity);
    }

    /** {@return what it is stated to reveal itself or, where nothing is stated, what the nearest whole is} */
    public List<Sensitivity> statedSensitivity() {
        return nearest(one -> !one.item.getSensitivity().isEmpty())
                .map(one -> one.item.getSensitivity())
                .orElse(List.of());
    }

    /** {@return this item as one that tells of nobody alive, as it is in a flow about the dead alone} */
    public SharedItem aboutNobodyAlive() {
        return new SharedItem(item, whole, subjects, true);
    }

    /** {@return how closely it points to a person; of a part that does not say, what the whole rules out} */
    private Optional<Boolean> identifies() {
        Optional<Identifiability> own = item.getIdentifiability();
        if (own.isPresent()) {
            return own.map(Identifiability::isPersonalData);
        }
        return nearest(one -> one.item.getIdentifiability().isPresent())
                .flatMap(one -> one.item.getIdentifiability())
                .map(Identifiability::isPersonalData)
                .filter(identifies -> !identifies);
    }

    /** This item or the nearest whole of which something is so; a whole knows of its own whole what is asked here. */
    private Optional<SharedItem> nearest(Predicate<SharedItem> question) {
        Optional<SharedItem> next = Optional.of(this);
        for (int level = 0; next.isPresent() && level < SharedItems.LEVELS; level++) {
            if (question.test(next.get())) {
                return next;
            }
            next = next.get().whole;
        }
        return Optional.empty();
    }

    /** Takes what a part says; the parts of a part come before it. */
    void take(SharedItem part) {
        parts.add(part);
        personalData = or(personalData, part.personalData);
        pointsToPeople = or(pointsToPeople, part.pointsToPeople);
        if (!part.personalData.equals(Optional.of(false))) {
            part.sensitivity.stream().map(SharedItem::asTheLawSays).forEach(sensitivity::add);
        }
    }

    private static Sensitivity asTheLawSays(Sensitivity stated) {
        return stated.isSpecialCategory()
                        || Set.of(Sensitivity.CRIMINAL_OFFENCE, Sensitivity.NONE)
                                .contains(stated)
                ? stated
                : Sensitivity.UNSPECIFIED;
    }

    static Optional<Boolean> or(Optional<Boolean> one, Optional<Boolean> other) {
        if (one.equals(Optional.of(true)) || other.equals(Optional.of(true))) {
            return Optional.of(true);
        }
        return one.isPresent() && other.isPresent() ? one : Optional.empty();
    }

    /**
     * {@return those of some items and their parts of which something is so by themselves and not through a part, each
     * once}
     *
     * @param items the items
     * @param may whether it may be so of an item, by itself or through a part
     * @param is whether it is so of an item, by itself or through a part
     */
    public static Carriers carriers(Collection<SharedItem> items, Predicate<SharedItem> may, Predicate<SharedItem> is) {
        List<SharedItem> carriers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<SharedItem> open = new ArrayDeque<>(items);
        int most = items.size() + MOST_PARTS;
        while (!open.isEmpty() && seen.size() < most) {
            SharedItem next = open.remove();
            if (may.test(next) && seen.add(next.id())) {
                if (next.parts.stream().limit(MOST_PARTS).anyMatch(is)) {
                    next.parts.stream().limit(MOST_PARTS + 1L).forEach(open::add);
                } else {
                    carriers.add(next);
                }
            }
        }
        return new Carriers(List.copyOf(carriers), open.stream().noneMatch(may));
    }

    /**
     * The items and parts of which something is so.
     *
     * @param found those that were found
     * @param isComplete whether all were looked at, which ends after so many parts beyond the items asked about
     */
    public record Carriers(List<SharedItem> found, boolean isComplete) {

        /**
         * Copies the list.
         *
         * @param found those that were found
         * @param isComplete whether all were looked at
         */
        public Carriers {
            found = List.copyOf(found);
        }
    }

    /** {@return its id and those of what it is part of, the nearest first} */
    public List<String> withWholes() {
        List<String> ids = new ArrayList<>();
        nearest(one -> !ids.add(one.id()));
        return ids;
    }

    @Override
    public String toString() {
        return id();
    }
}
