package org.dsauk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dsauk.text.Printable;
import picocli.CommandLine.Help.Ansi;

/**
 * What the program reads from and writes to: UTF-8 whatever the platform thinks.
 *
 * @param in standard input
 * @param out standard output, for reports only; to write where nobody takes it throws {@link OutputFailure}
 * @param err standard error, for everything else
 * @param colour whether to colour what goes to standard output
 * @param progress whether somebody waits in front of standard error and sees nothing else meanwhile
 */
record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean colour, boolean progress) {

    /** {@return the streams of this process} */
    static Terminal system() {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        return new Terminal(
                System.in,
                writer(new StandardOutput(out, Descriptor.OUT::isPipe)),
                writer(new FileOutputStream(FileDescriptor.err)),
                isTerminal(),
                Descriptor.ERR.isTerminal() && !Descriptor.OUT.isTerminal());
    }

    static Terminal of(InputStream in, OutputStream out, OutputStream err, boolean colour, boolean progress) {
        return new Terminal(in, writer(new StandardOutput(out, () -> false)), writer(err), colour, progress);
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Says something in a line on standard error; what could disturb a terminal is printed as its code. */
    void say(String message) {
        err.println("dsa: " + Printable.of(message));
        err.flush();
    }

    // Up to JDK 21 there is a console only on a terminal; later picocli asks the console whether it is one.
    // It also honours NO_COLOR.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        return System.console() != null && Ansi.AUTO.enabled();
    }
}
