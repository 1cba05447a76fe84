package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dsauk.party.PartyType;

/** The parties that a stated id means: one party, or the members of a group. */
public final class Bodies {

    private final String id;
    private final Optional<String> group;
    private final List<Member> members;
    private final List<Member> oneOfEachType;
    private final Answer publicAuthority;
    private final Effort effort;

    Bodies(String id, boolean group, List<Member> members, Effort effort) {
        this.id = id;
        this.group = group ? Optional.of(id) : Optional.empty();
        this.members = List.copyOf(members);
        this.effort = effort;
        Answer authority = Answer.NO;
        Map<String, Member> types = new LinkedHashMap<>();
        for (Member member : members) {
            authority = authority.or(member.publicAuthority());
            types.putIfAbsent(member.type().map(PartyType::code).orElse(""), member);
        }
        this.oneOfEachType = List.copyOf(types.values());
        this.publicAuthority = authority;
    }

    /** {@return the id as stated} */
    public String id() {
        return id;
    }

    /** {@return whether the id is that of a group} */
    public boolean isGroup() {
        return group.isPresent();
    }

    /** {@return the parties that are meant; bodies that may still join a group count as one for each type} */
    public List<Member> members() {
        return members;
    }

    /** {@return one of the parties for each type that occurs among them, also for that of parties without a type} */
    public List<Member> oneOfEachType() {
        return oneOfEachType;
    }

    /** {@return whether the id is that of a group that nobody has joined yet but somebody may} */
    boolean isOpen() {
        return isGroup() && !members.isEmpty() && members.get(0).id().equals(id);
    }

    /** {@return whether a public authority is among them} */
    public Answer publicAuthority() {
        return publicAuthority;
    }

    /**
     * {@return which of the members lack something}
     *
     * <p>What the group as a whole has, all its members have; only where it lacks it are the members asked one by one.
     *
     * @param concerns whether a member must have it at all
     * @param question whether those who go by some ids have it
     */
    public Coverage cover(Function<Member, Answer> concerns, Function<List<String>, Answer> question) {
        if (group.isPresent() && question.apply(List.of(id)) == Answer.YES) {
            return Coverage.complete(false);
        }
        return coverEach(concerns, (member, aliases) -> question.apply(aliases));
    }

    /**
     * {@return which of the members lack something that depends on the type of a body}
     *
     * <p>What the group as a whole has for each type that occurs in it, all its members have.
     *
     * @param concerns whether a member must have it at all
     * @param question whether a member has it if it goes by some ids; it looks at nothing of the member but its type
     */
    Coverage coverByType(Function<Member, Answer> concerns, BiFunction<Member, List<String>, Answer> question) {
        if (group.isPresent()
                && oneOfEachType.stream()
                        .allMatch(member -> concerns.apply(member) == Answer.NO
                                || question.apply(member, List.of(id)) == Answer.YES)) {
            return Coverage.complete(false);
        }
        return coverEach(concerns, question);
    }

    private Coverage coverEach(Function<Member, Answer> concerns, BiFunction<Member, List<String>, Answer> question) {
        List<String> lacking = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Member member : members) {
            effort.visit();
            Answer need = concerns.apply(member);
            Answer has = need == Answer.NO ? Answer.YES : question.apply(member, member.aliases());
            if (has == Answer.NO && need == Answer.YES) {
                lacking.add(member.id());
            } else if (has != Answer.YES) {
                unknown.add(member.id());
            }
        }
        return new Coverage(!isGroup(), lacking, unknown);
    }

    /**
     * {@return which of the members of several parties and groups lack something}
     *
     * @param all the parties and groups
     * @param concerns whether a member must have it at all
     * @param question whether those who go by some ids have it
     */
    public static Coverage coverAll(
            List<Bodies> all, Function<Member, Answer> concerns, Function<List<String>, Answer> question) {
        return merged(all, bodies -> bodies.cover(concerns, question));
    }

    /**
     * {@return which of the members of several parties and groups are of a type that lacks something}
     *
     * @param all the parties and groups
     * @param question whether a body of the member's type has it
     */
    public static Coverage coverAllByType(List<Bodies> all, Function<Member, Answer> question) {
        return merged(
                all, bodies -> bodies.coverByType(member -> Answer.YES, (member, aliases) -> question.apply(member)));
    }

    private static Coverage merged(List<Bodies> all, Function<Bodies, Coverage> covering) {
        Set<String> lacking = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (Bodies bodies : all) {
            Coverage coverage = covering.apply(bodies);
            lacking.addAll(coverage.lacking());
            unknown.addAll(coverage.unknown());
        }
        return new Coverage(false, List.copyOf(lacking), List.copyOf(unknown));
    }
}
