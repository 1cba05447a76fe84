package org.dsauk.related;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * How one agreement stands to another.
 *
 * @param code the code as documents write it
 */
public record RelationKind(String code) implements Code {

    /** The other one holds common terms under which this one was made. */
    public static final RelationKind UMBRELLA = new RelationKind("umbrella");

    /** The other one is a contract under which this one was made. */
    public static final RelationKind FRAMEWORK_CONTRACT = new RelationKind("framework-contract");

    /** The other one is a protocol or policy that this one follows. */
    public static final RelationKind PROTOCOL = new RelationKind("protocol");

    /** The other one was made beside this one, for another purpose or other parties. */
    public static final RelationKind SISTER = new RelationKind("sister");

    /** Both belong to one family of agreements. */
    public static final RelationKind FAMILY = new RelationKind("family");

    /** This one takes the place of the other one. */
    public static final RelationKind REPLACES = new RelationKind("replaces");

    /** The other one takes the place of this one. */
    public static final RelationKind REPLACED_BY = new RelationKind("replaced-by");

    /** This one makes the other ones needless; they need not have been made. */
    public static final RelationKind INSTEAD_OF = new RelationKind("instead-of");

    /** This one is part of the other one. */
    public static final RelationKind APPENDIX_OF = new RelationKind("appendix-of");

    /** The other one is part of this one. */
    public static final RelationKind HAS_APPENDIX = new RelationKind("has-appendix");

    /** The other one is the agreement for some of the purposes of this one. */
    public static final RelationKind PURPOSE_AGREEMENT = new RelationKind("purpose-agreement");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public RelationKind {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static RelationKind of(String code) {
        return new RelationKind(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
