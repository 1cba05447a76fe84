package org.dsauk.json;

/**
 * How much a document may ask of its reader; what is larger is a fault and is not read.
 *
 * @param maxBytes the size of the document in bytes
 * @param maxDepth the depth to which objects and lists may be nested, at most {@link #DEEPEST}
 * @param maxStringLength the length of a string in UTF-16 units
 * @param maxElements the number of names, values, and beginnings and ends of objects and lists
 */
public record ReadLimits(int maxBytes, int maxDepth, int maxStringLength, int maxElements) {

    /** The greatest depth that can be asked for: what is deeper does not fit on the stack of every thread. */
    public static final int DEEPEST = 500;

    private static final ReadLimits DEFAULTS = new ReadLimits(32 << 20, 64, 1 << 20, 2_000_000);

    /**
     * Refuses limits that allow nothing, or more depth than can be read safely.
     *
     * @param maxBytes the size of the document in bytes
     * @param maxDepth the depth to which objects and lists may be nested
     * @param maxStringLength the length of a string in UTF-16 units
     * @param maxElements the number of names, values, and beginnings and ends of objects and lists
     * @throws IllegalArgumentException if a limit is not positive, or the depth is above {@link #DEEPEST}
     */
    public ReadLimits {
        if (maxBytes < 1 || maxDepth < 1 || maxStringLength < 1 || maxElements < 1) {
            throw new IllegalArgumentException("expected positive limits, but found " + maxBytes + ", " + maxDepth
                    + ", " + maxStringLength + ", " + maxElements);
        }
        if (maxDepth > DEEPEST) {
            throw new IllegalArgumentException("expected a depth of at most " + DEEPEST
                    + " levels, which every thread can read, but found " + maxDepth);
        }
    }

    /**
     * {@return limits that hold every agreement between thousands of parties and keep a reader safe: 32 MiB, 64 levels,
     * strings of 1 MiB, two million elements}
     */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }
}
