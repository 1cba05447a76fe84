package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.day.CalendarDays;
import org.dsauk.participation.Edition;
import org.dsauk.participation.Participations;
import org.dsauk.participation.PartyStep;
import org.dsauk.participation.Standing;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.purpose.Purpose;

/**
 * When parties leave: from when they stand as having left for each purpose for which they stood anywhere. Whoever gives
 * its place to another does not leave. What a group does, its members do; a group has left that has no member any more.
 */
final class Departures {

    private record Asked(String party, LocalDate day) {}

    private final Participations participations;
    private final List<String> purposes;
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, PartyGroup> groups = new HashMap<>();
    private final Map<Asked, Boolean> known = new HashMap<>();

    Departures(Participations participations) {
        this.participations = participations;
        DataSharingAgreement agreement = participations.agreement();
        purposes =
                agreement.getPurposes().stream().map(Purpose::getId).distinct().toList();
        agreement.getParties().forEach(party -> parties.putIfAbsent(party.getId(), party));
        agreement.getPartyGroups().forEach(group -> groups.putIfAbsent(group.getId(), group));
    }

    /** {@return the days on which a party leaves, in their order; it comes back between two of them} */
    List<LocalDate> of(String party) {
        TreeSet<LocalDate> days = new TreeSet<>();
        participations.steps(party).stream().map(PartyStep::day).forEach(day -> day.ifPresent(days::add));
        if (!days.isEmpty()) {
            participations.editions().stream().map(Edition::begins).forEach(day -> day.ifPresent(days::add));
        }
        return days.stream()
                .filter(day -> hasLeft(party, day) && !hasLeft(party, dayBefore(day)))
                .toList();
    }

    /** {@return the day on which a party, or whoever took its place, leaves and does not come back} */
    Optional<LocalDate> forGood(String party) {
        Optional<LocalDate> own = last(party);
        if (own.isPresent()) {
            return own;
        }
        List<Optional<LocalDate>> heirs =
                inPlaceOf(party, LocalDate.MAX).stream().map(this::last).toList();
        return heirs.stream().allMatch(Optional::isPresent)
                ? heirs.stream().flatMap(Optional::stream).max(LocalDate::compareTo)
                : Optional.empty();
    }

    private Optional<LocalDate> last(String party) {
        List<LocalDate> days = of(party);
        return days.isEmpty() || takesPart(party, LocalDate.MAX)
                ? Optional.empty()
                : Optional.of(days.get(days.size() - 1));
    }

    /** {@return those who take part in the place of a party; itself where nobody does, and a group itself} */
    List<String> inPlaceOf(String party, LocalDate day) {
        List<String> heirs = participations.inPlaceOf(party, day);
        return heirs.isEmpty() ? List.of(party) : heirs;
    }

    /** {@return whether a party is bound for some purpose, also while it is suspended} */
    boolean takesPart(String party, LocalDate day) {
        return standings(party, day).stream()
                .anyMatch(standing -> standing.joinedOn().isPresent());
    }

    boolean hasLeft(String party, LocalDate day) {
        return known.computeIfAbsent(new Asked(party, day), this::hasLeft);
    }

    private boolean hasLeft(Asked asked) {
        PartyGroup group = groups.get(asked.party());
        if (group != null) {
            return !group.getMembers().isEmpty()
                    && participations.members(asked.party(), asked.day()).isEmpty();
        }
        List<Standing> standings = standings(asked.party(), asked.day());
        return standings.stream().anyMatch(Standing::hasLeft)
                && standings.stream()
                        .noneMatch(standing -> standing.joinedOn().isPresent()
                                || standing.succeededBy().isPresent());
    }

    /** {@return whether a party has left, or is no more} */
    boolean isGone(String party, LocalDate day) {
        return existedUntil(party, day).isPresent() || hasLeft(party, day);
    }

    /** {@return the last day of a party, where that is before a day} */
    Optional<LocalDate> existedUntil(String party, LocalDate day) {
        return Optional.ofNullable(parties.get(party))
                .flatMap(Party::getExistsUntil)
                .filter(day::isAfter);
    }

    private List<Standing> standings(String party, LocalDate day) {
        return purposes.isEmpty()
                ? List.of(participations.standing(party, day))
                : purposes.stream()
                        .map(purpose -> participations.standing(party, purpose, day))
                        .toList();
    }

    static LocalDate dayBefore(LocalDate day) {
        return CalendarDays.previous(day);
    }
}
