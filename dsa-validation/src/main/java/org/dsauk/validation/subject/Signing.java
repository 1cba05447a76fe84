package org.dsauk.validation.subject;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dsauk.party.AcceptanceMethod;
import org.dsauk.party.ContactRole;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Signature;
import org.dsauk.report.JsonPointer;

/**
 * That somebody signed, approved or joined for a party: a signature, or a step of the record of participation.
 *
 * @param bound the party, or the group that takes the step as a whole: its id
 * @param signatory the name of the person
 * @param office the office that gave the authority
 * @param role the role in which the office is held
 * @param method how it was done
 * @param binds whether it binds the party, so that it is more than an approval of the text
 * @param purposes the purposes that it concerns; empty where all
 * @param label what reports call it
 * @param pointer where it stands
 */
public record Signing(
        Optional<String> bound,
        Optional<String> signatory,
        Optional<String> office,
        Optional<ContactRole> role,
        Optional<AcceptanceMethod> method,
        boolean binds,
        List<String> purposes,
        String label,
        JsonPointer pointer) {

    private static final Set<AcceptanceMethod> WITHOUT_A_PERSON = Set.of(
            AcceptanceMethod.CONDUCT,
            AcceptanceMethod.SILENCE,
            AcceptanceMethod.ON_LINE,
            AcceptanceMethod.REGISTER_ENTRY);

    static Signing of(Signature signature, int position) {
        return new Signing(
                signature.getParty(),
                signature.getSignatory(),
                signature.getOffice(),
                signature.getRole(),
                signature.getMethod(),
                true,
                signature.getPurposes(),
                "signature " + (position + 1),
                JsonPointer.ROOT.child("signatures").child(position));
    }

    /** A step by which a party signs, joins or approves; empty for any other. */
    static Optional<Signing> of(Participation step, int position) {
        boolean binds = isOneOf(step, Set.of(ParticipationStatus.SIGNED, ParticipationStatus.ACCEDED));
        if (!binds && !isOneOf(step, Set.of(ParticipationStatus.APPROVED))) {
            return Optional.empty();
        }
        return Optional.of(new Signing(
                step.getMember().or(step::getGroup),
                step.getSignatory(),
                step.getOffice(),
                step.getRole(),
                step.getMethod(),
                binds,
                step.getPurposes(),
                "step " + (position + 1) + " of participation",
                JsonPointer.ROOT.child("participation").child(position)));
    }

    private static boolean isOneOf(Participation step, Set<ParticipationStatus> statuses) {
        return step.getStatus().filter(statuses::contains).isPresent();
    }

    /** {@return where it stands} */
    public Place place() {
        return Place.of(() -> label, () -> pointer);
    }

    /** {@return whether a person did it, so far as the way in which it was done says; a click or silence names none} */
    public boolean isByAPerson() {
        return method.filter(WITHOUT_A_PERSON::contains).isEmpty();
    }

    /**
     * {@return whether it was done in a role; unknown where neither a role nor an office is stated}
     *
     * @param wanted the role
     * @param words the words by which an office tells that it is that role, in small letters
     */
    public Answer isBy(ContactRole wanted, String words) {
        if (role.isPresent()) {
            return Answer.of(role.get().equals(wanted));
        }
        return Answer.of(office.map(text -> text.toLowerCase(Locale.ROOT).contains(words)));
    }
}
