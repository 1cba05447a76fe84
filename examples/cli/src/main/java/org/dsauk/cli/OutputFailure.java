package org.dsauk.cli;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/** Standard output takes no more; there is no use in going on. */
final class OutputFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final boolean pipe;

    OutputFailure(IOException cause, boolean pipe) {
        super(cause);
        this.reason = String.valueOf(cause.getMessage());
        this.pipe = pipe;
    }

    /** Says why, unless whoever read has had enough, and returns the exit code. */
    int report(Terminal terminal) {
        // The reason is in the language of the machine; but a pipe that takes no more is a closed one.
        if (pipe || reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            return Dsa.CLOSED;
        }
        terminal.say("standard output cannot be written: " + reason);
        return Dsa.BROKEN;
    }
}
