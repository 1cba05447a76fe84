package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The parties that a stated id means: one party, or the members of a group. */
public final class Bodies {

    private final String id;
    private final Optional<String> group;
    private final List<Member> members;
    private final Answer publicAuthority;
    private final Effort effort;

    Bodies(String id, boolean group, List<Member> members, Effort effort) {
        this.id = id;
        this.group = group ? Optional.of(id) : Optional.empty();
        this.members = List.copyOf(members);
        this.effort = effort;
        Answer authority = Answer.NO;
        for (Member member : members) {
            authority = authority.or(member.publicAuthority());
        }
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
        List<String> lacking = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Member member : members) {
            effort.visit();
            Answer need = concerns.apply(member);
            Answer has = need == Answer.NO ? Answer.YES : question.apply(member.aliases());
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
        Set<String> lacking = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (Bodies bodies : all) {
            Coverage coverage = bodies.cover(concerns, question);
            lacking.addAll(coverage.lacking());
            unknown.addAll(coverage.unknown());
        }
        return new Coverage(false, List.copyOf(lacking), List.copyOf(unknown));
    }
}
