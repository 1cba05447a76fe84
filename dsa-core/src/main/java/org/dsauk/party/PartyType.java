package org.dsauk.party;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dsauk.law.LawCode;
import org.dsauk.law.LawTopic;

/**
 * A type of body; whether it is a public authority follows from it (DPA 2018 section 7; FOIA 2000 Schedule 1).
 *
 * @param code the code as documents write it
 */
public record PartyType(String code) implements LawCode {

    /** A London borough council or the Common Council of the City of London; a class for groups, and a type. */
    public static final PartyType LONDON_AUTHORITY = new PartyType("london-authority");

    /** A London borough council. */
    public static final PartyType LONDON_BOROUGH = new PartyType("london-borough");

    /**
     * The Common Council of the City of London, in its capacity as a local authority (FOIA 2000 Schedule 1 paragraph
     * 9).
     */
    public static final PartyType CITY_OF_LONDON = new PartyType("city-of-london");

    /** Another local authority. */
    public static final PartyType OTHER_LOCAL_AUTHORITY = new PartyType("other-local-authority");

    /** The Greater London Authority. */
    public static final PartyType GREATER_LONDON_AUTHORITY = new PartyType("greater-london-authority");

    /** The Mayor's Office for Policing and Crime. */
    public static final PartyType MOPAC = new PartyType("mopac");

    /** A fire and rescue authority, such as the London Fire Commissioner. */
    public static final PartyType FIRE_AUTHORITY = new PartyType("fire-authority");

    /** A chief officer of police, such as the Commissioner of Police of the Metropolis. */
    public static final PartyType POLICE_FORCE = new PartyType("police-force");

    /** A ministerial government department. */
    public static final PartyType GOVERNMENT_DEPARTMENT = new PartyType("government-department");

    /** A provider of probation services. */
    public static final PartyType PROBATION = new PartyType("probation");

    /** An integrated care board. */
    public static final PartyType INTEGRATED_CARE_BOARD = new PartyType("integrated-care-board");

    /** An NHS trust or NHS foundation trust. */
    public static final PartyType NHS_TRUST = new PartyType("nhs-trust");

    /** NHS England. */
    public static final PartyType NHS_ENGLAND = new PartyType("nhs-england");

    /** A general practice; a public authority for its NHS services only. */
    public static final PartyType GP_PRACTICE = new PartyType("gp-practice");

    /** A maintained school. */
    public static final PartyType MAINTAINED_SCHOOL = new PartyType("maintained-school");

    /** An academy trust. */
    public static final PartyType ACADEMY_TRUST = new PartyType("academy-trust");

    /** An independent school. */
    public static final PartyType INDEPENDENT_SCHOOL = new PartyType("independent-school");

    /** A university or further education college. */
    public static final PartyType FURTHER_OR_HIGHER_EDUCATION = new PartyType("further-or-higher-education");

    /** A private registered provider of social housing. */
    public static final PartyType HOUSING_ASSOCIATION = new PartyType("housing-association");

    /** A charity. */
    public static final PartyType CHARITY = new PartyType("charity");

    /** A company that no public authority owns. */
    public static final PartyType COMPANY = new PartyType("company");

    /** A regulator. */
    public static final PartyType REGULATOR = new PartyType("regulator");

    /** A joint committee. */
    public static final PartyType JOINT_COMMITTEE = new PartyType("joint-committee");

    /** Another body. */
    public static final PartyType OTHER = new PartyType("other");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public PartyType {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static PartyType of(String code) {
        return new PartyType(code);
    }

    private static final Set<PartyType> LONDON_AUTHORITIES = Set.of(LONDON_AUTHORITY, LONDON_BOROUGH, CITY_OF_LONDON);

    /**
     * {@return whether such a body is a public authority while it performs its tasks (DPA 2018 section 7); empty where
     * the type alone does not say}
     */
    public Optional<Boolean> publicAuthority() {
        return fact("public-authority").filter(fact -> !fact.equals("depends")).map("yes"::equals);
    }

    /**
     * {@return whether such a body is listed as a competent authority for law enforcement (DPA 2018 Schedule 7: chief
     * officers of police, ministerial departments, providers of probation services)}
     */
    public boolean isListedCompetentAuthority() {
        return fact("competent-authority").filter("yes"::equals).isPresent();
    }

    /**
     * {@return whether a body of another type falls under this type}
     *
     * @param other the type of the body
     */
    public boolean includes(PartyType other) {
        return this.equals(other) || (this.equals(LONDON_AUTHORITY) && LONDON_AUTHORITIES.contains(other));
    }

    private Optional<String> fact(String column) {
        return entry().flatMap(entry -> entry.text(column));
    }

    @Override
    public LawTopic topic() {
        return LawTopic.PARTY_TYPES;
    }

    @Override
    public String toString() {
        return code;
    }
}
