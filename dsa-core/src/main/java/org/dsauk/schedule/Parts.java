package org.dsauk.schedule;

import java.util.ArrayList;
import java.util.List;
import org.dsauk.retention.AfterPeriod;
import org.dsauk.retention.ByAge;
import org.dsauk.retention.EarliestOf;
import org.dsauk.retention.LatestOf;
import org.dsauk.retention.RetentionPeriod;

/** The periods within a period. */
final class Parts {

    private Parts() {}

    static List<RetentionPeriod> of(RetentionPeriod period) {
        List<RetentionPeriod> parts = new ArrayList<>();
        if (period instanceof EarliestOf earliest) {
            parts.addAll(earliest.getPeriods());
        } else if (period instanceof LatestOf latest) {
            parts.addAll(latest.getPeriods());
        } else if (period instanceof AfterPeriod after) {
            after.getPeriod().ifPresent(parts::add);
        } else if (period instanceof ByAge age) {
            age.getMatching().ifPresent(parts::add);
            age.getOtherwise().ifPresent(parts::add);
        }
        return parts;
    }
}
