package org.dsauk.participation;

import java.time.LocalDate;

/**
 * The question whether a flow is live from one party to another for a purpose.
 *
 * <p>It is put part by part, so that no id can stand in the place of another:
 * {@code participations.flow("send").from("camden").to("hub").forPurpose("referral").on(day)}. An id that the agreement
 * does not know is one of the reasons why the flow is not live.
 *
 * @since 0.1.0
 */
public sealed interface FlowQuestion permits Sharing {

    /**
     * {@return whether the flow is live on a day, and why not}
     *
     * @param day the day
     */
    Liveness on(LocalDate day);

    /**
     * The flow; who would disclose is open.
     *
     * @since 0.1.0
     */
    sealed interface From permits Sharing {

        /**
         * {@return the question with the party that would disclose}
         *
         * @param party the id of the party
         */
        To from(String party);
    }

    /**
     * The flow and who would disclose; who would receive is open.
     *
     * @since 0.1.0
     */
    sealed interface To permits Sharing {

        /**
         * {@return the question with the party that would receive}
         *
         * @param party the id of the party
         */
        ForPurpose to(String party);
    }

    /**
     * The flow and both sides; for what is open.
     *
     * @since 0.1.0
     */
    sealed interface ForPurpose permits Sharing {

        /**
         * {@return the question with the purpose}
         *
         * @param purpose the id of the purpose
         */
        FlowQuestion forPurpose(String purpose);
    }
}
