package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.law.Law;
import org.dsauk.participation.Participations;
import org.dsauk.schedule.WorkingDays;

/**
 * What one or several agreements ask for on which day.
 *
 * <p>What is listed: reviews, unfinished assessments, the end of the term, of flows, of assurances, registrations and
 * approvals; parties that leave, are suspended or wait to be accepted; times to object; requests that nobody has
 * decided; when data that is held is looked at, goes and is certified, and when holds end; what the exit terms ask for;
 * and changes of the law on which the agreement rests.
 *
 * <p>What is asked only while the agreement runs is listed up to the day from which it is over, that day included; what
 * is asked of a party only while it takes part, up to the day on which it leaves. What a party owed whose place another
 * one took, that one owes, and the words say so.
 *
 * <p>Nothing that an agreement says makes this throw. The result is the same whatever the order of the agreements, the
 * time zone and the locale. An instance never changes.
 *
 * @since 0.1.0
 */
public final class Obligations {

    private final List<DataSharingAgreement> agreements;
    private final Law law;
    private final WorkingDays workingDays;

    private Obligations(Collection<DataSharingAgreement> agreements, Law law, WorkingDays workingDays) {
        this.agreements = agreements.stream().distinct().toList();
        this.law = law;
        this.workingDays = workingDays;
    }

    /**
     * {@return what an agreement asks for under the law of the United Kingdom; working days are Monday to Friday}
     *
     * @param agreement the agreement
     */
    public static Obligations of(DataSharingAgreement agreement) {
        return of(List.of(agreement));
    }

    /**
     * {@return what agreements ask for under the law of the United Kingdom; working days are Monday to Friday}
     *
     * @param agreements the agreements; one that is there twice counts once
     */
    public static Obligations of(Collection<DataSharingAgreement> agreements) {
        return of(agreements, Law.uk());
    }

    /**
     * {@return what agreements ask for; working days are Monday to Friday}
     *
     * @param agreements the agreements; one that is there twice counts once
     * @param law the law whose changes are listed
     */
    public static Obligations of(Collection<DataSharingAgreement> agreements, Law law) {
        return of(agreements, law, WorkingDays.weekdays());
    }

    /**
     * {@return what agreements ask for}
     *
     * @param agreements the agreements; one that is there twice counts once
     * @param law the law whose changes are listed
     * @param workingDays which days count in deadlines of working days
     */
    public static Obligations of(Collection<DataSharingAgreement> agreements, Law law, WorkingDays workingDays) {
        return new Obligations(agreements, law, workingDays);
    }

    /**
     * {@return what falls due from one day to another, ordered by day, agreement, kind and place; nothing where the
     * last day is before the first}
     *
     * <p>Of what repeats, no more than 100 days are listed for each place in an agreement; the last of them says so.
     *
     * @param first the first day
     * @param last the last day, inclusive
     */
    public List<Obligation> between(LocalDate first, LocalDate last) {
        return calendar(first, last).due();
    }

    /**
     * {@return what was due before a day and is not known to be done, ordered by day, agreement, kind and place}
     *
     * <p>Of a review that repeats and was not held, that is the first day on which it was due.
     *
     * @param day the day
     */
    public List<Obligation> overdue(LocalDate day) {
        return calendar(day, day).overdue();
    }

    /**
     * {@return what falls due on a day that cannot be worked out, ordered by agreement, kind and place; as things stand
     * when all that is recorded has happened}
     *
     * <p>The law is cited as of the last day on which it is known.
     */
    public List<UndatedObligation> undated() {
        LocalDate lastKnown = law.known().to().orElse(LocalDate.EPOCH);
        return calendar(new Window(lastKnown, lastKnown), LocalDate.MAX).undated();
    }

    /**
     * {@return all of these for the days from one to another; what has no day as things stand on the first}
     *
     * <p>The law is cited as of the first day.
     *
     * @param first the first day
     * @param last the last day, inclusive
     */
    public ObligationCalendar calendar(LocalDate first, LocalDate last) {
        return calendar(new Window(first, last), first);
    }

    private ObligationCalendar calendar(Window window, LocalDate askedOn) {
        LocalDate first = window.first();
        List<Diary> diaries = agreements.stream()
                .map(agreement -> diary(agreement, window, askedOn))
                .toList();
        List<Obligation> dated = diaries.stream()
                .flatMap(diary -> diary.dated().stream())
                .distinct()
                .sorted(Obligation.ORDER)
                .toList();
        return new ObligationCalendar(
                first,
                window.last(),
                dated.stream()
                        .filter(obligation -> obligation.day().isBefore(first))
                        .toList(),
                dated.stream()
                        .filter(obligation -> window.contains(obligation.day()))
                        .toList(),
                diaries.stream()
                        .flatMap(diary -> diary.undated().stream())
                        .distinct()
                        .sorted(UndatedObligation.ORDER)
                        .toList(),
                law.known());
    }

    private Diary diary(DataSharingAgreement agreement, Window window, LocalDate askedOn) {
        Participations participations = Participations.of(agreement);
        Departures departures = new Departures(participations);
        Diary diary = new Diary(
                agreement,
                law,
                workingDays,
                new Regimes(agreement, participations),
                window,
                new Owing(participations, departures, askedOn));
        ReviewEntries.collect(diary);
        LifeEntries.collectTerm(diary);
        LifeEntries.collectFlows(diary);
        AssessmentEntries.collectUnfinished(diary);
        PartyEntries.collect(diary);
        AssuranceEntries.collect(diary);
        ApprovalEntries.collect(diary);
        RequestEntries.collect(diary);
        ChangeEntries.collect(diary, participations);
        StepEntries.collect(diary, participations);
        LawEntries.collect(diary);
        LifeEntries.collectStatus(diary);
        AssessmentEntries.collectPolicyDocuments(diary, departures);
        HoldEntries.collect(diary);
        RetentionEntries.collect(diary);
        ExitEntries.collect(diary, participations, departures);
        return diary;
    }
}
