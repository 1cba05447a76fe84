package org.dsauk.validation;

import java.util.Arrays;
import org.dsauk.report.JsonPointer;

/** The way from the root of a document to where a walk stands; a pointer is made only when somebody asks. */
final class Path {

    private static final int DEPTH = 16;

    /** As deep as any document that can be read; what is built deeper does not fit on the stack of every thread. */
    private static final int DEEPEST = 500;

    /** A part of the agreement that lies too deep to be looked at. */
    static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super("the agreement is nested more than " + DEEPEST + " levels deep", null, false, false);
        }
    }

    private String[] members = new String[DEPTH];
    private int[] indices = new int[DEPTH];
    private int depth;

    void push(String member) {
        makeRoom();
        members[depth] = member;
        indices[depth] = -1;
        depth++;
    }

    void push(int index) {
        makeRoom();
        indices[depth] = index;
        depth++;
    }

    void pop() {
        depth--;
    }

    JsonPointer pointer() {
        JsonPointer pointer = JsonPointer.ROOT;
        for (int i = 0; i < depth; i++) {
            pointer = indices[i] < 0 ? pointer.child(members[i]) : pointer.child(indices[i]);
        }
        return pointer;
    }

    private void makeRoom() {
        if (depth == DEEPEST) {
            throw new TooDeep();
        }
        if (depth == indices.length) {
            members = Arrays.copyOf(members, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
        }
    }
}
