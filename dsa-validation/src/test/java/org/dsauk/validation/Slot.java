package org.dsauk.validation;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A place in a JSON tree that holds a value: a member of an object or an element of a list. */
sealed interface Slot {

    /** {@return the value that is there now} */
    JsonNode value();

    /** {@return the name of the member that holds it, itself or in a list} */
    String member();

    /** Puts another value there. */
    void put(JsonNode value);

    /** Removes the value together with its place. */
    void remove();

    /** Puts a copy of the value beside it. */
    void repeat();

    /** {@return all places of a tree, each before those within it} */
    static List<Slot> of(JsonNode tree) {
        List<Slot> slots = new ArrayList<>();
        collect(tree, "", slots);
        return slots;
    }

    private static void collect(JsonNode holder, String member, List<Slot> slots) {
        if (holder instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> add(new MemberSlot(object, name), slots));
        } else if (holder instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                add(new ElementSlot(array, i, member), slots);
            }
        }
    }

    private static void add(Slot slot, List<Slot> slots) {
        slots.add(slot);
        collect(slot.value(), slot.member(), slots);
    }

    /** A member of an object. */
    record MemberSlot(ObjectNode holder, String name) implements Slot {
        @Override
        public String member() {
            return name;
        }

        @Override
        public JsonNode value() {
            return holder.get(name);
        }

        @Override
        public void put(JsonNode value) {
            holder.set(name, value);
        }

        @Override
        public void remove() {
            holder.remove(name);
        }

        @Override
        public void repeat() {
            holder.set(name + "s", value().deepCopy());
        }
    }

    /** An element of a list. */
    record ElementSlot(ArrayNode holder, int index, String member) implements Slot {
        @Override
        public JsonNode value() {
            return holder.get(index);
        }

        @Override
        public void put(JsonNode value) {
            holder.set(index, value);
        }

        @Override
        public void remove() {
            holder.remove(index);
        }

        @Override
        public void repeat() {
            holder.insert(index, value().deepCopy());
        }
    }
}
