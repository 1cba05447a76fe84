package org.dsauk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.model.Shape;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.purpose.Purpose;
import org.dsauk.schedule.RetentionSchedule;
import org.dsauk.schedule.ScheduledDisposal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which part of a schedule to print; ids that the agreement does not know are refused. */
final class RetentionFilter {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--holder",
            paramLabel = "PARTY",
            description = "Only what this party holds, or the members of this group; may be repeated.")
    private List<String> holders = new ArrayList<>();

    @Option(
            names = "--item",
            paramLabel = "ITEM",
            description = "Only this data item, its parts and what it is part of; may be repeated.")
    private List<String> items = new ArrayList<>();

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            description = "Only what is held for this purpose; may be repeated.")
    private List<String> purposes = new ArrayList<>();

    /** What holds for all holders, items or purposes holds for those that are wanted too. */
    RetentionSchedule of(RetentionSchedule schedule) {
        refuseUnknown(schedule);
        RetentionSchedule found = holders.isEmpty() ? schedule : schedule.heldBy(holders);
        found = items.isEmpty() ? found : found.about(items);
        return purposes.isEmpty()
                ? found
                : found.filtered(
                        disposal -> disposal.purpose().map(purposes::contains).orElse(true));
    }

    private void refuseUnknown(RetentionSchedule schedule) {
        DataSharingAgreement agreement = schedule.agreement();
        Stream<String> parties = agreement.getParties().stream().map(Party::getId);
        Stream<String> groups = agreement.getPartyGroups().stream().map(PartyGroup::getId);
        Stream<String> known = agreement.getDataItems().stream().map(DataItem::getId);
        Stream<String> served = agreement.getPurposes().stream().map(Purpose::getId);
        refuseUnknown(
                "--holder",
                holders,
                "a party or group",
                ids(Stream.concat(parties, groups), schedule, ScheduledDisposal::holder));
        refuseUnknown("--item", items, "a data item", ids(known, schedule, ScheduledDisposal::item));
        refuseUnknown("--purpose", purposes, "a purpose", ids(served, schedule, ScheduledDisposal::purpose));
    }

    /** What only a rule or flow names is known too. */
    private static Set<String> ids(
            Stream<String> stated, RetentionSchedule schedule, Function<ScheduledDisposal, Optional<String>> named) {
        Set<String> ids = new TreeSet<>();
        stated.forEach(ids::add);
        schedule.disposals().stream().map(named).flatMap(Optional::stream).forEach(ids::add);
        return ids;
    }

    private void refuseUnknown(String option, List<String> wanted, String what, Set<String> known) {
        for (String id : wanted) {
            if (!known.contains(id)) {
                List<String> printable = known.stream().filter(Shape::isLocalId).toList();
                throw new ParameterException(
                        spec.commandLine(),
                        "Invalid value for option '" + option + "': expected " + what + " of the agreement, but found '"
                                + id + "'" + NearIds.hint(id, printable, ""));
            }
        }
    }
}
