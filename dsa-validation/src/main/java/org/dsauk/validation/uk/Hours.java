package org.dsauk.validation.uk;

import java.util.Optional;
import org.dsauk.model.Deadline;
import org.dsauk.model.DeadlineUnit;
import org.dsauk.validation.subject.Answer;

/**
 * A deadline that is compared with a number of hours.
 *
 * @param deadline the deadline
 */
record Hours(Deadline deadline) {

    private static final long DAY = 24;

    /** Whether it runs out within some hours; a working day may be far off, so that more than none is not known. */
    Answer isWithin(int hours) {
        Optional<DeadlineUnit> unit = deadline.getUnit();
        if (unit.equals(Optional.of(DeadlineUnit.IMMEDIATELY))) {
            return Answer.YES;
        }
        if (unit.isEmpty()
                || unit.get() == DeadlineUnit.PROMPTLY
                || deadline.getAmount().isEmpty()) {
            return Answer.UNKNOWN;
        }
        long least = deadline.getAmount().get() * inHours(unit.get());
        if (least > hours) {
            return Answer.NO;
        }
        return unit.get() == DeadlineUnit.WORKING_DAYS && least > 0 ? Answer.UNKNOWN : Answer.YES;
    }

    private static long inHours(DeadlineUnit unit) {
        return switch (unit) {
            case IMMEDIATELY, PROMPTLY -> 0;
            case HOURS -> 1;
            case DAYS, WORKING_DAYS -> DAY;
            case WEEKS -> 7 * DAY;
            case MONTHS -> 28 * DAY;
            case YEARS -> 365 * DAY;
        };
    }

    @Override
    public String toString() {
        String unit = deadline.getUnit().map(DeadlineUnit::code).orElse("");
        return (deadline.getAmount().map(amount -> amount + " ").orElse("") + unit).trim();
    }
}
