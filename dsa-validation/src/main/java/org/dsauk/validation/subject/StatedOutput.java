package org.dsauk.validation.subject;

import java.util.List;
import org.dsauk.data.Identifiability;
import org.dsauk.limit.Output;
import org.dsauk.scope.SharedItem;

/**
 * Something that is made from the data, as it stands in its agreement.
 *
 * @param output the output
 * @param index the agreement
 */
public record StatedOutput(Output output, AgreementIndex index) implements Governed {

    /** {@return whether it points to a person} */
    public Answer personalData() {
        return Answer.of(!isAboutNobodyAlive())
                .and(Answer.of(output.getIdentifiability().map(Identifiability::isPersonalData)));
    }

    /** Whether all from which it is made is about the dead, the unborn or no people. */
    private boolean isAboutNobodyAlive() {
        List<SharedItem> items = index.items(output.getItems());
        return !items.isEmpty() && items.stream().allMatch(SharedItem::isAboutNobodyAlive);
    }

    /** {@return whether a retention rule says how long those who make it keep it} */
    public boolean hasRetentionRule() {
        return index.handling().retention().outputs().cover(output);
    }

    @Override
    public boolean isUnderPart3Alone() {
        return index.grounds().areAllOfLawEnforcement();
    }
}
