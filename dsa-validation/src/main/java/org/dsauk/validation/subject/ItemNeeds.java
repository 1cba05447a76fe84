package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dsauk.scope.SharedItem;

/** Data items of a flow for each of which something is needed, which several legal grounds can give together. */
public final class ItemNeeds {

    private final List<SharedItem> needs = new ArrayList<>();
    private final Function<SharedItem, Answer> kind;
    private Answer anyNeeded = Answer.NO;

    ItemNeeds(List<SharedItem> items, Function<SharedItem, Answer> kind) {
        this.kind = kind;
        for (SharedItem item : items) {
            Answer needed = kind.apply(item);
            if (needed != Answer.NO) {
                needs.add(item);
                anyNeeded = anyNeeded.or(needed);
            }
        }
    }

    private boolean isNeeded(SharedItem item) {
        return kind.apply(item) != Answer.NO;
    }

    /** {@return whether no item needs it, so far as the items are known} */
    public boolean isEmpty() {
        return needs.isEmpty();
    }

    /**
     * {@return whether some grounds give it for each item}
     *
     * @param grounds the grounds; one that names items gives it for these and their parts alone
     * @param gives whether a ground gives it
     */
    public Answer givenBy(List<StatedGround> grounds, Function<StatedGround, Answer> gives) {
        return given(grounds, gives, false);
    }

    /**
     * {@return whether some grounds give it for each item to which the UK GDPR applies: to all that are not covered by
     * grounds of law enforcement alone}
     *
     * @param grounds the grounds; one that names items gives it for these and their parts alone
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
        SharedItem.Carriers carriers =
                carriers(needs.stream().filter(need -> !sure.has(need)).toList());
        Answer all = carriers.isComplete() ? Answer.YES : Answer.UNKNOWN;
        for (SharedItem need : carriers.found()) {
            boolean exempt = notForLawEnforcement && ofLawEnforcement.has(need) && !ofUkGdpr.has(need);
            all = all.and(exempt || sure.has(need) ? Answer.YES : lacking(need, possible));
        }
        return all;
    }

    /** The items that need it, and in place of one of which parts do these parts. */
    private SharedItem.Carriers carriers(List<SharedItem> open) {
        return SharedItem.carriers(open, this::isNeeded, part -> kind.apply(part) == Answer.YES);
    }

    /** Where it is not known whether the item needs it, it is not known whether it lacks it. */
    private Answer lacking(SharedItem need, Reach possible) {
        return possible.has(need) || kind.apply(need) == Answer.UNKNOWN ? Answer.UNKNOWN : Answer.NO;
    }

    /** The items that some grounds reach; of a ground and the needs, the shorter list is gone through. */
    private final class Reach {

        private final Set<String> reached = new HashSet<>();
        private final List<StatedGround> wide = new ArrayList<>();
        private boolean all;
        private boolean any;

        void add(StatedGround ground) {
            any = true;
            if (!ground.isLimitedToItems()) {
                all = true;
            } else if (ground.ground().getItems().size() > needs.size()) {
                wide.add(ground);
            } else {
                reached.addAll(ground.items());
            }
        }

        /** Whether a ground names the item or what it is a part of. */
        boolean has(SharedItem need) {
            return all || need.withWholes().stream().anyMatch(this::names);
        }

        private boolean names(String item) {
            return reached.contains(item)
                    || wide.stream().anyMatch(ground -> ground.items().contains(item));
        }
    }
}
