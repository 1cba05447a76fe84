package org.dsauk.cli;

import java.util.List;

/**
 * Which of the files that the user named are faulty.
 *
 * @param all how many files there are
 * @param faulty those that cannot be read, or not whole
 */
record FaultyFiles(int all, List<Input> faulty) {

    FaultyFiles {
        faulty = List.copyOf(faulty);
    }

    static FaultyFiles among(List<Input> inputs) {
        return new FaultyFiles(
                inputs.size(),
                inputs.stream().filter(input -> !input.faults().isEmpty()).toList());
    }

    private long unreadable() {
        return faulty.stream().filter(input -> input.agreement().isEmpty()).count();
    }

    /** {@return whether there is nothing from which to answer} */
    boolean leaveNothing() {
        return unreadable() == all;
    }

    /** {@return whether the answer is from some of the files only} */
    boolean leaveOnlySome() {
        return unreadable() > 0 && !leaveNothing();
    }

    /** {@return that the answer is from some of the files only} */
    String notIncluded() {
        return unreadable() + " of " + all + " files could not be read and " + (unreadable() == 1 ? "is" : "are")
                + " not included";
    }

    /** {@return the exit code of a command that only answers} */
    int exitCode() {
        return unreadable() == 0 ? Dsa.ALL_READY : Dsa.BROKEN;
    }
}
