package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.PRACTICE;
import static org.dsauk.report.Stage.DRAFT;
import static org.dsauk.report.Stage.EXCHANGE;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.DECISIVE_UNKNOWN_CODES;
import static org.dsauk.validation.subject.AgreementSubjects.OTHER_UNKNOWN_CODES;

import java.util.List;
import org.dsauk.kept.NearNames;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.UnknownCode;
import org.dsauk.vocabulary.Vocabularies;
import org.dsauk.vocabulary.VocabularyCode;

/** Codes of open vocabularies: those that nobody knows are told, with the codes that were probably meant. */
final class CodeRules {

    private static final Fact<UnknownCode, Answer> KNOWN = question("vocabulary", code -> Answer.of(!code.isThere()));
    private static final Criterion<Answer> HAS_IT =
            holds("it has every code", "neither the library nor the law that is applied has the code");

    private CodeRules() {}

    static List<Rule> all() {
        return List.of(codesAreKnown());
    }

    static Rule codesAreKnown() {
        return rule("DSA-COD-001", "Every code is one that the library or the law that is applied knows")
                .nature(INTEGRITY)
                .warningAt(DRAFT)
                .errorAt(SIGN, EXCHANGE)
                .forEach(DECISIVE_UNKNOWN_CODES)
                .must(KNOWN, HAS_IT)
                .else_(CodeRules::remedy)
                .and()
                .nature(PRACTICE)
                .adviceAt(DRAFT)
                .warningAt(SIGN, EXCHANGE)
                .forEach(OTHER_UNKNOWN_CODES)
                .must(KNOWN, HAS_IT)
                .else_(CodeRules::remedy);
    }

    private static String remedy(UnknownCode unknown) {
        String use = "use a code of " + unknown.vocabulary();
        return NearNames.nearest(unknown.code(), codes(unknown.vocabulary()))
                .map(near -> use + "; did you mean '" + near + "'?")
                .orElse(use + ", or say it in words where the member has room for them");
    }

    private static List<String> codes(String vocabulary) {
        return Vocabularies.of(vocabulary)
                .map(known -> known.codes().stream().map(VocabularyCode::code).toList())
                .orElse(List.of());
    }
}
