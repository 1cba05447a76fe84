package org.dsauk.law;

import java.util.regex.Pattern;

/** How citations and paths are written in tables. */
final class CitationText {

    private static final String HTTPS = "https://";

    private CitationText() {}

    static boolean isCitation(String text) {
        return Grammar.CITATION.matcher(text).matches();
    }

    static boolean isPath(String text) {
        return Grammar.PATH.matcher(text).matches();
    }

    static boolean isAddress(String text) {
        return text.startsWith(HTTPS) && text.length() > HTTPS.length() && text.indexOf(' ') < 0;
    }

    /** Compiled when something is first checked. */
    private static final class Grammar {
        static final String NUMBER = "\\d+[A-Z]*(?:\\((?:\\d+[A-Z]*|[a-z]+)\\))*";
        static final String NUMBERS = NUMBER + "(?:(?:-|, | and | to )" + NUMBER + ")*";
        static final String PARAGRAPHS = "(?: paras? " + NUMBERS + ")?";
        static final String SCHEDULE = "Sch \\d+[A-Z]*(?: Part \\d+[A-Z]*)?" + PARAGRAPHS;
        static final String PLACE = "ss?\\." + NUMBERS + "|Arts? " + NUMBERS + "|regs? " + NUMBERS + "|" + SCHEDULE
                + "|Annex \\d+" + PARAGRAPHS + "|Part \\d+[A-Z]*(?: Chapter \\d+[A-Z]*)?";
        static final String INSTRUMENT = "UK GDPR|SI \\d{4}/\\d+|[A-Z][^|:]* \\d{4}";

        static final Pattern CITATION =
                Pattern.compile("(?:common law|guidance): \\S.*|(?:" + INSTRUMENT + ")(?: (?:" + PLACE + "))?");

        static final String STEPS =
                "(?:/(?:section|article|regulation|rule|schedule|annex|part|chapter|paragraph)" + "/[0-9A-Za-z]+)*";
        static final Pattern PATH = Pattern.compile(
                "[a-z]{2,5}/(?:\\d{4}|[A-Z][A-Za-z]+\\d*/\\d+(?:-\\d+)*|[A-Z][a-z]+[0-9a-zA-Z]*)/\\d+" + STEPS);

        private Grammar() {}
    }
}
