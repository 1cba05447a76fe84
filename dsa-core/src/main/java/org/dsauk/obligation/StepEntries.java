package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
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

    private static final LocalDate AFTER_ALL_STEPS = LocalDate.of(9999, 12, 31);

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
        words(step).ifPresent(words -> {
            List<String> parties =
                    steps.stream().map(PartyStep::party).distinct().sorted().toList();
            Entry entry = Entry.of(kind, step.source(), words + scope(step)).concerning(parties);
            diary.due(entry, step.day(), step.source().child("date"), "the day is not known");
        });
    }

    private static Optional<String> words(PartyStep step) {
        String notice = step.noticeDate()
                .map(day -> ", of which notice was given on " + day)
                .orElse("");
        return switch (step.status()) {
            case WITHDRAWN -> Optional.of("the party leaves" + notice);
            case EXCLUDED -> Optional.of("the party is shut out" + notice);
            case SUSPENDED -> Optional.of("the part of the party is suspended from this day");
            case REINSTATED -> Optional.of("the part of the party goes on from this day");
            default -> Optional.empty();
        };
    }

    private static String scope(PartyStep step) {
        return step.purposes().isEmpty() ? "" : " for " + Ids.quoted(step.purposes());
    }

    private void collectOpenSuspensions() {
        List<Standing> suspended = participations.on(AFTER_ALL_STEPS).standings().stream()
                .filter(Standing::isSuspended)
                .filter(standing -> standing.step().isPresent())
                .toList();
        together(suspended, standing -> standing.step().orElseThrow()).forEach((source, standings) -> {
            Entry entry = Entry.of(
                            ObligationKind.SUSPENSION,
                            source,
                            "the part of the party is suspended until it goes on or ends")
                    .concerning(new TreeSet<>(
                            standings.stream().map(Standing::party).toList()));
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
