package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Stage.DRAFT;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.is;
import static org.dsauk.validation.rule.Criteria.isComplete;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.FLOW_SIDES;
import static org.dsauk.validation.subject.AgreementSubjects.GROUNDS;
import static org.dsauk.validation.uk.SharedConditions.FLOW_HAS_PERSONAL_DATA;
import static org.dsauk.validation.uk.SharedConditions.GROUND_FOR_PERSONAL_DATA;
import static org.dsauk.validation.uk.SharedConditions.UK_GDPR_APPLIES;

import java.util.List;
import java.util.Optional;
import org.dsauk.ground.LawfulBasis;
import org.dsauk.law.Instrument;
import org.dsauk.law.LawfulBasisCode;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Bodies;
import org.dsauk.validation.subject.Coverage;
import org.dsauk.validation.subject.FlowSide;
import org.dsauk.validation.subject.ItemNeeds;
import org.dsauk.validation.subject.StatedGround;

/** Rules on the lawful basis of each party for its own act (UK GDPR Article 6). */
final class LawfulBasisRules {

    private static final Fact<StatedGround, LawfulBasisCode> BASIS =
            fact("lawful basis", "basis", ground -> ground.ground().getBasis().map(LawfulBasis::code));

    private LawfulBasisRules() {}

    static List<Rule> all() {
        return List.of(everySideHasABasis(), basisIsInForce(), basisIsOpenToPublicAuthorities());
    }

    static Rule everySideHasABasis() {
        return rule("DSA-LAW-001", "Every party has a lawful basis for what it does in a flow of personal data")
                .nature(LAW)
                .cites(Sources.ukGdpr("5(1)(a)"), Sources.ukGdpr("6(1)"))
                .errorAt(SIGN, EXCHANGE)
                .forEach(FLOW_SIDES)
                .when(FLOW_HAS_PERSONAL_DATA)
                .when(UK_GDPR_APPLIES)
                .must(
                        fact("lawful basis", side -> Optional.of(withoutBasis(side))),
                        isComplete(
                                "a legal ground states a lawful basis for this act",
                                "no legal ground states a lawful basis for this act"))
                .else_(side -> "state a lawful basis (UK GDPR Art 6(1)) for " + side.doing()
                        + " in a legal ground of the party; a ground that names items covers these alone");
    }

    private static Coverage withoutBasis(FlowSide side) {
        ItemNeeds personal = side.flow().personalItems();
        return side.cover(
                member -> UkGdpr.appliesTo(member, side),
                grounds -> personal.givenUnderUkGdprBy(grounds, LawfulBasisRules::givesBasis));
    }

    private static Answer givesBasis(StatedGround ground) {
        return Answer.of(ground.ground().getBasis().isPresent());
    }

    static Rule basisIsInForce() {
        return rule("DSA-LAW-002", "A lawful basis is in force")
                .nature(LAW)
                .cites(
                        Sources.ukGdpr("6(1)"),
                        Instrument.DUAA_2025.section("70").always(),
                        Instrument.SI_2026_82.regulation("2").always())
                .errorAt(DRAFT, SIGN, EXCHANGE)
                .forEach(GROUNDS)
                .when(GROUND_FOR_PERSONAL_DATA)
                .when(BASIS, isStated())
                .must(BASIS, that("is in force", "is not in force", (basis, asOf) -> Answer.of(basis.inForce(asOf))))
                .else_(ground -> "state a basis that is in force, or share only once this one is");
    }

    static Rule basisIsOpenToPublicAuthorities() {
        return rule("DSA-LAW-003", "No public authority performs its tasks on the basis of legitimate interests")
                .nature(LAW)
                .cites(Sources.ukGdpr("6(1)"), Sources.dpa2018("7(2)"))
                .errorAt(SIGN, EXCHANGE)
                .forEach(GROUNDS)
                .when(GROUND_FOR_PERSONAL_DATA)
                .when(BASIS, isStated())
                .when(BASIS, is("a legitimate interest, recognised or not", LawfulBasisCode::isBarredForPublicTasks))
                .must(
                        fact("lawful basis", "basis", ground -> Optional.of(publicAuthorities(ground))),
                        isComplete(
                                "no public authority states it for the performance of its tasks",
                                "a basis that is not open to public authorities in the performance of their tasks"
                                        + " is stated"))
                .else_(ground -> "state another basis such as 'public-task', or state that the authority does not act"
                        + " in the performance of its tasks and why");
    }

    private static Coverage publicAuthorities(StatedGround ground) {
        return Bodies.coverAll(
                ground.holders(),
                member -> actsOutsideItsTasks(ground) ? Answer.NO : member.publicAuthority(),
                aliases -> Answer.NO);
    }

    private static boolean actsOutsideItsTasks(StatedGround ground) {
        return ground.ground().getInPerformanceOfTasks().equals(Optional.of(false))
                && ground.ground().getOutsideTasksReason().isPresent();
    }
}
