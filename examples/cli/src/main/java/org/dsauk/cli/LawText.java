package org.dsauk.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.law.InForce;
import org.dsauk.law.LawChange;
import org.dsauk.law.LawEntry;
import org.dsauk.law.LawTopic;

/** The law for people. */
final class LawText {

    private final boolean coloured;

    LawText(boolean coloured) {
        this.coloured = coloured;
    }

    String of(LawPage page) {
        String day = page.on().map(date -> "In force on " + date + ". ").orElse("Every wording that is known. ");
        return day
                + known(page.law().known())
                + page.listings().stream()
                        .map(listing -> "\n" + bold(listing.code()) + "\n" + list(listing, page))
                        .collect(Collectors.joining());
    }

    String of(List<LawChange> changes, InForce known) {
        String head = changes.isEmpty() ? "Nothing changed that is known. " : "";
        return head + known(known) + changes.stream().map(this::print).collect(Collectors.joining());
    }

    private String list(Listing listing, LawPage page) {
        return listing.topic().map(topic -> list(topic, page)).orElseGet(() -> LondonText.authorities(coloured));
    }

    private String list(LawTopic topic, LawPage page) {
        List<LawEntry> entries = page.entries(topic);
        return entries.isEmpty()
                ? "  none\n"
                : entries.stream().map(this::print).collect(Collectors.joining());
    }

    private String print(LawChange change) {
        LawEntry entry = change.entry();
        return "\n" + bold(change.date() + " " + change.kind().code()) + "  "
                + entry.topic().code() + "/" + entry.code() + "  " + entry.title() + "\n" + citation(entry);
    }

    private String print(LawEntry entry) {
        return "  " + bold(entry.code()) + "  " + entry.title() + "\n" + citation(entry) + status(entry) + facts(entry);
    }

    private static String citation(LawEntry entry) {
        return entry.citation()
                .map(place -> "    " + place
                        + place.url().map(url -> " <" + url + ">").orElse("") + "\n")
                .orElse("");
    }

    private static String status(LawEntry entry) {
        String days = entry.inForce().equals(InForce.ALWAYS) ? "" : " " + entry.inForce();
        String source = entry.source().map(text -> " (" + text + ")").orElse("");
        return "    " + entry.status().code() + days + "; " + entry.certainty().code() + source + "\n";
    }

    private static String facts(LawEntry entry) {
        Optional<String> facts = entry.facts().entrySet().stream()
                .filter(fact -> !fact.getValue().isEmpty())
                .map(LawText::fact)
                .reduce((one, other) -> one + "; " + other);
        return facts.map(text -> "    " + text + "\n").orElse("");
    }

    private static String fact(Map.Entry<String, String> fact) {
        return fact.getKey().replace('-', ' ') + ": " + fact.getValue();
    }

    private static String known(InForce known) {
        return "The law is known " + known + ".\n";
    }

    private String bold(String text) {
        return coloured ? "\u001b[1m" + text + "\u001b[0m" : text;
    }
}
