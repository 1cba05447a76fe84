import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the class that holds the tables of the law, line by line, since a class loads in a fraction of the time that
 * opening a resource of a jar and looking for the ends of lines take.
 *
 * <p>The lines keep their places, so that line numbers stay true; comments are emptied, and the white space around
 * cells is left out. Tests compare the class with what {@code TableReader} makes of the files.
 */
final class WriteTableTexts {

    private WriteTableTexts() {}

    /**
     * Writes.
     *
     * @param args the folder of the tables, and the root of the generated sources
     */
    public static void main(String[] args) throws IOException {
        StringBuilder source = new StringBuilder();
        source.append("package org.dsauk.law;\n\nimport java.util.List;\nimport org.dsauk.law.table.LawTable;\n\n");
        source.append("/** The tables, by the names of their files. */\n");
        source.append(
                "final class TableTexts {\n    private TableTexts() {}\n\n    static LawTable of(String file) {\n");
        source.append("        return switch (file) {\n");
        for (Path file : tables(Path.of(args[0]))) {
            source.append("            case ").append(quoted(file.getFileName().toString()));
            source.append(" -> LawTable.ofChecked(file, ")
                    .append(arguments(lines(file)))
                    .append(");\n");
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

    /** {@return the lines of a table; empty where a line is a comment} */
    private static List<List<String>> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.startsWith("#") || line.isBlank() ? List.<String>of() : cells(line))
                .toList();
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** {@return the names of the columns, then every line, that of the names being empty} */
    private static String arguments(List<List<String>> lines) {
        List<String> names =
                lines.stream().filter(line -> !line.isEmpty()).findFirst().orElseThrow();
        Stream<String> rows = lines.stream().map(line -> line == names ? "" : String.join("|", line));
        return Stream.concat(Stream.of("List.of(" + list(names.stream()) + ")"), rows.map(WriteTableTexts::quoted))
                .collect(Collectors.joining(", "));
    }

    private static String list(Stream<String> values) {
        return values.map(WriteTableTexts::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
