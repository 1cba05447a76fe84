package org.dsauk.validation.subject;

/** The kinds of subject in the record of an agreement: what happened since the parties agreed to its terms. */
public final class RecordSubjects {

    /** All flows, with the days on which their parties signed. */
    public static final Subjects<SignedFlow> SIGNED_FLOWS = (index, visitor) -> index.flows()
            .forEach(flow -> visitor.visit(index.handling().signedDays().of(flow), flow.place()));

    /** The entries of the record of where the agreement stood. */
    public static final Subjects<StatusStep> STATUS_CHANGES = StatusStep::each;

    private RecordSubjects() {}
}
