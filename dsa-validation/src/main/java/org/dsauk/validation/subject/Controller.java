package org.dsauk.validation.subject;

import java.util.List;
import org.dsauk.party.Party;
import org.dsauk.rights.ComplaintsRoute;

/**
 * A party that takes part in a flow, by itself or through a group (UK GDPR Article 4(1)(7)).
 *
 * @param party the party
 * @param index the agreement
 */
public record Controller(Party party, AgreementIndex index) {

    /** {@return whether a legal ground of the party is of law enforcement} */
    public boolean processesForLawEnforcement() {
        return index.grounds().anyOfLawEnforcement(index.aliasesOf(party.getId()));
    }

    /** {@return the routes for complaints to the party} */
    public List<ComplaintsRoute> complaints() {
        return index.complaints(party.getId());
    }
}
