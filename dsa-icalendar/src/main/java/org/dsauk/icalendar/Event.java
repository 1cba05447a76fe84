package org.dsauk.icalendar;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.dsauk.law.Provision;
import org.dsauk.obligation.Obligation;
import org.dsauk.schedule.MissingFact;

/** Makes events of obligations. */
final class Event {

    private Event() {}

    static VEvent of(Obligation obligation, boolean overdue, String uid, Instant stamp) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(obligation.day()));
        event.add(new DtEnd<>(FileDays.next(obligation.day())));
        event.add(
                new Summary(Headline.of(heading(obligation, overdue), obligation.what(), obligation.agreementName())));
        event.add(new Description(PlainText.of(description(obligation))));
        event.add(new Categories(obligation.kind().code()));
        event.add(ImmutableTransp.TRANSPARENT);
        url(obligation).ifPresent(url -> event.add(new Url(url)));
        return event;
    }

    private static String heading(Obligation obligation, boolean overdue) {
        return (overdue ? "overdue: " : "")
                + words(obligation)
                + (obligation.atTheLatest() ? ", at the latest: " : ": ");
    }

    private static String words(Obligation obligation) {
        return obligation.kind().code().replace('-', ' ');
    }

    private static String description(Obligation obligation) {
        List<String> lines = new ArrayList<>();
        lines.add(obligation.what());
        lines.add("Agreement: " + obligation.agreementName() + " (" + obligation.agreementId() + ")");
        if (!obligation.parties().isEmpty()) {
            lines.add("Whom: " + String.join(", ", obligation.parties()));
        }
        if (obligation.atTheLatest()) {
            lines.add("This is the latest possible day: it may be due earlier.");
        }
        if (!obligation.missing().isEmpty()) {
            lines.add("Missing: "
                    + obligation.missing().stream().map(MissingFact::text).collect(Collectors.joining(", ")));
        }
        obligation.uncertainty().ifPresent(why -> lines.add("Note: " + why));
        if (!obligation.source().text().isEmpty()) {
            lines.add("Stated at: " + obligation.source());
        }
        obligation.citations().forEach(citation -> lines.add("Source: " + citation + address(citation)));
        return String.join("\n", lines);
    }

    private static String address(Provision citation) {
        return citation.url().map(url -> " <" + url + ">").orElse("");
    }

    private static Optional<URI> url(Obligation obligation) {
        return obligation.citations().stream()
                .map(Provision::url)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
