package org.dsauk.validation.subject;

/** Counts the work of one validation, so that a test can show that it grows no faster than the agreement. */
public final class Effort {

    private long visited;
    private long lookedUp;

    Effort() {}

    /** Counts one visit to a part of the agreement. */
    public void visit() {
        visited++;
    }

    void lookUp() {
        lookedUp++;
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
