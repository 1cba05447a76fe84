package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsauk.agreement.NextReview;
import org.dsauk.participation.StatusOnDay;
import org.dsauk.place.PlaceActivity;
import org.dsauk.rights.DataSubjectRight;
import org.dsauk.rights.HandlingAction;
import org.dsauk.rights.RightHandling;
import org.dsauk.rights.RightsTerms;

/**
 * The agreement as a whole, with its references looked up.
 *
 * @param index the agreement
 */
public record Whole(AgreementIndex index) implements Governed {

    /** {@return where it stands on the day of the check, and what says so; empty where that is not recorded} */
    public Optional<StatusOnDay> status() {
        return index.participations().statusOn(index.asOf());
    }

    /** {@return the day by which the parties review the sharing next, as of the day of the check} */
    public Optional<LocalDate> nextReview() {
        return NextReview.asOf(index.agreement(), index.asOf());
    }

    /** {@return whether some flow has personal data} */
    public Answer personalData() {
        Answer answer = Answer.NO;
        for (SharedFlow flow : index.flows()) {
            answer = answer.or(flow.personalData());
        }
        return answer;
    }

    /** {@return whether somebody is stated to process on behalf of somebody else} */
    public boolean hasProcessors() {
        return index.roles().anyProcessor();
    }

    /** {@return whether two parties or more are controllers in a flow, those who may still join included} */
    public Answer hasTwoControllers() {
        return index.hasTwoControllers();
    }

    /** {@return which recipients of personal data have no stated place where it is stored or worked on} */
    public Coverage withoutPlace() {
        List<String> lacking = index.handling().personalData().receiving().stream()
                .filter(party -> !hasPlace(index.aliasesOf(party)))
                .toList();
        return new Coverage(false, lacking, List.of());
    }

    private boolean hasPlace(List<String> aliases) {
        return index.handling().abroad().isDoneSomewhere(PlaceActivity.STORAGE, aliases)
                && index.handling().abroad().isDoneSomewhere(PlaceActivity.PROCESSING, aliases);
    }

    /** {@return whether it is stated from where people can look at data to give support} */
    public boolean statesSupportAccess() {
        return index.handling().abroad().isDoneByAnybody(PlaceActivity.SUPPORT_ACCESS);
    }

    /** {@return whether all legal grounds are of law enforcement, so that the UK GDPR applies to nothing} */
    public boolean isOnlyLawEnforcement() {
        List<StatedGround> grounds = index.grounds().all();
        return !grounds.isEmpty() && grounds.stream().allMatch(StatedGround::isLawEnforcement);
    }

    /**
     * {@return whether it is stated for all personal data who answers requests under a right, or why it does not apply}
     *
     * @param right the right
     */
    public boolean handles(DataSubjectRight right) {
        List<RightHandling> all =
                index.agreement().getRights().map(RightsTerms::getHandling).orElse(List.of());
        boolean named = all.stream().anyMatch(handling -> handling.getRights().contains(right));
        Set<String> items = new HashSet<>();
        for (RightHandling handling : all) {
            if (settles(handling) && concerns(handling, right, named)) {
                if (handling.getItems().isEmpty()) {
                    return true;
                }
                items.addAll(handling.getItems());
            }
        }
        Set<String> personal = index.handling().personalData().items();
        return !personal.isEmpty() && items.containsAll(personal);
    }

    /** An entry without rights is about all of them, or only about those that no other entry names. */
    private static boolean concerns(RightHandling handling, DataSubjectRight right, boolean named) {
        boolean others = handling.getAllOthers().orElse(false);
        return handling.getRights().contains(right)
                || (others ? !named : handling.getRights().isEmpty());
    }

    private static boolean settles(RightHandling handling) {
        return switch (handling.getAction().orElse(HandlingAction.ASSISTS)) {
            case ANSWERS -> !handling.getParties().isEmpty();
            case REFERS -> !handling.getTowards().isEmpty();
            case NOT_APPLICABLE -> handling.getReason().isPresent();
            case NOTIFIES, ASSISTS -> false;
        };
    }

    @Override
    public boolean isUnderPart3Alone() {
        return index.grounds().areAllOfLawEnforcement();
    }
}
