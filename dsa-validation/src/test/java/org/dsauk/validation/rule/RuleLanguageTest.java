package org.dsauk.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.is;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.facts;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dsauk.law.InForce;
import org.dsauk.law.Instrument;
import org.dsauk.report.JsonPointer;
import org.dsauk.report.Nature;
import org.dsauk.report.Outcome;
import org.dsauk.report.Severity;
import org.dsauk.report.Stage;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Place;
import org.dsauk.validation.subject.Subjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleLanguageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Place PLACE = Place.element("transfer", "t1", "transfers", 0);
    private static final Subjects<Transfer> TRANSFERS = (index, visitor) -> {};

    /** What a rule of the tests looks at. */
    record Transfer(Optional<String> destination, Optional<String> mechanism) {

        static Transfer to(String destination) {
            return new Transfer(Optional.of(destination), Optional.empty());
        }

        Transfer by(String other) {
            return new Transfer(destination, Optional.of(other));
        }
    }

    @Test
    void demandThatIsMetPasses() {
        Look look = look(Transfer.to("France").by("IDTA"));

        assertThat(look.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(look.reason()).isEqualTo("the mechanism 'IDTA' is a known one");
        assertThat(look.label()).isEqualTo("transfer 't1'");
    }

    @Test
    void demandThatIsNotMetFailsAtTheValue() {
        Look look = look(Transfer.to("France").by("handshake"));

        assertThat(look.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(look.reason()).isEqualTo("the mechanism 'handshake' is not a known one");
        assertThat(look.pointer().text()).isEqualTo("/transfers/0/mechanism");
        assertThat(look.remedy()).isEqualTo("name a mechanism");
    }

    @Test
    void factThatIsDemandedAndMissingFailsAtItsHolder() {
        Look look = look(Transfer.to("France"));

        assertThat(look.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(look.reason()).isEqualTo("the mechanism is not stated");
        assertThat(look.pointer().text()).isEqualTo("/transfers/0");
    }

    @Test
    void conditionThatIsNotMetIsNotApplicable() {
        Look look = look(Transfer.to("Wales"));

        assertThat(look.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(look.reason()).isEqualTo("the destination 'Wales' is not outside the UK");
    }

    @Test
    void factThatDecidesWhetherTheRuleAppliesAndIsMissingCouldNotBeChecked() {
        Look look = look(new Transfer(Optional.empty(), Optional.of("IDTA")));

        assertThat(look.outcome()).isEqualTo(Outcome.COULD_NOT_BE_CHECKED);
        assertThat(look.reason()).isEqualTo("the destination is not stated");
    }

    @Test
    void oneConditionThatIsNotMetDecidesWhateverAnotherDoesNotSay() {
        Rule twoConditions = begin().when(DESTINATION, is("outside the UK", place -> !place.equals("Wales")))
                .when(MECHANISM, is("binding", mechanism -> false))
                .must(MECHANISM, isStated())
                .else_(transfer -> "");

        assertThat(look(twoConditions, Transfer.to("Wales")).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(look(twoConditions, Transfer.to("France")).outcome()).isEqualTo(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void conditionThatSomethingIsStatedKnowsWhenItIsNot() {
        Rule whenStated = begin().when(MECHANISM, isStated())
                .must(DESTINATION, isStated())
                .else_(transfer -> "");

        assertThat(look(whenStated, Transfer.to("France")).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void demandWhoseAnswerIsNotKnownCouldNotBeChecked() {
        Rule unknown = begin().must(
                        question("adequacy", transfer -> Answer.UNKNOWN), holds("it is adequate", "it is not"))
                .else_(transfer -> "");

        Look look = look(unknown, Transfer.to("France"));
        assertThat(look.outcome()).isEqualTo(Outcome.COULD_NOT_BE_CHECKED);
        assertThat(look.reason()).isEqualTo("it is not known whether it is adequate");
    }

    @Test
    void allDemandsThatAreNotMetAreNamed() {
        Rule two = begin().must(MECHANISM, isStated())
                .must(facts("safeguards", "safeguards", transfer -> List.<String>of()), isStated())
                .else_(transfer -> "");

        assertThat(look(two, Transfer.to("France")).reason())
                .isEqualTo("the mechanism is not stated; the safeguards are not stated");
    }

    @Test
    void criterionSeesTheDate() {
        InForce from = InForce.from("2026-07-01");
        Rule dated = begin().must(
                        MECHANISM, that("is in force", "is not in force", (name, asOf) -> Answer.of(from.on(asOf))))
                .else_(transfer -> "");
        Transfer transfer = Transfer.to("France").by("IDTA");

        assertThat(look(dated, transfer, DAY).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(look(dated, transfer, DAY.plusDays(1)).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void newDutyIsNotApplicableBeforeItsFirstDay() {
        Rule duty = rule("DSA-TST-001", "A test")
                .nature(Nature.LAW)
                .errorAt(Stage.SIGN)
                .newDutyFrom("2026-07-01")
                .forEach(TRANSFERS)
                .must(MECHANISM, isStated())
                .else_(transfer -> "");

        Look before = look(duty, Transfer.to("France"), DAY);
        assertThat(before.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(before.reason()).contains("2026-07-01");
        assertThat(look(duty, Transfer.to("France"), DAY.plusDays(1)).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void longValueIsShortened() {
        Look look = look(Transfer.to("France").by("x".repeat(200)));

        assertThat(look.reason()).isEqualTo("the mechanism '" + "x".repeat(60) + "...' is not a known one");
    }

    @ParameterizedTest
    @EnumSource(
            value = Nature.class,
            names = {"PRACTICE", "STATUTORY_CODE"})
    void onlyLawAndIntegrityMayBeErrors(Nature nature) {
        RuleBuilder builder = rule("DSA-TST-001", "A test").nature(nature).errorAt(Stage.SIGN);

        assertThatThrownBy(() -> builder.forEach(TRANSFERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(nature.code());
    }

    @Test
    void ruleWithoutNatureIsRefused() {
        RuleBuilder builder = rule("DSA-TST-001", "A test").errorAt(Stage.SIGN);

        assertThatThrownBy(() -> builder.forEach(TRANSFERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DSA-TST-001");
    }

    @Test
    void checkThatDemandsNothingIsRefused() {
        assertThatThrownBy(() -> begin().else_(transfer -> "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void furtherCheckKeepsItsOwnNatureAndTheRuleTellsItsFirst() {
        Rule two = rule("DSA-TST-001", "A test")
                .nature(Nature.LAW)
                .cites(Instrument.UK_GDPR.article("44").always())
                .errorAt(Stage.SIGN)
                .forEach(TRANSFERS)
                .must(MECHANISM, isStated())
                .else_(transfer -> "")
                .and()
                .nature(Nature.PRACTICE)
                .warningAt(Stage.DRAFT)
                .forEach(TRANSFERS)
                .must(DESTINATION, isStated())
                .else_(transfer -> "");

        assertThat(two.checks())
                .extracting(check -> check.terms().nature())
                .containsExactly(Nature.LAW, Nature.PRACTICE);
        assertThat(two.checks().get(1).runsAt(Stage.SIGN)).isFalse();
        assertThat(two.info().nature()).isEqualTo(Nature.LAW);
        assertThat(two.info().severities()).containsOnly(java.util.Map.entry(Stage.SIGN, Severity.ERROR));
        assertThat(two.info().citations()).hasSize(1);
    }

    @Test
    void factMayPointElsewhere() {
        Fact<Transfer, String> elsewhere = MECHANISM
                .at((transfer, here) -> JsonPointer.ROOT.child("annex"))
                .heldBy((transfer, here) -> here.parent());

        assertThat(elsewhere.pointer(Transfer.to("France").by("IDTA"), PLACE).text())
                .isEqualTo("/annex");
        assertThat(elsewhere.pointer(Transfer.to("France"), PLACE).text()).isEqualTo("/transfers");
    }

    private static final Fact<Transfer, String> DESTINATION = fact("destination", "destination", Transfer::destination);
    private static final Fact<Transfer, String> MECHANISM = fact("mechanism", "mechanism", Transfer::mechanism);

    private static Demands<Transfer> begin() {
        return rule("DSA-TST-001", "A test")
                .nature(Nature.LAW)
                .errorAt(Stage.SIGN)
                .forEach(TRANSFERS);
    }

    private static Look look(Transfer transfer) {
        Rule namesMechanism = begin().when(DESTINATION, is("outside the UK", place -> !place.equals("Wales")))
                .must(MECHANISM, is("a known one", "IDTA"::equals))
                .else_(ignored -> "name a mechanism");
        return look(namesMechanism, transfer);
    }

    private static Look look(Rule rule, Transfer transfer) {
        return look(rule, transfer, DAY);
    }

    @SuppressWarnings("unchecked")
    private static Look look(Rule rule, Transfer transfer, LocalDate asOf) {
        Check<Transfer> check = (Check<Transfer>) rule.checks().get(0);
        return new Look(new View<>(check, transfer, asOf, PLACE), check.outcome(transfer, asOf));
    }
}
