package org.dsauk.validation.subject;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.model.Referable;

/**
 * A reference by id.
 *
 * @param id the id
 * @param kinds what it may stand for
 * @param found what it does stand for; empty where the document does not define it
 */
public record Reference(String id, List<Referable> kinds, Optional<Referable> found) {

    /** {@return whether the id stands for something of the right kind} */
    public boolean resolves() {
        return found.isPresent() && kinds.contains(found.get());
    }

    /** {@return what the reference may stand for, in words} */
    public String wanted() {
        return kinds.stream().map(Referable::label).collect(Collectors.joining(" or "));
    }
}
