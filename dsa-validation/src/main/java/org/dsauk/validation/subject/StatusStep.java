package org.dsauk.validation.subject;

import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.StatusChange;
import org.dsauk.report.JsonPointer;

/**
 * One entry of the record of where an agreement stood.
 *
 * @param change the entry
 * @param before the entry before it in the record
 */
public record StatusStep(StatusChange change, Optional<StatusChange> before) {

    static void each(AgreementIndex index, Subjects.Visitor<? super StatusStep> visitor) {
        List<StatusChange> all = index.agreement().getStatusHistory();
        for (int i = 0; i < all.size(); i++) {
            int position = i;
            Optional<StatusChange> before = i == 0 ? Optional.empty() : Optional.of(all.get(i - 1));
            visitor.visit(
                    new StatusStep(all.get(i), before),
                    Place.of(
                            () -> "status change " + (position + 1),
                            () -> JsonPointer.ROOT.child("statusHistory").child(position)));
        }
    }
}
