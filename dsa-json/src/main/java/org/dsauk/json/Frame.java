package org.dsauk.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dsauk.model.JsonText;
import org.jspecify.annotations.Nullable;

/** An object while it is being read: which members it had, and what could not be taken into the model. */
final class Frame {

    private long seen;
    private @Nullable Map<String, JsonText> other;
    private String member = "";
    private @Nullable StringBuilder unreadElements;

    /** Notes a member; false if the object had it already. */
    boolean see(int index, String name) {
        member = name;
        long bit = 1L << index;
        boolean first = (seen & bit) == 0;
        seen |= bit;
        return first;
    }

    boolean saw(int index) {
        return (seen & (1L << index)) != 0;
    }

    /** Keeps a member that the model has no place for; false if one of that name is kept already. */
    boolean keep(String name, String text) {
        if (other == null) {
            other = new LinkedHashMap<>();
        }
        return other.putIfAbsent(name, JsonText.of(text)) == null;
    }

    /** Keeps the value of the current member, or one element of its list. */
    void keepValue(String text) {
        if (unreadElements == null) {
            keep(member, text);
        } else {
            unreadElements.append(unreadElements.length() == 1 ? "" : ",").append(text);
        }
    }

    void beginList() {
        unreadElements = new StringBuilder("[");
    }

    void endList() {
        if (unreadElements != null && unreadElements.length() > 1) {
            keep(member, unreadElements.append(']').toString());
        }
        unreadElements = null;
    }

    boolean isInList() {
        return unreadElements != null;
    }

    boolean hasOther() {
        return other != null;
    }

    Map<String, JsonText> other() {
        return other == null ? Map.of() : other;
    }
}
