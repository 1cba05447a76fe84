package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.STATUTORY_CODE;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.facts;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.DATA_ITEMS;
import static org.dsauk.validation.subject.AgreementSubjects.FLOWS;

import java.util.List;
import org.dsauk.data.DataItem;
import org.dsauk.validation.rule.Rule;

/** Rules on what is shared (UK GDPR Article 5(1)(c)). */
final class DataRules {

    private DataRules() {}

    static List<Rule> all() {
        return List.of(flowsListTheirData());
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
                .must(fact("name", "name", DataItem::getName), isStated())
                .must(fact("identifiability", "identifiability", DataItem::getIdentifiability), isStated())
                .else_(item -> "name the item and say how closely it points to a person, such as 'identifiable'")
                .and()
                .nature(STATUTORY_CODE)
                .cites(Sources.ICO_CODE)
                .warningAt(SIGN, EXCHANGE)
                .forEach(DATA_ITEMS)
                .must(facts("data subjects", "subjects", DataItem::getSubjects), isStated())
                .must(fact("description", "description", DataItem::getDescription), isStated())
                .else_(item -> "say whom the item is about and what it contains");
    }
}
