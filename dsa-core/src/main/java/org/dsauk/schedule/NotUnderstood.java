package org.dsauk.schedule;

import java.util.Map;
import java.util.Optional;
import org.dsauk.kept.Extensions;
import org.dsauk.kept.RepeatedMember;
import org.dsauk.model.JsonText;
import org.dsauk.report.JsonPointer;
import org.dsauk.text.Excerpt;

/**
 * Members on which a day may hang and that nobody understood.
 *
 * <p>A misspelt member, a value that could not be read or a condition of a newer format may change when data goes. No
 * day is told then, rather than the one that would follow without it. Extensions change no day.
 */
final class NotUnderstood {

    private NotUnderstood() {}

    /**
     * {@return that no day can be told; empty where everything is understood}
     *
     * @param others the members of an object that the format does not define, or that could not be read
     * @param object where the object stands
     */
    static Optional<PeriodEnd> in(Map<String, JsonText> others, JsonPointer object) {
        for (String kept : others.keySet()) {
            if (RepeatedMember.isMarked(kept) || !Extensions.isExtension(kept)) {
                String name = RepeatedMember.name(kept);
                return Optional.of(PeriodEnd.missing(
                        new MissingFact.Member(object.child(name)),
                        "what the member " + Excerpt.quoted(name) + " says is not understood"));
            }
        }
        return Optional.empty();
    }
}
