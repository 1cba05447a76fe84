package org.dsauk.validation.subject;

import java.util.List;
import java.util.Set;
import org.dsauk.related.Relation;
import org.dsauk.related.RelationKind;
import org.dsauk.report.JsonPointer;

/** The kinds of subject in the record of an agreement: what happened since the parties agreed to its terms. */
public final class RecordSubjects {

    private static final Set<RelationKind> REPLACING = Set.of(RelationKind.REPLACES, RelationKind.REPLACED_BY);

    /** All flows, with the days on which their parties signed. */
    public static final Subjects<SignedFlow> SIGNED_FLOWS = (index, visitor) -> index.flows()
            .forEach(flow -> visitor.visit(index.handling().signedDays().of(flow), flow.place()));

    /** The entries of the record of where the agreement stood. */
    public static final Subjects<StatusStep> STATUS_CHANGES = StatusStep::each;

    /** The entries of the change log. */
    public static final Subjects<LoggedVersion> CHANGE_LOG = LoggedVersion::each;

    /** The ties to agreements that this one replaces or that replace it. */
    public static final Subjects<Relation> REPLACEMENTS = RecordSubjects::eachReplacement;

    private RecordSubjects() {}

    private static void eachReplacement(AgreementIndex index, Subjects.Visitor<? super Relation> visitor) {
        List<Relation> relations = index.agreement().getRelations();
        for (int i = 0; i < relations.size(); i++) {
            int position = i;
            if (relations.get(i).getKind().filter(REPLACING::contains).isPresent()) {
                visitor.visit(
                        relations.get(i),
                        Place.of(
                                () -> "relation " + (position + 1),
                                () -> JsonPointer.ROOT.child("relations").child(position)));
            }
        }
    }
}
