package org.dsauk.law;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dsauk.day.CalendarDays;

/** Finds what changed from one day to another, both inclusive. */
final class Changes {

    private static final Comparator<LawChange> BY_DATE = comparing(LawChange::date);

    private final InForce days;
    private final List<LawChange> found = new ArrayList<>();

    Changes(LocalDate first, LocalDate last) {
        this.days = new InForce(Optional.of(first), Optional.of(last));
    }

    void look(Entries entries) {
        entries.all().stream()
                .filter(LawEntry::wasEverLaw)
                .filter(entry -> !Law.isKnownDays(entry))
                .forEach(entry -> look(entry, entries));
    }

    List<LawChange> found() {
        return found.stream().sorted(BY_DATE).toList();
    }

    private void look(LawEntry entry, Entries entries) {
        entry.inForce().from().filter(days::on).ifPresent(first -> {
            boolean reworded = isLaw(entry, entries, CalendarDays.previous(first));
            found.add(new LawChange(first, reworded ? ChangeKind.REWORDED : ChangeKind.BEGAN, entry));
        });
        entry.inForce()
                .to()
                .filter(last -> last.isBefore(LocalDate.MAX))
                .map(last -> CalendarDays.next(last))
                .filter(days::on)
                .filter(after -> !isLaw(entry, entries, after))
                .ifPresent(after -> found.add(new LawChange(after, ChangeKind.ENDED, entry)));
    }

    private static boolean isLaw(LawEntry entry, Entries entries, LocalDate date) {
        return entries.editions(entry.code()).stream().anyMatch(edition -> edition.inForce(date));
    }
}
