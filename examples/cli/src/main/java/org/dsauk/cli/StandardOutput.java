package org.dsauk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Passes on what is written, and fails at once and for good when it cannot; a print writer would go on in silence. */
final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private final BooleanSupplier pipe;
    private @Nullable IOException failure;

    /** Passes on to a stream, of which it can be asked whether it is known to be a pipe. */
    StandardOutput(OutputStream out, BooleanSupplier pipe) {
        this.out = out;
        this.pipe = pipe;
    }

    /** Something to do with the stream. */
    private interface Step {
        void run() throws IOException;
    }

    private void run(Step step) {
        if (failure != null) {
            throw new OutputFailure(failure, pipe.getAsBoolean());
        }
        try {
            step.run();
        } catch (IOException e) {
            failure = e;
            throw new OutputFailure(e, pipe.getAsBoolean());
        }
    }

    @Override
    public void write(int octet) {
        run(() -> out.write(octet));
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
        run(() -> out.write(octets, offset, length));
    }

    @Override
    public void flush() {
        run(out::flush);
    }
}
