package org.dsauk.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of the model, against which the generator's reading of the class files is held. */
final class ModelSources {

    private static final Path ROOT = Path.of(System.getProperty("dsa.root"), "dsa-core/src/main/java");
    private static final Pattern GETTER = Pattern.compile("^ {4}\\S.* (get[A-Z]\\w*)\\(\\);", Pattern.MULTILINE);

    private ModelSources() {}

    /** The abstract getters of a type in the order of its source. */
    static List<String> getters(Class<?> type) {
        String source = text(ROOT.resolve(type.getName().replace('.', '/') + ".java"));
        Matcher matcher = GETTER.matcher(source);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    /** The names of the types whose source says that they are generated values. */
    static List<String> documentTypes() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> text(file).contains("\n@Value.Immutable"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
