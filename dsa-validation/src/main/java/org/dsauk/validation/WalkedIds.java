package org.dsauk.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.model.Referable;
import org.dsauk.text.Excerpt;
import org.dsauk.validation.subject.Identity;
import org.dsauk.validation.subject.Ids;
import org.dsauk.validation.subject.Place;
import org.dsauk.validation.subject.Reference;
import org.dsauk.validation.subject.Subjects;
import org.dsauk.validation.subject.UnknownCode;

/** The ids and references of an agreement, found by walking it. */
final class WalkedIds implements Ids, ModelVisitor {

    private final DataSharingAgreement agreement;
    private final List<UnknownCode> unknownCodes;
    private final Map<String, Referable> kinds = new HashMap<>();

    WalkedIds(DataSharingAgreement agreement, List<UnknownCode> unknownCodes) {
        this.agreement = agreement;
        this.unknownCodes = unknownCodes;
    }

    @Override
    public List<UnknownCode> unknownCodes() {
        return unknownCodes;
    }

    @Override
    public void identifies(String id, Referable what, Path path) {
        if (!id.isEmpty()) {
            kinds.putIfAbsent(id, what);
        }
    }

    @Override
    public Optional<Referable> kindOf(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    @Override
    public void eachIdentity(Subjects.Visitor<? super Identity> visitor) {
        Set<String> seen = new HashSet<>();
        ModelWalk.walk(agreement, new ModelVisitor() {
            @Override
            public void identifies(String id, Referable what, Path path) {
                if (id.isEmpty()) {
                    return;
                }
                Optional<Referable> taken = seen.add(id) ? Optional.empty() : kindOf(id);
                visitor.visit(new Identity(id, what, taken), Place.of(() -> "id " + Excerpt.quoted(id), path::pointer));
            }
        });
    }

    @Override
    public void eachReference(Subjects.Visitor<? super Reference> visitor) {
        ModelWalk.walk(agreement, new ModelVisitor() {
            @Override
            public void refersTo(String id, List<Referable> wanted, Path path) {
                Reference reference = new Reference(id, wanted, kindOf(id));
                visitor.visit(reference, Place.of(() -> "reference " + Excerpt.quoted(id), path::pointer));
            }
        });
    }
}
