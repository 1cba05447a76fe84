package org.dsauk.validation.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.flow.DataFlow;
import org.dsauk.flow.FlowConditionKind;
import org.dsauk.flow.HopAction;
import org.dsauk.law.Law;
import org.dsauk.limit.LinkagePermission;
import org.dsauk.limit.Output;
import org.dsauk.purpose.Purpose;
import org.dsauk.retention.DatedEvent;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.role.ProcessingService;
import org.dsauk.role.Processor;

/** Which events somebody can know to have happened, so far as that does not depend on who keeps the data. */
final class KnowableEvents {

    private static final Keywords MATCHING = Keywords.stems("match", "link");

    private final DataSharingAgreement agreement;
    private final Law law;
    private final Set<String> recorded = new HashSet<>();
    private final boolean matched;

    KnowableEvents(DataSharingAgreement agreement, Law law) {
        this.agreement = agreement;
        this.law = law;
        agreement.getHeldData().stream()
                .flatMap(held -> held.getEvents().stream())
                .map(DatedEvent::getEvent)
                .flatMap(Optional::stream)
                .map(RetentionEvent::code)
                .forEach(recorded::add);
        matched = recorded.contains(RetentionEvent.MATCH_COMPLETED.code()) || isMatched();
    }

    /** Whether a table says what the event is, or somebody has recorded it of data that is held. */
    boolean isExplained(RetentionEvent event) {
        return event.entry(law).isPresent() || recorded.contains(event.code());
    }

    /** Whether data may be matched or linked, so that a match can be completed. */
    boolean isDataMatched() {
        return matched;
    }

    private boolean isMatched() {
        return agreement.getLinkages().stream()
                        .anyMatch(linkage -> !linkage.getPermission().equals(Optional.of(LinkagePermission.FORBIDDEN)))
                || agreement.getFlows().stream().anyMatch(KnowableEvents::isMatched)
                || agreement.getRoles().stream()
                        .anyMatch(role -> role instanceof Processor processor
                                && processor.getServices().contains(ProcessingService.MATCHING))
                || words().anyMatch(MATCHING::occurIn);
    }

    private static boolean isMatched(DataFlow flow) {
        return flow.getHops().stream().anyMatch(hop -> hop.getActions().contains(HopAction.MATCH))
                || flow.getConditions().stream()
                        .anyMatch(condition -> condition.getKind().equals(Optional.of(FlowConditionKind.MATCH_FOUND)));
    }

    /** What the agreement says it shares, from whom to whom, what for and with which result. */
    private Stream<String> words() {
        Stream<Optional<String>> purposes = agreement.getPurposes().stream().flatMap(KnowableEvents::words);
        Stream<Optional<String>> items = agreement.getDataItems().stream().flatMap(KnowableEvents::words);
        Stream<Optional<String>> outputs = agreement.getOutputs().stream().flatMap(KnowableEvents::words);
        Stream<Optional<String>> flows = agreement.getFlows().stream().map(DataFlow::getTitle);
        return Stream.of(List.of(agreement.getTitle()).stream(), purposes, items, outputs, flows)
                .flatMap(texts -> texts)
                .flatMap(Optional::stream);
    }

    private static Stream<Optional<String>> words(Purpose purpose) {
        return Stream.of(purpose.getTitle(), purpose.getAim(), purpose.getNecessity());
    }

    private static Stream<Optional<String>> words(DataItem item) {
        return Stream.of(item.getName(), item.getDescription());
    }

    private static Stream<Optional<String>> words(Output output) {
        return Stream.of(output.getTitle(), output.getDescription());
    }
}
