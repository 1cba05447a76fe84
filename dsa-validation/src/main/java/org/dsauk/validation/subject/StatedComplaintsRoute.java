package org.dsauk.validation.subject;

import java.util.List;
import org.dsauk.report.JsonPointer;
import org.dsauk.rights.ComplaintsRoute;

/**
 * A route for complaints as it stands in its agreement.
 *
 * @param route the route
 * @param index the agreement
 */
public record StatedComplaintsRoute(ComplaintsRoute route, AgreementIndex index) {

    static void each(AgreementIndex index, Subjects.Visitor<? super StatedComplaintsRoute> visitor) {
        List<ComplaintsRoute> all = index.complaints();
        for (int i = 0; i < all.size(); i++) {
            int position = i;
            visitor.visit(
                    new StatedComplaintsRoute(all.get(i), index),
                    Place.of(
                            () -> "complaints route " + (position + 1),
                            () -> JsonPointer.ROOT
                                    .child("rights")
                                    .child("complaints")
                                    .child(position)));
        }
    }

    /** {@return whether personal data is shared, so that there may be complaints about it} */
    public Answer personalData() {
        return index.handling().personalData().anywhere();
    }
}
