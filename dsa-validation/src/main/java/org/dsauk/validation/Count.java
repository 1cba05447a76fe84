package org.dsauk.validation;

/** Says how many there are of something. */
final class Count {

    private Count() {}

    /** {@return such as {@code 1 error} or {@code 3 errors}} */
    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
