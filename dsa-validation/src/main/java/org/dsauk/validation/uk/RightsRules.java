package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.isComplete;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.WHOLE;
import static org.dsauk.validation.uk.SharedConditions.PERSONAL_DATA_IS_SHARED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsauk.report.JsonPointer;
import org.dsauk.rights.DataSubjectRight;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Coverage;
import org.dsauk.validation.subject.Whole;

/** Rules on how people exercise their rights (UK GDPR Articles 12 to 22; DPA 2018 Part 3 Chapter 3). */
final class RightsRules {

    /** The rights that people have under both regimes. */
    private static final List<DataSubjectRight> ALWAYS = List.of(
            DataSubjectRight.ACCESS,
            DataSubjectRight.RECTIFICATION,
            DataSubjectRight.ERASURE,
            DataSubjectRight.RESTRICTION,
            DataSubjectRight.AUTOMATED_DECISIONS);

    /** The rights that people do not have where all processing is of law enforcement. */
    private static final List<DataSubjectRight> OF_UK_GDPR =
            List.of(DataSubjectRight.PORTABILITY, DataSubjectRight.OBJECTION);

    private RightsRules() {}

    static List<Rule> all() {
        return List.of(everyRightIsHandled());
    }

    static Rule everyRightIsHandled() {
        return rule("DSA-RGT-001", "Somebody answers the requests of people for each of their rights")
                .nature(LAW)
                .cites(
                        Sources.ukGdpr("12(2)"),
                        Sources.dpa2018("45"),
                        Sources.dpa2018("46"),
                        Sources.dpa2018("47"),
                        Sources.ICO_CODE)
                .citesUnderPart3(Sources.dpa2018("45"), Sources.dpa2018("46"), Sources.dpa2018("47"), Sources.ICO_CODE)
                .errorAt(SIGN)
                .forEach(WHOLE)
                .when(PERSONAL_DATA_IS_SHARED)
                .must(
                        Fact.<Whole, Coverage>fact("handling of requests", whole -> Optional.of(withoutHandling(whole)))
                                .at(RightsRules::placeOfHandling),
                        isComplete(
                                "it is stated for each right who answers requests, or why the right does not apply",
                                "it is not stated who answers requests, nor why the right does not apply,"))
                .else_(whole -> "name for each right a party that answers, or refers people to one that does; or state"
                        + " 'not-applicable' and the reason");
    }

    private static Coverage withoutHandling(Whole whole) {
        Stream<DataSubjectRight> rights =
                whole.isOnlyLawEnforcement() ? ALWAYS.stream() : Stream.concat(ALWAYS.stream(), OF_UK_GDPR.stream());
        return new Coverage(
                false,
                rights.filter(right -> !whole.handles(right))
                        .map(DataSubjectRight::code)
                        .toList(),
                List.of());
    }

    private static JsonPointer placeOfHandling(Whole whole, JsonPointer root) {
        return whole.index().agreement().getRights().isPresent() ? root.child("rights") : root;
    }
}
