package org.dsauk.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dsauk.party.AcceptanceMethod;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.report.JsonPointer;

/**
 * One step of one party into, within or out of an agreement, with the day on which it takes effect.
 *
 * <p>A step of the record that a whole group takes is one step of each of its members; a signature is a step too.
 *
 * @param party the id of the party whose step it is
 * @param group the id of the group that it joins, leaves or takes the step with; empty where none is named
 * @param status where the party stands after the step
 * @param day the day on which it takes effect; empty where that cannot be told
 * @param needsAcceptance whether it takes effect only once it is accepted for the others
 * @param noticeDate the day on which notice of it was given; empty where none is recorded
 * @param purposes the ids of the purposes that it concerns; empty where all
 * @param items the ids of the data items that it concerns; empty where all
 * @param version the version of the terms that it concerns; empty where none is named
 * @param instrument the deed, letter or form by which it was taken; empty where none is recorded
 * @param method how it was taken; empty where that is not recorded
 * @param office the office that gave the authority; empty where none is recorded
 * @param signatory the person who took it; empty where nobody is recorded
 * @param source where the record says so
 * @since 0.1.0
 */
public record PartyStep(
        String party,
        Optional<String> group,
        ParticipationStatus status,
        Optional<LocalDate> day,
        boolean needsAcceptance,
        Optional<LocalDate> noticeDate,
        List<String> purposes,
        List<String> items,
        Optional<String> version,
        Optional<String> instrument,
        Optional<AcceptanceMethod> method,
        Optional<String> office,
        Optional<String> signatory,
        JsonPointer source) {

    /**
     * Refuses missing parts and copies the lists.
     *
     * @param party the id of the party whose step it is
     * @param group the id of the group that it joins, leaves or takes the step with; empty where none is named
     * @param status where the party stands after the step
     * @param day the day on which it takes effect; empty where that cannot be told
     * @param needsAcceptance whether it takes effect only once it is accepted for the others
     * @param noticeDate the day on which notice of it was given; empty where none is recorded
     * @param purposes the ids of the purposes that it concerns; empty where all
     * @param items the ids of the data items that it concerns; empty where all
     * @param version the version of the terms that it concerns; empty where none is named
     * @param instrument the deed, letter or form by which it was taken; empty where none is recorded
     * @param method how it was taken; empty where that is not recorded
     * @param office the office that gave the authority; empty where none is recorded
     * @param signatory the person who took it; empty where nobody is recorded
     * @param source where the record says so
     */
    public PartyStep {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(noticeDate, "noticeDate");
        purposes = List.copyOf(purposes);
        items = List.copyOf(items);
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(signatory, "signatory");
        Objects.requireNonNull(source, "source");
    }

    /** {@return whether it takes effect only once it is accepted for the others, and that is not recorded} */
    public boolean awaitsAcceptance() {
        return needsAcceptance && day.isEmpty();
    }

    /**
     * {@return whether the step concerns a purpose}
     *
     * @param purpose the id of the purpose
     */
    public boolean concerns(String purpose) {
        return purposes.isEmpty() || purposes.contains(purpose);
    }
}
