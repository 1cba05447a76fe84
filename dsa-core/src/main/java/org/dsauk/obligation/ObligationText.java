package org.dsauk.obligation;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dsauk.law.Provision;
import org.dsauk.report.JsonPointer;
import org.dsauk.schedule.MissingFact;
import org.dsauk.text.Colour;
import org.dsauk.text.Page;

/** Prints obligations: by day and agreement, with whom, where and why. */
final class ObligationText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final String AGREEMENT = "    ";
    private static final String DETAIL = "        ";

    private record Change(String what, List<Provision> citations) {}

    private final Page page;

    ObligationText(Page page) {
        this.page = page;
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
                .collect(Collectors.groupingBy(Obligation::agreementName, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::printOf);
        due.stream()
                .filter(obligation -> obligation.kind() == ObligationKind.LAW_CHANGE)
                .collect(Collectors.groupingBy(
                        change -> new Change(change.what(), change.citations()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                change -> change.agreementName() + place(change.source()), Collectors.toList())))
                .forEach(this::print);
    }

    private void printOf(String agreement, List<Obligation> due) {
        page.paragraph(AGREEMENT, agreement);
        for (Obligation obligation : due) {
            page.paragraph(label(obligation.kind()), obligation.what());
            printParties(obligation.parties());
            obligation.uncertainty().ifPresent(why -> page.paragraph(DETAIL + "Note: ", why));
            printSources(obligation.source(), obligation.citations());
        }
    }

    private void print(Change change, List<String> touched) {
        page.paragraph(AGREEMENT, "The law changes");
        page.paragraph(label(ObligationKind.LAW_CHANGE), change.what());
        touched.forEach(agreement -> page.paragraph(DETAIL + "Touches: ", agreement));
        change.citations().forEach(this::printCitation);
    }

    void printUndated(List<UndatedObligation> undated) {
        undated.stream()
                .filter(open -> open.kind() != ObligationKind.LAW_CHANGE)
                .collect(Collectors.groupingBy(
                        UndatedObligation::agreementName, LinkedHashMap::new, Collectors.toList()))
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
                        .map(open -> open.agreementName() + place(open.source()))
                        .toList());
        page.paragraph(DETAIL + "Why: ", touched.get(0).reason());
    }

    private void print(UndatedObligation open) {
        page.paragraph(label(open.kind()), open.what());
        printParties(open.parties());
        page.paragraph(DETAIL + "Why: ", open.reason());
        if (!open.missing().isEmpty()) {
            String facts = open.missing().stream().map(MissingFact::text).collect(Collectors.joining(", "));
            page.paragraph(DETAIL + "Missing: ", facts);
        }
        printSources(open.source(), open.citations());
    }

    private static String label(ObligationKind kind) {
        return "      - " + kind.code().replace('-', ' ') + ": ";
    }

    private void printParties(List<String> parties) {
        if (!parties.isEmpty()) {
            page.paragraph(DETAIL + "Whom: ", String.join(", ", parties));
        }
    }

    private void printSources(JsonPointer source, List<Provision> citations) {
        if (!source.text().isEmpty()) {
            page.paragraph(DETAIL + "Stated at: ", source.text());
        }
        citations.forEach(this::printCitation);
    }

    private void printCitation(Provision citation) {
        page.paragraph(
                DETAIL + "Source: ",
                citation
                        + citation.url()
                                .map(URI::toString)
                                .map(url -> " <" + url + ">")
                                .orElse(""));
    }

    private static String place(JsonPointer source) {
        return source.text().isEmpty() ? "" : " at " + source;
    }
}
