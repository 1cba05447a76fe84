package org.dsauk.schedule;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.data.DataItem;
import org.dsauk.flow.DataFlow;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineStart;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.party.Participation;
import org.dsauk.party.ParticipationStatus;
import org.dsauk.party.Party;
import org.dsauk.party.PartyGroup;
import org.dsauk.purpose.Purpose;
import org.dsauk.retention.Disposal;
import org.dsauk.retention.HeldCopy;
import org.dsauk.retention.RetentionHold;
import org.dsauk.retention.RetentionReview;
import org.dsauk.retention.RetentionRule;

/** Holds and rules of one agreement, whose groups and wholes {@link Concerned} lists again. */
final class ScheduleArbitraries {

    private ScheduleArbitraries() {}

    static Arbitrary<RetentionHold> holds() {
        return Combinators.combine(
                        PeriodArbitraries.days().optional(),
                        PeriodArbitraries.days().optional(),
                        Arbitraries.of("inquiry", "litigation", "audit"),
                        mostlyNone("trust", "council", "bodies", "region", "newcomers", "nobody"),
                        mostlyNone("record", "file", "archive", "other"),
                        mostlyNone("care", "planning", "billing"))
                .as((start, end, title, holders, items, purposes) -> RetentionHold.builder()
                        .title(title)
                        .startsOn(start)
                        .endsOn(end)
                        .holders(holders)
                        .items(items)
                        .purposes(purposes)
                        .build());
    }

    private static Arbitrary<List<String>> mostlyNone(String... ids) {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(List.of())), Tuple.of(1, some(ids)));
    }

    private static Arbitrary<List<String>> some(String... ids) {
        return Arbitraries.of(ids).list().uniqueElements().ofMinSize(0).ofMaxSize(2);
    }

    static Arbitrary<Disposal> disposals() {
        Arbitrary<Deadline> deadlines = Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(DeadlineUnit.values()),
                        starts().optional(0.4))
                .as((amount, unit, starts) -> Deadline.builder()
                        .amount(amount)
                        .unit(unit)
                        .starts(starts)
                        .build());
        return Combinators.combine(deadlines.optional(), deadlines.optional(), Arbitraries.of(true, false))
                .as((within, certified, certificate) -> Disposal.builder()
                        .within(within)
                        .certificate(certificate)
                        .certificateWithin(certified)
                        .build());
    }

    private static Arbitrary<DeadlineStart> starts() {
        return Arbitraries.of(
                DeadlineStart.RECEIPT,
                DeadlineStart.END_OF_PERIOD,
                DeadlineStart.END_OF_AGREEMENT,
                DeadlineStart.NEXT_RELEASE,
                DeadlineStart.of("last-action"));
    }

    static Arbitrary<RetentionRule> rules() {
        return Combinators.combine(
                        PeriodArbitraries.periods(),
                        disposals(),
                        PeriodArbitraries.lengths().optional(),
                        some("trust", "council", "bodies", "newcomers"),
                        some("record", "file", "archive"),
                        some("care", "planning"),
                        Arbitraries.of(HeldCopy.values())
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2))
                .as((period, disposal, interval, holders, items, purposes, copies) -> RetentionRule.builder()
                        .id("unnumbered")
                        .period(period)
                        .disposal(disposal)
                        .review(RetentionReview.builder()
                                .interval(interval)
                                .beforeDisposal(true)
                                .build())
                        .holders(holders)
                        .items(items)
                        .purposes(purposes)
                        .copies(copies)
                        .build());
    }

    /** Agreements with up to five rules, whose ids are their numbers, and up to three holds. */
    static Arbitrary<DataSharingAgreement> agreements() {
        return Combinators.combine(
                        rules().list().ofMinSize(1).ofMaxSize(5), holds().list().ofMaxSize(3))
                .as((rules, holds) -> {
                    DataSharingAgreement.Builder builder = agreement().holds(holds);
                    for (int index = 0; index < rules.size(); index++) {
                        builder.addRetention(
                                rules.get(index).toBuilder().id("r" + index).build());
                    }
                    return builder.build();
                });
    }

    /** The hospital joins the bodies later; nobody has joined the newcomers. */
    private static DataSharingAgreement.Builder agreement() {
        return Kept.agreement()
                .addParties(Party.builder().id("hospital").build())
                .addPartyGroups(
                        PartyGroup.builder()
                                .id("bodies")
                                .partOf("region")
                                .addMembers("council", "trust")
                                .build(),
                        PartyGroup.builder().id("newcomers").partOf("region").build(),
                        PartyGroup.builder().id("region").build())
                .addParticipation(Participation.builder()
                        .member("hospital")
                        .group("bodies")
                        .status(ParticipationStatus.ACCEDED)
                        .date(LocalDate.of(2026, 1, 1))
                        .build())
                .dataItems(List.of(
                        item("record").partOf("file").build(),
                        item("file").partOf("archive").build(),
                        item("archive").build(),
                        item("other").build()))
                .addPurposes(Purpose.builder().id("planning").build())
                .addFlows(
                        DataFlow.builder()
                                .id("answers")
                                .addDisclosers("trust")
                                .addRecipients("council")
                                .addPurposes("care")
                                .build(),
                        DataFlow.builder()
                                .id("plans")
                                .addDisclosers("newcomers")
                                .addRecipients("hospital")
                                .addPurposes("planning")
                                .addItems("record")
                                .build(),
                        DataFlow.builder()
                                .id("everything")
                                .addDisclosers("bodies")
                                .addItems("record", "other")
                                .build());
    }

    private static DataItem.Builder item(String id) {
        return DataItem.builder().id(id);
    }
}
