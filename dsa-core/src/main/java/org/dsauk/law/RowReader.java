package org.dsauk.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.law.table.LawRow;

/** Reads the columns that every table of the law has. */
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

    private RowReader() {}

    static String[] columns(LawTopic topic) {
        List<String> columns = new ArrayList<>(COMMON);
        for (OwnColumn column : OwnColumns.of(topic)) {
            columns.add(column.name());
        }
        return columns.toArray(new String[0]);
    }

    static InForce inForce(LawRow row) {
        Optional<LocalDate> from = row.date(FROM);
        Optional<LocalDate> to = row.date(TO);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw row.fault(TO, "a day not before '" + from.get() + "'");
        }
        return from.isEmpty() && to.isEmpty() ? InForce.ALWAYS : new InForce(from, to);
    }

    static LawStatus status(LawRow row) {
        return Codes.read(row, STATUS, STATUSES);
    }

    static Certainty certainty(LawRow row) {
        return Codes.read(row, CERTAINTY, CERTAINTIES);
    }

    static Optional<Provision> citation(LawRow row) {
        Optional<String> citation = row.text(CITATION);
        if (citation.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> path = row.text(PATH);
        return Optional.of(
                path.isEmpty() ? Provision.of(citation.get()) : Provision.of(citation.get(), address(path.get())));
    }

    private static String address(String path) {
        return CitationText.isAddress(path) ? path : SITE.concat(path);
    }
}
