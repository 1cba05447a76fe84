package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.party.PartyType;

/** Who belongs to which group: its members from the start and those who joined, without those who left. */
final class Membership {

    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, PartyGroup> groups = new HashMap<>();
    private final Map<String, Set<String>> membersOf = new LinkedHashMap<>();
    private final Map<String, List<String>> aliasesOf = new HashMap<>();
    private final Map<String, Optional<Bodies>> bodies = new HashMap<>();
    private final Effort effort;

    Membership(DataSharingAgreement agreement, Effort effort) {
        this.effort = effort;
        agreement.getParties().forEach(party -> parties.putIfAbsent(party.getId(), party));
        agreement.getPartyGroups().forEach(this::addGroup);
        agreement.getParticipation().forEach(this::apply);
        agreement.getPartyGroups().forEach(this::addToWiderGroups);
        membersOf.forEach(this::addAliases);
    }

    private void addGroup(PartyGroup group) {
        if (groups.putIfAbsent(group.getId(), group) == null) {
            membersOf.put(group.getId(), new LinkedHashSet<>(group.getMembers()));
        }
    }

    /** Whoever belongs to a part of a group belongs to the group; a circle of groups ends where it began. */
    private void addToWiderGroups(PartyGroup group) {
        Set<String> seen = new LinkedHashSet<>(Set.of(group.getId()));
        Set<String> members = membersOf.getOrDefault(group.getId(), Set.of());
        Optional<PartyGroup> wider = group.getPartOf().map(groups::get);
        while (wider.isPresent() && seen.add(wider.get().getId())) {
            effort.visit();
            membersOf.get(wider.get().getId()).addAll(members);
            wider = wider.get().getPartOf().map(groups::get);
        }
    }

    /** The last step that concerns all purposes and all data decides. */
    private void apply(Participation step) {
        Set<String> members = step.getGroup().map(membersOf::get).orElse(null);
        if (members == null || step.getMember().isEmpty() || concernsAPartOnly(step)) {
            return;
        }
        if (hasLeft(step)) {
            members.remove(step.getMember().get());
        } else {
            members.add(step.getMember().get());
        }
    }

    private static boolean concernsAPartOnly(Participation step) {
        return !step.getPurposes().isEmpty() || !step.getItems().isEmpty();
    }

    private static boolean hasLeft(Participation step) {
        return step.getStatus()
                .map(status -> status == ParticipationStatus.WITHDRAWN || status == ParticipationStatus.EXCLUDED)
                .orElse(false);
    }

    private void addAliases(String group, Set<String> members) {
        members.retainAll(parties.keySet());
        for (String member : members) {
            aliasesOf.computeIfAbsent(member, id -> new ArrayList<>(List.of(id)));
        }
        members.forEach(member -> aliases(member).add(group));
    }

    private List<String> aliases(String party) {
        List<String> known = aliasesOf.get(party);
        return known == null ? List.of(party) : known;
    }

    /** The id of a party and those of its groups; empty for an id that is no party's. */
    List<String> aliasesOf(String party) {
        return parties.containsKey(party) ? aliases(party) : List.of();
    }

    Optional<Bodies> bodies(String id) {
        effort.lookUp();
        Optional<Bodies> known = bodies.get(id);
        if (known == null) {
            known = resolve(id);
            bodies.put(id, known);
        }
        return known;
    }

    private Optional<Bodies> resolve(String id) {
        Party party = parties.get(id);
        if (party != null) {
            return Optional.of(new Bodies(id, false, List.of(member(party)), effort));
        }
        return Optional.ofNullable(groups.get(id)).map(group -> new Bodies(id, true, membersOf(group), effort));
    }

    private List<Member> membersOf(PartyGroup group) {
        List<Member> members = new ArrayList<>();
        for (String id : membersOf.getOrDefault(group.getId(), Set.of())) {
            Optional.ofNullable(parties.get(id)).map(this::member).ifPresent(members::add);
        }
        if (members.isEmpty()) {
            List<String> aliases = aliasesOf(group);
            for (PartyType type : group.getEligible()) {
                members.add(new Member(group.getId(), aliases, Optional.of(type)));
            }
            if (members.isEmpty() && isDescribed(group)) {
                members.add(new Member(group.getId(), aliases, Optional.empty()));
            }
        }
        return members;
    }

    /** A class of bodies can be given in words or as a number too. */
    private static boolean isDescribed(PartyGroup group) {
        return group.getDescription().isPresent() || group.getSize().isPresent();
    }

    private List<String> aliasesOf(PartyGroup group) {
        Set<String> aliases = new LinkedHashSet<>(Set.of(group.getId()));
        Optional<PartyGroup> wider = group.getPartOf().map(groups::get);
        while (wider.isPresent() && aliases.add(wider.get().getId())) {
            wider = wider.get().getPartOf().map(groups::get);
        }
        return List.copyOf(aliases);
    }

    /** The id of a group and those of the wider groups that it is a part of. */
    List<String> withWiderGroups(String group) {
        return Optional.ofNullable(groups.get(group)).map(this::aliasesOf).orElse(List.of(group));
    }

    /** Whether a body of a type may join a group; a group that names no types leaves it open. */
    Answer isEligible(String group, Optional<PartyType> type) {
        List<PartyType> eligible = Optional.ofNullable(groups.get(group))
                .map(PartyGroup::getEligible)
                .orElse(List.of());
        return eligible.isEmpty()
                ? Answer.YES
                : Answer.of(type.map(own -> eligible.stream().anyMatch(each -> each.includes(own))));
    }

    private Member member(Party party) {
        return new Member(party.getId(), aliases(party.getId()), party.getType());
    }
}
