package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.ExitArrangement;
import org.dsauk.agreement.ExitTerms;
import org.dsauk.participation.Participations;
import org.dsauk.party.Party;
import org.dsauk.report.JsonPointer;
import org.dsauk.schedule.AgreementEnd;
import org.dsauk.schedule.MissingFact;

/**
 * What the exit terms ask for after the end of the agreement, and of a party that leaves it before, for all purposes.
 *
 * <p>Exit terms cannot say what is done with the data for one purpose, so that a party that goes on for another one has
 * nothing to do yet. Nothing is asked of a party that has come back, of data that stays until its time has run out, of
 * those who stay until another agreement takes the place of this one, nor of anybody once the agreement is closed.
 */
final class ExitEntries {

    private static final JsonPointer LIST = JsonPointer.ROOT.child("exit").child("arrangements");

    private final Diary diary;
    private final Participations participations;
    private final Departures departures;

    private ExitEntries(Diary diary, Participations participations, Departures departures) {
        this.diary = diary;
        this.participations = participations;
        this.departures = departures;
    }

    static void collect(Diary diary, Participations participations, Departures departures) {
        ExitEntries entries = new ExitEntries(diary, participations, departures);
        List<ExitArrangement> arrangements =
                diary.agreement().getExit().map(ExitTerms::getArrangements).orElse(List.of());
        for (int i = 0; i < arrangements.size(); i++) {
            if (!arrangements.get(i).getAtEndOfPeriod().orElse(false)) {
                entries.collectEnd(arrangements.get(i), LIST.child(i));
                entries.collectLeavers(arrangements.get(i), LIST.child(i));
            }
        }
    }

    private void collectEnd(ExitArrangement arrangement, JsonPointer source) {
        Optional<AgreementEnd> end = AgreementEnd.of(diary.agreement());
        if (end.isPresent()) {
            LocalDate day = end.get().day();
            List<String> parties = arrangement.getParties().stream()
                    .filter(party -> !hasLeft(party, day))
                    .toList();
            boolean goesOn = end.get().status().filter(ExitEntries::goesOn).isPresent();
            if (!goesOn && (!parties.isEmpty() || arrangement.getParties().isEmpty())) {
                add(arrangement, source, parties, "the end of the agreement", day);
            }
        } else if (diary.agreement()
                .getStatus()
                .filter(status -> AgreementEnd.isOver(status) && !goesOn(status))
                .isPresent()) {
            addEnded(arrangement, source);
        }
    }

    /** What is to be done after the end of an agreement that ended on a day that is not stated, but within its term. */
    private void addEnded(ExitArrangement arrangement, JsonPointer source) {
        Entry entry = entry(arrangement, source, arrangement.getParties(), "the end of the agreement");
        List<MissingFact> missing = List.of(new MissingFact.Member(LifeEntries.HISTORY));
        String reason = "the day on which the agreement ended is not stated";
        AgreementEnd.latest(diary.agreement())
                .flatMap(end -> arrangement.getWithin().flatMap(within -> Counting.after(end, within)))
                .ifPresentOrElse(
                        latest -> diary.bounded(entry, latest, missing, reason),
                        () -> diary.undated(entry, missing, reason));
    }

    private static boolean goesOn(AgreementStatus status) {
        return status == AgreementStatus.SUPERSEDED;
    }

    private boolean hasLeft(String party, LocalDate day) {
        return departures.inPlaceOf(party, day).stream().allMatch(heir -> departures.hasLeft(heir, day));
    }

    private void collectLeavers(ExitArrangement arrangement, JsonPointer source) {
        Optional<LocalDate> end = AgreementEnd.of(diary.agreement())
                .filter(ended -> ended.status().filter(ExitEntries::goesOn).isEmpty())
                .map(AgreementEnd::day);
        diary.agreement().getParties().stream().map(Party::getId).distinct().forEach(party -> {
            for (LocalDate day : departures.of(party)) {
                boolean tooLate = end.filter(day::isAfter).isPresent();
                if (!tooLate && binds(arrangement, party, day) && !isBack(arrangement, party, day)) {
                    add(arrangement, source, List.of(party), "'" + party + "' left", day);
                }
            }
        });
    }

    /** Whether a party that left takes part again on the day on which it is asked for what it has to do. */
    private boolean isBack(ExitArrangement arrangement, String party, LocalDate leftOn) {
        LocalDate first = diary.window().first();
        LocalDate asked = arrangement
                .getWithin()
                .flatMap(within -> Counting.after(leftOn, within))
                .map(due -> due.isBefore(first) ? first : due)
                .orElse(LocalDate.MAX);
        return departures.takesPart(party, asked);
    }

    private boolean binds(ExitArrangement arrangement, String party, LocalDate leftOn) {
        List<String> aliases = participations.aliases(party, Departures.dayBefore(leftOn));
        return arrangement.getParties().contains(party)
                || arrangement.getParties().stream().anyMatch(aliases::contains);
    }

    private void add(
            ExitArrangement arrangement, JsonPointer source, List<String> parties, String after, LocalDate day) {
        Entry entry = entry(arrangement, source, parties, after);
        diary.due(
                entry.uncertain(uncertainty(arrangement)),
                arrangement.getWithin().flatMap(within -> Counting.after(day, within)),
                source.child("within"),
                "how soon after " + day + " is not stated");
    }

    private static Entry entry(ExitArrangement arrangement, JsonPointer source, List<String> parties, String after) {
        String items = arrangement.getItems().isEmpty() ? "" : " (" + Ids.quoted(arrangement.getItems()) + ")";
        String data = "the data" + items;
        String action = arrangement
                .getAction()
                .map(stated -> ActionWords.of(stated, data))
                .orElse("do with " + data + " what the exit terms say");
        String certificate = arrangement.getCertificate().orElse(false) ? ", and certify it" : "";
        return Entry.of(ObligationKind.EXIT, source, "after " + after + ": " + action + certificate)
                .concerning(parties)
                .citing(Sources.ICO_CODE);
    }

    private static Optional<String> uncertainty(ExitArrangement arrangement) {
        boolean directed = arrangement.getOnDirection().orElse(false);
        return directed ? Optional.of("only on the written direction of the other side") : Optional.empty();
    }
}
