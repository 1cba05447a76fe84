package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.isComplete;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.GROUNDS;
import static org.dsauk.validation.uk.SharedConditions.GROUND_FOR_PERSONAL_DATA;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dsauk.ground.Act;
import org.dsauk.ground.LawfulBasis;
import org.dsauk.ground.LegalObligation;
import org.dsauk.ground.PublicTask;
import org.dsauk.law.Instrument;
import org.dsauk.law.LegalPower;
import org.dsauk.law.PowerNature;
import org.dsauk.report.JsonPointer;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Bodies;
import org.dsauk.validation.subject.Coverage;
import org.dsauk.validation.subject.Member;
import org.dsauk.validation.subject.PowerFacts;
import org.dsauk.validation.subject.StatedGround;

/** Rules on the law on which a legal obligation or a public task rests (UK GDPR Article 6(1)(c), 6(1)(e) and 6(3)). */
final class LawOfBasisRules {

    /** From this day a public task can rest on relevant international law (DPA 2018 section 9A). */
    private static final LocalDate INTERNATIONAL = LocalDate.of(2025, 8, 20);

    private static final Fact<StatedGround, Answer> IS_OBLIGATION =
            question("lawful basis", ground -> Answer.of(obligation(ground).isPresent()));

    private static final Criterion<Answer> OBLIGATION =
            holds("the lawful basis is a legal obligation", "the lawful basis is no legal obligation");

    private static final Fact<StatedGround, Answer> IS_TASK =
            question("lawful basis", ground -> Answer.of(task(ground).isPresent()));

    private static final Criterion<Answer> TASK =
            holds("the lawful basis is a public task", "the lawful basis is no public task");

    private static final Fact<StatedGround, String> INTERNATIONAL_LAW = fact(
            "international law",
            "basis/internationalLaw",
            ground -> task(ground).flatMap(PublicTask::getInternationalLaw));

    private LawOfBasisRules() {}

    static List<Rule> all() {
        return List.of(obligationIsADuty(), publicTaskIsOnesOwn());
    }

    static Rule obligationIsADuty() {
        return rule("DSA-LAW-005", "A legal obligation is a duty that the law imposes on the party itself")
                .nature(LAW)
                .cites(Sources.ukGdpr("6(1)(c)"), Sources.ukGdpr("6(3)"))
                .errorAt(SIGN)
                .forEach(GROUNDS)
                .when(GROUND_FOR_PERSONAL_DATA)
                .when(IS_OBLIGATION, OBLIGATION)
                .must(
                        Fact.<StatedGround>question("duty", LawOfBasisRules::mayOblige)
                                .at(LawOfBasisRules::duties),
                        holds("a duty is named", "no provision is named that imposes a duty"))
                .else_(ground -> "name in 'duties' the provision that obliges the party, or state another basis")
                .and()
                .nature(LAW)
                .cites(Sources.ukGdpr("6(3)"))
                .warningAt(SIGN)
                .forEach(GROUNDS)
                .when(GROUND_FOR_PERSONAL_DATA)
                .when(IS_OBLIGATION, OBLIGATION)
                .when(
                        question("co-operation", ground -> any(duties(ground), ground, PowerNature.COOPERATION)),
                        holds("a duty to co-operate is named", "no duty to co-operate is named"))
                .must(
                        Fact.<StatedGround>question("duty", ground -> any(duties(ground), ground, PowerNature.DUTY))
                                .at(LawOfBasisRules::duties),
                        holds(
                                "a duty to disclose is named beside it",
                                "a duty to co-operate alone need not oblige the party to share"))
                .else_(ground -> "name a duty to disclose, or consider the basis 'public-task'")
                .and()
                .nature(LAW)
                .cites(Sources.ukGdpr("6(1)(c)"), Sources.ukGdpr("6(3)"))
                .errorAt(SIGN)
                .forEach(GROUNDS)
                .when(GROUND_FOR_PERSONAL_DATA)
                .when(IS_OBLIGATION, OBLIGATION)
                .when(
                        question("act", ground -> Answer.of(!onlyReceives(ground))),
                        holds("the party discloses", "the party only receives"))
                .when(
                        question("duty", ground -> Answer.of(mayOblige(ground) != Answer.NO)),
                        holds("a duty is named", "no duty is named"))
                .must(
                        fact("bodies that the duty binds", ground -> Optional.of(notBound(ground))),
                        isComplete(
                                "a duty that is named binds bodies of its type",
                                "no duty that is named binds bodies of the type"))
                .else_(ground -> "name a duty of the party itself, or state another basis for it");
    }

    private static Optional<LegalObligation> obligation(StatedGround ground) {
        Optional<LawfulBasis> basis = ground.ground().getBasis();
        return basis.filter(LegalObligation.class::isInstance).map(LegalObligation.class::cast);
    }

    private static List<LegalPower> duties(StatedGround ground) {
        return obligation(ground).map(LegalObligation::getDuties).orElse(List.of());
    }

    private static JsonPointer duties(StatedGround ground, JsonPointer pointer) {
        JsonPointer basis = pointer.child("basis");
        return duties(ground).isEmpty() ? basis : basis.child("duties");
    }

    private static Answer mayOblige(StatedGround ground) {
        return any(duties(ground), ground, PowerNature.DUTY, PowerNature.COOPERATION);
    }

    private static Answer any(Iterable<LegalPower> powers, StatedGround ground, PowerNature... natures) {
        return any(powers, ground, facts -> facts.does(natures));
    }

    private static Answer any(Iterable<LegalPower> powers, StatedGround ground, Function<PowerFacts, Answer> question) {
        Answer any = Answer.NO;
        for (LegalPower power : powers) {
            any = any.or(question.apply(ground.facts(power)));
        }
        return any;
    }

    private static boolean onlyReceives(StatedGround ground) {
        return ground.ground().getAct().equals(Optional.of(Act.RECEIVING));
    }

    private static Coverage notBound(StatedGround ground) {
        return Bodies.coverAllByType(
                ground.holders(),
                member -> any(
                        duties(ground),
                        ground,
                        duty -> duty.does(PowerNature.DUTY, PowerNature.COOPERATION)
                                .and(duty.letsDisclose(member.type()))));
    }

    static Rule publicTaskIsOnesOwn() {
        return rule("DSA-LAW-006", "A public task is laid down by law and is the party's own")
                .nature(LAW)
                .cites(Sources.ukGdpr("6(1)(e)"), Sources.ukGdpr("6(3)"), Sources.dpa2018("8"))
                .errorAt(SIGN)
                .forEach(GROUNDS)
                .when(GROUND_FOR_PERSONAL_DATA)
                .when(IS_TASK, TASK)
                .must(
                        Fact.<StatedGround>question("function", LawOfBasisRules::isLaidDown)
                                .at((ground, pointer) -> pointer.child("basis")),
                        holds(
                                "the law that lays down the task is named",
                                "no function, duty or power is named that lays down the task"))
                .else_(ground ->
                        "name in 'functions' the provisions that give the party its task; limits and exemptions"
                                + " give none")
                .and()
                .nature(LAW)
                .cites(Sources.ukGdpr("6(3)"), Instrument.DPA_2018.section("9A").from("2025-08-20"))
                .errorAt(SIGN)
                .forEach(GROUNDS)
                .when(GROUND_FOR_PERSONAL_DATA)
                .when(
                        question(
                                "domestic law", ground -> Answer.of(laws(ground).isEmpty())),
                        holds("no domestic law is named", "domestic law is named"))
                .when(INTERNATIONAL_LAW, isStated())
                .must(
                        INTERNATIONAL_LAW,
                        that(
                                "can lay down a public task",
                                "cannot lay down a public task before " + INTERNATIONAL,
                                (law, asOf) -> Answer.of(!asOf.isBefore(INTERNATIONAL))))
                .else_(ground -> "name the domestic law that lays down the task")
                .and()
                .nature(LAW)
                .cites(
                        Instrument.UK_GDPR.article("6(1)(e)").from("2026-02-05"),
                        Instrument.DUAA_2025.section("70").always())
                .errorAt(SIGN)
                .newDutyFrom("2026-02-05")
                .forEach(GROUNDS)
                .when(GROUND_FOR_PERSONAL_DATA)
                .when(IS_TASK, TASK)
                .when(
                        question("domestic law", ground -> any(laws(ground), ground, PowerFacts::isGateway)),
                        holds("domestic law is named", "no domestic law is named"))
                .must(
                        fact("bodies whose task it is", ground -> Optional.of(notTheirs(ground))),
                        isComplete(
                                "a provision that is named gives bodies of its type that task",
                                "the provisions that are named give the task to other bodies, not to those of the type"))
                .else_(ground -> "name a function of the party itself; a party that only helps another with its task"
                        + " needs another basis, such as a recognised legitimate interest");
    }

    private static Optional<PublicTask> task(StatedGround ground) {
        Optional<LawfulBasis> basis = ground.ground().getBasis();
        return basis.filter(PublicTask.class::isInstance).map(PublicTask.class::cast);
    }

    /** The functions, and the powers by which the act is allowed in public law. */
    private static Set<LegalPower> laws(StatedGround ground) {
        Set<LegalPower> laws = new LinkedHashSet<>();
        task(ground).ifPresent(task -> laws.addAll(task.getFunctions()));
        laws.addAll(ground.ground().getPowers());
        return laws;
    }

    private static Answer isLaidDown(StatedGround ground) {
        boolean international =
                task(ground).flatMap(PublicTask::getInternationalLaw).isPresent();
        return any(laws(ground), ground, PowerFacts::isGateway).or(Answer.of(international));
    }

    private static Coverage notTheirs(StatedGround ground) {
        return Bodies.coverAllByType(
                ground.holders(), member -> any(laws(ground), ground, law -> isTask(law, member, ground)));
    }

    private static Answer isTask(PowerFacts law, Member member, StatedGround ground) {
        return law.isGateway() == Answer.NO ? Answer.NO : law.isTaskOf(member.type(), onlyReceives(ground));
    }
}
