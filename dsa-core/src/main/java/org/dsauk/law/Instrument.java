package org.dsauk.law;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * An act or set of regulations on legislation.gov.uk, from which provisions are cited.
 *
 * @param shortTitle how citations name it, such as {@code DPA 2018}
 * @param path its path on legislation.gov.uk, such as {@code ukpga/2018/12}
 */
public record Instrument(String shortTitle, String path) {

    /** The UK GDPR. */
    public static final Instrument UK_GDPR = new Instrument("UK GDPR", "eur/2016/679");
    /** The Data Protection Act 2018. */
    public static final Instrument DPA_2018 = new Instrument("DPA 2018", "ukpga/2018/12");
    /** The Data (Use and Access) Act 2025. */
    public static final Instrument DUAA_2025 = new Instrument("Data (Use and Access) Act 2025", "ukpga/2025/18");
    /** The Human Rights Act 1998. */
    public static final Instrument HUMAN_RIGHTS_ACT_1998 = new Instrument("Human Rights Act 1998", "ukpga/1998/42");
    /** The Data Protection (Charges and Information) Regulations 2018. */
    public static final Instrument SI_2018_480 =
            new Instrument("Data Protection (Charges and Information) Regulations 2018", "uksi/2018/480");
    /** The commencement regulations that brought most of the Data (Use and Access) Act 2025 into force. */
    public static final Instrument SI_2026_82 = new Instrument("SI 2026/82", "uksi/2026/82");

    private static final String SITE = "https://www.legislation.gov.uk/";

    /**
     * Refuses missing parts.
     *
     * @param shortTitle how citations name it
     * @param path its path on legislation.gov.uk
     */
    public Instrument {
        Objects.requireNonNull(shortTitle, "shortTitle");
        Objects.requireNonNull(path, "path");
    }

    /**
     * {@return an article}
     *
     * @param number the article with its paragraphs, such as {@code 6(1)(e)}
     */
    public Provision article(String number) {
        return cite("Art " + number, "article/" + beforeBracket(number));
    }

    /**
     * {@return a section}
     *
     * @param number the section with its subsections, such as {@code 10(3)}
     */
    public Provision section(String number) {
        return cite("s." + number, "section/" + beforeBracket(number));
    }

    /**
     * {@return a regulation}
     *
     * @param number the regulation with its paragraphs, such as {@code 2(1)}
     */
    public Provision regulation(String number) {
        return cite("reg " + number, "regulation/" + beforeBracket(number));
    }

    /**
     * {@return a schedule}
     *
     * @param number its number
     */
    public Provision schedule(int number) {
        return cite("Sch " + number, "schedule/" + number);
    }

    /**
     * {@return a paragraph of a schedule}
     *
     * @param number the number of the schedule
     * @param paragraph the number of the paragraph
     */
    public Provision schedule(int number, int paragraph) {
        return cite("Sch " + number + " para " + paragraph, "schedule/" + number + "/paragraph/" + paragraph);
    }

    /**
     * {@return an annex}
     *
     * @param number its number
     */
    public Provision annex(int number) {
        return cite("Annex " + number, "annex/" + number);
    }

    /** {@return the whole instrument} */
    public Provision whole() {
        return new Provision(shortTitle, Optional.of(URI.create(SITE + path)));
    }

    private Provision cite(String place, String placePath) {
        return new Provision(shortTitle + " " + place, Optional.of(URI.create(SITE + path + "/" + placePath)));
    }

    private static String beforeBracket(String number) {
        int bracket = number.indexOf('(');
        return bracket < 0 ? number : number.substring(0, bracket);
    }

    @Override
    public String toString() {
        return shortTitle;
    }
}
