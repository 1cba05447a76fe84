package org.dsauk.validation.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.party.Contact;
import org.dsauk.rights.RightsTerms;

/** What an agreement says about how data is handled, looked up. */
final class Handling {

    private final AgreementIndex index;
    private final PersonalData personalData;
    private final Notices notices;
    private final RetentionIndex retention;
    private final Abroad abroad;
    private final Standings standings;
    private final Map<String, List<Contact>> contacts = new HashMap<>();

    Handling(AgreementIndex index) {
        this.index = index;
        DataSharingAgreement agreement = index.agreement();
        personalData = new PersonalData(index.flows(), index.sides(), index.roles());
        notices = new Notices(
                agreement.getRights().map(RightsTerms::getNotices).orElse(List.of()), personalData, index.effort());
        retention = new RetentionIndex(index);
        abroad = new Abroad(index);
        standings = new Standings(index.participations(), index.sides(), index.effort());
        agreement.getPartyGroups().forEach(group -> contacts.putIfAbsent(group.getId(), group.getContacts()));
    }

    PersonalData personalData() {
        return personalData;
    }

    Notices notices() {
        return notices;
    }

    RetentionIndex retention() {
        return retention;
    }

    Abroad abroad() {
        return abroad;
    }

    Standings standings() {
        return standings;
    }

    /** Whom to ask at every member of a group; nobody for an id that is no group's. */
    List<Contact> contactsOf(String group) {
        return contacts.getOrDefault(group, List.of());
    }

    /** Whether some of the stated items are personal data; those of all flows, where none is stated. */
    Answer personalDataIn(List<String> stated) {
        if (stated.isEmpty()) {
            return personalData.anywhere();
        }
        List<DataItem> found = index.items(stated);
        Answer answer = found.size() == stated.size() ? Answer.NO : Answer.UNKNOWN;
        for (DataItem item : found) {
            answer = answer.or(ItemKinds.isPersonal(item));
        }
        return answer;
    }
}
