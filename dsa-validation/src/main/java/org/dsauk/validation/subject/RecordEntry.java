package org.dsauk.validation.subject;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.participation.Irregularity;
import org.dsauk.participation.IrregularityKind;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.report.JsonPointer;
import org.dsauk.text.Excerpt;

/**
 * One entry of the record, on which it depends who takes part when.
 *
 * @param kind what it is
 * @param label what reports call it
 * @param pointer where it stands
 * @param index the agreement
 */
public record RecordEntry(Kind kind, String label, JsonPointer pointer, AgreementIndex index) {

    /** What an entry is. */
    public enum Kind {
        /** A step of participation. */
        STEP,
        /** A step by which a party joined after the first signatures. */
        ACCESSION,
        /** A signature. */
        SIGNATURE,
        /** A party that took the place of another. */
        SUCCESSION,
        /** A version of the terms. */
        VERSION
    }

    static void eachStep(AgreementIndex index, Subjects.Visitor<? super RecordEntry> visitor) {
        DataSharingAgreement agreement = index.agreement();
        for (int i = 0; i < agreement.getParticipation().size(); i++) {
            visit(step(index, i), visitor);
        }
        for (int i = 0; i < agreement.getSignatures().size(); i++) {
            visit(new RecordEntry(Kind.SIGNATURE, "signature " + (i + 1), at("signatures", i), index), visitor);
        }
    }

    static void eachSuccession(AgreementIndex index, Subjects.Visitor<? super RecordEntry> visitor) {
        List<Party> parties = index.agreement().getParties();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            for (int k = 0; k < party.getSucceeds().size(); k++) {
                JsonPointer pointer = at("parties", i).child("succeeds").child(k);
                String label = "succession " + (k + 1) + " of party " + Excerpt.quoted(party.getId());
                visit(new RecordEntry(Kind.SUCCESSION, label, pointer, index), visitor);
            }
        }
    }

    static void eachVersion(AgreementIndex index, Subjects.Visitor<? super RecordEntry> visitor) {
        for (int i = 0; i < index.agreement().getChangeLog().size(); i++) {
            visit(new RecordEntry(Kind.VERSION, "change log entry " + (i + 1), at("changeLog", i), index), visitor);
        }
        if (index.agreement().getVersion().isPresent()) {
            visit(new RecordEntry(Kind.VERSION, "version", JsonPointer.ROOT.child("version"), index), visitor);
        }
    }

    /** The step of participation at a position. */
    static RecordEntry step(AgreementIndex index, int position) {
        boolean accession = index.agreement()
                .getParticipation()
                .get(position)
                .getStatus()
                .equals(Optional.of(ParticipationStatus.ACCEDED));
        return new RecordEntry(
                accession ? Kind.ACCESSION : Kind.STEP,
                "step " + (position + 1) + " of participation",
                at("participation", position),
                index);
    }

    private static JsonPointer at(String list, int position) {
        return JsonPointer.ROOT.child(list).child(position);
    }

    private static void visit(RecordEntry entry, Subjects.Visitor<? super RecordEntry> visitor) {
        visitor.visit(entry, entry.place());
    }

    /** {@return where it stands} */
    public Place place() {
        return Place.of(() -> label, () -> pointer);
    }

    /**
     * {@return what is odd about it, in words}
     *
     * @param kinds the kinds of oddity that are asked about
     */
    public List<String> odd(Set<IrregularityKind> kinds) {
        return index.handling().record().oddAbout(pointer).stream()
                .filter(irregularity -> kinds.contains(irregularity.kind()))
                .map(Irregularity::words)
                .distinct()
                .toList();
    }
}
