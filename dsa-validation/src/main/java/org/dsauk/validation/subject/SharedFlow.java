package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dsauk.data.DataItem;
import org.dsauk.data.DataSubject;
import org.dsauk.data.Identifiability;
import org.dsauk.data.Sensitivity;
import org.dsauk.flow.DataFlow;
import org.dsauk.law.Law;

/** A flow as it stands in its agreement, with its data items and parties looked up. */
public final class SharedFlow {

    private final DataFlow flow;
    private final int position;
    private final List<DataItem> items;
    private final boolean complete;
    private final List<Bodies> disclosers;
    private final List<Bodies> recipients;
    private final Law law;

    SharedFlow(DataFlow flow, int position, AgreementIndex index) {
        this.flow = flow;
        this.position = position;
        this.items = index.items(flow.getItems());
        this.complete = !items.isEmpty() && items.size() == flow.getItems().size();
        this.disclosers = index.bodies(flow.getDisclosers());
        this.recipients = index.bodies(flow.getRecipients());
        this.law = index.law();
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
    public List<DataItem> items() {
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

    /** {@return whether some of the data is personal data} */
    public Answer personalData() {
        Answer answer = complete ? Answer.NO : Answer.UNKNOWN;
        for (DataItem item : items) {
            answer = answer.or(isPersonal(item));
        }
        return answer;
    }

    /** {@return the special categories that the personal data reveals} */
    public List<Sensitivity> specialCategories() {
        List<Sensitivity> found = new ArrayList<>();
        for (DataItem item : items) {
            for (Sensitivity sensitivity : item.getSensitivity()) {
                if (sensitivity.isSpecialCategory() && isPersonal(item) != Answer.NO && !found.contains(sensitivity)) {
                    found.add(sensitivity);
                }
            }
        }
        return found;
    }

    /** {@return whether the personal data reveals a special category} */
    public Answer hasSpecialCategories() {
        Answer answer = complete ? Answer.NO : Answer.UNKNOWN;
        for (DataItem item : items) {
            answer = answer.or(revealsSpecialCategory(item));
        }
        return answer;
    }

    private static Answer revealsSpecialCategory(DataItem item) {
        Answer personal = isPersonal(item);
        if (personal == Answer.NO || item.getSensitivity().isEmpty()) {
            return personal == Answer.NO ? Answer.NO : Answer.UNKNOWN;
        }
        Answer answer = Answer.NO;
        for (Sensitivity sensitivity : item.getSensitivity()) {
            answer = answer.or(isSpecialCategory(sensitivity));
        }
        return answer == Answer.YES ? personal : answer;
    }

    private static Answer isSpecialCategory(Sensitivity sensitivity) {
        if (sensitivity.isSpecialCategory()) {
            return Answer.YES;
        }
        boolean known = sensitivity.equals(Sensitivity.NONE) || sensitivity.equals(Sensitivity.CRIMINAL_OFFENCE);
        return known ? Answer.NO : Answer.UNKNOWN;
    }

    static Answer isPersonal(DataItem item) {
        List<DataSubject> subjects = item.getSubjects();
        if (!subjects.isEmpty() && subjects.stream().noneMatch(DataSubject::isLivingIndividual)) {
            return Answer.NO;
        }
        return Answer.of(item.getIdentifiability().map(Identifiability::isPersonalData));
    }
}
