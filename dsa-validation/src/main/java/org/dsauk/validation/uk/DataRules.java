package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Nature.STATUTORY_CODE;
import static org.dsauk.report.Stage.DRAFT;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.is;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.facts;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.DATA_ITEMS;
import static org.dsauk.validation.subject.AgreementSubjects.FLOWS;
import static org.dsauk.validation.subject.AgreementSubjects.SHARED_ITEMS;

import java.util.List;
import java.util.Optional;
import org.dsauk.data.Sensitivity;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.Keywords;
import org.dsauk.validation.subject.StatedItem;

/** Rules on what is shared (UK GDPR Article 5(1)(c)). */
final class DataRules {

    /** Words by which an item gives away what it reveals, told apart from longer words that only contain them. */
    private static final Keywords TELLING = Keywords.whole(
            "ethnic",
            "ethnicity",
            "racial",
            "religion",
            "religious",
            "faith",
            "belief",
            "beliefs",
            "health",
            "medical",
            "diagnosis",
            "diagnoses",
            "disability",
            "disabilities",
            "conviction",
            "convictions",
            "offence",
            "offences",
            "criminal",
            "trade union",
            "sexual",
            "biometric",
            "genetic");

    private static final Fact<StatedItem, String> NAME =
            fact("name", "name", stated -> stated.item().getName());

    private DataRules() {}

    static List<Rule> all() {
        return List.of(flowsListTheirData(), sensitivityIsNamed());
    }

    static Rule sensitivityIsNamed() {
        return rule("DSA-DAT-003", "What an item reveals is named as the law names it")
                .nature(INTEGRITY)
                .cites(Sources.ukGdpr("9(1)"), Sources.ukGdpr("10"), Sources.dpa2018("11(2)"))
                .errorAt(DRAFT, SIGN, EXCHANGE)
                .forEach(SHARED_ITEMS)
                .when(
                        question(
                                "sensitivity",
                                stated -> Answer.of(
                                        !stated.item().getSensitivity().isEmpty())),
                        holds("a sensitivity is stated", "no sensitivity is stated"))
                .must(
                        facts(
                                "sensitivity",
                                "sensitivity",
                                stated -> stated.item().getSensitivity()),
                        is("of the law's own categories", list -> list.stream().allMatch(DataRules::isOfTheLaw)))
                .else_(item -> "use the special categories of UK GDPR Art 9(1), 'criminal-offence', or 'none'")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ukGdpr("9(1)"), Sources.ukGdpr("10"))
                .warningAt(DRAFT, SIGN)
                .forEach(SHARED_ITEMS)
                .when(
                        question("sensitivity", item -> Answer.of(revealsNothing(item))),
                        holds("no sensitivity is declared", "a sensitivity is declared"))
                .when(NAME, isStated())
                .must(NAME, is("free of words that point to a special category", name -> !TELLING.occurIn(name)))
                .else_(item -> "declare what the item reveals, or give it a name that does not point to a special"
                        + " category or an offence");
    }

    private static boolean isOfTheLaw(Sensitivity sensitivity) {
        return sensitivity.isSpecialCategory()
                || sensitivity.equals(Sensitivity.CRIMINAL_OFFENCE)
                || sensitivity.equals(Sensitivity.NONE);
    }

    /** By itself, by its populations, or as part of an item or of flows that say. */
    private static Optional<StatedItem> saysAboutWhom(StatedItem item) {
        return Optional.of(item).filter(StatedItem::saysAboutWhom);
    }

    private static boolean revealsNothing(StatedItem item) {
        return item.sensitivity().stream().allMatch(Sensitivity.NONE::equals);
    }

    static Rule flowsListTheirData() {
        return rule("DSA-DAT-001", "Every flow lists its data items, and each item is described")
                .nature(INTEGRITY)
                .cites(Sources.ICO_CODE)
                .errorAt(SIGN, EXCHANGE)
                .forEach(FLOWS)
                .must(facts("data items", "items", flow -> flow.flow().getItems()), isStated())
                .else_(flow -> "list the data items that are sent")
                .and()
                .nature(INTEGRITY)
                .cites(Sources.ICO_CODE)
                .errorAt(SIGN, EXCHANGE)
                .forEach(DATA_ITEMS)
                .must(NAME, isStated())
                .must(
                        fact(
                                "identifiability",
                                "identifiability",
                                stated -> stated.item().getIdentifiability()),
                        isStated())
                .else_(item -> "name the item and say how closely it points to a person, such as 'identifiable'")
                .and()
                .nature(STATUTORY_CODE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN, EXCHANGE)
                .forEach(DATA_ITEMS)
                .must(fact("data subjects", DataRules::saysAboutWhom), isStated())
                .must(fact("description", "description", stated -> stated.item().getDescription()), isStated())
                .else_(item -> "say whom the item is about and what it contains");
    }
}
