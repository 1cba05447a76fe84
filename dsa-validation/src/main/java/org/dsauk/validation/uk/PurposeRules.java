package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.DRAFT;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.is;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.facts;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.FLOWS;
import static org.dsauk.validation.subject.AgreementSubjects.PURPOSES;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dsauk.purpose.Purpose;
import org.dsauk.validation.rule.Rule;

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

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private PurposeRules() {}

    static List<Rule> all() {
        return List.of(flowsServePurposes());
    }

    static Rule flowsServePurposes() {
        return rule("DSA-PUR-001", "Every flow serves a purpose that is stated in precise terms")
                .nature(LAW)
                .cites(Sources.ukGdpr("5(1)(b)"))
                .errorAt(DRAFT, SIGN, EXCHANGE)
                .forEach(FLOWS)
                .must(facts("purposes", "purposes", flow -> flow.flow().getPurposes()), isStated())
                .else_(flow -> "name at least one purpose that the flow serves")
                .and()
                .nature(LAW)
                .cites(Sources.ukGdpr("5(1)(b)"))
                .errorAt(DRAFT, SIGN, EXCHANGE)
                .forEach(PURPOSES)
                .must(fact("aim", "aim", Purpose::getAim), isStated())
                .else_(purpose -> "say what the sharing is to achieve")
                .and()
                .nature(PRACTICE)
                .cites(Sources.ICO_CODE)
                .warningAt(DRAFT, SIGN, EXCHANGE)
                .forEach(PURPOSES)
                .when(fact("aim", "aim", Purpose::getAim), isStated())
                .must(fact("aim", "aim", Purpose::getAim), is("precise", PurposeRules::isPrecise))
                .else_(purpose -> "say in " + TELLING + " characters or more what is to be achieved and for whom,"
                        + " not only that information is shared");
    }

    private static boolean isPrecise(String aim) {
        String text = aim.strip();
        return text.codePointCount(0, text.length()) >= TELLING
                && WORD.matcher(text)
                        .results()
                        .anyMatch(word -> !GENERIC.contains(word.group().toLowerCase(Locale.ROOT)));
    }
}
