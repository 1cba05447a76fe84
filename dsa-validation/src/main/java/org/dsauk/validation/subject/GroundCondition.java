package org.dsauk.validation.subject;

import java.util.List;
import org.dsauk.law.PolicyDocumentContext;
import org.dsauk.law.Schedule1;

/**
 * A condition of a legal ground for special category or criminal offence data.
 *
 * @param ground the ground
 * @param kind what data it is for, in words
 * @param list the member of the ground that holds the condition
 * @param position its index there
 * @param paragraphs the paragraphs of DPA 2018 Schedule 1 that it names
 */
public record GroundCondition(StatedGround ground, String kind, String list, int position, List<Integer> paragraphs) {

    /** The one paragraph for which it matters who receives, so that nobody else is looked at in vain. */
    private static final int UNLAWFUL_ACTS = 10;

    /** {@return where it stands} */
    public Place place() {
        return Place.of(
                () -> ground.place().label() + ", condition for " + kind,
                () -> ground.place().pointer().child(list).child(position));
    }

    /** {@return the paragraphs for which the controller needs an appropriate policy document} */
    public List<Integer> needingPolicyDocument() {
        boolean toAuthorities = paragraphs.contains(UNLAWFUL_ACTS) && ground.disclosesOnlyToCompetentAuthorities();
        PolicyDocumentContext context = new PolicyDocumentContext(toAuthorities, false, paragraphs);
        return paragraphs.stream()
                .filter(paragraph -> Schedule1.needsPolicyDocument(paragraph, context))
                .toList();
    }
}
