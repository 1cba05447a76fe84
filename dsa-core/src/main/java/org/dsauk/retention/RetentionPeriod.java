package org.dsauk.retention;

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
                InWords {}
