package org.dsauk.validation.subject;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.place.Country;
import org.dsauk.place.Place;
import org.dsauk.place.PlaceActivity;

/** Where data is and goes: places by whose they are, transfers by who receives. */
final class Abroad {

    /** Stands for everybody, where a place or transfer names nobody; no party has it as its id. */
    private static final List<String> EVERYBODY = List.of("");

    private final AgreementIndex index;
    private final List<StatedTransfer> transfers;
    private final Holdings<StatedTransfer> byImporter;
    private final Map<String, Set<PlaceActivity>> activities = new HashMap<>();

    Abroad(AgreementIndex index) {
        this.index = index;
        DataSharingAgreement agreement = index.agreement();
        transfers = agreement.getTransfers().stream()
                .map(transfer -> new StatedTransfer(transfer, index))
                .toList();
        byImporter = new Holdings<>(
                transfers, transfer -> orEverybody(transfer.transfer().getImporters()));
        agreement.getPlaces().stream()
                .filter(place -> place.getCountry().isPresent())
                .forEach(this::add);
    }

    private static List<String> orEverybody(List<String> stated) {
        return stated.isEmpty() ? EVERYBODY : stated;
    }

    /** A place that says nothing of what is done there is one of everything. */
    private void add(Place place) {
        Set<PlaceActivity> done = place.getActivities().isEmpty()
                ? EnumSet.allOf(PlaceActivity.class)
                : EnumSet.copyOf(place.getActivities());
        if (done.contains(PlaceActivity.HOSTING)) {
            done.add(PlaceActivity.STORAGE);
            done.add(PlaceActivity.PROCESSING);
        }
        for (String party : orEverybody(place.getParties())) {
            activities
                    .computeIfAbsent(party, id -> EnumSet.noneOf(PlaceActivity.class))
                    .addAll(done);
        }
    }

    List<StatedTransfer> transfers() {
        return transfers;
    }

    /** Whether there is a place, in a stated country, where those who go by some ids do something. */
    boolean isDoneSomewhere(PlaceActivity activity, List<String> aliases) {
        return isDone(activity, EVERYBODY) || isDone(activity, aliases);
    }

    private boolean isDone(PlaceActivity activity, List<String> aliases) {
        index.effort().lookUp();
        return aliases.stream()
                .anyMatch(alias -> activities.getOrDefault(alias, Set.of()).contains(activity));
    }

    /** Whether somebody does something in a stated country. */
    boolean isDoneByAnybody(PlaceActivity activity) {
        return activities.values().stream().anyMatch(done -> done.contains(activity));
    }

    /** Whether a transfer brings the data of a place there: to each of its parties, or to everybody. */
    boolean covers(Place place, Country country) {
        if (covers(place, country, EVERYBODY)) {
            return true;
        }
        List<Bodies> parties = index.bodies(place.getParties());
        return !parties.isEmpty()
                && Bodies.coverAll(parties, member -> Answer.YES, aliases -> Answer.of(covers(place, country, aliases)))
                                .answer()
                        == Answer.YES;
    }

    private boolean covers(Place place, Country country, List<String> aliases) {
        for (StatedTransfer transfer : byImporter.of(aliases)) {
            index.effort().visit();
            if (transfer.brings(country, place.getItems(), place.getSystems())) {
                return true;
            }
        }
        return false;
    }
}
