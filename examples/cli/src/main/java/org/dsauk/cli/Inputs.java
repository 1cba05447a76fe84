package org.dsauk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsauk.json.DsaJson;
import org.jspecify.annotations.Nullable;

/** Opens and reads the files that the user names; whatever goes wrong is a finding. */
final class Inputs {

    private static final String STANDARD_INPUT = "-";

    private final Terminal terminal;
    private final DsaJson json;

    Inputs(Terminal terminal, DsaJson json) {
        this.terminal = terminal;
        this.json = json;
    }

    /** {@return what the user named, with the files below a directory in its place} */
    List<Source> sources(List<String> names) {
        return names.stream().flatMap(this::sources).toList();
    }

    private Stream<Source> sources(String name) {
        return directory(name).map(this::below).orElseGet(() -> Stream.of(new Source(name, () -> read(name))));
    }

    private static Optional<Path> directory(String name) {
        try {
            return Optional.of(Path.of(name)).filter(path -> !name.equals(STANDARD_INPUT) && Files.isDirectory(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Stream<Source> below(Path directory) {
        DirectoryWalk walk = DirectoryWalk.of(directory);
        walk.leftOut().forEach(what -> terminal.say(directory + ": " + what));
        if (walk.found().isEmpty()) {
            return Stream.of(new Source(directory.toString(), () -> Input.empty(directory.toString())));
        }
        return walk.found().entrySet().stream().map(this::source);
    }

    private Source source(Map.Entry<Path, Optional<IOException>> found) {
        String name = found.getKey().toString();
        return new Source(
                name,
                () -> found.getValue()
                        .map(failure -> Input.unopened(name, reason(failure)))
                        .orElseGet(() -> read(name, found.getKey())));
    }

    /** {@return what came of reading one file, or standard input} */
    Input read(String name) {
        try {
            return name.equals(STANDARD_INPUT) ? Input.of(name, json.read(terminal.in())) : read(name, Path.of(name));
        } catch (InvalidPathException e) {
            return Input.unopened(name, "this is no path");
        } catch (UncheckedIOException e) {
            return Input.unopened(name, reason(e.getCause()));
        }
    }

    private Input read(String name, Path file) {
        if (Files.isDirectory(file)) {
            return Input.unopened(name, "is a directory");
        }
        try {
            return Input.of(name, json.read(file));
        } catch (UncheckedIOException e) {
            return Input.unopened(name, reason(e.getCause()));
        }
    }

    private static String reason(@Nullable IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return cause instanceof AccessDeniedException ? "permission denied" : "it cannot be read";
    }
}
