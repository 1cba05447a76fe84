package org.dsauk.law;

import java.util.Optional;
import org.dsauk.law.table.LawRow;

/**
 * Refuses rows that do not say what a row of the law must.
 *
 * <p>Rows of adopters are checked when they are read. Those that the library brings are checked by its tests, so that
 * nobody waits for it.
 */
final class RowCheck {

    private RowCheck() {}

    static void check(LawTopic topic, LawRow row) {
        if (!isKebabCase(row.required(RowReader.CODE))) {
            throw row.fault(RowReader.CODE, "lower-case letters and digits with single hyphens between them");
        }
        row.required(RowReader.TITLE);
        RowReader.inForce(row);
        RowReader.status(row);
        RowReader.certainty(row);
        checkCitation(row);
        OwnColumns.of(topic).forEach(column -> column.check(row));
    }

    private static void checkCitation(LawRow row) {
        Optional<String> citation = row.text(RowReader.CITATION);
        Optional<String> path = row.text(RowReader.PATH);
        if (citation.isPresent() && !CitationText.isCitation(citation.get())) {
            throw row.fault(
                    RowReader.CITATION, "a citation such as 'Children Act 1989 s.47(9)' or 'DPA 2018 Sch 1 para 18'");
        }
        if (citation.isEmpty() && path.isPresent()) {
            throw row.fault(RowReader.CITATION, "a citation of what the path leads to");
        }
        if (path.isPresent() && !leadsSomewhere(path.get(), citation.get())) {
            throw row.fault(RowReader.PATH, "a path such as 'ukpga/1989/41/section/47', or an address for guidance");
        }
    }

    private static boolean leadsSomewhere(String path, String citation) {
        return CitationText.isPath(path) || (citation.startsWith("guidance: ") && CitationText.isAddress(path));
    }

    private static boolean isKebabCase(String code) {
        boolean afterHyphen = true;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean hyphen = c == '-';
            if ((hyphen && afterHyphen) || !(hyphen || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                return false;
            }
            afterHyphen = hyphen;
        }
        return !afterHyphen;
    }
}
