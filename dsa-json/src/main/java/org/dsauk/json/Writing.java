package org.dsauk.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.kept.RepeatedMember;
import org.dsauk.model.Code;
import org.dsauk.model.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One document while it is being written: takes one value after the other from the generated writers.
 *
 * <p>What is absent or empty is left out. Members that the format does not define follow those that it does; what could
 * not be read under a member's name goes back there, unless the member has been given a value since.
 */
final class Writing {

    private final JsonGenerator out;
    private final Deque<Level> levels = new ArrayDeque<>();
    private Map<String, JsonText> other = Map.of();
    private long written;

    Writing(JsonGenerator out) {
        this.out = out;
    }

    private record Level(Map<String, JsonText> other, long written) {}

    void begin(Map<String, JsonText> otherMembers) {
        if (levels.size() >= ReadLimits.DEEPEST / 2) {
            throw new IllegalArgumentException("expected an agreement whose parts are nested in each other at most "
                    + ReadLimits.DEEPEST / 2 + " times, but found more");
        }
        levels.push(new Level(other, written));
        other = otherMembers;
        written = 0;
        out.writeStartObject();
    }

    void end(Members members) {
        if (!other.isEmpty()) {
            other.forEach((name, value) -> otherMember(members, name, value));
        }
        out.writeEndObject();
        Level outer = levels.pop();
        other = outer.other();
        written = outer.written();
    }

    private void otherMember(Members members, String name, JsonText value) {
        int index = members.indexOf(name);
        if (index < 0 || (written & (1L << index)) == 0) {
            out.writeName(RepeatedMember.name(name));
            RawText.write(out, value);
        }
    }

    private void name(Member member) {
        written |= 1L << member.index();
        out.writeName(member.name());
    }

    void format(Member member) {
        if (!other.containsKey(member.name().getValue())) {
            text(member, DataSharingAgreement.FORMAT);
        }
    }

    /** Writes an id; one that is empty was not stated, or could not be read. */
    void id(Member member, String value) {
        if (!value.isEmpty()) {
            text(member, value);
        }
    }

    void text(Member member, @Nullable String value) {
        if (value != null) {
            name(member);
            out.writeString(value);
        }
    }

    void code(Member member, @Nullable Code value) {
        if (value != null) {
            text(member, value.code());
        }
    }

    void date(Member member, @Nullable Object value) {
        if (value != null) {
            text(member, value.toString());
        }
    }

    void period(Member member, @Nullable Object value) {
        date(member, value);
    }

    void uri(Member member, @Nullable Object value) {
        date(member, value);
    }

    void integer(Member member, @Nullable Integer value) {
        if (value != null) {
            name(member);
            out.writeNumber((int) value);
        }
    }

    void bool(Member member, @Nullable Boolean value) {
        if (value != null) {
            name(member);
            out.writeBoolean(value);
        }
    }

    <T> void document(Member member, @Nullable T value, Codec<T> codec) {
        if (value != null) {
            name(member);
            codec.write(this, value);
        }
    }

    void texts(Member member, List<String> values) {
        list(member, values, out::writeString);
    }

    void codes(Member member, List<? extends Code> values) {
        list(member, values, value -> out.writeString(value.code()));
    }

    void integers(Member member, List<Integer> values) {
        list(member, values, value -> out.writeNumber((int) value));
    }

    <T> void documents(Member member, List<T> values, Codec<T> codec) {
        list(member, values, value -> codec.write(this, value));
    }

    private <V> void list(Member member, List<V> values, Element<V> write) {
        if (values.isEmpty()) {
            return;
        }
        name(member);
        out.writeStartArray();
        for (V value : values) {
            write.write(value);
        }
        JsonText unread = other.get(member.name().getValue());
        if (unread != null) {
            RawText.writeElements(out, unread);
        }
        out.writeEndArray();
    }

    /** Writes one element of a list. */
    private interface Element<V> {
        void write(V value);
    }
}
