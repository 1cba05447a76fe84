package org.dsauk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

    Input read(String name) {
        try {
            return name.equals(STANDARD_INPUT) ? Input.of(name, json.read(terminal.in())) : readFile(name);
        } catch (InvalidPathException e) {
            return Input.unopened(name, "this is no path");
        } catch (UncheckedIOException e) {
            return Input.unopened(name, reason(e.getCause()));
        }
    }

    private Input readFile(String name) {
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            return Input.unopened(name, "is a directory");
        }
        return Input.of(name, json.read(file));
    }

    private static String reason(@Nullable IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return cause instanceof AccessDeniedException ? "permission denied" : "it cannot be read";
    }
}
