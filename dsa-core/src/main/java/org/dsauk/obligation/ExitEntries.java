package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.ExitArrangement;
import org.dsauk.agreement.ExitTerms;
import org.dsauk.participation.Participations;
import org.dsauk.participation.PartyStep;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.report.JsonPointer;

/**
 * What the exit terms ask for after the end of the agreement, and of a party that leaves altogether before it. Nothing
 * is asked of data that stays until its time has run out, nor of anything once the agreement is closed.
 */
final class ExitEntries {

    private static final JsonPointer LIST = JsonPointer.ROOT.child("exit").child("arrangements");

    private static final Set<ParticipationStatus> LEFT =
            EnumSet.of(ParticipationStatus.WITHDRAWN, ParticipationStatus.EXCLUDED);

    private final Diary diary;
    private final Participations participations;

    private ExitEntries(Diary diary, Participations participations) {
        this.diary = diary;
        this.participations = participations;
    }

    static void collect(Diary diary, Participations participations) {
        DataSharingAgreement agreement = diary.agreement();
        if (agreement
                .getStatus()
                .filter(status -> status == AgreementStatus.CLOSED)
                .isPresent()) {
            return;
        }
        ExitEntries entries = new ExitEntries(diary, participations);
        List<ExitArrangement> arrangements =
                agreement.getExit().map(ExitTerms::getArrangements).orElse(List.of());
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
            if (!parties.isEmpty() || arrangement.getParties().isEmpty()) {
                add(arrangement, source, parties, "the end of the agreement", day);
            }
        } else if (AgreementEnd.hasEnded(diary.agreement())) {
            diary.undated(
                    entry(arrangement, source, arrangement.getParties(), "the end of the agreement"),
                    AgreementEnd.HISTORY,
                    "the day on which the agreement ended is not stated");
        }
    }

    private void collectLeavers(ExitArrangement arrangement, JsonPointer source) {
        for (PartyStep step : participations.steps()) {
            if (leavesAltogether(step) && step.day().isPresent()) {
                LocalDate day = step.day().get();
                if (binds(arrangement, step.party(), day)) {
                    add(arrangement, source, List.of(step.party()), "'" + step.party() + "' left", day);
                }
            }
        }
    }

    private static boolean leavesAltogether(PartyStep step) {
        return LEFT.contains(step.status())
                && step.purposes().isEmpty()
                && step.items().isEmpty();
    }

    private boolean hasLeft(String party, LocalDate day) {
        return participations
                .standing(party, day)
                .status()
                .filter(LEFT::contains)
                .isPresent();
    }

    private boolean binds(ExitArrangement arrangement, String party, LocalDate leftOn) {
        List<String> aliases = participations.aliases(party, leftOn.minusDays(1));
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
