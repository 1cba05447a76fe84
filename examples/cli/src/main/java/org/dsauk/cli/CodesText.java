package org.dsauk.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.dsauk.law.InForce;
import org.dsauk.vocabulary.Vocabulary;
import org.dsauk.vocabulary.VocabularyCode;

/** Vocabularies for people. */
final class CodesText {

    private CodesText() {}

    /** All vocabularies, a line each. */
    static String names(List<Vocabulary> vocabularies) {
        return vocabularies.stream()
                .map(vocabulary ->
                        "%-26s  %-6s  %s%n".formatted(vocabulary.name(), openness(vocabulary), vocabulary.meaning()))
                .collect(Collectors.joining())
                .replace(System.lineSeparator(), "\n");
    }

    /** Some vocabularies with their codes. */
    static String codes(List<Vocabulary> vocabularies, boolean coloured) {
        return vocabularies.stream()
                .map(vocabulary -> describe(vocabulary, coloured))
                .collect(Collectors.joining("\n"));
    }

    private static String describe(Vocabulary vocabulary, boolean coloured) {
        String head = vocabulary.name() + "  (" + openness(vocabulary) + ")";
        String members = vocabulary.members().isEmpty()
                ? "  in reports only\n"
                : "  taken by " + String.join(", ", vocabulary.members()) + "\n";
        int width = vocabulary.codes().stream()
                .mapToInt(code -> code.code().length())
                .max()
                .orElse(0);
        String codes =
                vocabulary.codes().stream().map(code -> line(code, width)).collect(Collectors.joining());
        return (coloured ? "\u001b[1m" + head + "\u001b[0m" : head) + "\n  " + vocabulary.meaning() + "\n" + members
                + "\n" + codes;
    }

    private static String openness(Vocabulary vocabulary) {
        return vocabulary.isOpen() ? "open" : "closed";
    }

    private static String line(VocabularyCode code, int width) {
        String law =
                code.citation().map(citation -> "  [" + citation.text() + "]").orElse("");
        String days = code.inForce()
                .filter(of -> !of.equals(InForce.ALWAYS))
                .map(of -> "  " + of)
                .orElse("");
        return "  " + code.code() + " ".repeat(width - code.code().length()) + "  " + code.meaning() + law + days
                + "\n";
    }
}
