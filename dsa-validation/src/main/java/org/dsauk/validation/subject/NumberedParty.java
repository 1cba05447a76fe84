package org.dsauk.validation.subject;

import java.util.List;
import org.dsauk.party.Party;
import org.dsauk.party.PartyIdentifier;
import org.dsauk.report.JsonPointer;
import org.dsauk.text.Excerpt;

/**
 * A number or code that a register gives a party.
 *
 * @param party the party
 * @param identifier the number or code
 */
public record NumberedParty(Party party, PartyIdentifier identifier) {

    static void each(AgreementIndex index, Subjects.Visitor<? super NumberedParty> visitor) {
        List<Party> parties = index.agreement().getParties();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            int of = i;
            for (int k = 0; k < party.getIdentifiers().size(); k++) {
                int position = k;
                visitor.visit(
                        new NumberedParty(party, party.getIdentifiers().get(k)),
                        Place.of(() -> "party " + Excerpt.quoted(party.getId()), () -> pointer(of, position)));
            }
        }
    }

    private static JsonPointer pointer(int party, int position) {
        return JsonPointer.ROOT
                .child("parties")
                .child(party)
                .child("identifiers")
                .child(position);
    }
}
