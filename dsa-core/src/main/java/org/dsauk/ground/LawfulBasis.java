package org.dsauk.ground;

import org.dsauk.law.LawfulBasisCode;

/** The lawful basis for processing, one of the points of UK GDPR Article 6(1). */
public sealed interface LawfulBasis
        permits Consent,
                Contract,
                LegalObligation,
                VitalInterests,
                PublicTask,
                RecognisedLegitimateInterest,
                LegitimateInterests {
    /**
     * Which point of Article 6(1) this is.
     *
     * @return the code, with its dates and citation
     */
    LawfulBasisCode code();
}
