package org.dsauk.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A source file in the making. */
final class SourceFile {

    private static final String INDENT = "    ";

    private final String packageName;
    private final String className;
    private final StringBuilder text = new StringBuilder();
    private int depth;

    SourceFile(String packageName, String className) {
        this.packageName = packageName;
        this.className = className;
        line("package " + packageName + ";");
        line("");
    }

    /** Adds a line; a brace at its end or beginning sets the indentation. */
    SourceFile line(String line) {
        if (line.startsWith("}")) {
            depth--;
        }
        if (line.isEmpty()) {
            text.append('\n');
        } else {
            text.append(INDENT.repeat(depth)).append(line).append('\n');
        }
        if (line.endsWith("{")) {
            depth++;
        }
        return this;
    }

    void write(Path root) {
        Path file = root.resolve(packageName.replace('.', '/')).resolve(className + ".java");
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !Files.readString(file).contentEquals(text)) {
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
