package org.dsauk.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dsauk.participation.Irregularity;
import org.dsauk.participation.Participants;
import org.dsauk.participation.Participations;
import org.dsauk.participation.Standing;
import org.dsauk.party.Party;

/** Who is in an agreement on a day, for people: a line for each party and for each flow. */
final class ParticipationText {

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

    private String section(String title, Predicate<Standing> belongs) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (Standing standing : participants.standings()) {
            if (belongs.test(standing)) {
                lines.computeIfAbsent(line(standing), key -> new ArrayList<>())
                        .add(standing.purpose().orElse(""));
            }
        }
        return lines.isEmpty() ? "" : "\n" + bold(title) + " (" + parties(belongs) + ")\n" + lines(lines);
    }

    private long parties(Predicate<Standing> belongs) {
        return participants.standings().stream()
                .filter(belongs)
                .map(Standing::party)
                .distinct()
                .count();
    }

    private String lines(Map<String, List<String>> lines) {
        return lines.entrySet().stream()
                .map(line -> "  " + line.getKey() + purposes(line.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** Purposes are named only where a line is not about all of them. */
    private String purposes(List<String> stated) {
        long all = participants.standings().stream()
                .map(Standing::purpose)
                .distinct()
                .count();
        return stated.size() == all ? "" : "; for " + String.join(", ", stated);
    }

    private String line(Standing standing) {
        String version = standing.isIn()
                ? standing.version().map(number -> ", version " + number).orElse("")
                        + standing.boundSince()
                                .filter(since -> !standing.joinedOn().equals(Optional.of(since)))
                                .map(since -> " since " + since)
                                .orElse("")
                : "";
        return names.getOrDefault(standing.party(), standing.party()) + " (" + standing.party() + "): "
                + state(standing) + version + items(standing)
                + standing.inheritedFrom()
                        .map(before -> ", in the place of '" + before + "'")
                        .orElse("");
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

    private String odd() {
        List<Irregularity> odd = participations.irregularities();
        return odd.isEmpty()
                ? ""
                : "\n" + bold("ODD IN THE RECORD") + " (" + odd.size() + ")\n"
                        + odd.stream()
                                .map(each -> "  " + each.source() + ": " + each.words() + "\n")
                                .collect(Collectors.joining());
    }

    private String bold(String text) {
        return coloured ? "\u001b[1m" + text + "\u001b[0m" : text;
    }
}
