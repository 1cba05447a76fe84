package org.dsauk.cli;

import java.util.function.Supplier;

/**
 * Something that the user wants to be read.
 *
 * @param name how to name it
 * @param content reads it; whatever goes wrong is a finding
 */
record Source(String name, Supplier<Input> content) {

    Input read() {
        return content.get();
    }
}
