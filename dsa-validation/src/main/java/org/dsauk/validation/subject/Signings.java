package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.party.Contact;
import org.dsauk.party.ContactRole;
import org.dsauk.party.PartyType;

/** Who signed, joined or approved for whom. */
final class Signings {

    private static final String CALDICOTT = "caldicott";

    /**
     * The types of body that have a Caldicott Guardian where they handle confidential information about patients or
     * service users: those of the NHS, and councils with social services.
     */
    private static final Set<PartyType> WITH_GUARDIAN = Set.of(
            PartyType.NHS_TRUST,
            PartyType.INTEGRATED_CARE_BOARD,
            PartyType.NHS_ENGLAND,
            PartyType.GP_PRACTICE,
            PartyType.LONDON_AUTHORITY,
            PartyType.LONDON_BOROUGH,
            PartyType.CITY_OF_LONDON,
            PartyType.OTHER_LOCAL_AUTHORITY);

    private final List<Signing> all = new ArrayList<>();
    private final Holdings<Signing> byBound;
    private final Holdings<Signing> ofGuardians;
    private final Set<String> withGuardian = new HashSet<>();

    Signings(DataSharingAgreement agreement) {
        for (int i = 0; i < agreement.getSignatures().size(); i++) {
            all.add(Signing.of(agreement.getSignatures().get(i), i));
        }
        for (int i = 0; i < agreement.getParticipation().size(); i++) {
            Signing.of(agreement.getParticipation().get(i), i).ifPresent(all::add);
        }
        byBound = new Holdings<>(all, signing -> signing.bound().stream().toList());
        ofGuardians = new Holdings<>(
                all.stream().filter(Signings::isByAGuardian).toList(),
                signing -> signing.bound().stream().toList());
        agreement.getParties().forEach(party -> addGuardian(party.getId(), party.getContacts()));
        agreement.getPartyGroups().forEach(group -> addGuardian(group.getId(), group.getContacts()));
    }

    private void addGuardian(String id, List<Contact> contacts) {
        if (contacts.stream().anyMatch(contact -> contact.getRoles().contains(ContactRole.CALDICOTT_GUARDIAN))) {
            withGuardian.add(id);
        }
    }

    private static boolean isByAGuardian(Signing signing) {
        return signing.isBy(ContactRole.CALDICOTT_GUARDIAN, CALDICOTT) == Answer.YES;
    }

    List<Signing> all() {
        return all;
    }

    /** What was signed, joined or approved for those who go by some ids. */
    List<Signing> of(List<String> aliases) {
        return byBound.of(aliases);
    }

    /** Whether a body has a Caldicott Guardian, so far as its type or its contacts say. */
    Answer hasGuardian(Member member) {
        if (member.aliases().stream().anyMatch(withGuardian::contains)) {
            return Answer.YES;
        }
        return Answer.of(member.type().map(WITH_GUARDIAN::contains));
    }

    /** Whether a Caldicott Guardian approved a flow for those who go by some ids. */
    Answer isApprovedByGuardian(List<String> aliases, Set<String> purposes) {
        return Answer.of(ofGuardians.of(aliases).stream()
                .anyMatch(signing -> signing.purposes().isEmpty()
                        || signing.purposes().stream().anyMatch(purposes::contains)));
    }
}
