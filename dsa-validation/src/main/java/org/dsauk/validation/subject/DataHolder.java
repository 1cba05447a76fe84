package org.dsauk.validation.subject;

import java.util.function.Supplier;

/**
 * Those who have data when the agreement ends.
 *
 * @param index the agreement
 * @param unsettled finds those of whom no arrangement says what becomes of their data
 */
public record DataHolder(AgreementIndex index, Supplier<Coverage> unsettled) {

    /** {@return whether the agreement says anything about what happens at the end} */
    public boolean hasExitTerms() {
        return !index.handling().exit().arrangements().isEmpty();
    }
}
