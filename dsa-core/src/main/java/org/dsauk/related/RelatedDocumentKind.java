package org.dsauk.related;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * What a document beside the agreement is.
 *
 * @param code the code as documents write it
 */
public record RelatedDocumentKind(String code) implements Code {

    /** An annex of the agreement. */
    public static final RelatedDocumentKind ANNEX = new RelatedDocumentKind("annex");

    /** A procedure that the parties follow. */
    public static final RelatedDocumentKind PROCEDURE = new RelatedDocumentKind("procedure");

    /** A form that is filled in. */
    public static final RelatedDocumentKind FORM = new RelatedDocumentKind("form");

    /** A specification of data or of a system. */
    public static final RelatedDocumentKind SPECIFICATION = new RelatedDocumentKind("specification");

    /** Guidance that the parties follow. */
    public static final RelatedDocumentKind GUIDANCE = new RelatedDocumentKind("guidance");

    /** A policy of a party. */
    public static final RelatedDocumentKind POLICY = new RelatedDocumentKind("policy");

    /** A privacy notice. */
    public static final RelatedDocumentKind PRIVACY_NOTICE = new RelatedDocumentKind("privacy-notice");

    /** A page or paper about the sharing. */
    public static final RelatedDocumentKind PUBLICATION = new RelatedDocumentKind("publication");

    /** A paper of those who govern the sharing. */
    public static final RelatedDocumentKind GOVERNANCE_PAPER = new RelatedDocumentKind("governance-paper");

    /** A model text to be filled in. */
    public static final RelatedDocumentKind TEMPLATE = new RelatedDocumentKind("template");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public RelatedDocumentKind {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static RelatedDocumentKind of(String code) {
        return new RelatedDocumentKind(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
