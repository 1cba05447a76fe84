package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.Optional;
import org.dsauk.security.Assurance;
import org.dsauk.security.AssuranceScheme;

/**
 * An assurance without which nothing may be shared with a party (UK GDPR Article 32(1)(d)).
 *
 * @param assurance the assurance
 * @param index the agreement
 */
public record RequiredAssurance(Assurance assurance, AgreementIndex index) implements Governed {

    /** {@return whether the agreement is about personal data} */
    public Answer personalData() {
        return index.handling().personalData().anywhere();
    }

    /** {@return the scheme, with the day on which the stated certificate or statement ends} */
    public Optional<Held> held() {
        return assurance.getScheme().map(scheme -> new Held(scheme, this));
    }

    /**
     * Whether those who must hold the assurance do.
     *
     * @param scheme the scheme
     * @param required the assurance
     */
    public record Held(AssuranceScheme scheme, RequiredAssurance required) {

        /**
         * {@return whether all who must hold it hold it on a day, by this entry or by one of their own}
         *
         * @param day the day
         */
        public Answer on(LocalDate day) {
            return required.index.handling().assurances().heldOn(required.assurance, day);
        }

        @Override
        public String toString() {
            return required.index
                    .handling()
                    .assurances()
                    .lastDay(required.assurance)
                    .map(last -> scheme + " to " + last)
                    .orElseGet(scheme::code);
        }
    }

    @Override
    public boolean isUnderPart3Alone() {
        return index.grounds().areAllOfLawEnforcement();
    }
}
