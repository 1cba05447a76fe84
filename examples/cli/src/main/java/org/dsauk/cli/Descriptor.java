package org.dsauk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What a standard stream leads to, where the system can be asked (Linux); elsewhere nothing is known of it. */
enum Descriptor {
    /** Standard output. */
    OUT(1),
    /** Standard error. */
    ERR(2);

    private final int number;

    Descriptor(int number) {
        this.number = number;
    }

    boolean isPipe() {
        String target = target();
        return target.startsWith("pipe:") || target.startsWith("socket:");
    }

    boolean isTerminal() {
        String target = target();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    }

    private String target() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).toString();
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            return "";
        }
    }
}
