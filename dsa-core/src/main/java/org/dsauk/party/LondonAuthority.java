package org.dsauk.party;

import java.util.Locale;
import java.util.Optional;
import org.dsauk.law.Certainty;
import org.dsauk.model.Code;

/**
 * A London borough council, or the Common Council of the City of London, with its names and codes.
 *
 * <p>What they are called and numbered is read from a table when it is first asked for.
 *
 * @since 0.1.0
 */
public enum LondonAuthority implements Code {
    /** The City of London. */
    CITY_OF_LONDON,
    /** Barking and Dagenham. */
    BARKING_AND_DAGENHAM,
    /** Barnet. */
    BARNET,
    /** Bexley. */
    BEXLEY,
    /** Brent. */
    BRENT,
    /** Bromley. */
    BROMLEY,
    /** Camden. */
    CAMDEN,
    /** Croydon. */
    CROYDON,
    /** Ealing. */
    EALING,
    /** Enfield. */
    ENFIELD,
    /** Greenwich. */
    GREENWICH,
    /** Hackney. */
    HACKNEY,
    /** Hammersmith and Fulham. */
    HAMMERSMITH_AND_FULHAM,
    /** Haringey. */
    HARINGEY,
    /** Harrow. */
    HARROW,
    /** Havering. */
    HAVERING,
    /** Hillingdon. */
    HILLINGDON,
    /** Hounslow. */
    HOUNSLOW,
    /** Islington. */
    ISLINGTON,
    /** Kensington and Chelsea. */
    KENSINGTON_AND_CHELSEA,
    /** Kingston upon Thames. */
    KINGSTON_UPON_THAMES,
    /** Lambeth. */
    LAMBETH,
    /** Lewisham. */
    LEWISHAM,
    /** Merton. */
    MERTON,
    /** Newham. */
    NEWHAM,
    /** Redbridge. */
    REDBRIDGE,
    /** Richmond upon Thames. */
    RICHMOND_UPON_THAMES,
    /** Southwark. */
    SOUTHWARK,
    /** Sutton. */
    SUTTON,
    /** Tower Hamlets. */
    TOWER_HAMLETS,
    /** Waltham Forest. */
    WALTHAM_FOREST,
    /** Wandsworth. */
    WANDSWORTH,
    /** Westminster. */
    WESTMINSTER;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the area code of the Government Statistical Service, such as {@code E09000007}} */
    public String gss() {
        return fact(LondonAuthorityFact.GSS);
    }

    /** {@return the name of the area in statistics, such as {@code Camden}} */
    public String onsName() {
        return fact(LondonAuthorityFact.ONS_NAME);
    }

    /** {@return the usual name of the council, such as {@code London Borough of Camden}} */
    public String corporateName() {
        return fact(LondonAuthorityFact.CORPORATE_NAME);
    }

    /** {@return the name of the body corporate, as in deeds and in court} */
    public String legalName() {
        return fact(LondonAuthorityFact.LEGAL_NAME);
    }

    /** {@return the number of the local authority for education, such as {@code 202}} */
    public String dfe() {
        return fact(LondonAuthorityFact.DFE);
    }

    /** {@return the number of the council with adult social services responsibilities, such as {@code 702}} */
    public String cassr() {
        return fact(LondonAuthorityFact.CASSR);
    }

    /** {@return the code in the register of local authorities in England, such as {@code CMD}} */
    public String gbLae() {
        return fact(LondonAuthorityFact.GB_LAE);
    }

    /**
     * {@return how sure the library is of a fact about this authority}
     *
     * @param fact which name or code
     */
    public Certainty certainty(LondonAuthorityFact fact) {
        return LondonAuthorityTable.builtIn().certainty(this, fact);
    }

    /**
     * {@return the authority with a code of this library, such as {@code barking-and-dagenham}}
     *
     * @param code the code
     */
    public static Optional<LondonAuthority> byCode(String code) {
        return LondonAuthorityTable.builtIn().byCode(code);
    }

    /**
     * {@return the authority with an area code of the Government Statistical Service}
     *
     * @param gss the code, such as {@code E09000007}
     */
    public static Optional<LondonAuthority> byGss(String gss) {
        return LondonAuthorityTable.builtIn().find(LondonAuthorityFact.GSS, gss);
    }

    /**
     * {@return the authority with a number for education}
     *
     * @param dfe the number, such as {@code 202}
     */
    public static Optional<LondonAuthority> byDfe(String dfe) {
        return LondonAuthorityTable.builtIn().find(LondonAuthorityFact.DFE, dfe);
    }

    /**
     * {@return the authority with a number for adult social services}
     *
     * @param cassr the number, such as {@code 702}
     */
    public static Optional<LondonAuthority> byCassr(String cassr) {
        return LondonAuthorityTable.builtIn().find(LondonAuthorityFact.CASSR, cassr);
    }

    /**
     * {@return the authority with a code in the register of local authorities in England}
     *
     * @param gbLae the code, such as {@code CMD}
     */
    public static Optional<LondonAuthority> byGbLae(String gbLae) {
        return LondonAuthorityTable.builtIn().find(LondonAuthorityFact.GB_LAE, gbLae);
    }

    /**
     * {@return the authority that a legal, usual or informal name means; empty where none or not one for certain}
     *
     * <p>Case, punctuation, {@code &} for {@code and}, and corporate styles such as {@code London Borough of} and
     * {@code Council} do not matter. Another body named after a borough is not that borough.
     *
     * @param name the name as people write it
     */
    public static Optional<LondonAuthority> named(String name) {
        return LondonAuthorityTable.builtIn().named(name);
    }

    private String fact(LondonAuthorityFact fact) {
        return LondonAuthorityTable.builtIn().text(this, fact);
    }
}
