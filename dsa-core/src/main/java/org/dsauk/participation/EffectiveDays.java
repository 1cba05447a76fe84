package org.dsauk.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.governance.AccessionEffect;
import org.dsauk.governance.AccessionTerms;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.governance.NoticePeriods;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;

/** The days on which steps take effect under the terms of an agreement. */
final class EffectiveDays {

    private final List<AccessionTerms> accession;
    private final NoticePeriods periods;

    EffectiveDays(DataSharingAgreement agreement) {
        accession = agreement.getGovernance().map(GovernanceTerms::getAccession).orElse(List.of()).stream()
                .filter(terms -> terms.getEffect().equals(Optional.of(AccessionEffect.ON_ACCEPTANCE)))
                .toList();
        periods = NoticePeriods.of(agreement.getGovernance());
    }

    /** Whether a step is an accession that counts only once it is accepted. */
    boolean needsAcceptance(Participation step, Collection<String> groups) {
        return step.getStatus().equals(Optional.of(ParticipationStatus.ACCEDED))
                && accession.stream().anyMatch(terms -> concerns(terms, step, groups));
    }

    private static boolean concerns(AccessionTerms terms, Participation step, Collection<String> groups) {
        return overlap(terms.getPurposes(), step.getPurposes())
                && (terms.getGroups().isEmpty()
                        || step.getGroup().filter(terms.getGroups()::contains).isPresent()
                        || terms.getGroups().stream().anyMatch(groups::contains));
    }

    private static boolean overlap(List<String> some, List<String> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    /** The day of a step: as stated, or as its acceptance or the period of notice makes it. */
    Optional<LocalDate> of(Participation step, Collection<String> aliases) {
        if (needsAcceptance(step, aliases)) {
            return step.getAcceptedOn()
                    .map(accepted ->
                            step.getDate().map(day -> Days.later(day, accepted)).orElse(accepted));
        }
        return step.getDate().or(() -> afterNotice(step, aliases));
    }

    private Optional<LocalDate> afterNotice(Participation step, Collection<String> aliases) {
        return switch (step.getStatus().orElse(ParticipationStatus.INVITED)) {
            case WITHDRAWN ->
                step.getNoticeDate().map(notice -> endOfNotice(notice, aliases).orElse(notice));
            case SUSPENDED, OBJECTED, EXCLUDED -> step.getNoticeDate();
            case INVITED, NOT_SIGNED, APPROVED, SIGNED, ACCEDED, REINSTATED -> Optional.empty();
        };
    }

    /** The day on which somebody who gives notice can leave; the longest of several periods counts. */
    Optional<LocalDate> endOfNotice(LocalDate notice, Collection<String> aliases) {
        return periods.beforeLeaving(aliases).stream()
                .flatMap(period -> Days.endOf(period, notice).stream())
                .max(Comparator.naturalOrder());
    }
}
