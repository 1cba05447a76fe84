package org.dsauk.law;

/** Says in a sentence what an entry is. */
final class Explanation {

    private Explanation() {}

    static String of(LawEntry entry) {
        String citation = entry.citation().map(place -> " (" + place + ")").orElse("");
        return entry.title() + citation + ": " + when(entry) + "; " + certainty(entry) + ".";
    }

    private static String when(LawEntry entry) {
        return switch (entry.status()) {
            case IN_FORCE -> "in force " + days(entry.inForce());
            case ENACTED_NOT_CONFIRMED -> "enacted, but not confirmed to be in force";
            case BILL -> "a bill, not law";
            case REPEALED ->
                "repealed"
                        + entry.inForce().to().map(to -> ", in force to " + to).orElse("");
        };
    }

    private static String days(InForce inForce) {
        return inForce.equals(InForce.ALWAYS) ? "on every day that the library knows" : inForce.toString();
    }

    private static String certainty(LawEntry entry) {
        return switch (entry.certainty()) {
            case FOUND -> "read in its text";
            case KNOWN -> "its text was not read";
            case UNSURE -> "not certain";
        };
    }
}
