package org.dsauk.participation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.text.Colour;
import org.dsauk.text.Page;

/** Prints where parties stand: one entry for each party; where its purposes differ, it says which is which. */
final class StandingText {

    private final Page page;
    private final PartyNames names;
    private final int allPurposes;

    StandingText(Page page, DataSharingAgreement agreement, PartyNames names) {
        this.page = page;
        this.names = names;
        this.allPurposes = agreement.getPurposes().size();
    }

    void print(String title, List<Standing> standings) {
        Map<String, List<Standing>> byParty = standings.stream()
                .collect(Collectors.groupingBy(Standing::party, LinkedHashMap::new, Collectors.toList()));
        if (!byParty.isEmpty()) {
            page.gap();
            page.line(title + " (" + byParty.size() + ")", Colour.BOLD);
            byParty.forEach((party, ofParty) -> page.entry("  ", names.of(party) + ": " + details(ofParty)));
        }
    }

    private String details(List<Standing> standings) {
        Map<String, List<String>> purposes = standings.stream()
                .collect(Collectors.groupingBy(
                        StandingText::detail,
                        LinkedHashMap::new,
                        Collectors.mapping(standing -> standing.purpose().orElse(""), Collectors.toList())));
        return purposes.entrySet().stream()
                .map(detail -> detail.getKey() + purposes(detail.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** Purposes are named only where something is not so for all of them. */
    private String purposes(List<String> stated) {
        return stated.size() >= allPurposes ? "" : " for " + String.join(", ", stated);
    }

    private static String detail(Standing standing) {
        String version = standing.isIn() ? version(standing) : "";
        String before = standing.inheritedFrom()
                .map(party -> ", in the place of '" + party + "'")
                .orElse("");
        return state(standing) + version + items(standing) + before;
    }

    private static String version(Standing standing) {
        String since = standing.boundSince()
                .filter(day -> !standing.joinedOn().equals(Optional.of(day)))
                .map(day -> " since " + day)
                .orElse("");
        return standing.version().map(number -> ", version " + number + since).orElse("");
    }

    private static String state(Standing standing) {
        if (standing.succeededBy().isPresent()) {
            return "'" + standing.succeededBy().get() + "' took its place" + on(standing.since());
        }
        if (standing.isIn()) {
            return "since " + standing.joinedOn().map(LocalDate::toString).orElse("");
        }
        return standing.status().map(where -> where.code()).orElse("") + since(standing.since());
    }

    private static String since(Optional<LocalDate> day) {
        return day.map(date -> " since " + date).orElse(", day not recorded");
    }

    private static String on(Optional<LocalDate> day) {
        return day.map(date -> " on " + date).orElse("");
    }

    private static String items(Standing standing) {
        return (standing.onlyItems().isEmpty() ? "" : ", only for " + String.join(", ", standing.onlyItems()))
                + (standing.exceptItems().isEmpty() ? "" : ", not for " + String.join(", ", standing.exceptItems()));
    }
}
