package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.law.Law;
import org.dsauk.report.JsonPointer;
import org.dsauk.schedule.MissingFact;
import org.dsauk.schedule.WorkingDays;

/** What is collected from one agreement for one window; used by one thread while it is filled. */
final class Diary {

    /** How many days are listed at most of what repeats. */
    private static final int MOST = 100;

    /** How many days tell that there are more than are listed. */
    static final int TOO_MANY = MOST + 1;

    private final DataSharingAgreement agreement;
    private final Law law;
    private final WorkingDays workingDays;
    private final Regimes regimes;
    private final Window window;
    private final Owing owing;
    private final DataProtection dataProtection;
    private final List<Obligation> dated = new ArrayList<>();
    private final List<UndatedObligation> undated = new ArrayList<>();

    Diary(
            DataSharingAgreement agreement,
            Law law,
            WorkingDays workingDays,
            Regimes regimes,
            Window window,
            Owing owing) {
        this.agreement = agreement;
        this.law = law;
        this.workingDays = workingDays;
        this.regimes = regimes;
        this.window = window;
        this.owing = owing;
        dataProtection = new DataProtection(agreement);
    }

    DataSharingAgreement agreement() {
        return agreement;
    }

    Law law() {
        return law;
    }

    WorkingDays workingDays() {
        return workingDays;
    }

    Regimes regimes() {
        return regimes;
    }

    Window window() {
        return window;
    }

    DataProtection dataProtection() {
        return dataProtection;
    }

    Owing owing() {
        return owing;
    }

    List<Obligation> dated() {
        return dated;
    }

    List<UndatedObligation> undated() {
        return undated;
    }

    /** Notes what is due on a day, unless the day is after the window, or past and of no more concern. */
    void due(Entry entry, LocalDate day) {
        boolean overdue = day.isBefore(window.first()) && entry.kind().staysDue();
        if (overdue || window.contains(day)) {
            owing.on(entry, day).ifPresent(owed -> add(owed, day));
        }
    }

    private void add(Entry entry, LocalDate day) {
        dated.add(new Obligation(
                day,
                entry.kind(),
                entry.what(),
                entry.parties(),
                agreement.getId(),
                agreement.getTitle(),
                entry.source(),
                dataProtection.applying(entry.citations()),
                entry.uncertainty(),
                entry.atTheLatest(),
                entry.missing()));
    }

    /**
     * Notes what is due on a day that is not known, but not after another one: on that day, unless it is after the
     * window, so that nobody can say whether it is due within it.
     */
    void bounded(Entry entry, LocalDate latest, List<MissingFact> missing, String reason) {
        if (latest.isAfter(window.last()) && latest.isAfter(owing.askedOn())) {
            undated(entry, missing, reason);
        } else {
            Optional<String> why = Optional.of(
                    entry.uncertainty().map(note -> note + "; " + reason).orElse(reason));
            due(entry.uncertain(why).atTheLatest(latest, missing), latest);
        }
    }

    /** Notes what is due on several days within the window; the last says so where there are too many to list. */
    void repeated(Entry entry, List<LocalDate> days) {
        for (int i = 0; i < Math.min(days.size(), MOST); i++) {
            boolean cut = i == MOST - 1 && days.size() > MOST;
            due(cut ? entry.uncertain("later days are not listed, because there are too many") : entry, days.get(i));
        }
    }

    /** Notes what is due on a day that is known, or that it is due although it is not known for want of a member. */
    void due(Entry entry, Optional<LocalDate> day, JsonPointer missing, String reason) {
        day.ifPresentOrElse(known -> due(entry, known), () -> undated(entry, missing, reason));
    }

    void undated(Entry entry, JsonPointer missing, String reason) {
        undated(entry, List.of(new MissingFact.Member(missing)), reason);
    }

    void undated(Entry entry, List<MissingFact> missing, String reason) {
        owing.undated(entry).ifPresent(owed -> addUndated(owed, missing, reason));
    }

    private void addUndated(Entry entry, List<MissingFact> missing, String reason) {
        undated.add(new UndatedObligation(
                entry.kind(),
                entry.what(),
                entry.parties(),
                agreement.getId(),
                agreement.getTitle(),
                entry.source(),
                missing,
                reason,
                dataProtection.applying(entry.citations())));
    }
}
