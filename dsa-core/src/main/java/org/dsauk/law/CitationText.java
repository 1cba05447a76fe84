package org.dsauk.law;

import java.util.regex.Pattern;

/** How citations and paths are written in tables. */
final class CitationText {

    private static final String NUMBER = "\\d+[A-Z]*(?:\\((?:\\d+[A-Z]*|[a-z]+)\\))*";
    private static final String NUMBERS = NUMBER + "(?:(?:-|, | and | to )" + NUMBER + ")*";
    private static final String PARAGRAPHS = "(?: paras? " + NUMBERS + ")?";
    private static final String SCHEDULE = "Sch \\d+[A-Z]*(?: Part \\d+[A-Z]*)?" + PARAGRAPHS;
    private static final String PLACE = "ss?\\." + NUMBERS + "|Arts? " + NUMBERS + "|regs? " + NUMBERS + "|" + SCHEDULE
            + "|Annex \\d+" + PARAGRAPHS + "|Part \\d+[A-Z]*(?: Chapter \\d+[A-Z]*)?";
    private static final String INSTRUMENT = "UK GDPR|SI \\d{4}/\\d+|[A-Z][^|:]* \\d{4}";

    private static final Pattern CITATION =
            Pattern.compile("(?:common law|guidance): \\S.*|(?:" + INSTRUMENT + ")(?: (?:" + PLACE + "))?");

    private static final String STEPS =
            "(?:/(?:section|article|regulation|rule|schedule|annex|part|chapter|paragraph)" + "/[0-9A-Za-z]+)*";
    private static final Pattern PATH = Pattern.compile(
            "[a-z]{2,5}/(?:\\d{4}|[A-Z][A-Za-z]+\\d*/\\d+(?:-\\d+)*|[A-Z][a-z]+[0-9a-zA-Z]*)/\\d+" + STEPS);

    private static final Pattern ADDRESS = Pattern.compile("https://[\\w.-]+(?:/[^\\s|]*)?");

    private CitationText() {}

    static boolean isCitation(String text) {
        return CITATION.matcher(text).matches();
    }

    static boolean isPath(String text) {
        return PATH.matcher(text).matches();
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
