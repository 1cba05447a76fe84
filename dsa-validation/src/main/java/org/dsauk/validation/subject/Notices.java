package org.dsauk.validation.subject;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsauk.flow.DataFlow;
import org.dsauk.rights.PrivacyNotice;

/** Who tells people about which flows, so that the flows of a group are gone through once and not for each member. */
final class Notices {

    private final Holdings<PrivacyNotice> byParty;
    private final PersonalData personalData;
    private final Effort effort;
    private final Map<String, List<DataFlow>> leftByGroup = new HashMap<>();

    Notices(List<PrivacyNotice> all, PersonalData personalData, Effort effort) {
        byParty = new Holdings<>(all.stream().filter(Notices::says).toList(), PrivacyNotice::getParties);
        this.personalData = personalData;
        this.effort = effort;
    }

    /** A notice that can be read, or the provision under which nobody need be told. */
    private static boolean says(PrivacyNotice notice) {
        return notice.getLink().isPresent() || notice.getExemption().isPresent();
    }

    /** Whether people are told about all flows of personal data of those who go by some ids. */
    boolean coverAll(List<String> aliases) {
        for (String alias : aliases) {
            if (!covers(aliases, left(alias))) {
                return false;
            }
        }
        return true;
    }

    /** The flows that state an id and that no notice of that id covers. */
    private List<DataFlow> left(String stated) {
        List<DataFlow> known = leftByGroup.get(stated);
        if (known == null) {
            List<DataFlow> flows = personalData.flowsOf(stated);
            Told told = told(List.of(stated));
            flows.forEach(flow -> effort.visit());
            known = flows.stream().filter(flow -> !told.of(flow)).toList();
            leftByGroup.put(stated, known);
        }
        return known;
    }

    private boolean covers(List<String> aliases, List<DataFlow> flows) {
        if (flows.isEmpty()) {
            return true;
        }
        Told told = told(aliases);
        for (DataFlow flow : flows) {
            effort.visit();
            if (!told.of(flow)) {
                return false;
            }
        }
        return true;
    }

    private Told told(List<String> aliases) {
        effort.lookUp();
        Set<String> flows = new HashSet<>();
        boolean all = false;
        for (PrivacyNotice notice : byParty.of(aliases)) {
            effort.visit();
            all |= notice.getFlows().isEmpty();
            flows.addAll(notice.getFlows());
        }
        return new Told(all, flows);
    }

    private record Told(boolean all, Set<String> flows) {

        boolean of(DataFlow flow) {
            return all || flows.contains(flow.getId());
        }
    }
}
