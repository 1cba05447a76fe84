package org.dsauk.validation.subject;

/**
 * Counts the work of one validation, and tells when a check has had its share of it.
 *
 * <p>The work depends on the agreement alone, and so does where a check stops.
 */
public final class Effort {

    /** How many steps one demand of a rule may take, over all its subjects. */
    public static final int MOST_OF_A_CHECK = 1_000_000;

    private long visited;
    private long lookedUp;
    private long begun;

    Effort() {}

    /** Counts one visit to a part of the agreement. */
    public void visit() {
        visited++;
    }

    /** Counts the work of something that goes over parts of the agreement elsewhere. */
    void visit(int times) {
        visited += times;
    }

    void lookUp() {
        lookedUp++;
    }

    /** Begins a check, which has its own share of the work. */
    public void begin() {
        begun = visited + lookedUp;
    }

    /** {@return whether the check has had its share} */
    public boolean isSpent() {
        return visited + lookedUp - begun > MOST_OF_A_CHECK;
    }

    /** {@return how many parts of the agreement were visited, each as often as it was} */
    public long visited() {
        return visited;
    }

    /** {@return how many references were looked up} */
    public long lookedUp() {
        return lookedUp;
    }
}
