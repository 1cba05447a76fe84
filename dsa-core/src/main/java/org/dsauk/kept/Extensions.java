package org.dsauk.kept;

/** Members that others add on purpose: their names are URIs or begin with {@code x-}. */
public final class Extensions {

    private Extensions() {}

    /**
     * {@return whether a name is one that others may use for members of their own}
     *
     * @param name the name of a member
     */
    public static boolean isExtension(String name) {
        return name.startsWith("x-") || isUri(name);
    }

    private static boolean isUri(String name) {
        int colon = name.indexOf(':');
        return colon > 0 && colon < name.length() - 1 && isScheme(name, colon) && isWithoutSpace(name);
    }

    private static boolean isScheme(String name, int end) {
        for (int i = 0; i < end; i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !later)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithoutSpace(String name) {
        return name.chars().noneMatch(Character::isWhitespace);
    }
}
