package org.dsauk.validation.subject;

import java.util.List;
import org.dsauk.purpose.Purpose;
import org.dsauk.purpose.PurposeKind;

/** Whether purposes are those of law enforcement (DPA 2018 section 31). */
final class PurposeKinds {

    private PurposeKinds() {}

    /** Preventing fraud can be one, and need not. */
    static Answer isOfLawEnforcement(Purpose purpose) {
        if (purpose.getKinds().contains(PurposeKind.LAW_ENFORCEMENT)) {
            return Answer.YES;
        }
        return purpose.getKinds().contains(PurposeKind.FRAUD_PREVENTION) ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether one of some purposes is; unknown where there is none. */
    static Answer oneIsOfLawEnforcement(List<Purpose> purposes) {
        Answer one = purposes.isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (Purpose purpose : purposes) {
            one = one.or(isOfLawEnforcement(purpose));
        }
        return one;
    }
}
