package org.dsauk.schedule;

/** How much may be looked at before a schedule gives up, so that no agreement can make it run on; not thread-safe. */
final class Effort {

    private static final int MOST_HOLDINGS = 100_000;
    private static final int MOST_ENTRIES = 100_000;
    private static final int MOST_STEPS = 50_000_000;

    private int holdings;
    private int entries;
    private long steps;
    private boolean spent;

    /** {@return whether one more thing that somebody holds may be noted} */
    boolean holding() {
        return allow(holdings++ < MOST_HOLDINGS);
    }

    /** {@return whether one more entry may be made} */
    boolean entry() {
        return allow(entries++ < MOST_ENTRIES);
    }

    /** {@return whether one more thing may be looked at} */
    boolean step() {
        return steps(1);
    }

    /** {@return whether some more things may be looked at} */
    boolean steps(int more) {
        steps += more;
        return allow(steps <= MOST_STEPS);
    }

    private boolean allow(boolean more) {
        spent |= !more;
        return more;
    }

    /** {@return whether more entries may be looked for} */
    boolean mayGoOn() {
        return allow(entries < MOST_ENTRIES && steps < MOST_STEPS);
    }

    /** {@return whether something was left out} */
    boolean isSpent() {
        return spent;
    }
}
