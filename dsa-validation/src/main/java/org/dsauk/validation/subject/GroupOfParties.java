package org.dsauk.validation.subject;

import java.util.List;
import org.dsauk.party.PartyGroup;

/**
 * A group of parties, with those who joined it.
 *
 * @param group the group
 * @param index the agreement
 */
public record GroupOfParties(PartyGroup group, AgreementIndex index) {

    static void each(AgreementIndex index, Subjects.Visitor<? super GroupOfParties> visitor) {
        List<PartyGroup> groups = index.agreement().getPartyGroups();
        for (int i = 0; i < groups.size(); i++) {
            PartyGroup group = groups.get(i);
            visitor.visit(
                    new GroupOfParties(group, index), Place.element("party group", group.getId(), "partyGroups", i));
        }
    }

    /** {@return whether somebody belongs to it or may join it} */
    public boolean hasMembers() {
        return index.bodies(List.of(group.getId())).stream()
                .anyMatch(bodies -> !bodies.members().isEmpty());
    }
}
