package org.dsauk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the source text of the model says about its packages, types and members. */
final class ModelSources {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(?<text>.*?)\\*/", Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile("\\s*\\((?<source>(?:[^()]|\\([^()]*\\))*)\\)\\s*\\.?$");

    private ModelSources() {}

    /**
     * A sentence and the place in law or practice that it names in brackets at its end.
     *
     * @param text the sentence without the brackets
     * @param source what stands in them
     */
    record Sentence(String text, Optional<String> source) {

        static Sentence of(String comment) {
            Matcher matcher = SOURCE.matcher(comment);
            return matcher.find() && namesASource(matcher.group("source"))
                    ? new Sentence(comment.substring(0, matcher.start()), Optional.of(matcher.group("source")))
                    : new Sentence(comment, Optional.empty());
        }

        private static boolean namesASource(String words) {
            return Pattern.compile("UK GDPR|DPA 2018|ICO|Act \\d|SI \\d|Regulations|Policy|practice|law")
                    .matcher(words)
                    .find();
        }
    }

    static Sentence ofPackage(Package topic) {
        return Sentence.of(firstSentence(comments(read(topic.getName(), "package-info"), "")));
    }

    static Sentence ofType(Class<?> type) {
        String declaration = "interface " + type.getSimpleName() + " ";
        return Sentence.of(firstSentence(comments(read(type), declaration)));
    }

    static Sentence ofMember(Class<?> type, String getter) {
        String comment = comments(read(type), " " + getter + "();");
        return Sentence.of(comment.replaceFirst("^\\{@return ", "").replaceFirst("\\}$", ""));
    }

    /** Where a member stands in the source of its type. */
    static int position(Class<?> type, String getter) {
        return read(type).indexOf(" " + getter + "();");
    }

    /** The last comment before a declaration, on one line; where no declaration is named, the first comment. */
    private static String comments(String source, String declaration) {
        int end = declaration.isEmpty() ? source.length() : source.indexOf(declaration);
        if (end < 0) {
            throw new IllegalStateException("the source does not declare '" + declaration.strip() + "'");
        }
        Matcher matcher = COMMENT.matcher(source.substring(0, end));
        String found = "";
        while (matcher.find()) {
            found = matcher.group("text");
            if (declaration.isEmpty()) {
                break;
            }
        }
        return found.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)\\}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String firstSentence(String comment) {
        int paragraph = comment.indexOf(" <p>");
        String first = paragraph < 0 ? comment : comment.substring(0, paragraph);
        return first.replaceFirst("\\.$", "");
    }

    private static String read(Class<?> type) {
        return read(type.getPackageName(), type.getSimpleName());
    }

    private static String read(String topic, String file) {
        try {
            return Files.readString(SOURCES.resolve(topic.replace('.', '/')).resolve(file + ".java"));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the source of '" + file + "'", e);
        }
    }
}
