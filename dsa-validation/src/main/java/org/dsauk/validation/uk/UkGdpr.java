package org.dsauk.validation.uk;

import java.util.List;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.FlowSide;
import org.dsauk.validation.subject.Member;
import org.dsauk.validation.subject.SharedFlow;
import org.dsauk.validation.subject.StatedGround;

/**
 * Whether the UK GDPR applies to an act: it does unless all grounds for the act are of law enforcement and reach all of
 * its personal data.
 */
final class UkGdpr {

    private UkGdpr() {}

    static Answer appliesTo(Member member, FlowSide side) {
        return Answer.of(appliesUnder(side.grounds(member.aliases()), side.flow()));
    }

    static Answer appliesToSomebody(FlowSide side) {
        List<Member> controllers = side.controllers();
        if (controllers.isEmpty() && !side.bodies().members().isEmpty()) {
            return Answer.NO;
        }
        List<StatedGround> ofGroup = side.grounds(List.of(side.bodies().id()));
        if (ofGroup.stream().anyMatch(ground -> !ground.isLawEnforcement())) {
            return Answer.YES;
        }
        return Answer.of(controllers.isEmpty()
                || controllers.stream().anyMatch(member -> appliesTo(member, side) == Answer.YES));
    }

    private static boolean appliesUnder(List<StatedGround> grounds, SharedFlow flow) {
        return grounds.isEmpty()
                || grounds.stream().anyMatch(ground -> !ground.isLawEnforcement())
                || flow.personalItems().givenBy(grounds, ground -> Answer.YES) != Answer.YES;
    }
}
