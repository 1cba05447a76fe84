package org.dsauk.validation.subject;

import java.util.List;
import org.dsauk.ground.SpecialCategoryGround;

/**
 * A condition of a legal ground for special category data.
 *
 * @param ground the ground
 * @param condition the condition
 * @param position its index in the ground
 */
public record StatedCondition(StatedGround ground, SpecialCategoryGround condition, int position) {

    static void each(StatedGround stated, Subjects.Visitor<? super StatedCondition> visitor) {
        List<SpecialCategoryGround> conditions = stated.ground().getSpecialCategory();
        for (int i = 0; i < conditions.size(); i++) {
            StatedCondition condition = new StatedCondition(stated, conditions.get(i), i);
            visitor.visit(condition, condition.place());
        }
    }

    private Place place() {
        return Place.of(
                () -> ground.place().label() + ", condition for special category data",
                () -> ground.place().pointer().child("specialCategory").child(position));
    }
}
