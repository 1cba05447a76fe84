package org.dsauk.validation.subject;

import java.util.function.Function;
import org.dsauk.data.Sensitivity;
import org.dsauk.scope.SharedItem;

/** The kinds of data that the law treats in a way of its own, and whether a data item or a part of it is of them. */
public final class ItemKinds {

    private ItemKinds() {}

    /**
     * {@return whether an item is personal data (UK GDPR Article 4(1)(1); DPA 2018 section 3)}
     *
     * @param item the item
     */
    public static Answer isPersonal(SharedItem item) {
        return Answer.of(item.personalData());
    }

    /**
     * {@return whether an item is personal data that reveals some special category (UK GDPR Article 9(1))}
     *
     * @param item the item
     */
    public static Answer revealsSpecialCategory(SharedItem item) {
        return reveals(item, sensitivity -> sensitivity.isSpecialCategory() ? Answer.YES : notOfTheLaw(sensitivity));
    }

    /**
     * {@return whether an item is personal data that is stated to reveal a special category}
     *
     * @param item the item
     * @param category the category
     */
    public static Answer reveals(SharedItem item, Sensitivity category) {
        return Answer.of(item.sensitivity().contains(category)).and(isPersonal(item));
    }

    /**
     * {@return whether an item is personal data about convictions or offences, also alleged ones (UK GDPR Article 10;
     * DPA 2018 section 11(2))}
     *
     * @param item the item
     */
    public static Answer isOfCriminalOffences(SharedItem item) {
        return reveals(
                item,
                sensitivity ->
                        sensitivity.equals(Sensitivity.CRIMINAL_OFFENCE) ? Answer.YES : notOfTheLaw(sensitivity));
    }

    /**
     * {@return whether an item identifies people and relates to their health, care or treatment, whoever holds it (PCSC
     * Act 2022 section 10(10))}
     *
     * @param item the item
     */
    public static Answer isPatientInformation(SharedItem item) {
        return reveals(item, ItemKinds::isOfHealth);
    }

    /** Whether an item points to people, alive or dead, and relates to their health, care or treatment. */
    static Answer isOfCare(SharedItem item) {
        return revealed(item, ItemKinds::isOfHealth).and(Answer.of(item.pointsToPeople()));
    }

    private static Answer isOfHealth(Sensitivity sensitivity) {
        if (sensitivity.equals(Sensitivity.HEALTH)) {
            return Answer.YES;
        }
        return sensitivity.equals(Sensitivity.SPECIAL_CATEGORY) ? Answer.UNKNOWN : notOfTheLaw(sensitivity);
    }

    private static Answer reveals(SharedItem item, Function<Sensitivity, Answer> kind) {
        return revealed(item, kind).and(isPersonal(item));
    }

    private static Answer revealed(SharedItem item, Function<Sensitivity, Answer> kind) {
        Answer reveals = item.item().getSensitivity().isEmpty() ? asTheWhole(item, kind) : Answer.NO;
        for (Sensitivity sensitivity : item.sensitivity()) {
            reveals = reveals.or(kind.apply(sensitivity));
        }
        return reveals;
    }

    /** What the whole does not reveal no part of it does; what it does reveal may be in another part. */
    private static Answer asTheWhole(SharedItem item, Function<Sensitivity, Answer> kind) {
        Answer whole = item.statedSensitivity().isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (Sensitivity sensitivity : item.statedSensitivity()) {
            whole = whole.or(kind.apply(sensitivity));
        }
        return whole == Answer.NO ? Answer.NO : Answer.UNKNOWN;
    }

    /** What a sensitivity in words that the law does not use may reveal is not known. */
    private static Answer notOfTheLaw(Sensitivity sensitivity) {
        boolean known = sensitivity.isSpecialCategory()
                || sensitivity.equals(Sensitivity.NONE)
                || sensitivity.equals(Sensitivity.CRIMINAL_OFFENCE);
        return known ? Answer.NO : Answer.UNKNOWN;
    }
}
