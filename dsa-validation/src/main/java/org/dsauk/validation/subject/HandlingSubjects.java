package org.dsauk.validation.subject;

import java.util.List;
import org.dsauk.report.JsonPointer;
import org.dsauk.security.Assurance;
import org.dsauk.security.BreachNotification;
import org.dsauk.security.BreachTerms;
import org.dsauk.security.SecurityTerms;

/** The kinds of subject among the terms on how data is handled. */
public final class HandlingSubjects {

    /** All retention rules. */
    public static final Subjects<StatedRetention> RETENTION_RULES =
            Subjects.of(index -> index.handling().retention().all(), (rule, i) -> rule.place());

    /** Everything that is made from the data. */
    public static final Subjects<StatedOutput> OUTPUTS = Subjects.of(
            index -> index.agreement().getOutputs().stream()
                    .map(output -> new StatedOutput(output, index))
                    .toList(),
            (output, i) -> Place.element("output", output.output().getId(), "outputs", i));

    /** All places where data is. */
    public static final Subjects<StatedPlace> PLACES = Subjects.of(
            index -> index.agreement().getPlaces().stream()
                    .map(place -> new StatedPlace(place, index))
                    .toList(),
            (place, i) -> numbered("place", i, JsonPointer.ROOT.child("places")));

    /** All transfers out of the United Kingdom. */
    public static final Subjects<StatedTransfer> TRANSFERS = Subjects.of(
            index -> index.handling().abroad().transfers(),
            (transfer, i) -> numbered("transfer", i, JsonPointer.ROOT.child("transfers")));

    /** Who tells whom of a breach. */
    public static final Subjects<BreachNotification> BREACH_NOTIFICATIONS = Subjects.of(
            HandlingSubjects::notifications,
            (notification, i) -> numbered(
                    "notification of a breach",
                    i,
                    JsonPointer.ROOT.child("security").child("breach").child("notifications")));

    /** The assurances without which nothing may be shared with a party. */
    public static final Subjects<RequiredAssurance> REQUIRED_ASSURANCES = HandlingSubjects::eachRequired;

    private HandlingSubjects() {}

    private static void eachRequired(AgreementIndex index, Subjects.Visitor<? super RequiredAssurance> visitor) {
        List<Assurance> all = Assurances.all(index.agreement());
        JsonPointer list = JsonPointer.ROOT.child("security").child("assurances");
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getRequired().orElse(false)) {
                visitor.visit(new RequiredAssurance(all.get(i), index), numbered("assurance", i, list));
            }
        }
    }

    private static List<BreachNotification> notifications(AgreementIndex index) {
        return index.agreement()
                .getSecurity()
                .flatMap(SecurityTerms::getBreach)
                .map(BreachTerms::getNotifications)
                .orElse(List.of());
    }

    private static Place numbered(String kind, int position, JsonPointer list) {
        return Place.of(() -> kind + " " + (position + 1), () -> list.child(position));
    }
}
