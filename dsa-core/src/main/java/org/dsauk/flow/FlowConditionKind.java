package org.dsauk.flow;

import java.util.Objects;
import org.dsauk.model.Code;

/**
 * What must hold before data is disclosed in a flow.
 *
 * @param code the code as documents write it
 */
public record FlowConditionKind(String code) implements Code {

    /** Only what is relevant to the case. */
    public static final FlowConditionKind RELEVANCE = new FlowConditionKind("relevance");

    /** Only what is proportionate. */
    public static final FlowConditionKind PROPORTIONALITY = new FlowConditionKind("proportionality");

    /** Somebody decides on the case. */
    public static final FlowConditionKind CASE_BY_CASE_DECISION = new FlowConditionKind("case-by-case-decision");

    /** The person agrees. */
    public static final FlowConditionKind PERSON_AGREES = new FlowConditionKind("person-agrees");

    /** The person came through a certain service. */
    public static final FlowConditionKind PERSON_CAME_THIS_WAY = new FlowConditionKind("person-came-this-way");

    /** The identity of the person or asker is verified. */
    public static final FlowConditionKind IDENTITY_VERIFIED = new FlowConditionKind("identity-verified");

    /** The recipient cares for the person. */
    public static final FlowConditionKind CARE_RELATIONSHIP = new FlowConditionKind("care-relationship");

    /** The recipient needs to know. */
    public static final FlowConditionKind NEED_TO_KNOW = new FlowConditionKind("need-to-know");

    /** A match was found. */
    public static final FlowConditionKind MATCH_FOUND = new FlowConditionKind("match-found");

    /** A permitted purpose needs the file or field. */
    public static final FlowConditionKind PURPOSE_PERMITS = new FlowConditionKind("purpose-permits");

    /** The party whose data it is agrees. */
    public static final FlowConditionKind DISCLOSER_AGREES = new FlowConditionKind("discloser-agrees");

    /** The data was made to tell less. */
    public static final FlowConditionKind TRANSFORMED = new FlowConditionKind("transformed");

    /** Each recipient gets the records of its own people. */
    public static final FlowConditionKind OWN_RECORDS_ONLY = new FlowConditionKind("own-records-only");

    /** There is an emergency. */
    public static final FlowConditionKind EMERGENCY = new FlowConditionKind("emergency");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public FlowConditionKind {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static FlowConditionKind of(String code) {
        return new FlowConditionKind(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
