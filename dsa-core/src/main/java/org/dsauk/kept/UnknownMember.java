package org.dsauk.kept;

import java.util.List;
import org.dsauk.text.Excerpt;

/** What is said of a member that the format does not define. */
public final class UnknownMember {

    private UnknownMember() {}

    /**
     * {@return the message, which names the member that was probably meant}
     *
     * @param name the name of the unknown member
     * @param known the names of the members that the format defines there
     */
    public static String message(String name, List<String> known) {
        return "the format has no member '" + Excerpt.of(name) + "' here"
                + NearNames.nearest(name, known)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("");
    }
}
