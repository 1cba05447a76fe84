package org.dsauk.law;

import java.util.Objects;

/**
 * As what a body is a competent authority for law enforcement (DPA 2018 section 30 and Schedule 7).
 *
 * @param code the code as documents write it
 */
public record CompetentAuthority(String code) implements LawCode {

    /** A government department other than a non-ministerial one (DPA 2018 Schedule 7 paragraph 1). */
    public static final CompetentAuthority GOVERNMENT_DEPARTMENT = new CompetentAuthority("government-department");

    /** The chief constable of a police force outside London (DPA 2018 Schedule 7 paragraph 5). */
    public static final CompetentAuthority CHIEF_CONSTABLE = new CompetentAuthority("chief-constable");

    /** The Commissioner of Police of the Metropolis (DPA 2018 Schedule 7 paragraph 6). */
    public static final CompetentAuthority METROPOLITAN_POLICE = new CompetentAuthority("metropolitan-police");

    /** The Commissioner of Police for the City of London (DPA 2018 Schedule 7 paragraph 7). */
    public static final CompetentAuthority CITY_OF_LONDON_POLICE = new CompetentAuthority("city-of-london-police");

    /** The chief constable of the British Transport Police (DPA 2018 Schedule 7 paragraph 10). */
    public static final CompetentAuthority BRITISH_TRANSPORT_POLICE =
            new CompetentAuthority("british-transport-police");

    /**
     * The chief officer of a harbour police or of the port police of the Port of London (DPA 2018 Schedule 7 paragraph
     * 16).
     */
    public static final CompetentAuthority PORT_POLICE = new CompetentAuthority("port-police");

    /** A body under a police collaboration agreement (DPA 2018 Schedule 7 paragraph 17). */
    public static final CompetentAuthority POLICE_COLLABORATION_BODY =
            new CompetentAuthority("police-collaboration-body");

    /** The Director General of the Independent Office for Police Conduct (DPA 2018 Schedule 7 paragraph 18). */
    public static final CompetentAuthority INDEPENDENT_OFFICE_FOR_POLICE_CONDUCT =
            new CompetentAuthority("independent-office-for-police-conduct");

    /** The Commissioners for Revenue and Customs (DPA 2018 Schedule 7 paragraph 21). */
    public static final CompetentAuthority HM_REVENUE_AND_CUSTOMS = new CompetentAuthority("hm-revenue-and-customs");

    /** The Director General of the National Crime Agency (DPA 2018 Schedule 7 paragraph 24). */
    public static final CompetentAuthority NATIONAL_CRIME_AGENCY = new CompetentAuthority("national-crime-agency");

    /** The Director of the Serious Fraud Office (DPA 2018 Schedule 7 paragraph 25). */
    public static final CompetentAuthority SERIOUS_FRAUD_OFFICE = new CompetentAuthority("serious-fraud-office");

    /** The Financial Conduct Authority (DPA 2018 Schedule 7 paragraph 27). */
    public static final CompetentAuthority FINANCIAL_CONDUCT_AUTHORITY =
            new CompetentAuthority("financial-conduct-authority");

    /** The Health and Safety Executive (DPA 2018 Schedule 7 paragraph 28). */
    public static final CompetentAuthority HEALTH_AND_SAFETY_EXECUTIVE =
            new CompetentAuthority("health-and-safety-executive");

    /** The Competition and Markets Authority (DPA 2018 Schedule 7 paragraph 29). */
    public static final CompetentAuthority COMPETITION_AND_MARKETS_AUTHORITY =
            new CompetentAuthority("competition-and-markets-authority");

    /** The Food Standards Agency (DPA 2018 Schedule 7 paragraph 31). */
    public static final CompetentAuthority FOOD_STANDARDS_AGENCY = new CompetentAuthority("food-standards-agency");

    /** A provider of probation services other than the Secretary of State (DPA 2018 Schedule 7 paragraph 36). */
    public static final CompetentAuthority PROBATION_PROVIDER = new CompetentAuthority("probation-provider");

    /** The Youth Justice Board for England and Wales (DPA 2018 Schedule 7 paragraph 37). */
    public static final CompetentAuthority YOUTH_JUSTICE_BOARD = new CompetentAuthority("youth-justice-board");

    /** The Parole Board for England and Wales (DPA 2018 Schedule 7 paragraph 38). */
    public static final CompetentAuthority PAROLE_BOARD = new CompetentAuthority("parole-board");

    /**
     * A contractor that runs a prison, a young offender institution or a secure training centre, or part of one (DPA
     * 2018 Schedule 7 paragraph 43).
     */
    public static final CompetentAuthority PRISON_CONTRACTOR = new CompetentAuthority("prison-contractor");

    /** A contractor for the escort of prisoners or of young offenders (DPA 2018 Schedule 7 paragraph 44). */
    public static final CompetentAuthority ESCORT_CONTRACTOR = new CompetentAuthority("escort-contractor");

    /**
     * Whoever is responsible under an enactment for the electronic monitoring of somebody (DPA 2018 Schedule 7
     * paragraph 45).
     */
    public static final CompetentAuthority ELECTRONIC_MONITORING = new CompetentAuthority("electronic-monitoring");

    /** A youth offending team (DPA 2018 Schedule 7 paragraph 46). */
    public static final CompetentAuthority YOUTH_OFFENDING_TEAM = new CompetentAuthority("youth-offending-team");

    /** The Director of Public Prosecutions (DPA 2018 Schedule 7 paragraph 47). */
    public static final CompetentAuthority DIRECTOR_OF_PUBLIC_PROSECUTIONS =
            new CompetentAuthority("director-of-public-prosecutions");

    /** The Information Commissioner (DPA 2018 Schedule 7 paragraph 52). */
    public static final CompetentAuthority INFORMATION_COMMISSIONER =
            new CompetentAuthority("information-commissioner");

    /** A court or tribunal (DPA 2018 Schedule 7 paragraph 56). */
    public static final CompetentAuthority COURT_OR_TRIBUNAL = new CompetentAuthority("court-or-tribunal");

    /**
     * Anybody else to the extent that they have statutory functions for a law enforcement purpose (DPA 2018 section
     * 30(1)(b)).
     */
    public static final CompetentAuthority STATUTORY_FUNCTION = new CompetentAuthority("statutory-function");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public CompetentAuthority {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static CompetentAuthority of(String code) {
        return new CompetentAuthority(code);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.COMPETENT_AUTHORITIES;
    }

    @Override
    public String toString() {
        return code;
    }
}
