package org.dsauk.text;

/**
 * Says how many there are of something.
 *
 * @since 0.1.0
 */
public final class Count {

    private Count() {}

    /**
     * {@return such as {@code 1 error} or {@code 3 errors}}
     *
     * @param number how many
     * @param noun what one of them is called; another one takes an s
     */
    public static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
