package org.dsauk.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.model.Code;
import org.dsauk.retention.Disposal;
import org.dsauk.text.Colour;
import org.dsauk.text.Page;

/** Prints disposals: when, whose, of what, by which rule and why. */
final class DisposalText {

    private final Page page;

    DisposalText(Page page) {
        this.page = page;
    }

    void print(AlikeDisposals alike) {
        ScheduledDisposal one = alike.first();
        page.gap();
        page.heading(state(one.disposal()) + action(one), Colour.BOLD);
        page.paragraph("  holder: ", alike.holders());
        page.paragraph("  data: ", alike.data());
        page.paragraph("  for: ", alike.purposes());
        page.paragraph("  rule: ", one.rule().getId() + " at " + one.source());
        page.paragraph("  why: ", one.end().reason());
        if (!one.disposal().equals(one.end())) {
            page.paragraph("  then: ", text(one.disposal()));
        }
        one.review().ifPresent(this::print);
        one.certificate().ifPresent(due -> page.paragraph("  certificate: ", text(due)));
        one.notes().forEach(note -> page.paragraph("  note: ", note));
    }

    private void print(ScheduledReview review) {
        String again = review.interval()
                .filter(interval -> !interval.isZero())
                .map(interval -> ", then every " + Words.every(interval))
                .orElse("");
        review.first().ifPresent(due -> page.paragraph("  review: ", text(due) + again));
        review.beforeDisposal().ifPresent(due -> page.paragraph("  review before disposal: ", state(due)));
    }

    private static String text(DueDate due) {
        return state(due) + " - " + due.reason();
    }

    private static String state(DueDate due) {
        if (due instanceof DueDate.On on) {
            return on.earliest().map(first -> "from " + first + " to ").orElse("by ") + on.date();
        }
        if (due instanceof DueDate.Held held) {
            return "held"
                    + held.otherwise().day().map(day -> ", else by " + day).orElse("");
        }
        return due instanceof DueDate.Never ? "never" : "no day can be computed";
    }

    private static String action(ScheduledDisposal disposal) {
        Optional<Disposal> terms = disposal.rule().getDisposal();
        String methods = terms.map(Disposal::getMethods).orElse(List.of()).stream()
                .map(Code::code)
                .collect(Collectors.joining(", "));
        return terms.flatMap(Disposal::getAction)
                        .map(action -> ": " + action.code())
                        .orElse("")
                + (methods.isEmpty() ? "" : " (" + methods + ")");
    }
}
