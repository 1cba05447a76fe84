package org.dsauk.obligation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsauk.law.Provision;
import org.dsauk.report.JsonPointer;
import org.dsauk.schedule.MissingFact;
import org.dsauk.text.Colour;
import org.dsauk.text.Page;

/** Prints obligations: by day and agreement, with whom, where and why. */
final class ObligationText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final String AGREEMENT = "    ";
    private static final String ENTRY = "      - ";
    private static final String DETAIL = "        ";

    private static final String TOUCHES = DETAIL + "Touches: - ";
    private static final String ALSO = DETAIL + "         - ";

    private record Change(String what, List<Provision> citations) {}

    private final Page page;
    private final AgreementNames names;

    ObligationText(Page page, AgreementNames names) {
        this.page = page;
        this.names = names;
    }

    void print(List<Obligation> obligations) {
        obligations.stream()
                .collect(Collectors.groupingBy(Obligation::day, TreeMap::new, Collectors.toList()))
                .forEach(this::print);
    }

    private void print(LocalDate day, List<Obligation> due) {
        page.gap();
        page.line("  " + DAY.format(day), Colour.BOLD);
        due.stream()
                .filter(obligation -> obligation.kind() != ObligationKind.LAW_CHANGE)
                .collect(Collectors.groupingBy(names::of, LinkedHashMap::new, Collectors.toList()))
                .forEach((agreement, obligations) -> {
                    page.paragraph(AGREEMENT, agreement);
                    obligations.forEach(this::print);
                });
        Map<Change, List<String>> changes = new LinkedHashMap<>();
        due.stream()
                .filter(obligation -> obligation.kind() == ObligationKind.LAW_CHANGE)
                .forEach(change -> changes.computeIfAbsent(
                                new Change(change.what(), change.citations()), key -> new ArrayList<>())
                        .add(names.of(change) + place(change.source())));
        changes.forEach(this::print);
    }

    private void print(Obligation obligation) {
        page.paragraph(label(obligation.kind()), obligation.what());
        obligation.uncertainty().ifPresent(why -> page.paragraph(DETAIL + "Note: ", why));
        printDetails(obligation.parties(), obligation.source(), obligation.missing(), obligation.citations());
    }

    private void print(Change change, List<String> touched) {
        page.paragraph(AGREEMENT, "The law changes");
        page.paragraph(ENTRY, change.what());
        String label = TOUCHES;
        for (String agreement : touched) {
            page.paragraph(label, agreement);
            label = ALSO;
        }
        printDetails(List.of(), JsonPointer.ROOT, List.of(), change.citations());
    }

    void printUndated(List<UndatedObligation> undated) {
        undated.stream()
                .filter(open -> open.kind() != ObligationKind.LAW_CHANGE)
                .collect(Collectors.groupingBy(names::of, LinkedHashMap::new, Collectors.toList()))
                .forEach((agreement, open) -> {
                    page.gap();
                    page.paragraph(AGREEMENT, agreement);
                    open.forEach(this::print);
                });
        undated.stream()
                .filter(open -> open.kind() == ObligationKind.LAW_CHANGE)
                .collect(Collectors.groupingBy(
                        change -> new Change(change.what(), change.citations()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach(this::printAwaited);
    }

    private void printAwaited(Change change, List<UndatedObligation> touched) {
        page.gap();
        print(
                change,
                touched.stream()
                        .map(open -> names.of(open) + place(open.source()))
                        .toList());
        page.paragraph(DETAIL + "Why: ", touched.get(0).reason());
    }

    private void print(UndatedObligation open) {
        page.paragraph(label(open.kind()), open.what());
        if (!open.saysOnlyWhatIsMissing()) {
            page.paragraph(DETAIL + "Why: ", open.reason());
        }
        printDetails(open.parties(), open.source(), open.missing(), open.citations());
    }

    private static String label(ObligationKind kind) {
        return ENTRY + kind.code().replace('-', ' ') + ": ";
    }

    private void printDetails(
            List<String> parties, JsonPointer source, List<MissingFact> missing, List<Provision> citations) {
        List<String> details = new ArrayList<>();
        add(details, "whom: ", ", ", parties.stream());
        add(details, "stated at ", "", Stream.of(source.text()).filter(text -> !text.isEmpty()));
        add(details, "missing: ", ", ", missing.stream().map(MissingFact::text));
        add(details, "source: ", " and ", citations.stream().map(Provision::text));
        if (!details.isEmpty()) {
            String line = String.join("; ", details);
            page.paragraph(DETAIL, line.substring(0, 1).toUpperCase(Locale.ENGLISH) + line.substring(1));
        }
    }

    private static void add(List<String> details, String label, String separator, Stream<String> values) {
        String joined = values.collect(Collectors.joining(separator));
        if (!joined.isEmpty()) {
            details.add(label + joined);
        }
    }

    private static String place(JsonPointer source) {
        return source.text().isEmpty() ? "" : " at " + source;
    }
}
