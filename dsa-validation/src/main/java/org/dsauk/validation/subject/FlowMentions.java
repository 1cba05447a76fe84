package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dsauk.flow.DataFlow;
import org.dsauk.scope.SharedItem;
import org.dsauk.scope.SharedItems;

/** Which items the flows list, and which parties and groups those name that have not ended. */
final class FlowMentions {

    private final Set<String> items = new HashSet<>();
    private final Set<String> ofUnstatedPeople = new HashSet<>();
    private final Set<String> parties = new HashSet<>();

    void add(DataFlow flow, SharedItems all, LocalDate asOf) {
        items.addAll(flow.getItems());
        if (all.subjects(flow).isEmpty()) {
            ofUnstatedPeople.addAll(flow.getItems());
        }
        if (flow.getEndsOn().filter(asOf::isAfter).isEmpty()) {
            parties.addAll(flow.getDisclosers());
            parties.addAll(flow.getRecipients());
        }
    }

    boolean list(SharedItem item) {
        return items.contains(item.id());
    }

    /** Whether a flow lists an item or what it is a part of. */
    boolean listAsPart(SharedItem item) {
        return item.withWholes().stream().anyMatch(items::contains);
    }

    /** Whether each flow that lists an item says about whom it is. */
    boolean sayAboutWhom(SharedItem item) {
        return list(item) && !ofUnstatedPeople.contains(item.id());
    }

    boolean name(String party, List<String> groups) {
        return parties.contains(party) || groups.stream().anyMatch(parties::contains);
    }
}
