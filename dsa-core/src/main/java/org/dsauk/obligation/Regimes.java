package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.ground.LegalGround;
import org.dsauk.ground.Regime;
import org.dsauk.law.Provision;
import org.dsauk.participation.Participations;
import org.dsauk.party.Party;

/**
 * Under which regimes of data protection law parties act, as the legal grounds have it that are their own or those of a
 * group to which they belong or belonged. A group acts as its members do.
 */
final class Regimes {

    private final DataSharingAgreement agreement;
    private final Participations participations;
    private final Map<String, Set<Regime>> found = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    Regimes(DataSharingAgreement agreement, Participations participations) {
        this.agreement = agreement;
        this.participations = participations;
    }

    /**
     * {@return where the law says that some parties or groups keep data no longer than is necessary}
     *
     * @param ids the parties or groups; empty where all
     */
    List<Provision> storageLimitation(Collection<String> ids) {
        return choose(ids, Sources.STORAGE_LIMITATION, Sources.STORAGE_LIMITATION_ENFORCEMENT);
    }

    /**
     * {@return what to cite for some parties or groups: both provisions where they act under both regimes, that of the
     * UK GDPR where the agreement does not say under which}
     *
     * @param ids the parties or groups; empty where all
     * @param ukGdpr what asks it of those under the UK GDPR
     * @param enforcement what asks it of those under Part 3 of the DPA 2018
     */
    List<Provision> choose(Collection<String> ids, Provision ukGdpr, Provision enforcement) {
        Set<Regime> regimes = EnumSet.noneOf(Regime.class);
        Collection<String> meant = ids.isEmpty()
                ? agreement.getParties().stream().map(Party::getId).toList()
                : ids;
        meant.forEach(id -> regimes.addAll(of(id)));
        if (!regimes.contains(Regime.LAW_ENFORCEMENT)) {
            return List.of(ukGdpr);
        }
        return regimes.contains(Regime.UK_GDPR) ? List.of(ukGdpr, enforcement) : List.of(enforcement);
    }

    private Set<Regime> of(String id) {
        Set<Regime> known = found.get(id);
        if (known == null) {
            known = find(id);
            found.put(id, known);
        }
        return known;
    }

    private Set<Regime> find(String id) {
        Set<String> meant = new HashSet<>(Set.of(id));
        for (Party party : agreement.getParties()) {
            Set<String> all = namesOf(party.getId());
            if (all.contains(id)) {
                meant.addAll(all);
            }
        }
        Set<Regime> regimes = EnumSet.noneOf(Regime.class);
        agreement.getLegalGrounds().stream()
                .filter(ground -> ground.getParties().stream().anyMatch(meant::contains))
                .forEach(ground -> regimes.add(regime(ground)));
        return regimes;
    }

    /** {@return all ids that mean a party on some day; they change only with a step, or with a succession} */
    private Set<String> namesOf(String party) {
        return names.computeIfAbsent(party, id -> {
            Set<String> all = new HashSet<>(participations.aliases(id, LocalDate.MIN));
            participations.steps(id).stream()
                    .flatMap(step -> step.day().stream())
                    .forEach(day -> all.addAll(participations.aliases(id, day)));
            all.addAll(participations.aliases(id, LocalDate.MAX));
            return all;
        });
    }

    private static Regime regime(LegalGround ground) {
        return ground.getRegime()
                .orElse(ground.getLawEnforcement().isPresent() ? Regime.LAW_ENFORCEMENT : Regime.UK_GDPR);
    }
}
