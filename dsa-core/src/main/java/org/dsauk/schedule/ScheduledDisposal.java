package org.dsauk.schedule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.HeldCopy;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionRule;

/**
 * What one rule says about when data goes that one holder has for one purpose.
 *
 * <p>All days are last days: data is kept on {@code end}, and goes on {@code disposal} at the latest.
 *
 * @param holder the id of the party, or of a group that nobody has joined yet; empty where the rule binds all and
 *     nobody is named
 * @param item the id of the data item; empty where all that the holder has
 * @param output the id of the output, where the rule is about one
 * @param purpose the id of the purpose; empty where all
 * @param copy which copy, where the rule names some
 * @param rule the rule
 * @param source where the rule stands in the agreement
 * @param end the last day of the time for which data is kept
 * @param review when somebody looks; empty where the rule does not ask for it
 * @param disposal the day by which the data goes
 * @param certificate the day by which it is certified; empty where the rule does not ask for it
 * @param holds the holds that concern this data, by name and first day
 * @param notes what else to know, in words, such as that another rule says otherwise
 * @since 0.1.0
 */
public record ScheduledDisposal(
        Optional<String> holder,
        Optional<String> item,
        Optional<String> output,
        Optional<String> purpose,
        Optional<HeldCopy> copy,
        RetentionRule rule,
        JsonPointer source,
        DueDate end,
        Optional<ScheduledReview> review,
        DueDate disposal,
        Optional<DueDate> certificate,
        List<RetentionHold> holds,
        List<String> notes) {

    /**
     * Refuses missing parts.
     *
     * @param holder the id of the party
     * @param item the id of the data item
     * @param output the id of the output
     * @param purpose the id of the purpose
     * @param copy which copy
     * @param rule the rule
     * @param source where the rule stands
     * @param end the last day of the time
     * @param review when somebody looks
     * @param disposal the day by which the data goes
     * @param certificate the day by which it is certified
     * @param holds the holds that concern this data
     * @param notes what else to know
     */
    public ScheduledDisposal {
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(copy, "copy");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(disposal, "disposal");
        Objects.requireNonNull(certificate, "certificate");
        holds = List.copyOf(holds);
        notes = List.copyOf(notes);
    }
}
