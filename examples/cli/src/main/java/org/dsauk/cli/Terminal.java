package org.dsauk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * What the program reads from and writes to: UTF-8 whatever the platform thinks.
 *
 * @param in standard input
 * @param out standard output, for reports only
 * @param err standard error, for everything else
 * @param colour whether to colour what goes to standard output
 */
record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean colour) {

    /** {@return the streams of this process} */
    static Terminal system() {
        return of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal());
    }

    static Terminal of(InputStream in, OutputStream out, OutputStream err, boolean colour) {
        return new Terminal(in, writer(out), writer(err), colour);
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    // Up to JDK 21 there is a console only on a terminal; later picocli asks the console whether it is one.
    // It also honours NO_COLOR.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        return System.console() != null && Ansi.AUTO.enabled();
    }
}
