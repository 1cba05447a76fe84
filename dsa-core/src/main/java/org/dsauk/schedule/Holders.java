package org.dsauk.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Participation;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.tree.Ancestors;

/**
 * Who is meant by the ids of parties and groups.
 *
 * <p>Whoever was a member of a group at some time counts, also after leaving it: data that was received is still held.
 */
final class Holders {

    private final Set<String> parties = new TreeSet<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, Set<String>> groupsOf = new HashMap<>();
    private final Ancestors groups;

    Holders(DataSharingAgreement agreement) {
        groups = Ancestors.of(agreement.getPartyGroups(), PartyGroup::getId, PartyGroup::getPartOf);
        agreement.getParties().stream().map(Party::getId).forEach(parties::add);
        Set<String> known = new HashSet<>();
        agreement.getPartyGroups().forEach(group -> known.add(group.getId()));
        for (PartyGroup group : agreement.getPartyGroups()) {
            group.getMembers().forEach(member -> join(member, group.getId(), known));
        }
        for (Participation step : agreement.getParticipation()) {
            step.getGroup().ifPresent(group -> step.getMember().ifPresent(member -> join(member, group, known)));
        }
    }

    private void join(String member, String group, Set<String> known) {
        if (!parties.contains(member) || !known.contains(group)) {
            return;
        }
        for (String wider : groups.withAncestors(group)) {
            members.computeIfAbsent(wider, id -> new TreeSet<>()).add(member);
            groupsOf.computeIfAbsent(member, id -> new TreeSet<>()).add(wider);
        }
    }

    /** {@return all parties} */
    Set<String> parties() {
        return parties;
    }

    /** {@return the parties that an id means; the id itself where it is no group that has members} */
    Collection<String> members(String id) {
        return parties.contains(id) ? List.of(id) : members.getOrDefault(id, Set.of(id));
    }

    /** {@return the parties that ids mean} */
    Set<String> members(Collection<String> ids) {
        Set<String> all = new TreeSet<>();
        ids.forEach(id -> all.addAll(members(id)));
        return all;
    }

    /** {@return the groups to which a holder belongs, without itself} */
    Collection<String> groupsOf(String holder) {
        if (parties.contains(holder)) {
            return groupsOf.getOrDefault(holder, Set.of());
        }
        List<String> wider = new ArrayList<>(groups.withAncestors(holder));
        wider.remove(holder);
        return wider;
    }

    /** {@return whether two ids mean the same, or one belongs to the other} */
    boolean overlap(String one, String other) {
        return one.equals(other)
                || groupsOf(one).contains(other)
                || groupsOf(other).contains(one);
    }
}
