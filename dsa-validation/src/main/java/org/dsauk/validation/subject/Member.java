package org.dsauk.validation.subject;

import java.util.List;
import java.util.Optional;
import org.dsauk.party.PartyType;

/**
 * A party as it is meant by itself or by a group.
 *
 * @param id its id; the id of the group for bodies that have not joined yet
 * @param aliases all ids by which the agreement may mean it: its own and those of its groups
 * @param type its type; empty where it is not stated
 */
public record Member(String id, List<String> aliases, Optional<PartyType> type) {

    /** {@return whether it is a public authority, so far as its type says} */
    public Answer publicAuthority() {
        return Answer.of(type.flatMap(PartyType::publicAuthority));
    }
}
