package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.party.Party;

/**
 * A party as it stands in its agreement.
 *
 * @param party the party
 * @param index the agreement
 */
public record StatedParty(Party party, AgreementIndex index) {

    /** {@return its last day, where that is before the day of the check} */
    public Optional<LocalDate> existedUntil() {
        return party.getExistsUntil().filter(index.asOf()::isAfter);
    }

    /** {@return its first day, where that is after the day of the check} */
    public Optional<LocalDate> existsOnlyFrom() {
        return party.getExistsFrom().filter(index.asOf()::isBefore);
    }

    /** {@return whether others took its place up to the day of the check, so that they are meant by its id} */
    public boolean isReplaced() {
        return !heirs().equals(List.of(party.getId()));
    }

    /** {@return whether it left or was shut out by the day of the check, and did not come back} */
    public boolean hasLeft() {
        return index.participations().standing(party.getId(), index.asOf()).hasLeft();
    }

    /** {@return whether a flow that has not ended names it, by itself or by a group} */
    public boolean isNamedInFlows() {
        return index.mentions().name(party.getId(), index.membership().groupsOf(party.getId()));
    }

    private List<String> heirs() {
        return index.participations().inPlaceOf(party.getId(), index.asOf());
    }

    /** {@return who came after it, as far as the agreement says, in words; empty where nobody is named} */
    public String successors() {
        return index.membership().successorsOf(party.getId()).stream()
                .map(id -> "'" + id + "'")
                .collect(Collectors.joining(" and "));
    }
}
