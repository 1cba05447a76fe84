package org.dsauk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsauk.schedule.RetentionSchedule;
import org.dsauk.schedule.ScheduledDisposal;
import picocli.CommandLine.Option;

/** The options that say which entries of a schedule to print. */
final class RetentionFilter {

    @Option(names = "--holder", paramLabel = "PARTY", description = "Only what this party holds; may be repeated.")
    private List<String> holders = new ArrayList<>();

    @Option(names = "--item", paramLabel = "ITEM", description = "Only this data item; may be repeated.")
    private List<String> items = new ArrayList<>();

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            description = "Only what is held for this purpose; may be repeated.")
    private List<String> purposes = new ArrayList<>();

    List<ScheduledDisposal> entries(RetentionSchedule schedule) {
        return schedule.entries().stream()
                .filter(entry -> isWanted(holders, entry.holder())
                        && isWanted(items, entry.item())
                        && isWanted(purposes, entry.purpose()))
                .toList();
    }

    /** What holds for all holders, items or purposes holds for those that are wanted too. */
    private static boolean isWanted(List<String> wanted, Optional<String> id) {
        return wanted.isEmpty() || id.isEmpty() || wanted.contains(id.get());
    }
}
