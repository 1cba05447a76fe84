package org.dsauk.validation.subject;

import org.dsauk.data.Identifiability;
import org.dsauk.limit.Output;

/**
 * Something that is made from the data, as it stands in its agreement.
 *
 * @param output the output
 * @param index the agreement
 */
public record StatedOutput(Output output, AgreementIndex index) {

    /** {@return whether it points to a person} */
    public Answer personalData() {
        return Answer.of(output.getIdentifiability().map(Identifiability::isPersonalData));
    }

    /** {@return whether a retention rule says how long those who make it keep it} */
    public boolean hasRetentionRule() {
        return index.handling().retention().outputs().cover(output);
    }
}
