package org.dsauk.validation.subject;

import java.util.List;
import java.util.Set;
import org.dsauk.party.Party;
import org.dsauk.related.Relation;
import org.dsauk.related.RelationKind;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.HeldData;

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

    /** What keeps data beyond its time. */
    public static final Subjects<StatedHold> HOLDS =
            Subjects.of(index -> index.handling().holds().all(), (hold, i) -> hold.place());

    /** All signatures. */
    public static final Subjects<StatedSignature> SIGNATURES = Subjects.of(
            index -> index.agreement().getSignatures().stream()
                    .map(signature -> new StatedSignature(signature, index))
                    .toList(),
            (signature, i) -> Place.of(
                    () -> "signature " + (i + 1),
                    () -> JsonPointer.ROOT.child("signatures").child(i)));

    /** Whoever signed or joined for a party. */
    public static final Subjects<Signatory> SIGNATORIES = Signatory::each;

    /** The parties for which somebody signed, joined or approved. */
    public static final Subjects<SigningParty> SIGNING_PARTIES = RecordSubjects::eachSigningParty;

    /** What data holders have, or had. */
    public static final Subjects<StatedHeldData> HELD_DATA = (index, visitor) -> {
        List<HeldData> all = index.agreement().getHeldData();
        for (int i = 0; i < all.size(); i++) {
            StatedHeldData held = new StatedHeldData(all.get(i), i, index);
            visitor.visit(held, held.place());
        }
    };

    /** The steps of participation, and the signatures. */
    public static final Subjects<RecordEntry> RECORD_STEPS = RecordEntry::eachStep;

    /** The steps of participation, the signatures, and the successions of parties. */
    public static final Subjects<RecordEntry> COMINGS_AND_GOINGS = (index, visitor) -> {
        RecordEntry.eachStep(index, visitor);
        RecordEntry.eachSuccession(index, visitor);
    };

    /** The entries of the change log, and the stated version. */
    public static final Subjects<RecordEntry> VERSIONS = RecordEntry::eachVersion;

    /** The steps by which parties joined after the first signatures. */
    public static final Subjects<StatedAccession> ACCESSIONS = StatedAccession::each;

    private RecordSubjects() {}

    private static void eachSigningParty(AgreementIndex index, Subjects.Visitor<? super SigningParty> visitor) {
        List<Party> parties = index.agreement().getParties();
        for (int i = 0; i < parties.size(); i++) {
            SigningParty party = SigningParty.of(parties.get(i), index);
            if (!party.signings().isEmpty()) {
                visitor.visit(party, Place.element("party", party.party().getId(), "parties", i));
            }
        }
    }

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
