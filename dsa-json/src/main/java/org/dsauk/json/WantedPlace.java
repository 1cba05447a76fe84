package org.dsauk.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsauk.report.JsonPointer;

/** A node of the tree of the places that are looked for. */
final class WantedPlace {

    private final List<JsonPointer> all = new ArrayList<>();
    private final Map<String, WantedPlace> children = new HashMap<>();

    static WantedPlace treeOf(Set<JsonPointer> pointers) {
        WantedPlace root = new WantedPlace();
        pointers.forEach(root::add);
        return root;
    }

    private void add(JsonPointer pointer) {
        WantedPlace node = this;
        node.all.add(pointer);
        for (String token : pointer.tokens()) {
            node = node.children.computeIfAbsent(token, name -> new WantedPlace());
            node.all.add(pointer);
        }
    }

    /** This place and all places wanted within it. */
    List<JsonPointer> all() {
        return all;
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    /** The place of a name or index, once: of two members with one name the first was read. */
    List<WantedPlace> take(String token) {
        WantedPlace child = children.remove(token);
        return child == null ? List.of() : List.of(child);
    }
}
