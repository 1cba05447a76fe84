package org.dsauk.validation.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.governance.AcceptanceRoute;
import org.dsauk.party.ContactRole;
import org.dsauk.party.PartyType;

/**
 * Whoever signed or joined for a party, with what the agreement says about that party.
 *
 * @param signing what was signed
 * @param index the agreement
 */
public record Signatory(Signing signing, AgreementIndex index) {

    static void each(AgreementIndex index, Subjects.Visitor<? super Signatory> visitor) {
        for (Signing signing : index.handling().signings().all()) {
            if (signing.binds()) {
                visitor.visit(new Signatory(signing, index), signing.place());
            }
        }
    }

    /** {@return the types of the party, or of the members of the group; empty for one whose type is not stated} */
    public List<Optional<PartyType>> types() {
        return index.bodies(signing.bound().stream().toList()).stream()
                .flatMap(bodies -> bodies.oneOfEachType().stream())
                .map(Member::type)
                .toList();
    }

    /** {@return the offices that accept for the party, where the agreement names some} */
    public Set<ContactRole> acceptingOffices() {
        Set<ContactRole> offices = new HashSet<>();
        for (AcceptanceRoute route : index.handling().acceptance(aliases())) {
            index.effort().visit();
            offices.addAll(route.getOffices());
        }
        return offices;
    }

    private List<String> aliases() {
        String bound = signing.bound().orElse("");
        List<String> aliases = index.aliasesOf(bound);
        return aliases.isEmpty() ? List.of(bound) : aliases;
    }
}
