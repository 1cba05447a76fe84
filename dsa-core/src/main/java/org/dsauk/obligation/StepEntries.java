package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dsauk.governance.AccessionTerms;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.participation.Irregularity;
import org.dsauk.participation.IrregularityKind;
import org.dsauk.participation.Participations;
import org.dsauk.participation.PartyStep;
import org.dsauk.participation.Standing;
import org.dsauk.report.JsonPointer;

/** Parties that leave, are suspended, go on or wait to be accepted. */
final class StepEntries {

    private final Diary diary;
    private final Participations participations;

    private StepEntries(Diary diary, Participations participations) {
        this.diary = diary;
        this.participations = participations;
    }

    static void collect(Diary diary, Participations participations) {
        StepEntries entries = new StepEntries(diary, participations);
        together(participations.steps(), PartyStep::source).values().forEach(entries::collectStep);
        entries.collectOpenSuspensions();
        entries.collectAcceptances();
    }

    // A step that a whole group takes is one step of each of its members.
    private static <T> Map<JsonPointer, List<T>> together(List<T> found, Function<T, JsonPointer> source) {
        return found.stream()
                .collect(Collectors.groupingBy(source, () -> new TreeMap<>(Places.ORDER), Collectors.toList()));
    }

    private void collectStep(List<PartyStep> steps) {
        PartyStep step = steps.get(0);
        ObligationKind kind = switch (step.status()) {
            case WITHDRAWN, EXCLUDED -> ObligationKind.NOTICE;
            default -> ObligationKind.SUSPENSION;
        };
        List<String> parties =
                steps.stream().map(PartyStep::party).distinct().sorted().toList();
        new StepWords(step, parties).text().ifPresent(words -> {
            Entry entry = Entry.of(kind, step.source(), words).concerning(parties);
            diary.due(entry, step.day(), step.source().child("date"), UndatedObligation.NO_DAY);
        });
    }

    // The last of all days comes after every step that is recorded.
    private void collectOpenSuspensions() {
        List<Standing> suspended = participations.on(LocalDate.MAX).standings().stream()
                .filter(Standing::isSuspended)
                .filter(standing -> standing.step().isPresent())
                .toList();
        together(suspended, standing -> standing.step().orElseThrow()).forEach((source, standings) -> {
            List<String> parties =
                    standings.stream().map(Standing::party).distinct().sorted().toList();
            Entry entry = Entry.of(ObligationKind.SUSPENSION, source, StepWords.suspended(parties))
                    .concerning(parties);
            diary.undated(
                    entry, JsonPointer.ROOT.child("participation"), "no step that ends the suspension is recorded");
        });
    }

    private void collectAcceptances() {
        for (Irregularity odd : participations.irregularities()) {
            if (odd.kind() == IrregularityKind.NOT_ACCEPTED) {
                String party = odd.party().map(id -> " of '" + id + "'").orElse("");
                Entry entry = Entry.of(
                                ObligationKind.ACCEPTANCE,
                                odd.source(),
                                "the accession" + party + " is accepted for the others")
                        .concerning(acceptedBy())
                        .citing(Sources.ICO_CODE);
                diary.undated(entry, odd.source().child("acceptedOn"), odd.words());
            }
        }
    }

    private List<String> acceptedBy() {
        return diary.agreement().getGovernance().map(GovernanceTerms::getAccession).orElse(List.of()).stream()
                .map(AccessionTerms::getAcceptedBy)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
