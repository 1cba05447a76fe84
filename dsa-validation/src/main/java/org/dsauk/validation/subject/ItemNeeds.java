package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dsauk.data.DataItem;

/** Data items of a flow for each of which something is needed, which several legal grounds can give together. */
public final class ItemNeeds {

    private record Need(String item, Answer needed) {}

    private final List<Need> needs = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Answer anyNeeded = Answer.NO;

    ItemNeeds(List<DataItem> items, Function<DataItem, Answer> kind) {
        for (DataItem item : items) {
            Answer needed = kind.apply(item);
            if (needed != Answer.NO) {
                needs.add(new Need(item.getId(), needed));
                ids.add(item.getId());
                anyNeeded = anyNeeded.or(needed);
            }
        }
    }

    /** {@return whether no item needs it, so far as the items are known} */
    public boolean isEmpty() {
        return needs.isEmpty();
    }

    /**
     * {@return whether some grounds give it for each item}
     *
     * @param grounds the grounds; one that names items gives it for these alone
     * @param gives whether a ground gives it
     */
    public Answer givenBy(List<StatedGround> grounds, Function<StatedGround, Answer> gives) {
        return given(grounds, gives, false);
    }

    /**
     * {@return whether some grounds give it for each item to which the UK GDPR applies: to all that are not covered by
     * grounds of law enforcement alone}
     *
     * @param grounds the grounds; one that names items gives it for these alone
     * @param gives whether a ground gives it that is not of law enforcement
     */
    public Answer givenUnderUkGdprBy(List<StatedGround> grounds, Function<StatedGround, Answer> gives) {
        return given(grounds, ground -> ground.isLawEnforcement() ? Answer.NO : gives.apply(ground), true);
    }

    private Answer given(
            List<StatedGround> grounds, Function<StatedGround, Answer> gives, boolean notForLawEnforcement) {
        Reach sure = new Reach();
        Reach possible = new Reach();
        Reach ofLawEnforcement = new Reach();
        Reach ofUkGdpr = new Reach();
        for (StatedGround ground : grounds) {
            (ground.isLawEnforcement() ? ofLawEnforcement : ofUkGdpr).add(ground);
            Answer answer = gives.apply(ground);
            if (answer != Answer.NO) {
                (answer == Answer.YES ? sure : possible).add(ground);
            }
        }
        if (needs.isEmpty()) {
            return sure.all ? Answer.YES : sure.any || possible.any ? Answer.UNKNOWN : Answer.NO;
        }
        if (sure.all) {
            return Answer.YES;
        }
        if (grounds.isEmpty()) {
            return anyNeeded == Answer.YES ? Answer.NO : Answer.UNKNOWN;
        }
        Answer all = Answer.YES;
        for (Need need : needs) {
            boolean exempt = notForLawEnforcement && ofLawEnforcement.has(need) && !ofUkGdpr.has(need);
            all = all.and(exempt || sure.has(need) ? Answer.YES : lacking(need, possible));
        }
        return all;
    }

    /** Where it is not known whether the item needs it, it is not known whether it lacks it. */
    private static Answer lacking(Need need, Reach possible) {
        return possible.has(need) || need.needed() == Answer.UNKNOWN ? Answer.UNKNOWN : Answer.NO;
    }

    /** The items that some grounds reach. */
    private final class Reach {

        private final Set<String> reached = new HashSet<>();
        private boolean all;
        private boolean any;

        void add(StatedGround ground) {
            any = true;
            if (ground.isLimitedToItems()) {
                reached.addAll(ground.reached(ids));
            } else {
                all = true;
            }
        }

        boolean has(Need need) {
            return all || reached.contains(need.item());
        }
    }
}
