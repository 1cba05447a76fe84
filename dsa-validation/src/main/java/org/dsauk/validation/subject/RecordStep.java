package org.dsauk.validation.subject;

import java.util.List;
import java.util.Set;
import org.dsauk.participation.Irregularity;
import org.dsauk.participation.IrregularityKind;
import org.dsauk.report.JsonPointer;

/**
 * One entry of the record by which a party comes to stand somewhere: a step of participation, or a signature.
 *
 * @param label what reports call it
 * @param pointer where it stands
 * @param index the agreement
 */
public record RecordStep(String label, JsonPointer pointer, AgreementIndex index) {

    static void each(AgreementIndex index, Subjects.Visitor<? super RecordStep> visitor) {
        for (int i = 0; i < index.agreement().getParticipation().size(); i++) {
            visit(of(index, i), visitor);
        }
        for (int i = 0; i < index.agreement().getSignatures().size(); i++) {
            JsonPointer pointer = JsonPointer.ROOT.child("signatures").child(i);
            visit(new RecordStep("signature " + (i + 1), pointer, index), visitor);
        }
    }

    static RecordStep of(AgreementIndex index, int position) {
        JsonPointer pointer = JsonPointer.ROOT.child("participation").child(position);
        return new RecordStep("step " + (position + 1) + " of participation", pointer, index);
    }

    private static void visit(RecordStep step, Subjects.Visitor<? super RecordStep> visitor) {
        visitor.visit(step, step.place());
    }

    /** {@return where it stands} */
    public Place place() {
        return Place.of(() -> label, () -> pointer);
    }

    /** {@return whether it is a signature} */
    public boolean isSignature() {
        return pointer.tokens().get(0).equals("signatures");
    }

    /**
     * {@return what is odd about it, in words}
     *
     * @param kinds the kinds of oddity that are asked about
     */
    public List<String> odd(Set<IrregularityKind> kinds) {
        return index.handling().steps().oddAbout(pointer).stream()
                .filter(irregularity -> kinds.contains(irregularity.kind()))
                .map(Irregularity::words)
                .distinct()
                .toList();
    }
}
