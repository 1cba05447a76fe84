package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.participation.Participations;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.party.PartyType;

/** Who belongs to which group on the day as of which an agreement is checked. */
final class Membership {

    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, PartyGroup> groups = new HashMap<>();
    private final Map<String, List<String>> aliasesOf = new HashMap<>();
    private final Map<String, Set<String>> successors = new HashMap<>();
    private final Map<String, Optional<Bodies>> bodies = new HashMap<>();
    private final Participations participations;
    private final LocalDate asOf;
    private final Effort effort;

    Membership(DataSharingAgreement agreement, Participations participations, LocalDate asOf, Effort effort) {
        this.participations = participations;
        this.asOf = asOf;
        this.effort = effort;
        agreement.getParties().forEach(party -> parties.putIfAbsent(party.getId(), party));
        agreement.getParties().forEach(this::addSuccessor);
        agreement.getPartyGroups().forEach(group -> groups.putIfAbsent(group.getId(), group));
    }

    private void addSuccessor(Party successor) {
        successor.getSucceeds().stream()
                .flatMap(succession -> succession.getPredecessor().stream())
                .forEach(before -> successors
                        .computeIfAbsent(before, id -> new LinkedHashSet<>())
                        .add(successor.getId()));
    }

    /** Those who are said to have come after a party, on whatever day. */
    List<String> successorsOf(String party) {
        return List.copyOf(successors.getOrDefault(party, Set.of()));
    }

    /** The ids of the groups of a party, without those of parties whose place it took. */
    List<String> groupsOf(String party) {
        return aliasesOf(party).stream().filter(groups::containsKey).toList();
    }

    /** Whether a party existed, and exists no more on the day. */
    boolean isNoMore(String party) {
        return Optional.ofNullable(parties.get(party))
                .flatMap(Party::getExistsUntil)
                .filter(asOf::isAfter)
                .isPresent();
    }

    /** The id of a party and those of its groups; empty for an id that is no party's. */
    List<String> aliasesOf(String party) {
        return aliasesOf.computeIfAbsent(party, id -> participations.aliases(id, asOf));
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
            return Optional.of(new Bodies(id, false, inPlaceOf(id), effort));
        }
        return Optional.ofNullable(groups.get(id)).map(group -> new Bodies(id, true, membersOf(group), effort));
    }

    /** Where others took the place of a party, they are meant by its id. */
    private List<Member> inPlaceOf(String party) {
        return members(participations.inPlaceOf(party, asOf));
    }

    private List<Member> members(List<String> ids) {
        List<Member> members = new ArrayList<>();
        for (String id : ids) {
            effort.visit();
            Optional.ofNullable(parties.get(id)).map(this::member).ifPresent(members::add);
        }
        return members;
    }

    private List<Member> membersOf(PartyGroup group) {
        List<Member> members = members(participations.members(group.getId(), asOf).stream()
                .filter(party -> !isNoMore(party))
                .toList());
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
        return new Member(party.getId(), aliasesOf(party.getId()), party.getType());
    }
}
