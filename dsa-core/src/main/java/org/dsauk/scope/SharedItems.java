package org.dsauk.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.data.DataSubject;
import org.dsauk.flow.DataFlow;

/**
 * The data items of an agreement with what their parts, wholes and populations say of them, and what that makes of its
 * flows. Built in time that grows with the agreement; parts in a circle are parts of nothing.
 */
public final class SharedItems {

    /** As far as a document may sensibly go. */
    static final int LEVELS = 16;

    private final DataSharingAgreement agreement;
    private final People people;
    private final Map<String, DataItem> stated = new LinkedHashMap<>();
    private final Map<String, SharedItem> items = new LinkedHashMap<>();
    private final Set<String> ofTheLiving = new HashSet<>();
    private final Set<String> ofTheDead = new HashSet<>();

    private SharedItems(DataSharingAgreement agreement) {
        this.agreement = agreement;
        people = new People(agreement.getPopulations());
        agreement.getDataItems().forEach(item -> stated.putIfAbsent(item.getId(), item));
        agreement
                .getFlows()
                .forEach(flow -> (isAboutNobodyAlive(flow) ? ofTheDead : ofTheLiving).addAll(flow.getItems()));
        Map<String, String> wholes = wholes();
        List<SharedItem> order = new ArrayList<>();
        for (DataItem item : wholesFirst(wholes)) {
            Optional<SharedItem> whole =
                    Optional.ofNullable(wholes.get(item.getId())).flatMap(this::find);
            SharedItem shared = item(item, whole);
            items.put(item.getId(), shared);
            order.add(shared);
        }
        Collections.reverse(order);
        order.forEach(part -> part.whole().ifPresent(whole -> whole.take(part)));
    }

    /**
     * {@return the data items of an agreement}
     *
     * @param agreement the agreement
     */
    public static SharedItems of(DataSharingAgreement agreement) {
        return new SharedItems(agreement);
    }

    /** What each item is part of, without those that lead in a circle. */
    private Map<String, String> wholes() {
        Map<String, String> wholes = new HashMap<>();
        stated.values()
                .forEach(item -> item.getPartOf()
                        .filter(stated::containsKey)
                        .ifPresent(whole -> wholes.put(item.getId(), whole)));
        Set<String> left = new HashSet<>();
        for (String start : stated.keySet()) {
            Set<String> path = new LinkedHashSet<>();
            Optional<String> next = Optional.of(start);
            while (next.filter(id -> !left.contains(id) && path.add(id)).isPresent()) {
                next = next.map(wholes::get);
            }
            next.filter(path::contains).ifPresent(again -> breakCircle(again, wholes));
            left.addAll(path);
        }
        return wholes;
    }

    private static void breakCircle(String start, Map<String, String> wholes) {
        Optional<String> next = Optional.of(start);
        while (next.isPresent()) {
            next = next.map(wholes::remove);
        }
    }

    private List<DataItem> wholesFirst(Map<String, String> wholes) {
        Set<String> order = new LinkedHashSet<>();
        for (String start : stated.keySet()) {
            List<String> path = new ArrayList<>();
            Optional<String> next = Optional.of(start);
            while (next.filter(id -> !order.contains(id)).isPresent()) {
                path.add(next.get());
                next = next.map(wholes::get);
            }
            Collections.reverse(path);
            order.addAll(path);
        }
        return order.stream().map(stated::get).filter(Objects::nonNull).toList();
    }

    private SharedItem item(DataItem item, Optional<SharedItem> whole) {
        String id = item.getId();
        whole.map(SharedItem::id).filter(ofTheLiving::contains).ifPresent(of -> ofTheLiving.add(id));
        whole.map(SharedItem::id).filter(ofTheDead::contains).ifPresent(of -> ofTheDead.add(id));
        boolean sharedOfTheDeadOnly = ofTheDead.contains(id) && !ofTheLiving.contains(id);
        return new SharedItem(
                item, whole, subjects(item, whole), sharedOfTheDeadOnly || isAboutNobodyAlive(item, whole));
    }

    private Set<DataSubject> subjects(DataItem item, Optional<SharedItem> whole) {
        Set<DataSubject> own = new LinkedHashSet<>(item.getSubjects());
        if (own.isEmpty()) {
            own.addAll(people.in(item.getPopulations()));
        }
        return own.isEmpty() ? whole.map(SharedItem::subjects).orElse(Set.of()) : own;
    }

    private boolean isAboutNobodyAlive(DataItem item, Optional<SharedItem> whole) {
        if (item.getSubjects().isEmpty() && people.in(item.getPopulations()).isEmpty()) {
            return whole.filter(SharedItem::isAboutNobodyAlive).isPresent();
        }
        return People.areNotAlive(item.getSubjects()) || people.areNotAlive(item.getPopulations());
    }

    /**
     * {@return the item with an id; empty where there is none}
     *
     * @param id the id
     */
    public Optional<SharedItem> find(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** {@return all items, wholes before their parts} */
    public Collection<SharedItem> all() {
        return Collections.unmodifiableCollection(items.values());
    }

    /**
     * {@return whether a flow is stated to be about the dead, the unborn or no people alone}
     *
     * @param flow the flow
     */
    public boolean isAboutNobodyAlive(DataFlow flow) {
        return people.areNotAlive(flow.getPopulations());
    }

    /**
     * {@return whether some populations are stated, and all of them are of the dead, the unborn or no people}
     *
     * @param populations the ids of the populations
     */
    public boolean areNotAlive(List<String> populations) {
        return people.areNotAlive(populations);
    }

    /**
     * {@return the kinds of people whom a flow is about, where its populations say}
     *
     * @param flow the flow
     */
    public Set<DataSubject> subjects(DataFlow flow) {
        return people.in(flow.getPopulations());
    }

    /**
     * {@return whether the agreement is about personal data: that of its flows or, where it has none, any of its items;
     * empty where that is not known}
     */
    public Optional<Boolean> personalData() {
        if (agreement.getFlows().isEmpty()) {
            return stated.isEmpty() ? Optional.empty() : some(List.copyOf(stated.keySet()));
        }
        Optional<Boolean> some = Optional.of(false);
        for (DataFlow flow : agreement.getFlows()) {
            some = SharedItem.or(some, personalData(flow));
        }
        return some;
    }

    private Optional<Boolean> personalData(DataFlow flow) {
        if (isAboutNobodyAlive(flow)) {
            return Optional.of(false);
        }
        return flow.getItems().isEmpty() ? Optional.empty() : some(flow.getItems());
    }

    /**
     * {@return whether one of some items is personal data; empty where that is not known}
     *
     * @param ids the ids of the items
     */
    public Optional<Boolean> some(List<String> ids) {
        Optional<Boolean> some = Optional.of(false);
        for (String id : ids) {
            some = SharedItem.or(some, find(id).flatMap(SharedItem::personalData));
        }
        return some;
    }
}
