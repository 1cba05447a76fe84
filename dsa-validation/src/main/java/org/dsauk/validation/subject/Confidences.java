package org.dsauk.validation.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.data.DataSubject;
import org.dsauk.limit.ConfidentialityBasis;
import org.dsauk.limit.ConfidentialityTerms;
import org.dsauk.party.PartyType;
import org.dsauk.purpose.Purpose;
import org.dsauk.purpose.PurposeKind;
import org.dsauk.scope.SharedItem;

/** Whether flows are of confidential data on health or care. */
final class Confidences {

    /** The bodies that owe their patients confidence, whatever the agreement says or leaves out. */
    private static final Set<PartyType> OF_THE_NHS =
            Set.of(PartyType.NHS_TRUST, PartyType.INTEGRATED_CARE_BOARD, PartyType.NHS_ENGLAND, PartyType.GP_PRACTICE);

    /** Stands for all flows; no flow has it as its id. */
    private static final String ALL = "";

    private static final Set<PurposeKind> OF_CARE = Set.of(PurposeKind.DIRECT_CARE, PurposeKind.SAFEGUARDING);

    private final AgreementIndex index;
    private final Holdings<ConfidentialityTerms> byFlow;

    Confidences(AgreementIndex index) {
        this.index = index;
        byFlow = new Holdings<>(
                index.agreement().getConfidentiality(),
                term -> term.getFlows().isEmpty() ? List.of(ALL) : term.getFlows());
    }

    /** Whether a flow is of data on the health or care of people, in which a duty of confidence is owed. */
    Answer isConfidentialCare(SharedFlow flow) {
        Answer care = flow.has(Confidences::isOfCare).and(servesCare(flow));
        return care == Answer.NO ? care : care.and(isConfidential(flow));
    }

    /** A service without care, such as a library, learns of health too; its users are no patients of it. */
    private Answer servesCare(SharedFlow flow) {
        if (isOfTheNhs(flow.disclosers())
                || isOfTheNhs(flow.recipients())
                || flow.items().stream().anyMatch(Confidences::isAboutPatients)) {
            return Answer.YES;
        }
        List<Purpose> purposes = index.purposes(flow.flow().getPurposes());
        if (purposes.stream().anyMatch(purpose -> purpose.getKinds().stream().anyMatch(OF_CARE::contains))) {
            return Answer.YES;
        }
        boolean told = purposes.stream().noneMatch(purpose -> purpose.getKinds().isEmpty());
        return told && !purposes.isEmpty() ? Answer.NO : Answer.UNKNOWN;
    }

    private static boolean isAboutPatients(SharedItem item) {
        return item.subjects().contains(DataSubject.PATIENT);
    }

    /** The duty of confidence does not end with the death of the patient. */
    private static Answer isOfCare(SharedItem item) {
        return isAboutPatients(item) ? Answer.of(item.pointsToPeople()) : ItemKinds.isOfCare(item);
    }

    private Answer isConfidential(SharedFlow flow) {
        Set<String> items = new HashSet<>();
        flow.items().stream().filter(item -> isOfCare(item) != Answer.NO).forEach(item -> items.add(item.id()));
        List<Optional<ConfidentialityBasis>> bases = byFlow
                .of(List.of(ALL, flow.flow().getId()))
                .stream()
                .filter(term -> concerns(term, flow, items))
                .map(ConfidentialityTerms::getBasis)
                .toList();
        if (bases.isEmpty()) {
            return isOfTheNhs(flow.disclosers()) ? Answer.YES : Answer.UNKNOWN;
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

    private static boolean isOfTheNhs(List<Bodies> side) {
        return side.stream()
                .flatMap(bodies -> bodies.oneOfEachType().stream())
                .anyMatch(member -> member.type().filter(OF_THE_NHS::contains).isPresent());
    }
}
