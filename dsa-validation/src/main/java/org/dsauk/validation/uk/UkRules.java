package org.dsauk.validation.uk;

import java.util.List;
import java.util.stream.Stream;
import org.dsauk.validation.rule.Rule;

/** The catalogue: all rules, topic by topic. */
public final class UkRules {

    private UkRules() {}

    /** {@return all rules, in the order in which reports list them} */
    public static List<Rule> all() {
        return Stream.of(
                        StructureRules.all(),
                        CodeRules.all(),
                        TermRules.all(),
                        PartyRules.all(),
                        RoleRules.all(),
                        PurposeRules.all(),
                        DataRules.all(),
                        LawfulBasisRules.all(),
                        RecognisedInterestRules.all(),
                        LawOfBasisRules.all(),
                        RegimeRules.all(),
                        SpecialCategoryRules.all(),
                        Schedule1Rules.all(),
                        CriminalOffenceRules.all(),
                        LawEnforcementRules.all(),
                        GatewayRules.all(),
                        GatewayReachRules.all(),
                        SeriousViolenceRules.all(),
                        TransparencyRules.all(),
                        RightsRules.all(),
                        ComplaintsRules.all(),
                        RetentionRules.all(),
                        SecurityRules.all(),
                        AssuranceRules.all(),
                        BreachRules.all(),
                        TransferRules.all(),
                        LifecycleRules.all(),
                        AccessionRules.all(),
                        StatusRules.all(),
                        VersionRules.all(),
                        LeavingRules.all(),
                        ExitRules.all(),
                        SignatureRules.all(),
                        SignatoryRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
