package org.dsauk.law;

/**
 * The conditions of DPA 2018 Schedule 1, by the number of their paragraph.
 *
 * <p>Paragraph 5 is no condition: it is the general demand of Part 2 for a policy document.
 */
public final class Schedule1 {

    private static final int EMPLOYMENT = 1;
    private static final int FIRST_OF_PART_2 = 6;
    private static final int UNLAWFUL_ACTS = 10;
    private static final int JOURNALISM = 13;
    private static final int ANTI_DOPING = 27;
    private static final int LAST_OF_PART_2 = 28;
    private static final int INDECENCY_ACCOUNTS = 35;
    private static final int EXTENSION_OF_PART_2 = 36;
    private static final int EXTENSION_OF_INSURANCE = 37;

    private Schedule1() {}

    /**
     * {@return whether a number is that of a condition: 1 to 4 or 6 to 37}
     *
     * @param paragraph the number of the paragraph
     */
    public static boolean isCondition(int paragraph) {
        return paragraph >= EMPLOYMENT && paragraph <= EXTENSION_OF_INSURANCE && paragraph != FIRST_OF_PART_2 - 1;
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
        return switch (paragraph) {
            case EMPLOYMENT, INDECENCY_ACCOUNTS, EXTENSION_OF_INSURANCE -> true;
            case JOURNALISM -> false;
            case UNLAWFUL_ACTS -> !context.disclosesToCompetentAuthority();
            case ANTI_DOPING -> !context.disclosesToAntiDopingBody();
            case EXTENSION_OF_PART_2 ->
                context.paragraphs().stream()
                        .filter(Schedule1::isInPart2)
                        .anyMatch(extended -> needsPolicyDocument(extended, context));
            default -> isInPart2(paragraph);
        };
    }

    /**
     * {@return the paragraph as a citation}
     *
     * @param paragraph the number of the paragraph
     */
    public static Provision citation(int paragraph) {
        return Instrument.DPA_2018.schedule(1, paragraph);
    }

    private static boolean isInPart2(int paragraph) {
        return paragraph >= FIRST_OF_PART_2 && paragraph <= LAST_OF_PART_2;
    }
}
