package org.dsauk.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dsauk.retention.RetentionHold;

/**
 * The day on which something is due, or why there is none.
 *
 * @since 0.1.0
 */
public sealed interface DueDate {

    /** {@return why it is so, in words} */
    String reason();

    /** {@return the day; empty unless it is {@link On}} */
    default Optional<LocalDate> day() {
        return Optional.empty();
    }

    /**
     * A day that was computed.
     *
     * @param date the last day: data is kept on it, or what is due is done on it at the latest
     * @param earliest the first day on which it may be done, where the text gives a range
     * @param reason from what the day follows, in words
     * @since 0.1.0
     */
    record On(LocalDate date, Optional<LocalDate> earliest, String reason) implements DueDate {

        /**
         * Refuses missing parts.
         *
         * @param date the last day
         * @param earliest the first day on which it may be done
         * @param reason from what the day follows
         */
        public On {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(earliest, "earliest");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(date);
        }
    }

    /**
     * That the day never comes, such as that data is kept for good.
     *
     * @param reason why, in words
     * @since 0.1.0
     */
    record Never(String reason) implements DueDate {

        /**
         * Refuses a missing reason.
         *
         * @param reason why
         */
        public Never {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * That the day cannot be computed from what is known.
     *
     * @param missing the facts that are missing, in the order of their texts
     * @param notBefore the day before which it cannot be, as far as that is known
     * @param notAfter the day after which it cannot be, as far as that is known
     * @param reason why, in words
     * @since 0.1.0
     */
    record NotComputable(
            List<MissingFact> missing, Optional<LocalDate> notBefore, Optional<LocalDate> notAfter, String reason)
            implements DueDate {

        /**
         * Refuses missing parts.
         *
         * @param missing the facts that are missing
         * @param notBefore the day before which it cannot be
         * @param notAfter the day after which it cannot be
         * @param reason why
         */
        public NotComputable {
            missing = List.copyOf(missing);
            Objects.requireNonNull(notBefore, "notBefore");
            Objects.requireNonNull(notAfter, "notAfter");
            Objects.requireNonNull(reason, "reason");
        }

        /** {@return the same with another day after which it cannot be, also in the reason} */
        NotComputable until(Optional<LocalDate> later) {
            String before = words(notAfter);
            String core = reason.endsWith(before) ? reason.substring(0, reason.length() - before.length()) : reason;
            return new NotComputable(missing, notBefore, later, core + words(later));
        }

        private static String words(Optional<LocalDate> last) {
            return last.map(day -> "; not after " + day).orElse("");
        }
    }

    /**
     * That nothing goes, because a hold is open whose last day is not known.
     *
     * @param holds the open holds
     * @param otherwise when it would be due without them
     * @param reason which holds, and what follows once they end, in words
     * @since 0.1.0
     */
    record Held(List<RetentionHold> holds, DueDate otherwise, String reason) implements DueDate {

        /**
         * Refuses missing parts.
         *
         * @param holds the open holds
         * @param otherwise when it would be due without them
         * @param reason which holds, and what follows once they end
         */
        public Held {
            holds = List.copyOf(holds);
            Objects.requireNonNull(otherwise, "otherwise");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
