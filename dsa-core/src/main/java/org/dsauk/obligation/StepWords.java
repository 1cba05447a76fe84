package org.dsauk.obligation;

import java.util.List;
import java.util.Optional;
import org.dsauk.participation.PartyStep;

/**
 * What a step out of an agreement, or back into it, means for the parties that take it.
 *
 * @param step the step
 * @param parties who take it together, one at least
 */
record StepWords(PartyStep step, List<String> parties) {

    private static final int MOST_NAMES = 3;

    /** {@return the words; empty where the step leads in, which is nothing that falls due} */
    Optional<String> text() {
        return switch (step.status()) {
            case WITHDRAWN -> Optional.of(who() + (isOne() ? " leaves" : " leave") + scope() + ownNotice());
            case EXCLUDED -> Optional.of(who() + are() + " shut out" + scope() + notice());
            case SUSPENDED -> Optional.of(who() + are() + " suspended from this day" + scope());
            case REINSTATED ->
                Optional.of(who() + (isOne() ? " takes" : " take") + " part again from this day" + scope());
            default -> Optional.empty();
        };
    }

    /** {@return that some parties are suspended, and nobody knows until when} */
    static String suspended(List<String> parties) {
        boolean one = parties.size() == 1;
        return who(parties) + (one ? " is" : " are") + " suspended until " + (one ? "it takes" : "they take")
                + " part again or " + (one ? "leaves" : "leave");
    }

    private String who() {
        return who(parties);
    }

    private static String who(List<String> parties) {
        return parties.size() > MOST_NAMES ? parties.size() + " parties" : Ids.quoted(parties);
    }

    private boolean isOne() {
        return parties.size() == 1;
    }

    private String are() {
        return isOne() ? " is" : " are";
    }

    private String scope() {
        if (step.purposes().isEmpty() && step.items().isEmpty()) {
            return "";
        }
        String purposes = step.purposes().isEmpty() ? "" : " for " + Ids.quoted(step.purposes());
        String items = step.items().isEmpty() ? "" : " with " + Ids.quoted(step.items());
        return "," + purposes + items + " only";
    }

    private String ownNotice() {
        return step.noticeDate()
                .map(day -> "; " + (isOne() ? "it" : "they") + " gave notice on " + day)
                .orElse("");
    }

    private String notice() {
        return step.noticeDate().map(day -> "; notice was given on " + day).orElse("");
    }
}
