package org.dsauk.participation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.report.JsonPointer;

/** The parties and groups that an agreement lists; of two with one id the first counts. */
final class Parties {

    private static final JsonPointer PLACE = JsonPointer.ROOT.child("parties");

    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, PartyGroup> groups = new LinkedHashMap<>();
    private final Map<String, Integer> groupPlaces = new HashMap<>();
    private final Map<String, List<String>> parts = new LinkedHashMap<>();

    Parties(DataSharingAgreement agreement) {
        List<Party> listed = agreement.getParties();
        for (int i = 0; i < listed.size(); i++) {
            if (parties.putIfAbsent(listed.get(i).getId(), listed.get(i)) == null) {
                places.put(listed.get(i).getId(), i);
            }
        }
        for (PartyGroup group : agreement.getPartyGroups()) {
            if (groups.putIfAbsent(group.getId(), group) == null) {
                groupPlaces.put(group.getId(), groupPlaces.size());
            }
        }
        groups.values()
                .forEach(group -> group.getPartOf()
                        .ifPresent(wider -> parts.computeIfAbsent(wider, id -> new ArrayList<>())
                                .add(group.getId())));
    }

    Collection<Party> all() {
        return parties.values();
    }

    Collection<PartyGroup> groups() {
        return groups.values();
    }

    boolean has(String party) {
        return parties.containsKey(party);
    }

    boolean hasGroup(String group) {
        return groups.containsKey(group);
    }

    Optional<Party> find(String party) {
        return Optional.ofNullable(parties.get(party));
    }

    /** The place of a party among the others; all unknown ones come last. */
    int place(String party) {
        return places.getOrDefault(party, Integer.MAX_VALUE);
    }

    /** The place of a group among the others. */
    int groupPlace(String group) {
        return groupPlaces.getOrDefault(group, Integer.MAX_VALUE);
    }

    JsonPointer pointer(String party) {
        return places.containsKey(party) ? PLACE.child(places.get(party)) : PLACE;
    }

    /** The groups, their wider groups, and so on; a circle ends where it began. */
    List<String> withWider(Collection<String> inner) {
        Set<String> all = new LinkedHashSet<>();
        for (String each : inner) {
            Optional<String> id = Optional.of(each);
            while (id.isPresent() && all.add(id.get())) {
                id = Optional.ofNullable(groups.get(id.get()))
                        .flatMap(PartyGroup::getPartOf)
                        .filter(groups::containsKey);
            }
        }
        return List.copyOf(all);
    }

    /** A group, its parts, and theirs. */
    List<String> withParts(String group) {
        Set<String> seen = new LinkedHashSet<>(List.of(group));
        List<String> all = new ArrayList<>(seen);
        for (int i = 0; i < all.size(); i++) {
            for (String part : parts.getOrDefault(all.get(i), List.of())) {
                if (seen.add(part)) {
                    all.add(part);
                }
            }
        }
        return all;
    }
}
