package org.dsauk.schedule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineStart;
import org.dsauk.retention.AfterEvent;
import org.dsauk.retention.AfterInactivity;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.DatedEvent;
import org.dsauk.retention.HeldData;
import org.dsauk.retention.RetentionEvent;
import org.dsauk.retention.RetentionPeriod;
import org.dsauk.retention.RetentionReview;
import org.dsauk.retention.RetentionRule;
import org.dsauk.retention.UntilEvent;
import org.dsauk.retention.UntilRelease;

/** The events that an agreement names, wherever they stand. */
final class NamedEvents {

    private final SortedSet<String> codes = new TreeSet<>();

    private NamedEvents() {}

    static SortedSet<String> of(DataSharingAgreement agreement) {
        NamedEvents named = new NamedEvents();
        agreement.getRetention().forEach(named::add);
        for (HeldData held : agreement.getHeldData()) {
            held.getEvents().stream().map(DatedEvent::getEvent).forEach(named::add);
        }
        return named.codes;
    }

    private void add(RetentionRule rule) {
        Deque<RetentionPeriod> open = new ArrayDeque<>();
        rule.getPeriod().ifPresent(open::add);
        rule.getReview().flatMap(RetentionReview::getFirst).ifPresent(open::add);
        while (!open.isEmpty()) {
            RetentionPeriod period = open.remove();
            add(period);
            open.addAll(Parts.of(period));
        }
        rule.getDisposal().ifPresent(disposal -> {
            start(disposal.getWithin());
            start(disposal.getCertificateWithin());
        });
    }

    private void add(RetentionPeriod period) {
        if (period instanceof AfterEvent after) {
            add(after.getEvent());
            add(after.getYearOf());
        } else if (period instanceof UntilEvent until) {
            add(until.getEvent());
        } else if (period instanceof AfterInactivity inactivity) {
            add(inactivity.getActivity());
        } else if (period instanceof ByAge age) {
            add(age.getEvent());
        } else if (period instanceof UntilRelease release) {
            start(release.getWithin());
        }
    }

    private void start(Optional<Deadline> deadline) {
        deadline.flatMap(Deadline::getStarts)
                .filter(start -> !start.equals(DeadlineStart.END_OF_PERIOD))
                .map(Ending::event)
                .ifPresent(event -> codes.add(event.code()));
    }

    private void add(Optional<RetentionEvent> event) {
        event.ifPresent(named -> codes.add(named.code()));
    }
}
