package org.dsauk.validation.subject;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsauk.participation.PartyStep;
import org.dsauk.party.Contact;
import org.dsauk.party.ContactRole;
import org.dsauk.party.Party;
import org.dsauk.report.JsonPointer;

/**
 * A party with what was signed, joined or approved for it.
 *
 * @param party the party
 * @param signings what was signed, joined or approved, by the party or by its whole group
 */
public record SigningParty(Party party, List<Signing> signings) {

    /** Copies the list. */
    public SigningParty {
        signings = List.copyOf(signings);
    }

    static SigningParty of(Party party, AgreementIndex index) {
        List<Signing> signings = index.handling().signings().of(index.aliasesOf(party.getId()));
        Set<JsonPointer> own = index.participations().steps(party.getId()).stream()
                .map(PartyStep::source)
                .collect(Collectors.toUnmodifiableSet());
        return new SigningParty(
                party,
                signings.stream()
                        .filter(signing -> own.contains(signing.pointer()))
                        .toList());
    }

    /** {@return whether somebody else than its data protection officer signed or approved} */
    public Answer isSignedByAnother() {
        Answer another = Answer.NO;
        for (Signing signing : signings) {
            another = another.or(isByAnother(signing));
        }
        return another;
    }

    private Answer isByAnother(Signing signing) {
        if (isTheOfficer(signing.signatory())) {
            return Answer.NO;
        }
        return switch (signing.isBy(ContactRole.DATA_PROTECTION_OFFICER, "data protection officer")) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    /** Whether a signatory has the name of the officer, who then signs in whatever role. */
    private boolean isTheOfficer(Optional<String> signatory) {
        Stream<String> names = party.getContacts().stream()
                .filter(contact -> contact.getRoles().contains(ContactRole.DATA_PROTECTION_OFFICER))
                .map(Contact::getName)
                .flatMap(Optional::stream);
        return signatory
                .map(String::strip)
                .filter(name -> names.anyMatch(officer -> officer.strip().equalsIgnoreCase(name)))
                .isPresent();
    }
}
