package org.dsauk.validation.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.data.Identifiability;
import org.dsauk.data.UniqueIdentifier;
import org.dsauk.limit.Output;
import org.dsauk.retention.DatedEvent;
import org.dsauk.retention.HeldCopy;
import org.dsauk.retention.HeldData;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.scope.SharedItem;
import org.dsauk.tree.Ancestors;

/** Whether the holders of data can know of the events from which its time runs. */
final class RetentionEvents {

    private static final Keywords BIRTH = Keywords.whole(
            "date of birth", "dates of birth", "birthdate", "birthdates", "birth date", "birth dates", "dob");

    private final AgreementIndex index;
    private final Set<String> withBirth = new HashSet<>();
    private final Set<String> knowBirth = new HashSet<>();
    private final boolean anybody;

    RetentionEvents(AgreementIndex index) {
        this.index = index;
        DataSharingAgreement agreement = index.agreement();
        Ancestors wholes = Ancestors.of(agreement.getDataItems(), DataItem::getId, DataItem::getPartOf);
        for (DataItem item : agreement.getDataItems()) {
            index.effort().visit();
            if (tellsBirth(item)) {
                withBirth.addAll(wholes.withAncestors(item.getId()));
            }
        }
        for (FlowSide side : index.sides()) {
            if (side.flow().itemIds().stream().anyMatch(withBirth::contains)) {
                knowBirth.add(side.bodies().id());
            }
        }
        agreement.getHeldData().stream()
                .filter(RetentionEvents::statesBirth)
                .flatMap(held -> held.getHolder().stream())
                .forEach(knowBirth::add);
        anybody = agreement.getDataItems().isEmpty()
                || index.items().all().stream().anyMatch(RetentionEvents::mayPointToSomebody);
    }

    private static boolean tellsBirth(DataItem item) {
        return item.getIdentifiers().contains(UniqueIdentifier.DATE_OF_BIRTH)
                || Stream.of(item.getName(), item.getDescription())
                        .flatMap(Optional::stream)
                        .anyMatch(BIRTH::occurIn);
    }

    private static boolean statesBirth(HeldData held) {
        return held.getEvents().stream()
                .filter(event -> event.getDate().isPresent())
                .flatMap((DatedEvent event) -> event.getEvent().stream())
                .anyMatch(Set.of(RetentionEvent.DATE_OF_BIRTH, RetentionEvent.EIGHTEENTH_BIRTHDAY)::contains);
    }

    private static boolean mayPointToSomebody(SharedItem item) {
        return item.pointsToPeople().orElse(true);
    }

    /** Whether the data of a rule points to somebody, or may do so, so that it can be known what happened to them. */
    boolean mayPointToSomebody(StatedRetention rule) {
        if (!rule.rule().getOutputs().isEmpty()) {
            return index.agreement().getOutputs().stream()
                    .filter(output -> rule.rule().getOutputs().contains(output.getId()))
                    .map(Output::getIdentifiability)
                    .anyMatch(stated ->
                            stated.map(Identifiability::isPersonalData).orElse(true));
        }
        List<SharedItem> items = index.items(rule.rule().getItems());
        return items.isEmpty() ? anybody : items.stream().anyMatch(RetentionEvents::mayPointToSomebody);
    }

    /** Whether all who hold data by a rule are told the date of birth, tell it, or say that they know it. */
    boolean knowBirth(StatedRetention rule) {
        if (rule.items().stream().anyMatch(withBirth::contains) || isOfOwnRecords(rule)) {
            return true;
        }
        List<Bodies> holders = index.bodies(rule.rule().getHolders());
        return holders.isEmpty() ? !knowBirth.isEmpty() : holders.stream().allMatch(this::knowBirth);
    }

    private static boolean isOfOwnRecords(StatedRetention rule) {
        return rule.rule().getCopies().equals(List.of(HeldCopy.ORIGINAL));
    }

    private boolean knowBirth(Bodies holder) {
        return holder.cover(
                                member -> Answer.YES,
                                aliases -> Answer.of(aliases.stream().anyMatch(knowBirth::contains)))
                        .answer()
                == Answer.YES;
    }

    /** Whether somebody among the holders does more than process for others, so that it has cases and closes them. */
    boolean holderHasCases(StatedRetention rule) {
        List<Member> holders = index.bodies(rule.rule().getHolders()).stream()
                .flatMap(holder -> holder.members().stream())
                .toList();
        return holders.isEmpty() || holders.stream().anyMatch(this::hasCases);
    }

    private boolean hasCases(Member holder) {
        return index.isController(holder.id()) || !index.roles().areProcessors(holder.aliases());
    }
}
