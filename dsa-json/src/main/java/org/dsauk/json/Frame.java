package org.dsauk.json;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dsauk.kept.RepeatedMember;
import org.dsauk.model.JsonText;
import org.jspecify.annotations.Nullable;

/** An object while it is being read: which members it had, and what could not be taken into the model. */
final class Frame {

    private long seen;
    private long isNull;
    private @Nullable Map<String, JsonText> other;
    private String member = "";
    private boolean inList;
    private int marked;
    private @Nullable Unread unread;

    /** Elements of a list that could not be taken into the model: which, and their text. */
    private record Unread(BitSet indices, StringBuilder elements) {}

    /** Notes a member; false if the object had it already. */
    boolean see(int index, String name) {
        member = name;
        long bit = 1L << index;
        boolean first = (seen & bit) == 0;
        seen |= bit;
        return first;
    }

    void seeNull(int index) {
        isNull |= 1L << index;
    }

    boolean saw(int index) {
        return (seen & (1L << index)) != 0;
    }

    /** Whether the object has a member, and not as null. */
    boolean sawValue(int index) {
        return (seen & ~isNull & (1L << index)) != 0;
    }

    boolean hasKept(String name) {
        return other != null && other.containsKey(name);
    }

    /** Keeps a member that the model has no place for, unless one of that name is kept already. */
    void keep(String name, String text) {
        if (other == null) {
            other = new LinkedHashMap<>();
        }
        other.putIfAbsent(name, JsonText.of(text));
    }

    /** Keeps a member whose name another one has already, or that has a name that cannot be kept as it is. */
    void keepMarked(String name, String text) {
        keep(RepeatedMember.keptName(name, marked), text);
        marked++;
    }

    /** Keeps the value of the current member. */
    void keepValue(String text) {
        keep(member, text);
    }

    /** Keeps one element of the list of the current member. */
    void keepElement(int index, String text) {
        if (unread == null) {
            unread = new Unread(new BitSet(), new StringBuilder("["));
        }
        unread.elements().append(unread.indices().isEmpty() ? "" : ",").append(text);
        unread.indices().set(index);
    }

    void beginList() {
        inList = true;
    }

    /** The indices of the elements that were kept; null if there are none. */
    @Nullable
    BitSet endList() {
        Unread ended = unread;
        inList = false;
        unread = null;
        if (ended == null) {
            return null;
        }
        keep(member, ended.elements().append(']').toString());
        return ended.indices();
    }

    boolean isInList() {
        return inList;
    }

    boolean hasOther() {
        return other != null;
    }

    Map<String, JsonText> other() {
        return other == null ? Map.of() : other;
    }
}
