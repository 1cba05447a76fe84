package org.dsauk.law;

import java.util.Objects;
import java.util.Optional;

/**
 * A provision that gives, demands or limits sharing in public law, by its code.
 *
 * <p>A code that the library does not know can be held; what it does is then unknown and the rules say so.
 *
 * @param code the code as documents write it, such as {@code ca-1989-s47}
 */
public record LegalPower(String code) implements LawCode {

    /** Services for children in need (Children Act 1989 section 17). */
    public static final LegalPower CA_1989_S17 = new LegalPower("ca-1989-s17");

    /** Sufficient accommodation for looked after children (Children Act 1989 s.22G). */
    public static final LegalPower CA_1989_S22G = new LegalPower("ca-1989-s22g");

    /** Notice to another local authority of a young person who moves (Children Act 1989 s.24C). */
    public static final LegalPower CA_1989_S24C = new LegalPower("ca-1989-s24c");

    /** Help of other authorities for services for children (Children Act 1989 s.27). */
    public static final LegalPower CA_1989_S27 = new LegalPower("ca-1989-s27");

    /** The duty of a local authority to enquire into the welfare of a child (Children Act 1989 section 47(1)). */
    public static final LegalPower CA_1989_S47 = new LegalPower("ca-1989-s47");

    /** The duty of the bodies of section 47(11) to assist such enquiries (Children Act 1989 section 47(9)). */
    public static final LegalPower CA_1989_S47_9 = new LegalPower("ca-1989-s47-9");

    /** Co-operation to improve the well-being of children (Children Act 2004 section 10). */
    public static final LegalPower CA_2004_S10 = new LegalPower("ca-2004-s10");

    /** Safeguarding and promoting the welfare of children (Children Act 2004 section 11). */
    public static final LegalPower CA_2004_S11 = new LegalPower("ca-2004-s11");

    /** Arrangements of safeguarding partners to work together (Children Act 2004 s.16E). */
    public static final LegalPower CA_2004_S16E = new LegalPower("ca-2004-s16e");

    /** Local child safeguarding practice reviews (Children Act 2004 s.16F). */
    public static final LegalPower CA_2004_S16F = new LegalPower("ca-2004-s16f");

    /**
     * Information for safeguarding partners, for their functions under sections 16E and 16F (Children Act 2004 section
     * 16H).
     */
    public static final LegalPower CA_2004_S16H = new LegalPower("ca-2004-s16h");

    /**
     * Duty to disclose information relevant to the welfare of a child (Children Act 2004 s.16LA; not confirmed to be in
     * force).
     */
    public static final LegalPower CA_2004_S16LA = new LegalPower("ca-2004-s16la");

    /**
     * Consistent identifier of a child in processed information (Children Act 2004 s.16LC; not confirmed to be in
     * force).
     */
    public static final LegalPower CA_2004_S16LC = new LegalPower("ca-2004-s16lc");

    /** Functions exercised with due regard to crime and disorder (Crime and Disorder Act 1998 s.17). */
    public static final LegalPower CDA_1998_S17 = new LegalPower("cda-1998-s17");

    /** Sharing of prescribed depersonalised information by relevant authorities (Crime and Disorder Act 1998 s.17A). */
    public static final LegalPower CDA_1998_S17A = new LegalPower("cda-1998-s17a");

    /** Aim of the youth justice system (Crime and Disorder Act 1998 s.37). */
    public static final LegalPower CDA_1998_S37 = new LegalPower("cda-1998-s37");

    /** Local provision of youth justice services (Crime and Disorder Act 1998 s.38). */
    public static final LegalPower CDA_1998_S38 = new LegalPower("cda-1998-s38");

    /** Youth offending teams (Crime and Disorder Act 1998 s.39). */
    public static final LegalPower CDA_1998_S39 = new LegalPower("cda-1998-s39");

    /** Functions of youth offending teams (Crime and Disorder Act 1998 s.39(7)). */
    public static final LegalPower CDA_1998_S39_7 = new LegalPower("cda-1998-s39-7");

    /** Information for the Youth Justice Board (Crime and Disorder Act 1998 s.41(8)). */
    public static final LegalPower CDA_1998_S41_8 = new LegalPower("cda-1998-s41-8");

    /** Disclosure to relevant authorities (Crime and Disorder Act 1998 section 115). */
    public static final LegalPower CDA_1998_S115 = new LegalPower("cda-1998-s115");

    /** Duty to collaborate against serious violence (Police, Crime, Sentencing and Courts Act 2022 s.8). */
    public static final LegalPower PCSC_2022_S8 = new LegalPower("pcsc-2022-s8");

    /**
     * Power to collaborate against serious violence in a wider area (Police, Crime, Sentencing and Courts Act 2022
     * s.9).
     */
    public static final LegalPower PCSC_2022_S9 = new LegalPower("pcsc-2022-s9");

    /**
     * Co-operation of specified authorities with the local policing body (Police, Crime, Sentencing and Courts Act 2022
     * s.14(6)).
     */
    public static final LegalPower PCSC_2022_S14_6 = new LegalPower("pcsc-2022-s14-6");

    /**
     * Collaboration of education, prison and youth custody authorities on request (Police, Crime, Sentencing and Courts
     * Act 2022 s.15(3)).
     */
    public static final LegalPower PCSC_2022_S15_3 = new LegalPower("pcsc-2022-s15-3");

    /**
     * Disclosure between authorities for functions on serious violence (Police, Crime, Sentencing and Courts Act 2022
     * s.16).
     */
    public static final LegalPower PCSC_2022_S16 = new LegalPower("pcsc-2022-s16");

    /**
     * Supply of information to the local policing body on request (Police, Crime, Sentencing and Courts Act 2022 s.17).
     */
    public static final LegalPower PCSC_2022_S17 = new LegalPower("pcsc-2022-s17");

    /** Arrangements for assessing and managing risks of certain offenders (Criminal Justice Act 2003 s.325). */
    public static final LegalPower CJA_2003_S325 = new LegalPower("cja-2003-s325");

    /** Disclosure for offender management purposes (Offender Management Act 2007 s.14). */
    public static final LegalPower OMA_2007_S14 = new LegalPower("oma-2007-s14");

    /** Reviews of responses to anti-social behaviour (Anti-social Behaviour, Crime and Policing Act 2014 s.104). */
    public static final LegalPower ASBCPA_2014_S104 = new LegalPower("asbcpa-2014-s104");

    /**
     * Information on public functions for reviews of responses to anti-social behaviour (Anti-social Behaviour, Crime
     * and Policing Act 2014 Sch 4 para 7).
     */
    public static final LegalPower ASBCPA_2014_SCH4_PARA7 = new LegalPower("asbcpa-2014-sch4-para7");

    /**
     * Functions exercised with due regard to preventing people from being drawn into terrorism (Counter-Terrorism and
     * Security Act 2015 s.26).
     */
    public static final LegalPower CTSA_2015_S26 = new LegalPower("ctsa-2015-s26");

    /**
     * Information of further and higher education bodies for monitoring of the duty on terrorism (Counter-Terrorism and
     * Security Act 2015 s.32).
     */
    public static final LegalPower CTSA_2015_S32 = new LegalPower("ctsa-2015-s32");

    /** Panels for persons vulnerable to being drawn into terrorism (Counter-Terrorism and Security Act 2015 s.36). */
    public static final LegalPower CTSA_2015_S36 = new LegalPower("ctsa-2015-s36");

    /** Co-operation of partners with panels, including information (Counter-Terrorism and Security Act 2015 s.38). */
    public static final LegalPower CTSA_2015_S38 = new LegalPower("ctsa-2015-s38");

    /** Notification of suspected victims of slavery or human trafficking (Modern Slavery Act 2015 s.52). */
    public static final LegalPower MSA_2015_S52 = new LegalPower("msa-2015-s52");

    /** Support for victims of domestic abuse in safe accommodation (Domestic Abuse Act 2021 s.57). */
    public static final LegalPower DA_2021_S57 = new LegalPower("da-2021-s57");

    /** Compliance with requests to co-operate on support in safe accommodation (Domestic Abuse Act 2021 s.57(8)). */
    public static final LegalPower DA_2021_S57_8 = new LegalPower("da-2021-s57-8");

    /** Domestic homicide reviews (Domestic Violence, Crime and Victims Act 2004 s.9). */
    public static final LegalPower DVCVA_2004_S9 = new LegalPower("dvcva-2004-s9");

    /**
     * Collaboration in functions of victim support (Victims and Prisoners Act 2024 s.13; not confirmed to be in force).
     */
    public static final LegalPower VPA_2024_S13 = new LegalPower("vpa-2024-s13");

    /** Duty to report child sexual abuse (Crime and Policing Act 2026; not confirmed to be in force). */
    public static final LegalPower CPA_2026_CSA = new LegalPower("cpa-2026-csa");

    /** The purposes of policing at common law. */
    public static final LegalPower COMMON_LAW_POLICING = new LegalPower("common-law-policing");

    /** Standards of independent schools on the welfare of pupils, until 2015-01-04 (Education Act 2002 s.157). */
    public static final LegalPower EA_2002_S157 = new LegalPower("ea-2002-s157");

    /** Education functions exercised with a view to safeguarding children (Education Act 2002 s.175). */
    public static final LegalPower EA_2002_S175 = new LegalPower("ea-2002-s175");

    /** Identification of children who receive no education (Education Act 1996 s.436A). */
    public static final LegalPower EA_1996_S436A = new LegalPower("ea-1996-s436a");

    /** Registers of children not in school (Education Act 1996 s.436B; not confirmed to be in force). */
    public static final LegalPower EA_1996_S436B = new LegalPower("ea-1996-s436b");

    /** Information about individual pupils (Education Act 1996 s.537A). */
    public static final LegalPower EA_1996_S537A = new LegalPower("ea-1996-s537a");

    /**
     * Notice of young persons who fail to participate in education or training (Education and Skills Act 2008 s.13).
     */
    public static final LegalPower ESA_2008_S13 = new LegalPower("esa-2008-s13");

    /** Information from educational institutions on the duty to participate (Education and Skills Act 2008 s.14). */
    public static final LegalPower ESA_2008_S14 = new LegalPower("esa-2008-s14");

    /** Social security information on the duty to participate, repealed (Education and Skills Act 2008 s.15). */
    public static final LegalPower ESA_2008_S15 = new LegalPower("esa-2008-s15");

    /** Information from other public bodies on the duty to participate (Education and Skills Act 2008 s.16). */
    public static final LegalPower ESA_2008_S16 = new LegalPower("esa-2008-s16");

    /** Sharing of information on the duty to participate (Education and Skills Act 2008 s.17). */
    public static final LegalPower ESA_2008_S17 = new LegalPower("esa-2008-s17");

    /** Standards of independent educational institutions in England (Education and Skills Act 2008 s.94). */
    public static final LegalPower ESA_2008_S94 = new LegalPower("esa-2008-s94");

    /**
     * Notice by health bodies of children with special educational needs or disabilities (Children and Families Act
     * 2014 s.23).
     */
    public static final LegalPower CFA_2014_S23 = new LegalPower("cfa-2014-s23");

    /**
     * Integration of provision for special educational needs with health and social care (Children and Families Act
     * 2014 s.25).
     */
    public static final LegalPower CFA_2014_S25 = new LegalPower("cfa-2014-s25");

    /** Joint commissioning arrangements for special educational needs (Children and Families Act 2014 s.26). */
    public static final LegalPower CFA_2014_S26 = new LegalPower("cfa-2014-s26");

    /**
     * Co-operation on special educational needs generally: functions of local authorities (Children and Families Act
     * 2014 s.28).
     */
    public static final LegalPower CFA_2014_S28 = new LegalPower("cfa-2014-s28");

    /**
     * Co-operation on special educational needs generally: functions of governing bodies (Children and Families Act
     * 2014 s.29).
     */
    public static final LegalPower CFA_2014_S29 = new LegalPower("cfa-2014-s29");

    /** Co-operation on special educational needs in specific cases (Children and Families Act 2014 s.31). */
    public static final LegalPower CFA_2014_S31 = new LegalPower("cfa-2014-s31");

    /** Prevention of needs for care and support (Care Act 2014 s.2). */
    public static final LegalPower CARE_2014_S2 = new LegalPower("care-2014-s2");

    /** Co-operation on care and support generally (Care Act 2014 s.6). */
    public static final LegalPower CARE_2014_S6 = new LegalPower("care-2014-s6");

    /** Co-operation on care and support in specific cases (Care Act 2014 s.7). */
    public static final LegalPower CARE_2014_S7 = new LegalPower("care-2014-s7");

    /** Enquiries into abuse or neglect of an adult (Care Act 2014 s.42). */
    public static final LegalPower CARE_2014_S42 = new LegalPower("care-2014-s42");

    /** Safeguarding adults boards (Care Act 2014 s.43). */
    public static final LegalPower CARE_2014_S43 = new LegalPower("care-2014-s43");

    /** Safeguarding adults reviews (Care Act 2014 s.44). */
    public static final LegalPower CARE_2014_S44 = new LegalPower("care-2014-s44");

    /** Co-operation of members in safeguarding adults reviews (Care Act 2014 s.44(5)). */
    public static final LegalPower CARE_2014_S44_5 = new LegalPower("care-2014-s44-5");

    /** Supply of information to a safeguarding adults board on request (Care Act 2014 s.45). */
    public static final LegalPower CARE_2014_S45 = new LegalPower("care-2014-s45");

    /**
     * Consistent identifier in information on health and adult social care (Health and Social Care Act 2012 s.251A).
     */
    public static final LegalPower HSCA_2012_S251A = new LegalPower("hsca-2012-s251a");

    /** Duty to share information for the care of an individual (Health and Social Care Act 2012 s.251B). */
    public static final LegalPower HSCA_2012_S251B = new LegalPower("hsca-2012-s251b");

    /** Other dissemination of information (Health and Social Care Act 2012 s.261). */
    public static final LegalPower HSCA_2012_S261 = new LegalPower("hsca-2012-s261");

    /** Arrangements between NHS bodies and local authorities (National Health Service Act 2006 s.75). */
    public static final LegalPower NHSA_2006_S75 = new LegalPower("nhsa-2006-s75");

    /** Co-operation between NHS bodies and local authorities (National Health Service Act 2006 s.82). */
    public static final LegalPower NHSA_2006_S82 = new LegalPower("nhsa-2006-s82");

    /** Control of patient information for medical purposes (National Health Service Act 2006 s.251). */
    public static final LegalPower NHSA_2006_S251 = new LegalPower("nhsa-2006-s251");

    /** Patient information on communicable disease and other risks to public health (SI 2002/1438 reg 3). */
    public static final LegalPower SI_2002_1438_REG3 = new LegalPower("si-2002-1438-reg3");

    /** Inquiries into cases of homelessness (Housing Act 1996 s.184). */
    public static final LegalPower HA_1996_S184 = new LegalPower("ha-1996-s184");

    /** Co-operation on homelessness between housing authorities and other bodies (Housing Act 1996 s.213). */
    public static final LegalPower HA_1996_S213 = new LegalPower("ha-1996-s213");

    /** Co-operation in cases of homelessness that involve children, with consent (Housing Act 1996 s.213A). */
    public static final LegalPower HA_1996_S213A = new LegalPower("ha-1996-s213a");

    /** Referral of homeless persons to a housing authority with their agreement (Housing Act 1996 s.213B). */
    public static final LegalPower HA_1996_S213B = new LegalPower("ha-1996-s213b");

    /** Documents that a housing authority requires (Housing Act 2004 s.235). */
    public static final LegalPower HA_2004_S235 = new LegalPower("ha-2004-s235");

    /** Use of housing benefit and council tax information for housing enforcement (Housing Act 2004 s.237). */
    public static final LegalPower HA_2004_S237 = new LegalPower("ha-2004-s237");

    /** Disclosure to improve public service delivery for a specified objective (Digital Economy Act 2017 s.35). */
    public static final LegalPower DEA_2017_S35 = new LegalPower("dea-2017-s35");

    /** Disclosure to gas and electricity suppliers against fuel poverty (Digital Economy Act 2017 s.36). */
    public static final LegalPower DEA_2017_S36 = new LegalPower("dea-2017-s36");

    /** Disclosure by gas and electricity suppliers against fuel poverty (Digital Economy Act 2017 s.37). */
    public static final LegalPower DEA_2017_S37 = new LegalPower("dea-2017-s37");

    /** Disclosure to water and sewerage undertakers against water poverty (Digital Economy Act 2017 s.38). */
    public static final LegalPower DEA_2017_S38 = new LegalPower("dea-2017-s38");

    /** Disclosure by water and sewerage undertakers against water poverty (Digital Economy Act 2017 s.39). */
    public static final LegalPower DEA_2017_S39 = new LegalPower("dea-2017-s39");

    /** Use of personal information disclosed for public service delivery (Digital Economy Act 2017 s.40). */
    public static final LegalPower DEA_2017_S40 = new LegalPower("dea-2017-s40");

    /**
     * Confidentiality of personal information disclosed for public service delivery (Digital Economy Act 2017 s.41).
     */
    public static final LegalPower DEA_2017_S41 = new LegalPower("dea-2017-s41");

    /** Revenue and customs information disclosed for public service delivery (Digital Economy Act 2017 s.42). */
    public static final LegalPower DEA_2017_S42 = new LegalPower("dea-2017-s42");

    /** Disclosure to reduce debt owed to the public sector (Digital Economy Act 2017 s.48). */
    public static final LegalPower DEA_2017_S48 = new LegalPower("dea-2017-s48");

    /** Use of personal information disclosed to reduce debt (Digital Economy Act 2017 s.49). */
    public static final LegalPower DEA_2017_S49 = new LegalPower("dea-2017-s49");

    /** Confidentiality of personal information disclosed to reduce debt (Digital Economy Act 2017 s.50). */
    public static final LegalPower DEA_2017_S50 = new LegalPower("dea-2017-s50");

    /** Revenue and customs information disclosed to reduce debt (Digital Economy Act 2017 s.51). */
    public static final LegalPower DEA_2017_S51 = new LegalPower("dea-2017-s51");

    /** Disclosure to combat fraud against the public sector (Digital Economy Act 2017 s.56). */
    public static final LegalPower DEA_2017_S56 = new LegalPower("dea-2017-s56");

    /** Use of personal information disclosed to combat fraud (Digital Economy Act 2017 s.57). */
    public static final LegalPower DEA_2017_S57 = new LegalPower("dea-2017-s57");

    /** Disclosure for research (Digital Economy Act 2017 s.64). */
    public static final LegalPower DEA_2017_S64 = new LegalPower("dea-2017-s64");

    /** Bar on further disclosure of personal information disclosed for research (Digital Economy Act 2017 s.66). */
    public static final LegalPower DEA_2017_S66 = new LegalPower("dea-2017-s66");

    /** Disclosure by civil registration officials to public authorities (Registration Service Act 1953 s.19AA). */
    public static final LegalPower RSA_1953_S19AA = new LegalPower("rsa-1953-s19aa");

    /** Information on overnight care for benefits (Welfare Reform Act 2012 s.130). */
    public static final LegalPower WRA_2012_S130 = new LegalPower("wra-2012-s130");

    /** Information on welfare services, council tax and housing benefit (Welfare Reform Act 2012 s.131). */
    public static final LegalPower WRA_2012_S131 = new LegalPower("wra-2012-s131");

    /** Offence of unlawful disclosure of welfare information (Welfare Reform Act 2012 s.132). */
    public static final LegalPower WRA_2012_S132 = new LegalPower("wra-2012-s132");

    /** Administration of council tax (Local Government Finance Act 1992 Sch 2). */
    public static final LegalPower LGFA_1992_SCH2 = new LegalPower("lgfa-1992-sch2");

    /**
     * Use of council tax names and addresses to find vacant dwellings (Local Government Finance Act 1992 Sch 2 para
     * 18A).
     */
    public static final LegalPower LGFA_1992_SCH2_PARA18A = new LegalPower("lgfa-1992-sch2-para18a");

    /**
     * Data for data matching exercises that a minister requires (Local Audit and Accountability Act 2014 Sch 9 para 2).
     */
    public static final LegalPower LAAA_2014_SCH9_PARA2 = new LegalPower("laaa-2014-sch9-para2");

    /** Data for data matching exercises given of free will (Local Audit and Accountability Act 2014 Sch 9 para 3). */
    public static final LegalPower LAAA_2014_SCH9_PARA3 = new LegalPower("laaa-2014-sch9-para3");

    /** Results of data matching exercises (Local Audit and Accountability Act 2014 Sch 9 para 4). */
    public static final LegalPower LAAA_2014_SCH9_PARA4 = new LegalPower("laaa-2014-sch9-para4");

    /** Disclosure to prevent fraud through an anti-fraud organisation (Serious Crime Act 2007 s.68). */
    public static final LegalPower SCA_2007_S68 = new LegalPower("sca-2007-s68");

    /** Assessment, planning and warning for emergencies (Civil Contingencies Act 2004 s.2). */
    public static final LegalPower CCA_2004_S2 = new LegalPower("cca-2004-s2");

    /** Sharing of information between responders on request (SI 2005/2042). */
    public static final LegalPower SI_2005_2042 = new LegalPower("si-2005-2042");

    /** Collaboration between emergency services (Policing and Crime Act 2017 s.2). */
    public static final LegalPower PCA_2017_S2 = new LegalPower("pca-2017-s2");

    /** Fire safety (Fire and Rescue Services Act 2004 s.6). */
    public static final LegalPower FRSA_2004_S6 = new LegalPower("frsa-2004-s6");

    /** Fire-fighting (Fire and Rescue Services Act 2004 s.7). */
    public static final LegalPower FRSA_2004_S7 = new LegalPower("frsa-2004-s7");

    /** Rescue in road traffic accidents (Fire and Rescue Services Act 2004 s.8). */
    public static final LegalPower FRSA_2004_S8 = new LegalPower("frsa-2004-s8");

    /** Functions in other emergencies (Fire and Rescue Services Act 2004 s.9). */
    public static final LegalPower FRSA_2004_S9 = new LegalPower("frsa-2004-s9");

    /** Response to other eventualities (Fire and Rescue Services Act 2004 s.11). */
    public static final LegalPower FRSA_2004_S11 = new LegalPower("frsa-2004-s11");

    /** Information held by licensing and responsible authorities (Licensing Act 2003 s.185). */
    public static final LegalPower LICA_2003_S185 = new LegalPower("lica-2003-s185");

    /** Electronic waste tracking (Environmental Protection Act 1990 s.34CA). */
    public static final LegalPower EPA_1990_S34CA = new LegalPower("epa-1990-s34ca");

    /** Collection of controlled waste (Environmental Protection Act 1990 s.45). */
    public static final LegalPower EPA_1990_S45 = new LegalPower("epa-1990-s45");

    /** Separate collection of household waste (Environmental Protection Act 1990 s.45A). */
    public static final LegalPower EPA_1990_S45A = new LegalPower("epa-1990-s45a");

    /**
     * Separate collection of household waste from relevant non-domestic premises (Environmental Protection Act 1990
     * s.45AZA).
     */
    public static final LegalPower EPA_1990_S45AZA = new LegalPower("epa-1990-s45aza");

    /** Separate collection of industrial or commercial waste (Environmental Protection Act 1990 s.45AZB). */
    public static final LegalPower EPA_1990_S45AZB = new LegalPower("epa-1990-s45azb");

    /** Receptacles for household waste (Environmental Protection Act 1990 s.46). */
    public static final LegalPower EPA_1990_S46 = new LegalPower("epa-1990-s46");

    /** London Environment Strategy (Greater London Authority Act 1999 s.351A). */
    public static final LegalPower GLA_1999_S351A = new LegalPower("gla-1999-s351a");

    /** Policies of the Mayor on municipal waste management (Greater London Authority Act 1999 s.353). */
    public static final LegalPower GLA_1999_S353 = new LegalPower("gla-1999-s353");

    /**
     * Waste functions exercised in general conformity with the London Environment Strategy (Greater London Authority
     * Act 1999 s.355).
     */
    public static final LegalPower GLA_1999_S355 = new LegalPower("gla-1999-s355");

    /** London Waste and Recycling Board (Greater London Authority Act 1999 s.356A). */
    public static final LegalPower GLA_1999_S356A = new LegalPower("gla-1999-s356a");

    /** General power of the Greater London Authority (Greater London Authority Act 1999 s.30). */
    public static final LegalPower GLA_1999_S30 = new LegalPower("gla-1999-s30");

    /** Limits of the general power of the Greater London Authority (Greater London Authority Act 1999 s.31). */
    public static final LegalPower GLA_1999_S31 = new LegalPower("gla-1999-s31");

    /** Subsidiary powers of the Greater London Authority (Greater London Authority Act 1999 s.34). */
    public static final LegalPower GLA_1999_S34 = new LegalPower("gla-1999-s34");

    /** The general power of competence of local authorities (Localism Act 2011 section 1). */
    public static final LegalPower LA_2011_S1 = new LegalPower("la-2011-s1");

    /** Boundaries of the general power of competence (Localism Act 2011 s.2). */
    public static final LegalPower LA_2011_S2 = new LegalPower("la-2011-s2");

    /** Subsidiary powers of local authorities (Local Government Act 1972 section 111). */
    public static final LegalPower LGA_1972_S111 = new LegalPower("lga-1972-s111");

    /** The public library service (Public Libraries and Museums Act 1964 section 7). */
    public static final LegalPower PLMA_1964_S7 = new LegalPower("plma-1964-s7");

    /** The duty of public authorities to respect human rights (Human Rights Act 1998 section 6): a limit. */
    public static final LegalPower HRA_1998_S6 = new LegalPower("hra-1998-s6");

    /** Duty of confidentiality at common law (common law: duty of confidentiality). */
    public static final LegalPower COMMON_LAW_CONFIDENTIALITY = new LegalPower("common-law-confidentiality");

    /** Public sector equality duty (Equality Act 2010 s.149). */
    public static final LegalPower EQA_2010_S149 = new LegalPower("eqa-2010-s149");

    /** Prohibition on disclosing protected information on gender (Gender Recognition Act 2004 s.22). */
    public static final LegalPower GRA_2004_S22 = new LegalPower("gra-2004-s22");

    /** Confidentiality of revenue and customs information (Commissioners for Revenue and Customs Act 2005 s.18). */
    public static final LegalPower CRCA_2005_S18 = new LegalPower("crca-2005-s18");

    /** Unauthorised disclosure of social security information (Social Security Administration Act 1992 s.123). */
    public static final LegalPower SSAA_1992_S123 = new LegalPower("ssaa-1992-s123");

    /** The crime and taxation exemptions (DPA 2018 Schedule 2 paragraph 2): an exemption. */
    public static final LegalPower DPA_2018_SCH2_PARA2 = new LegalPower("dpa-2018-sch2-para2");

    /** Crime and taxation: risk assessment systems (DPA 2018 Sch 2 para 3). */
    public static final LegalPower DPA_2018_SCH2_PARA3 = new LegalPower("dpa-2018-sch2-para3");

    /** Disclosure required by law or for legal proceedings (DPA 2018 Sch 2 para 5). */
    public static final LegalPower DPA_2018_SCH2_PARA5 = new LegalPower("dpa-2018-sch2-para5");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public LegalPower {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static LegalPower of(String code) {
        return new LegalPower(code);
    }

    /** {@return what the provision does; empty for a code that the library does not know} */
    public Optional<PowerNature> nature() {
        return nature(Law.uk());
    }

    /**
     * {@return what the provision does; empty for a code that a law does not know}
     *
     * @param law the law, such as one with powers of yours
     */
    public Optional<PowerNature> nature(Law law) {
        return entry(law).flatMap(entry -> entry.text("nature")).map(PowerNature::of);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.POWERS;
    }

    @Override
    public String toString() {
        return code;
    }
}
