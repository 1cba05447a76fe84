package org.dsauk.validation.subject;

import org.dsauk.report.JsonPointer;

/**
 * A code of an open vocabulary that neither the library nor the law knows.
 *
 * @param vocabulary the name of the vocabulary
 * @param code the code
 * @param decisive whether a rule of law or a computation decides by it
 * @param pointer where it stands
 */
public record UnknownCode(String vocabulary, String code, boolean decisive, JsonPointer pointer) {

    /** What is looked at where every code is known. */
    static final UnknownCode NONE = new UnknownCode("", "", false, JsonPointer.ROOT);

    /** {@return whether there is such a code; no where every code of the agreement is known} */
    public boolean isThere() {
        return !vocabulary.isEmpty();
    }
}
