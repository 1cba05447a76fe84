package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dsauk.party.Contact;
import org.dsauk.party.Party;
import org.dsauk.rights.ComplaintsRoute;

/**
 * A party that takes part in a flow, by itself or through a group (UK GDPR Article 4(1)(7)).
 *
 * @param party the party
 * @param index the agreement
 */
public record Controller(Party party, AgreementIndex index) implements Governed {

    /** {@return whether a legal ground of the party is of law enforcement} */
    public boolean processesForLawEnforcement() {
        return index.grounds().anyOfLawEnforcement(index.aliasesOf(party.getId()));
    }

    /** {@return whether the UK GDPR governs what it does: not all its legal grounds are of law enforcement} */
    public boolean isUnderUkGdpr() {
        return !index.grounds().areOnlyOfLawEnforcement(index.aliasesOf(party.getId()));
    }

    /** {@return whether it exists already on the day of the check; whoever exists no more is no controller} */
    public boolean exists() {
        return party.getExistsFrom().filter(index.asOf()::isBefore).isEmpty();
    }

    /** {@return the routes for complaints to the party} */
    public List<ComplaintsRoute> complaints() {
        return index.complaints(party.getId());
    }

    /** {@return whether it is a controller in a flow of personal data} */
    public Answer sharesPersonalData() {
        return index.handling().personalData().isSharedBy(party.getId());
    }

    /** {@return whether people are told about all flows in which it shares personal data, or need not be} */
    public boolean tellsPeople() {
        return index.handling().notices().coverAll(index.aliasesOf(party.getId()));
    }

    /**
     * {@return whether it is bound by this version of the terms on a day, for all that it takes part in}
     *
     * @param asOf the day
     */
    public boolean isBound(LocalDate asOf) {
        return index.handling().standings().isBound(party.getId(), index.aliasesOf(party.getId()), asOf);
    }

    /** {@return whom to ask at the party: its own contacts and those of all members of its groups} */
    public List<Contact> contacts() {
        List<Contact> contacts = new ArrayList<>(party.getContacts());
        index.aliasesOf(party.getId())
                .forEach(group -> contacts.addAll(index.handling().contactsOf(group)));
        return contacts;
    }

    @Override
    public boolean isUnderPart3Alone() {
        return !isUnderUkGdpr();
    }
}
