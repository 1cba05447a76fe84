package org.dsauk.json;

import java.util.Arrays;
import java.util.List;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The members of a type, in the order in which they are written, and the way to recognise them. */
final class Members {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Member[] members;
    private final PropertyNameMatcher matcher;

    private Members(Member[] members, PropertyNameMatcher matcher) {
        this.members = members;
        this.matcher = matcher;
    }

    static Members of(String... names) {
        if (names.length > Long.SIZE) {
            throw new IllegalArgumentException("expected at most 64 members, but found " + names.length);
        }
        Member[] members = new Member[names.length];
        for (int i = 0; i < names.length; i++) {
            members[i] = new Member(i, new SerializedString(names[i]));
        }
        List<Named> named = Arrays.stream(names).map(Named::fromString).toList();
        return new Members(members, FACTORY.constructNameMatcher(named, false));
    }

    List<String> names() {
        return Arrays.stream(members).map(member -> member.name().getValue()).toList();
    }

    Member at(int index) {
        return members[index];
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    /** The index of a member; negative where the type has none of that name. */
    int indexOf(String name) {
        return matcher.matchName(name);
    }
}
