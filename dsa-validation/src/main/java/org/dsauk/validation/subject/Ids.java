package org.dsauk.validation.subject;

import java.util.List;
import java.util.Optional;
import org.dsauk.model.Referable;

/** The ids and references of a document. */
public interface Ids {

    /**
     * {@return what an id stands for; empty where the document does not define it}
     *
     * @param id the id
     */
    Optional<Referable> kindOf(String id);

    /**
     * Shows every id where it is defined.
     *
     * @param visitor who looks
     */
    void eachIdentity(Subjects.Visitor<? super Identity> visitor);

    /**
     * Shows every reference.
     *
     * @param visitor who looks
     */
    void eachReference(Subjects.Visitor<? super Reference> visitor);

    /** {@return the codes of open vocabularies that neither the library nor the law knows, where they stand} */
    List<UnknownCode> unknownCodes();
}
