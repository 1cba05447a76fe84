package org.dsauk.validation.subject;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsauk.ground.LegalGround;
import org.dsauk.party.PartyType;

/** Who discloses to others than listed competent authorities, and for which purposes (DPA 2018 Schedule 7). */
final class Disclosures {

    private final Set<String> flows = new HashSet<>();
    private final Set<String> disclosers = new HashSet<>();
    private final Map<String, Set<String>> purposesOf = new HashMap<>();

    Disclosures(List<SharedFlow> all) {
        all.stream().filter(Disclosures::hasOtherRecipient).forEach(this::add);
    }

    private static boolean hasOtherRecipient(SharedFlow flow) {
        return flow.recipients().isEmpty()
                || flow.recipients().stream()
                        .flatMap(bodies -> bodies.members().stream())
                        .anyMatch(member -> !member.type()
                                .map(PartyType::isListedCompetentAuthority)
                                .orElse(false));
    }

    private void add(SharedFlow flow) {
        flows.add(flow.flow().getId());
        for (String discloser : flow.flow().getDisclosers()) {
            disclosers.add(discloser);
            purposesOf
                    .computeIfAbsent(discloser, id -> new HashSet<>())
                    .addAll(flow.flow().getPurposes());
        }
    }

    /** Whether a ground reaches a disclosure to anybody else. */
    boolean reachOthers(StatedGround stated) {
        LegalGround ground = stated.ground();
        if (!ground.getFlows().isEmpty()) {
            return ground.getFlows().stream().anyMatch(flows::contains);
        }
        return stated.holders().stream().anyMatch(bodies -> reachOthers(ground, bodies));
    }

    private boolean reachOthers(LegalGround ground, Bodies bodies) {
        return reachesOthers(ground, bodies.id())
                || bodies.members().stream()
                        .flatMap(member -> member.aliases().stream())
                        .anyMatch(alias -> reachesOthers(ground, alias));
    }

    private boolean reachesOthers(LegalGround ground, String discloser) {
        if (ground.getPurposes().isEmpty()) {
            return disclosers.contains(discloser);
        }
        Set<String> purposes = purposesOf.getOrDefault(discloser, Set.of());
        return ground.getPurposes().stream().anyMatch(purposes::contains);
    }
}
