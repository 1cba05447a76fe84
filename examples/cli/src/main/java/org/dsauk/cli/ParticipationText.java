package org.dsauk.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dsauk.participation.Irregularity;
import org.dsauk.participation.IrregularityKind;
import org.dsauk.participation.Participants;
import org.dsauk.participation.Participations;
import org.dsauk.participation.Standing;
import org.dsauk.party.Party;

/** Who is in an agreement on a day, for people: a line for each party and for each flow. */
final class ParticipationText {

    private static final int MOST_OF_A_KIND = 3;

    private final Participations participations;
    private final Participants participants;
    private final LocalDate day;
    private final boolean coloured;
    private final Map<String, String> names = new HashMap<>();

    ParticipationText(Participations participations, LocalDate day, boolean coloured) {
        this.participations = participations;
        this.participants = participations.on(day);
        this.day = day;
        this.coloured = coloured;
        for (Party party : participations.agreement().getParties()) {
            names.putIfAbsent(party.getId(), party.getName().orElse(party.getId()));
        }
    }

    String page() {
        return head()
                + section("IN", Standing::mayShare)
                + section("IN, BUT NOT UNDER THE CURRENT VERSION", standing -> standing.isIn() && !standing.mayShare())
                + section("SUSPENDED", Standing::isSuspended)
                + section("ASKED, NOT IN", Standing::isInvited)
                + section("LEFT", Standing::hasLeft)
                + others()
                + flows()
                + odd();
    }

    private String head() {
        String title = participations
                .agreement()
                .getTitle()
                .orElse(participations.agreement().getId());
        String status = participants.status().map(where -> where.code()).orElse("no status recorded");
        String version =
                participants.version().map(number -> "version " + number).orElse("no version");
        return bold(title) + "\nOn " + day + ": " + status + ", " + version + ".\n";
    }

    /** One line for each party; where its purposes differ, it says which is which. */
    private String section(String title, Predicate<Standing> belongs) {
        Map<String, List<Standing>> byParty = participants.standings().stream()
                .filter(belongs)
                .collect(Collectors.groupingBy(Standing::party, LinkedHashMap::new, Collectors.toList()));
        return byParty.isEmpty()
                ? ""
                : "\n" + bold(title) + " (" + byParty.size() + ")\n"
                        + byParty.entrySet().stream()
                                .map(party -> "  " + name(party.getKey()) + ": " + details(party.getValue()) + "\n")
                                .collect(Collectors.joining());
    }

    private String name(String party) {
        String name = names.getOrDefault(party, party);
        return name.equals(party) ? party : name + " (" + party + ")";
    }

    private String details(List<Standing> standings) {
        Map<String, List<String>> purposes = standings.stream()
                .collect(Collectors.groupingBy(
                        ParticipationText::detail,
                        LinkedHashMap::new,
                        Collectors.mapping(standing -> standing.purpose().orElse(""), Collectors.toList())));
        return purposes.entrySet().stream()
                .map(detail -> detail.getKey() + purposes(detail.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** Purposes are named only where something is not so for all of them. */
    private String purposes(List<String> stated) {
        int all = participations.agreement().getPurposes().size();
        return stated.size() >= all ? "" : " for " + String.join(", ", stated);
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

    private String others() {
        List<String> rest = participants.standings().stream()
                .filter(standing ->
                        !standing.isIn() && !standing.isSuspended() && !standing.isInvited() && !standing.hasLeft())
                .map(Standing::party)
                .distinct()
                .filter(party -> participants.of(party).stream().noneMatch(Standing::isIn))
                .toList();
        return rest.isEmpty()
                ? ""
                : "\n" + bold("NOT IN, NOTHING THAT COUNTS RECORDED") + " (" + rest.size() + ")\n  "
                        + String.join(", ", rest) + "\n";
    }

    private String flows() {
        String lines =
                participations.flowsOn(day).stream().map(LivenessText::of).collect(Collectors.joining());
        return lines.isEmpty() ? "" : "\n" + bold("FLOWS") + "\n" + lines;
    }

    /** Of each kind the first few: a register without days would otherwise hide all else. */
    private String odd() {
        List<Irregularity> odd = participations.irregularities();
        Map<IrregularityKind, List<Irregularity>> kinds = odd.stream()
                .collect(Collectors.groupingBy(Irregularity::kind, LinkedHashMap::new, Collectors.toList()));
        return kinds.isEmpty()
                ? ""
                : "\n" + bold("ODD IN THE RECORD") + " (" + odd.size() + ")\n"
                        + kinds.values().stream().map(ParticipationText::some).collect(Collectors.joining());
    }

    private static String some(List<Irregularity> ofOneKind) {
        int more = ofOneKind.size() - MOST_OF_A_KIND;
        return ofOneKind.stream()
                        .limit(MOST_OF_A_KIND)
                        .map(each -> "  " + each.source() + ": " + each.words() + "\n")
                        .collect(Collectors.joining())
                + (more > 0 ? "  and " + more + " more like this ('--format json' lists all)\n" : "");
    }

    private String bold(String text) {
        return coloured ? "\u001b[1m" + text + "\u001b[0m" : text;
    }
}
