import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the class that holds the texts of the tables of the law, since a class loads in a fraction of the time that
 * opening a resource of a jar takes.
 *
 * <p>The tables keep their lines, so that line numbers stay true; comments are emptied, and the white space around
 * cells is left out.
 */
final class WriteTableTexts {

    /** The characters of one constant, so that it stays below the limit of a class file whatever they are. */
    private static final int CHUNK = 15_000;

    private WriteTableTexts() {}

    /**
     * Writes.
     *
     * @param args the folder of the tables, and the root of the generated sources
     */
    public static void main(String[] args) throws IOException {
        StringBuilder source = new StringBuilder();
        source.append("package org.dsauk.law;\n\n/** The texts of the tables, by the names of their files. */\n");
        source.append("final class TableTexts {\n    private TableTexts() {}\n\n    static String of(String file) {\n");
        source.append("        return switch (file) {\n");
        for (Path file : tables(Path.of(args[0]))) {
            source.append("            case \"").append(file.getFileName()).append("\" -> ");
            source.append(constant(text(file))).append(";\n");
        }
        source.append("            default -> throw new IllegalArgumentException(file);\n        };\n    }\n}\n");
        Path out = Path.of(args[1], "org", "dsauk", "law", "TableTexts.java");
        Files.createDirectories(out.getParent());
        if (!Files.exists(out) || !Files.readString(out).contentEquals(source)) {
            Files.writeString(out, source);
        }
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".psv"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> line(line) + "\n").collect(Collectors.joining());
    }

    private static String line(String line) {
        return line.startsWith("#")
                ? ""
                : Stream.of(line.split("\\|", -1)).map(String::strip).collect(Collectors.joining("|"));
    }

    private static String constant(String text) {
        StringBuilder constant = new StringBuilder();
        for (int from = 0; from < text.length(); from += CHUNK) {
            String literal = quoted(text.substring(from, Math.min(text.length(), from + CHUNK)));
            constant.append(from == 0 ? literal : ".concat(" + literal + ")");
        }
        return constant.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
