package org.dsauk.validation.subject;

import org.dsauk.purpose.Purpose;

/**
 * A purpose as it stands in its agreement.
 *
 * @param purpose the purpose
 * @param index the agreement
 */
public record StatedPurpose(Purpose purpose, AgreementIndex index) implements Governed {

    /** {@return whether personal data is shared for it; of one that no flow serves, whether any is shared} */
    public Answer personalData() {
        return index.handling().personalData().isSharedFor(purpose.getId());
    }

    @Override
    public boolean isUnderPart3Alone() {
        return index.grounds().areAllOfLawEnforcement();
    }
}
