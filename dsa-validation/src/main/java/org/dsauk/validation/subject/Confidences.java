package org.dsauk.validation.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.data.DataItem;
import org.dsauk.data.DataSubject;
import org.dsauk.limit.ConfidentialityBasis;
import org.dsauk.limit.ConfidentialityTerms;
import org.dsauk.party.PartyType;

/** Whether flows are of confidential data on health or care. */
final class Confidences {

    /** The bodies that owe their patients confidence, whatever the agreement says or leaves out. */
    private static final Set<PartyType> OF_THE_NHS =
            Set.of(PartyType.NHS_TRUST, PartyType.INTEGRATED_CARE_BOARD, PartyType.NHS_ENGLAND, PartyType.GP_PRACTICE);

    /** Stands for all flows; no flow has it as its id. */
    private static final String ALL = "";

    private final Holdings<ConfidentialityTerms> byFlow;

    Confidences(List<ConfidentialityTerms> terms) {
        byFlow = new Holdings<>(terms, term -> term.getFlows().isEmpty() ? List.of(ALL) : term.getFlows());
    }

    /** Whether a flow is of data on the health or care of people, in which a duty of confidence is owed. */
    Answer isConfidentialCare(SharedFlow flow) {
        Answer care = flow.has(Confidences::isOfCare);
        return care == Answer.NO ? care : care.and(isConfidential(flow));
    }

    private static Answer isOfCare(DataItem item) {
        Answer ofPatients = Answer.of(item.getSubjects().contains(DataSubject.PATIENT));
        return ofPatients == Answer.YES ? ItemKinds.isPersonal(item) : ItemKinds.isPatientInformation(item);
    }

    private Answer isConfidential(SharedFlow flow) {
        Set<String> items = new HashSet<>();
        flow.items().stream().filter(item -> isOfCare(item) != Answer.NO).forEach(item -> items.add(item.getId()));
        List<Optional<ConfidentialityBasis>> bases = byFlow
                .of(List.of(ALL, flow.flow().getId()))
                .stream()
                .filter(term -> concerns(term, flow, items))
                .map(ConfidentialityTerms::getBasis)
                .toList();
        if (bases.isEmpty()) {
            return isFromTheNhs(flow) ? Answer.YES : Answer.UNKNOWN;
        }
        Answer confidential = Answer.NO;
        for (Optional<ConfidentialityBasis> basis : bases) {
            confidential = confidential.or(
                    Answer.of(basis.map(stated -> !stated.equals(ConfidentialityBasis.NOT_CONFIDENTIAL))));
        }
        return confidential;
    }

    private static boolean concerns(ConfidentialityTerms term, SharedFlow flow, Set<String> items) {
        return (term.getItems().isEmpty() || term.getItems().stream().anyMatch(items::contains))
                && (term.getPurposes().isEmpty()
                        || term.getPurposes().stream().anyMatch(flow.flow().getPurposes()::contains));
    }

    private static boolean isFromTheNhs(SharedFlow flow) {
        return flow.disclosers().stream()
                .flatMap(bodies -> bodies.oneOfEachType().stream())
                .anyMatch(member -> member.type().filter(OF_THE_NHS::contains).isPresent());
    }
}
