package org.dsauk.validation.uk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.party.ContactRole;
import org.dsauk.party.PartyType;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Signatory;

/** Which roles bind which bodies (practice of agreements). */
final class SignatoryRoles {

    private static final Set<ContactRole> OF_ANYBODY =
            Set.of(ContactRole.SENIOR_INFORMATION_RISK_OWNER, ContactRole.CHIEF_EXECUTIVE, ContactRole.AUTHORISER);

    private static final Set<ContactRole> OF_COUNCILS = Set.of(
            ContactRole.DIRECTOR_OF_CHILDRENS_SERVICES,
            ContactRole.DIRECTOR_OF_PUBLIC_HEALTH,
            ContactRole.CALDICOTT_GUARDIAN);

    private static final Set<ContactRole> OF_HEALTH_BODIES = Set.of(ContactRole.CALDICOTT_GUARDIAN);

    private static final Set<ContactRole> OF_POLICE = Set.of(ContactRole.INFORMATION_GOVERNANCE);

    /** The officer advises; whether that is all is asked of the party, not of each signature. */
    private static final Set<ContactRole> BESIDE = Set.of(ContactRole.DATA_PROTECTION_OFFICER);

    /** Roles of which everybody knows that they only do the work, or keep the text. */
    private static final Set<ContactRole> WITHOUT_AUTHORITY = Set.of(
            ContactRole.OPERATIONS,
            ContactRole.DATA_PROTECTION_LEAD,
            ContactRole.INFORMATION_ASSET_OWNER,
            ContactRole.INFORMATION_GOVERNANCE,
            ContactRole.DOCUMENT_OWNER,
            ContactRole.AUTHOR,
            ContactRole.USER_ADMINISTRATION,
            ContactRole.PROCESSING_UNIT,
            ContactRole.INCIDENTS,
            ContactRole.SUBJECT_REQUESTS,
            ContactRole.FREEDOM_OF_INFORMATION,
            ContactRole.ACCEPTANCE,
            ContactRole.DIRECTOR_OF_CHILDRENS_SERVICES,
            ContactRole.DIRECTOR_OF_PUBLIC_HEALTH,
            ContactRole.CALDICOTT_GUARDIAN);

    private static final Set<PartyType> HEALTH_BODIES =
            Set.of(PartyType.NHS_TRUST, PartyType.INTEGRATED_CARE_BOARD, PartyType.NHS_ENGLAND, PartyType.GP_PRACTICE);

    private SignatoryRoles() {}

    /** Whether a role binds the party; unknown for a role that says nothing of authority, or an unknown type. */
    static Answer bind(ContactRole role, Signatory signatory) {
        if (OF_ANYBODY.contains(role)
                || BESIDE.contains(role)
                || signatory.acceptingOffices().contains(role)) {
            return Answer.YES;
        }
        if (!WITHOUT_AUTHORITY.contains(role)) {
            return Answer.UNKNOWN;
        }
        List<Optional<PartyType>> types = signatory.types();
        Answer answer = types.isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (Optional<PartyType> type : types) {
            answer = answer.or(Answer.of(type.map(known -> of(known).contains(role))));
        }
        return answer;
    }

    private static Set<ContactRole> of(PartyType type) {
        if (PartyType.LONDON_AUTHORITY.includes(type) || type.equals(PartyType.OTHER_LOCAL_AUTHORITY)) {
            return OF_COUNCILS;
        }
        if (HEALTH_BODIES.contains(type)) {
            return OF_HEALTH_BODIES;
        }
        return type.equals(PartyType.POLICE_FORCE) ? OF_POLICE : Set.of();
    }
}
