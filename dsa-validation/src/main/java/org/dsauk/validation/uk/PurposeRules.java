package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.DRAFT;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.is;
import static org.dsauk.validation.rule.Criteria.isComplete;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Criteria.that;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.facts;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.FLOWS;
import static org.dsauk.validation.subject.AgreementSubjects.FLOW_SIDES;
import static org.dsauk.validation.subject.AgreementSubjects.GROUNDS;
import static org.dsauk.validation.subject.AgreementSubjects.PURPOSES;
import static org.dsauk.validation.uk.SharedConditions.FLOW_HAS_PERSONAL_DATA;
import static org.dsauk.validation.uk.SharedConditions.FLOW_MAY_HAVE_PERSONAL_DATA;
import static org.dsauk.validation.uk.SharedConditions.GROUND_FOR_PERSONAL_DATA;
import static org.dsauk.validation.uk.SharedConditions.PURPOSE_OF_PERSONAL_DATA;
import static org.dsauk.validation.uk.SharedConditions.RECEIVES;
import static org.dsauk.validation.uk.SharedConditions.UK_GDPR_APPLIES;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dsauk.ground.FurtherUse;
import org.dsauk.ground.PurposeRelation;
import org.dsauk.law.CompatibilityGround;
import org.dsauk.law.Instrument;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Coverage;
import org.dsauk.validation.subject.FlowSide;
import org.dsauk.validation.subject.StatedGround;
import org.dsauk.validation.subject.StatedPurpose;

/** Rules on what data is shared for (UK GDPR Article 5(1)(b)). */
final class PurposeRules {

    private static final int TELLING = 40;
    private static final Set<String> GENERIC = Set.of(
            "information",
            "data",
            "sharing",
            "share",
            "service",
            "services",
            "improvement",
            "improve",
            "improving",
            "better",
            "general",
            "purposes",
            "purpose",
            "working",
            "partnership",
            "the",
            "a",
            "an",
            "and",
            "or",
            "of",
            "for",
            "to",
            "in",
            "with",
            "our",
            "between",
            "partners");

    private static final Fact<StatedGround, CompatibilityGround> COMPATIBILITY = fact(
            "ground of compatibility",
            "furtherUse/compatibility",
            ground -> ground.ground().getFurtherUse().flatMap(FurtherUse::getCompatibility));

    private static final Fact<StatedPurpose, String> AIM =
            fact("aim", "aim", stated -> stated.purpose().getAim());

    private PurposeRules() {}

    static List<Rule> all() {
        return List.of(flowsServePurposes(), purposesAreWeighed(), newPurposesAreCompatible());
    }

    static Rule flowsServePurposes() {
        return rule("DSA-PUR-001", "Every flow serves a purpose that is stated in precise terms")
                .nature(LAW)
                .cites(Sources.ukGdpr("5(1)(b)"))
                .citesUnderPart3(Sources.dpa2018("36(1)"))
                .errorAt(DRAFT, SIGN, EXCHANGE)
                .forEach(FLOWS)
                .when(FLOW_MAY_HAVE_PERSONAL_DATA)
                .must(facts("purposes", "purposes", flow -> flow.flow().getPurposes()), isStated())
                .else_(flow -> "name at least one purpose that the flow serves")
                .and()
                .nature(LAW)
                .cites(Sources.ukGdpr("5(1)(b)"))
                .citesUnderPart3(Sources.dpa2018("36(1)"))
                .errorAt(DRAFT, SIGN, EXCHANGE)
                .forEach(PURPOSES)
                .when(PURPOSE_OF_PERSONAL_DATA)
                .must(AIM, isStated())
                .else_(purpose -> "say what the sharing is to achieve")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ICO_CODE)
                .warningAt(DRAFT, SIGN, EXCHANGE)
                .forEach(PURPOSES)
                .when(AIM, isStated())
                .must(AIM, is("precise", PurposeRules::isPrecise))
                .else_(purpose -> "say in " + TELLING + " characters or more what is to be achieved and for whom,"
                        + " not only that information is shared");
    }

    static Rule purposesAreWeighed() {
        return rule("DSA-PUR-002", "Every purpose says why the sharing is necessary and proportionate")
                .nature(LAW)
                .cites(
                        Sources.ukGdpr("5(1)(c)"),
                        Instrument.HUMAN_RIGHTS_ACT_1998.schedule(1).always())
                .citesUnderPart3(
                        Sources.dpa2018("37"),
                        Instrument.HUMAN_RIGHTS_ACT_1998.schedule(1).always())
                .errorAt(SIGN)
                .forEach(PURPOSES)
                .when(PURPOSE_OF_PERSONAL_DATA)
                .must(fact("necessity", "necessity", stated -> stated.purpose().getNecessity()), isStated())
                .must(
                        fact(
                                "proportionality",
                                "proportionality",
                                stated -> stated.purpose().getProportionality()),
                        isStated())
                .else_(purpose -> "say why the aim cannot be reached without the sharing, and why the intrusion is no"
                        + " more than the aim warrants");
    }

    static Rule newPurposesAreCompatible() {
        return rule("DSA-PUR-005", "Data is used for the purpose of its collection or for a compatible one")
                .nature(PRACTICE)
                .cites(Sources.ukGdpr("5(1)(b)"))
                .warningAt(SIGN)
                .forEach(FLOW_SIDES)
                .when(RECEIVES)
                .when(FLOW_HAS_PERSONAL_DATA)
                .when(UK_GDPR_APPLIES)
                .must(
                        fact("relation to the purpose of collection", side -> Optional.of(withoutRelation(side))),
                        isComplete(
                                "a legal ground states whether the use is a new one",
                                "no legal ground states whether the use is a new one"))
                .else_(side -> "state in the 'furtherUse' of a legal ground whether the use is the same or new")
                .and()
                .nature(LAW)
                .cites(
                        Sources.ukGdpr("5(1)(b)"),
                        Instrument.UK_GDPR.article("6(4)").until("2026-02-04"),
                        Instrument.UK_GDPR.article("8A").from("2026-02-05"))
                .errorAt(SIGN)
                .forEach(GROUNDS)
                .when(GROUND_FOR_PERSONAL_DATA)
                .when(
                        question("regime", ground -> Answer.of(!ground.isLawEnforcement())),
                        holds("the ground is one of the UK GDPR", "the ground is of law enforcement"))
                .when(
                        question("new purpose", ground -> Answer.of(isNewUse(ground))),
                        holds("the use is stated to be a new one", "the use is not stated to be a new one"))
                .must(
                        COMPATIBILITY,
                        that("is in force", "is not in force", (ground, asOf) -> Answer.of(ground.inForce(asOf))))
                .else_(ground -> "state why the new purpose is compatible with that of collection, by a ground that is"
                        + " in force on the date");
    }

    private static Coverage withoutRelation(FlowSide side) {
        return side.cover(
                member -> UkGdpr.appliesTo(member, side),
                grounds -> Answer.of(grounds.stream().anyMatch(PurposeRules::statesRelation)));
    }

    private static boolean isNewUse(StatedGround ground) {
        return ground.ground()
                .getFurtherUse()
                .flatMap(FurtherUse::getRelation)
                .equals(Optional.of(PurposeRelation.NEW));
    }

    private static boolean statesRelation(StatedGround ground) {
        return ground.ground().getFurtherUse().flatMap(FurtherUse::getRelation).isPresent();
    }

    private static boolean isPrecise(String aim) {
        String text = aim.strip();
        return text.codePointCount(0, text.length()) >= TELLING && hasSpecificWord(text);
    }

    private static boolean hasSpecificWord(String text) {
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetter(text.codePointAt(at))) {
                if (begin < at && !GENERIC.contains(text.substring(begin, at).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                begin = at + 1;
            } else if (Character.isHighSurrogate(text.charAt(at))) {
                at++;
            }
        }
        return false;
    }
}
