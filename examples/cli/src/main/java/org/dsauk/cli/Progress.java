package org.dsauk.cli;

import java.util.function.LongSupplier;

/** Says on a terminal every second how many files are done, in one line that is taken away at the end. */
final class Progress implements AutoCloseable {

    private static final long SECOND = 1_000_000_000;

    private final Terminal terminal;
    private final int all;
    private final LongSupplier clock;
    private long said;
    private int done;
    private boolean shown;

    Progress(Terminal terminal, int all, LongSupplier clock) {
        this.terminal = terminal;
        this.all = all;
        this.clock = clock;
        this.said = clock.getAsLong();
    }

    static Progress of(Terminal terminal, int all) {
        return new Progress(terminal, all, System::nanoTime);
    }

    /** Counts a file that is done. */
    void next() {
        done++;
        if (terminal.progress() && clock.getAsLong() - said >= SECOND) {
            said = clock.getAsLong();
            shown = true;
            show("dsa: " + done + " of " + all + " files");
        }
    }

    private void show(String line) {
        terminal.err().print("\r" + line + "\u001b[K");
        terminal.err().flush();
    }

    @Override
    public void close() {
        if (shown) {
            show("");
        }
    }
}
