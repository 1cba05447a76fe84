package org.dsauk.validation.subject;

import java.util.List;
import org.dsauk.data.DataItem;
import org.dsauk.data.DataSubject;
import org.dsauk.data.Identifiability;
import org.dsauk.data.Sensitivity;

/** The kinds of data that the law treats in a way of its own, and whether a data item is of them. */
public final class ItemKinds {

    private ItemKinds() {}

    /**
     * {@return whether an item is personal data (UK GDPR Article 4(1)(1); DPA 2018 section 3)}
     *
     * @param item the item
     */
    public static Answer isPersonal(DataItem item) {
        return isAboutNobodyAlive(item.getSubjects())
                ? Answer.NO
                : Answer.of(item.getIdentifiability().map(Identifiability::isPersonalData));
    }

    private static boolean isAboutNobodyAlive(List<DataSubject> subjects) {
        for (DataSubject subject : subjects) {
            if (subject.isLivingIndividual()) {
                return false;
            }
        }
        return !subjects.isEmpty();
    }

    /**
     * {@return whether an item is personal data that reveals some special category (UK GDPR Article 9(1))}
     *
     * @param item the item
     */
    public static Answer revealsSpecialCategory(DataItem item) {
        Answer reveals = item.getSensitivity().isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (Sensitivity sensitivity : item.getSensitivity()) {
            reveals = reveals.or(sensitivity.isSpecialCategory() ? Answer.YES : notOfTheLaw(sensitivity));
        }
        return reveals.and(isPersonal(item));
    }

    /**
     * {@return whether an item is personal data that is stated to reveal a special category}
     *
     * @param item the item
     * @param category the category
     */
    public static Answer reveals(DataItem item, Sensitivity category) {
        return Answer.of(item.getSensitivity().contains(category)).and(isPersonal(item));
    }

    /**
     * {@return whether an item is personal data about convictions or offences, also alleged ones (UK GDPR Article 10;
     * DPA 2018 section 11(2))}
     *
     * @param item the item
     */
    public static Answer isOfCriminalOffences(DataItem item) {
        Answer reveals = item.getSensitivity().isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (Sensitivity sensitivity : item.getSensitivity()) {
            reveals = reveals.or(
                    sensitivity.equals(Sensitivity.CRIMINAL_OFFENCE) ? Answer.YES : notOfTheLaw(sensitivity));
        }
        return reveals.and(isPersonal(item));
    }

    /**
     * {@return whether an item identifies people and relates to their health, care or treatment, whoever holds it (PCSC
     * Act 2022 section 10(10))}
     *
     * @param item the item
     */
    public static Answer isPatientInformation(DataItem item) {
        Answer reveals = item.getSensitivity().isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (Sensitivity sensitivity : item.getSensitivity()) {
            reveals = reveals.or(
                    sensitivity.equals(Sensitivity.HEALTH)
                            ? Answer.YES
                            : sensitivity.equals(Sensitivity.SPECIAL_CATEGORY)
                                    ? Answer.UNKNOWN
                                    : notOfTheLaw(sensitivity));
        }
        return reveals.and(isPersonal(item));
    }

    /** What a sensitivity in words that the law does not use may reveal is not known. */
    private static Answer notOfTheLaw(Sensitivity sensitivity) {
        boolean known = sensitivity.isSpecialCategory()
                || sensitivity.equals(Sensitivity.NONE)
                || sensitivity.equals(Sensitivity.CRIMINAL_OFFENCE);
        return known ? Answer.NO : Answer.UNKNOWN;
    }
}
