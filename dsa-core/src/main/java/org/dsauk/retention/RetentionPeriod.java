package org.dsauk.retention;

import java.util.Map;
import org.dsauk.model.JsonText;

/** How long something is kept (UK GDPR Articles 5(1)(e) and 13(2)(a)). */
public sealed interface RetentionPeriod
        permits AfterEvent,
                UntilEvent,
                FixedDate,
                RollingWindow,
                AfterInactivity,
                AfterPeriod,
                UntilRelease,
                EarliestOf,
                LatestOf,
                ByAge,
                Indefinite,
                SameAs,
                OwnSchedule,
                InWords {

    /** {@return members that the format does not define, verbatim, in the order in which they were read} */
    Map<String, JsonText> getOtherMembers();
}
