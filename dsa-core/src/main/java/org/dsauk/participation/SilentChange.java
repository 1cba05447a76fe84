package org.dsauk.participation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.governance.AmendmentProcedure;
import org.dsauk.governance.AmendmentTerms;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.governance.NoticePeriods;
import org.dsauk.model.Deadline;

/** The terms under which a change binds whoever does not object. */
final class SilentChange {

    /**
     * The days of a change that binds by silence.
     *
     * @param begins the first day on which it can bind
     * @param objectBy the last day on which a party can object
     */
    record Window(LocalDate begins, Optional<LocalDate> objectBy, boolean objectionEnds) {}

    private static final Set<AmendmentProcedure> BY_SOME =
            EnumSet.of(AmendmentProcedure.LEAD_PARTY, AmendmentProcedure.ONE_PARTY, AmendmentProcedure.GOVERNING_BODY);

    private final List<AmendmentTerms> terms;
    private final NoticePeriods periods;

    SilentChange(DataSharingAgreement agreement) {
        periods = NoticePeriods.of(agreement.getGovernance());
        terms = agreement.getGovernance().map(GovernanceTerms::getAmendments).orElse(List.of()).stream()
                .filter(amendment -> amendment.getSilenceIsAcceptance().orElse(false))
                .filter(amendment ->
                        amendment.getProcedure().filter(BY_SOME::contains).isPresent())
                .toList();
    }

    /** Whether a change is one that silence can accept, whatever its days. */
    boolean covers(Change change) {
        return terms.stream().anyMatch(amendment -> change.isOnlyIn(amendment.getSections()));
    }

    /** The days of a change; empty where it does not bind by silence, or the days cannot be told. */
    Optional<Window> window(Change change) {
        return terms.stream()
                .filter(amendment -> change.isOnlyIn(amendment.getSections()))
                .map(amendment -> window(amendment, change))
                .reduce((one, other) -> one.flatMap(first -> other.map(second -> later(first, second))))
                .flatMap(found -> found);
    }

    /** Where several terms fit, the parties have the longer time. */
    private static Window later(Window one, Window other) {
        return new Window(
                Days.later(one.begins(), other.begins()),
                one.objectBy()
                        .map(day -> other.objectBy()
                                .map(second -> Days.later(day, second))
                                .orElse(day))
                        .or(other::objectBy),
                one.objectionEnds() || other.objectionEnds());
    }

    /** Without a period for objections, the parties can object until the last day of the notice. */
    private Optional<Window> window(AmendmentTerms amendment, Change change) {
        boolean ends = amendment.getObjectionEnds().orElse(false);
        Optional<Deadline> period = amendment.getObjectionPeriod();
        List<Deadline> notices = periods.beforeChange(amendment);
        if (period.isEmpty() && notices.isEmpty()) {
            return change.day().map(day -> new Window(day, Optional.empty(), ends));
        }
        Optional<LocalDate> notified = change.notifiedOn();
        Optional<LocalDate> last = notified.flatMap(day -> lastOf(notices, day));
        Optional<LocalDate> objectBy =
                period.isEmpty() ? last : notified.flatMap(day -> period.flatMap(length -> Days.endOf(length, day)));
        if (objectBy.isEmpty() || notices.isEmpty() == last.isPresent()) {
            return Optional.empty();
        }
        LocalDate begins = Stream.of(change.day(), objectBy.map(Days::after), last.map(Days::after))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return Optional.of(new Window(begins, objectBy, ends));
    }

    /** The last day of the longest of several periods; empty where one of them says no length. */
    private static Optional<LocalDate> lastOf(List<Deadline> periods, LocalDate day) {
        List<LocalDate> ends = periods.stream()
                .flatMap(length -> Days.endOf(length, day).stream())
                .toList();
        return ends.size() < periods.size() ? Optional.empty() : ends.stream().max(Comparator.naturalOrder());
    }
}
