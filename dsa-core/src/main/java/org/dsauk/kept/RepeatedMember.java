package org.dsauk.kept;

/**
 * Names the second and later members of one name, so that they can be kept beside the first.
 *
 * <p>The name has a mark at its end that no member of a good document has. A member whose own name holds U+0000 is kept
 * under a marked name too, so a mark can always be told from a name, and every document is written as it was read.
 */
public final class RepeatedMember {

    private static final char MARK = 0;

    private RepeatedMember() {}

    /**
     * {@return the name under which a member is kept}
     *
     * @param name its name in the document
     * @param count how many members of that name are kept under marked names already
     */
    public static String keptName(String name, int count) {
        return name + MARK + count;
    }

    /**
     * {@return whether a member must be kept under a marked name, although it is the first of its name}
     *
     * @param name its name in the document
     */
    public static boolean needsMark(String name) {
        return name.indexOf(MARK) >= 0;
    }

    /**
     * {@return whether a name has the mark}
     *
     * @param keptName the name under which a member is kept
     */
    public static boolean isMarked(String keptName) {
        return keptName.indexOf(MARK) >= 0;
    }

    /**
     * {@return the name that a member has in the document}
     *
     * @param keptName the name under which it is kept
     */
    public static String name(String keptName) {
        int mark = keptName.lastIndexOf(MARK);
        return mark < 0 ? keptName : keptName.substring(0, mark);
    }
}
