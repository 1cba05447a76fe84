package org.dsauk.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsauk.law.table.LawRow;

/** Reads the columns that every table of the law has, and refuses what they cannot mean. */
final class RowReader {

    static final String CODE = "code";
    static final String TITLE = "title";
    static final String CITATION = "citation";
    static final String PATH = "path";
    static final String FROM = "from";
    static final String TO = "to";
    static final String STATUS = "status";
    static final String SOURCE = "source";
    static final String CERTAINTY = "certainty";

    private static final List<String> COMMON =
            List.of(CODE, TITLE, CITATION, PATH, FROM, TO, STATUS, SOURCE, CERTAINTY);

    private static final LawStatus[] STATUSES = LawStatus.values();
    private static final Certainty[] CERTAINTIES = Certainty.values();
    private static final String SITE = "https://www.legislation.gov.uk/";

    private final LawRow row;

    private RowReader(LawRow row) {
        this.row = row;
    }

    static LawEntry read(LawTopic topic, LawRow row) {
        row.required(TITLE);
        topic.ownColumns().forEach(column -> column.check(row));
        return new LawEntry(topic, row, new RowReader(row));
    }

    static String[] columns(LawTopic topic) {
        return Stream.concat(COMMON.stream(), topic.columns().stream()).toArray(String[]::new);
    }

    String code() {
        String code = row.required(CODE);
        if (!isKebabCase(code)) {
            throw row.fault(CODE, "lower-case letters and digits with single hyphens between them");
        }
        return code;
    }

    Optional<Provision> citation() {
        Optional<String> text = row.text(CITATION);
        Optional<String> path = row.text(PATH);
        if (text.isPresent() && !CitationText.isCitation(text.get())) {
            throw row.fault(CITATION, "a citation such as 'Children Act 1989 s.47(9)' or 'DPA 2018 Sch 1 para 18'");
        }
        if (text.isEmpty() && path.isPresent()) {
            throw row.fault(CITATION, "a citation of what the path leads to");
        }
        return text.map(citation -> path.map(step -> Provision.of(citation, address(citation, step)))
                .orElseGet(() -> Provision.of(citation)));
    }

    InForce inForce() {
        Optional<LocalDate> from = row.date(FROM);
        Optional<LocalDate> to = row.date(TO);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw row.fault(TO, "a day not before '" + from.get() + "'");
        }
        return from.isEmpty() && to.isEmpty() ? InForce.ALWAYS : new InForce(from, to);
    }

    LawStatus status() {
        return Codes.read(row, STATUS, STATUSES);
    }

    Certainty certainty() {
        return Codes.read(row, CERTAINTY, CERTAINTIES);
    }

    private String address(String citation, String path) {
        if (CitationText.isPath(path)) {
            return SITE + path;
        }
        if (!citation.startsWith("guidance: ") || !CitationText.isAddress(path)) {
            throw row.fault(PATH, "a path such as 'ukpga/1989/41/section/47', or an address for guidance");
        }
        return path;
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
