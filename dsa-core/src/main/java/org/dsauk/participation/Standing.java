package org.dsauk.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.report.JsonPointer;

/**
 * Where one party stands on a day, for one purpose.
 *
 * @param party the id of the party
 * @param purpose the id of the purpose; empty where the standing is asked for without one
 * @param day the day
 * @param status where it stands; empty where nothing is recorded of it up to the day
 * @param since the first day on which it stands there; empty where that is not recorded
 * @param step the step by which it stands there, or the succession by which it took the place of another
 * @param joinedOn the day on which it was bound first, without having left since; empty for whoever is not bound
 * @param version the version of the terms by which it is bound; empty for whoever is not bound, and where none is named
 * @param boundSince the first day on which it is bound by that version
 * @param boundBy the signature, step or change by which it is bound by that version
 * @param isCurrent whether that version is the current one
 * @param inheritedFrom the id of the party whose place it took, where its part comes from there
 * @param succeededBy the id of the party that took its place, so that it takes part no more
 * @param onlyItems the only data items for which it is in; empty where it is not in for single items only
 * @param exceptItems the data items for which it is not in
 * @since 0.1.0
 */
public record Standing(
        String party,
        Optional<String> purpose,
        LocalDate day,
        Optional<ParticipationStatus> status,
        Optional<LocalDate> since,
        Optional<JsonPointer> step,
        Optional<LocalDate> joinedOn,
        Optional<String> version,
        Optional<LocalDate> boundSince,
        Optional<JsonPointer> boundBy,
        boolean isCurrent,
        Optional<String> inheritedFrom,
        Optional<String> succeededBy,
        List<String> onlyItems,
        List<String> exceptItems) {

    private static final Set<ParticipationStatus> INVITED =
            Set.of(ParticipationStatus.INVITED, ParticipationStatus.NOT_SIGNED, ParticipationStatus.APPROVED);

    private static final Set<ParticipationStatus> GONE =
            Set.of(ParticipationStatus.OBJECTED, ParticipationStatus.WITHDRAWN, ParticipationStatus.EXCLUDED);

    /**
     * Refuses missing parts and copies the lists.
     *
     * @param party the id of the party
     * @param purpose the id of the purpose; empty where the standing is asked for without one
     * @param day the day
     * @param status where it stands; empty where nothing is recorded of it up to the day
     * @param since the first day on which it stands there; empty where that is not recorded
     * @param step the step by which it stands there, or the succession by which it took the place of another
     * @param joinedOn the day on which it was bound first, without having left since; empty for whoever is not bound
     * @param version the version of the terms by which it is bound; empty for whoever is not bound, and where none is
     *     named
     * @param boundSince the first day on which it is bound by that version
     * @param boundBy the signature, step or change by which it is bound by that version
     * @param isCurrent whether that version is the current one
     * @param inheritedFrom the id of the party whose place it took, where its part comes from there
     * @param succeededBy the id of the party that took its place, so that it takes part no more
     * @param onlyItems the only data items for which it is in; empty where it is not in for single items only
     * @param exceptItems the data items for which it is not in
     */
    public Standing {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(joinedOn, "joinedOn");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(boundSince, "boundSince");
        Objects.requireNonNull(boundBy, "boundBy");
        Objects.requireNonNull(inheritedFrom, "inheritedFrom");
        Objects.requireNonNull(succeededBy, "succeededBy");
        onlyItems = List.copyOf(onlyItems);
        exceptItems = List.copyOf(exceptItems);
    }

    /** {@return whether it is bound and not suspended, under the current version or an earlier one} */
    public boolean isIn() {
        return joinedOn.isPresent() && !isSuspended();
    }

    /** {@return whether it is in under the current version of the terms, so that it may share} */
    public boolean mayShare() {
        return isIn() && isCurrent;
    }

    /** {@return whether it is bound but its part is suspended} */
    public boolean isSuspended() {
        return joinedOn.isPresent()
                && status.filter(ParticipationStatus.SUSPENDED::equals).isPresent();
    }

    /** {@return whether it is asked to take part or has approved the text, and is not bound} */
    public boolean isInvited() {
        return joinedOn.isEmpty()
                && succeededBy.isEmpty()
                && status.filter(INVITED::contains).isPresent();
    }

    /** {@return whether it has left, was shut out, objected to a change that ends it, or gave its place to another} */
    public boolean hasLeft() {
        return succeededBy.isPresent()
                || (joinedOn.isEmpty() && status.filter(GONE::contains).isPresent());
    }
}
