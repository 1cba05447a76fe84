package org.dsauk.law;

import java.util.List;
import java.util.Optional;

/**
 * The conditions of DPA 2018 Schedule 1, by the number of their paragraph.
 *
 * <p>Paragraph 5 is no condition: it is the general demand of Part 2 for a policy document.
 */
public final class Schedule1 {

    private static final int INSURANCE = 20;
    private static final String PART_2 = "2";

    private Schedule1() {}

    /**
     * {@return whether a number is that of a condition: 1 to 4 or 6 to 37}
     *
     * @param paragraph the number of the paragraph
     */
    public static boolean isCondition(int paragraph) {
        return entry(paragraph).isPresent();
    }

    /**
     * Whether a controller who relies on a paragraph needs an appropriate policy document.
     *
     * <p>The exceptions of paragraphs 10 and 27 are for the discloser's act alone.
     *
     * @param paragraph the number of the paragraph
     * @param context what else decides
     * @return whether a policy document is needed (DPA 2018 Schedule 1 paragraphs 1, 5, 10, 13, 27 and 35 to 37)
     */
    public static boolean needsPolicyDocument(int paragraph, PolicyDocumentContext context) {
        return entry(paragraph)
                .flatMap(entry -> entry.text("policy-document"))
                .map(PolicyDocumentDemand::of)
                .map(demand -> isMade(demand, context))
                .orElse(false);
    }

    /**
     * {@return what the library knows of a condition; empty for what is none}
     *
     * @param paragraph the number of the paragraph
     * @since 0.1.0
     */
    public static Optional<LawEntry> entry(int paragraph) {
        List<LawEntry> editions = Law.uk().editions(LawTopic.SCHEDULE_1, Integer.toString(paragraph));
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    /**
     * {@return the paragraph as a citation}
     *
     * @param paragraph the number of the paragraph
     */
    public static Provision citation(int paragraph) {
        return Instrument.DPA_2018.schedule(1, paragraph);
    }

    private static boolean isMade(PolicyDocumentDemand demand, PolicyDocumentContext context) {
        return switch (demand) {
            case YES -> true;
            case NO -> false;
            case UNLESS_TO_COMPETENT_AUTHORITY -> !context.disclosesToCompetentAuthority();
            case UNLESS_TO_ANTI_DOPING_BODY -> !context.disclosesToAntiDopingBody();
            case AS_20 -> needsPolicyDocument(INSURANCE, context);
            case AS_EXTENDED ->
                context.paragraphs().stream()
                        .filter(Schedule1::isInPart2)
                        .anyMatch(extended -> needsPolicyDocument(extended, context));
        };
    }

    private static boolean isInPart2(int paragraph) {
        return entry(paragraph)
                .flatMap(entry -> entry.text("part"))
                .filter(PART_2::equals)
                .isPresent();
    }
}
