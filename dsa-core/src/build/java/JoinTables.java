import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins the tables of the law into one resource, since opening one is most of what reading a small table costs.
 *
 * <p>The first line says of each table its name, beginning and end. The tables keep their lines, so that line numbers
 * stay true; comments are emptied, and the white space around cells is left out.
 */
final class JoinTables {

    private JoinTables() {}

    /**
     * Joins.
     *
     * @param args the folder of the tables, and the file to write
     */
    public static void main(String[] args) throws IOException {
        StringBuilder index = new StringBuilder();
        StringBuilder tables = new StringBuilder();
        for (Path file : tables(Path.of(args[0]))) {
            int begin = tables.length();
            Files.readAllLines(file).forEach(line -> tables.append(line(line)).append('\n'));
            index.append(index.length() == 0 ? "" : " ").append(file.getFileName());
            index.append(' ').append(begin).append(' ').append(tables.length());
        }
        Path joined = Path.of(args[1]);
        Files.createDirectories(joined.getParent());
        Files.writeString(joined, index + "\n" + tables);
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".psv"))
                    .sorted()
                    .toList();
        }
    }

    private static String line(String line) {
        return line.startsWith("#")
                ? ""
                : Stream.of(line.split("\\|", -1)).map(String::strip).collect(Collectors.joining("|"));
    }
}
