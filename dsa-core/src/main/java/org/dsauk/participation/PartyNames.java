package org.dsauk.participation;

import java.util.HashMap;
import java.util.Map;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Party;

/** How pages name parties: by name and id. */
final class PartyNames {

    private final Map<String, String> names = new HashMap<>();

    PartyNames(DataSharingAgreement agreement) {
        for (Party party : agreement.getParties()) {
            names.putIfAbsent(party.getId(), party.getName().orElse(party.getId()));
        }
    }

    String of(String party) {
        String name = names.getOrDefault(party, party);
        return name.equals(party) ? party : name + " (" + party + ")";
    }
}
