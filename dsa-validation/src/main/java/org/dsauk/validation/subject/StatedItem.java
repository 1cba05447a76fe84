package org.dsauk.validation.subject;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dsauk.data.DataItem;
import org.dsauk.data.Sensitivity;
import org.dsauk.scope.SharedItem;

/**
 * A data item as it stands in its agreement.
 *
 * @param item the item as stated
 * @param shared the item with what its parts, its whole and its populations say of it
 * @param index the agreement
 */
public record StatedItem(DataItem item, SharedItem shared, AgreementIndex index) {

    /** The data items of which something is so. */
    static Subjects<StatedItem> each(BiPredicate<FlowMentions, SharedItem> kind) {
        return (index, visitor) -> {
            List<DataItem> all = index.agreement().getDataItems();
            for (int i = 0; i < all.size(); i++) {
                DataItem item = all.get(i);
                Place place = Place.element("data item", item.getId(), "dataItems", i);
                index.items()
                        .find(item.getId())
                        .filter(shared -> kind.test(index.mentions(), shared))
                        .ifPresent(shared -> visitor.visit(new StatedItem(item, shared, index), place));
            }
        };
    }

    /**
     * {@return whether it is stated whom it is about: by itself, its populations, its whole or the flows that list it}
     */
    public boolean saysAboutWhom() {
        return !shared.subjects().isEmpty() || index.mentions().sayAboutWhom(shared);
    }

    /** {@return what it and its parts reveal or, where nothing is stated of it, what the whole does} */
    public Set<Sensitivity> sensitivity() {
        Set<Sensitivity> all = new LinkedHashSet<>(shared.sensitivity());
        all.addAll(shared.statedSensitivity());
        return all;
    }
}
