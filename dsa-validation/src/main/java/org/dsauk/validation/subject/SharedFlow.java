package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dsauk.data.Sensitivity;
import org.dsauk.flow.DataFlow;
import org.dsauk.law.Law;
import org.dsauk.party.PartyType;
import org.dsauk.scope.SharedItem;

/** A flow as it stands in its agreement, with its data items and parties looked up. */
public final class SharedFlow implements Governed {

    private final DataFlow flow;
    private final int position;
    private final List<SharedItem> items;
    private final Set<String> itemIds;
    private final Set<String> itemsWithWholes;
    private final boolean complete;
    private final Answer personalData;
    private final ItemNeeds personalItems;
    private final Answer servesLawEnforcement;
    private final List<Bodies> disclosers;
    private final List<Bodies> recipients;
    private final Law law;
    private final AgreementIndex index;
    private final Map<String, ItemNeeds> byCategory = new HashMap<>();
    private final Map<String, ItemNeeds> byKind = new HashMap<>();
    private final Map<String, Answer> kinds = new HashMap<>();
    private final Map<String, Optional<PartyType>> recipientTypes = new LinkedHashMap<>();
    private Optional<List<Sensitivity>> specialCategories = Optional.empty();

    SharedFlow(DataFlow flow, int position, AgreementIndex index) {
        this.flow = flow;
        this.position = position;
        this.items = items(flow, index);
        this.itemIds = new HashSet<>(flow.getItems());
        this.itemsWithWholes = new HashSet<>(flow.getItems());
        items.forEach(item -> itemsWithWholes.addAll(item.withWholes()));
        this.servesLawEnforcement = PurposeKinds.oneIsOfLawEnforcement(index.purposes(flow.getPurposes()));
        this.complete = !items.isEmpty() && items.size() == flow.getItems().size();
        this.personalData = has(ItemKinds::isPersonal);
        this.personalItems = needs(ItemKinds::isPersonal);
        this.disclosers = index.bodies(flow.getDisclosers());
        this.recipients = index.bodies(flow.getRecipients());
        this.law = index.law();
        this.index = index;
    }

    /** In a flow about the dead alone, nothing is personal data, whatever else is said of an item. */
    private static List<SharedItem> items(DataFlow flow, AgreementIndex index) {
        List<SharedItem> found = index.items(flow.getItems());
        return index.items().isAboutNobodyAlive(flow)
                ? found.stream().map(SharedItem::aboutNobodyAlive).toList()
                : found;
    }

    /** {@return the flow} */
    public DataFlow flow() {
        return flow;
    }

    /** {@return where it stands} */
    public Place place() {
        return Place.element("flow", flow.getId(), "flows", position);
    }

    /** {@return the law that is applied} */
    public Law law() {
        return law;
    }

    /** {@return its data items; ids that stand for none are left out} */
    public List<SharedItem> items() {
        return items;
    }

    int position() {
        return position;
    }

    /** {@return who sends; ids that stand for nothing are left out} */
    public List<Bodies> disclosers() {
        return disclosers;
    }

    /** {@return who receives; ids that stand for nothing are left out} */
    public List<Bodies> recipients() {
        return recipients;
    }

    /** {@return whether somebody sends to somebody else} */
    public Answer hasTwoDifferentParties() {
        Set<String> ends = new LinkedHashSet<>();
        int senders = collect(disclosers, ends);
        int receivers = collect(recipients, ends);
        boolean different = ends.size() > 1 || isOpen(disclosers) || isOpen(recipients);
        if (senders > 0 && receivers > 0 && different) {
            return Answer.YES;
        }
        boolean resolved = disclosers.size() == flow.getDisclosers().size()
                && recipients.size() == flow.getRecipients().size();
        return resolved ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whoever joins an open group is somebody else. */
    private static boolean isOpen(List<Bodies> side) {
        return side.stream().anyMatch(Bodies::isOpen);
    }

    /** Two parties of each side are enough to know whether there are two different ones. */
    private static int collect(List<Bodies> side, Set<String> ends) {
        int found = 0;
        for (Bodies bodies : side) {
            for (Member member : bodies.members()) {
                ends.add(member.id());
                found++;
                if (found == 2) {
                    return found;
                }
            }
        }
        return found;
    }

    /** {@return the ids of the data items as stated} */
    Set<String> itemIds() {
        return itemIds;
    }

    /** The ids of the data items as stated, and of what they are parts of. */
    Set<String> itemsWithWholes() {
        return itemsWithWholes;
    }

    /** {@return the types of those who receive; empty for one whose type is not stated} */
    public Collection<Optional<PartyType>> recipientTypes() {
        if (recipientTypes.isEmpty()) {
            for (Bodies bodies : recipients) {
                bodies.oneOfEachType()
                        .forEach(member -> recipientTypes.putIfAbsent(
                                member.type().map(PartyType::code).orElse(""), member.type()));
            }
        }
        return recipientTypes.values();
    }

    /** Whether one of its purposes is stated to be of law enforcement. */
    Answer servesLawEnforcement() {
        return servesLawEnforcement;
    }

    /**
     * {@return whether some of the data is of a kind; unknown where not all data items are known}
     *
     * @param kind whether a data item is of that kind
     */
    public Answer has(Function<SharedItem, Answer> kind) {
        Answer answer = complete ? Answer.NO : Answer.UNKNOWN;
        for (SharedItem item : items) {
            answer = answer.or(kind.apply(item));
        }
        return answer;
    }

    /**
     * {@return the data items of a kind, for each of which something is needed}
     *
     * @param kind whether a data item is of that kind
     */
    public ItemNeeds needs(Function<SharedItem, Answer> kind) {
        return new ItemNeeds(items, kind);
    }

    /**
     * {@return the data items that may reveal a category; looked up once, whoever of many recipients is asked about}
     *
     * @param category the category
     */
    public ItemNeeds itemsRevealing(Sensitivity category) {
        return byCategory.computeIfAbsent(category.code(), code -> needs(item -> ItemKinds.reveals(item, category)));
    }

    /** {@return the data items that may be about criminal offences} */
    public ItemNeeds itemsOfCriminalOffences() {
        return once("criminal offences", ItemKinds::isOfCriminalOffences);
    }

    /** {@return the data items that may be patient information} */
    public ItemNeeds patientInformation() {
        return once("patient information", ItemKinds::isPatientInformation);
    }

    /** {@return the data items for which a power is needed: those that may be personal data, or else all of them} */
    public ItemNeeds itemsThatNeedAPower() {
        ItemNeeds personal = once("personal", item -> Answer.of(ItemKinds.isPersonal(item) != Answer.NO));
        return personal.isEmpty() ? once("all", item -> Answer.YES) : personal;
    }

    private ItemNeeds once(String name, Function<SharedItem, Answer> kind) {
        return byKind.computeIfAbsent(name, key -> needs(kind));
    }

    /** {@return whether some of the data is personal data} */
    public Answer personalData() {
        return personalData;
    }

    /** {@return those of the data items that are personal data, for each of which something is needed} */
    public ItemNeeds personalItems() {
        return personalItems;
    }

    /** {@return whether the data reveals a special category} */
    public Answer revealsSpecialCategory() {
        return kinds.computeIfAbsent("special category", key -> has(ItemKinds::revealsSpecialCategory));
    }

    /** {@return whether some of the data is about criminal offences} */
    public Answer isOfCriminalOffences() {
        return kinds.computeIfAbsent("criminal offences", key -> has(ItemKinds::isOfCriminalOffences));
    }

    /** {@return whether some of the data is patient information} */
    public Answer hasPatientInformation() {
        return kinds.computeIfAbsent("patient information", key -> has(ItemKinds::isPatientInformation));
    }

    /** {@return the special categories that the personal data reveals} */
    public List<Sensitivity> specialCategories() {
        if (specialCategories.isEmpty()) {
            specialCategories = Optional.of(findSpecialCategories());
        }
        return specialCategories.get();
    }

    private List<Sensitivity> findSpecialCategories() {
        List<Sensitivity> found = new ArrayList<>();
        for (SharedItem item : items) {
            for (Sensitivity sensitivity : item.sensitivity()) {
                if (sensitivity.isSpecialCategory()
                        && ItemKinds.isPersonal(item) != Answer.NO
                        && !found.contains(sensitivity)) {
                    found.add(sensitivity);
                }
            }
        }
        return found;
    }

    @Override
    public boolean isUnderPart3Alone() {
        return index.grounds().areAllOfLawEnforcement();
    }
}
