package org.dsauk.validation.uk;

import static org.dsauk.report.Nature.INTEGRITY;
import static org.dsauk.report.Nature.LAW;
import static org.dsauk.report.Stage.SIGN;
import static org.dsauk.validation.rule.Criteria.holds;
import static org.dsauk.validation.rule.Criteria.is;
import static org.dsauk.validation.rule.Criteria.isStated;
import static org.dsauk.validation.rule.Fact.fact;
import static org.dsauk.validation.rule.Fact.facts;
import static org.dsauk.validation.rule.Fact.question;
import static org.dsauk.validation.rule.Rule.rule;
import static org.dsauk.validation.subject.AgreementSubjects.JOINT_CONTROLLERS;
import static org.dsauk.validation.subject.AgreementSubjects.PROCESSORS;
import static org.dsauk.validation.uk.SharedConditions.roleInPersonalData;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.role.ContractTerm;
import org.dsauk.role.JointControllers;
import org.dsauk.role.Processor;
import org.dsauk.role.ProcessorContract;
import org.dsauk.role.ResponsibilityMatter;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;

/** Rules on joint controllers and processors (UK GDPR Articles 26 and 28). */
final class RoleRules {

    private static final List<ContractTerm> DEMANDED = List.of(ContractTerm.values());

    private RoleRules() {}

    static List<Rule> all() {
        return List.of(jointControllersShareTheirDuties(), processorsAreBoundByContract());
    }

    static Rule jointControllersShareTheirDuties() {
        return rule("DSA-PTY-010", "Joint controllers say which of them answers people and tells them")
                .nature(LAW)
                .cites(Sources.ukGdpr("26(1)"), Sources.dpa2018("58"))
                .citesUnderPart3(Sources.dpa2018("58"))
                .errorAt(SIGN)
                .forEach(JOINT_CONTROLLERS)
                .when(roleInPersonalData())
                .must(
                        fact(
                                "who answers requests of people",
                                joint -> arranged(joint.role(), ResponsibilityMatter.RIGHTS)),
                        isStated())
                .must(
                        fact(
                                "who tells people",
                                joint -> arranged(joint.role(), ResponsibilityMatter.PRIVACY_INFORMATION)),
                        isStated())
                .else_(joint -> "state responsibilities for 'rights' and for 'privacy-information', or the document"
                        + " that lays them down")
                .and()
                .nature(LAW)
                .cites(Sources.ukGdpr("26(2)"))
                .errorAt(SIGN)
                .forEach(JOINT_CONTROLLERS)
                .when(roleInPersonalData())
                .when(
                        question("regime", joint -> Answer.of(joint.isUnderUkGdpr())),
                        holds("the UK GDPR applies", "all their legal grounds are of law enforcement"))
                .must(
                        fact(
                                "essence of the arrangement",
                                "essence",
                                joint -> joint.role().getEssence()),
                        isStated())
                .else_(joint -> "state where people can read the essence of the arrangement");
    }

    /** Who answers for a matter, or where that is laid down. */
    private static Optional<String> arranged(JointControllers joint, ResponsibilityMatter matter) {
        return joint.getResponsibilities().stream()
                .filter(responsibility -> responsibility.getMatters().contains(matter))
                .flatMap(responsibility -> responsibility.getParties().stream())
                .findFirst()
                .or(() -> joint.getArrangement().map(document -> "another document"));
    }

    static Rule processorsAreBoundByContract() {
        return rule("DSA-PTY-011", "A processor works for a controller under a contract with all that the law demands")
                .nature(INTEGRITY)
                .cites(Sources.ukGdpr("4(1)(8)"))
                .errorAt(SIGN)
                .forEach(PROCESSORS)
                .when(roleInPersonalData())
                .must(
                        facts(
                                "controllers",
                                "controllers",
                                stated -> stated.role().getControllers()),
                        isStated())
                .else_(processor -> "name those on whose behalf the processor works")
                .and()
                .nature(LAW)
                .cites(Sources.ukGdpr("28(3)"), Sources.ukGdpr("28(9)"), Sources.dpa2018("59"))
                .citesUnderPart3(Sources.dpa2018("59"))
                .errorAt(SIGN)
                .forEach(PROCESSORS)
                .when(roleInPersonalData())
                .must(fact("contract", "contract", stated -> contract(stated.role())), isStated())
                .must(
                        fact("terms of the contract", "contract/terms", stated -> terms(stated.role())),
                        is("complete", terms -> terms.containsAll(DEMANDED)))
                .else_(processor -> "name the contract with the processor and the terms that it holds; missing: "
                        + missing(processor.role()));
    }

    private static Optional<ProcessorContract> contract(Processor processor) {
        return processor
                .getContract()
                .filter(contract -> contract.getTitle().isPresent()
                        || contract.getLink().isPresent()
                        || !contract.getReferences().isEmpty()
                        || contract.getInThisAgreement().orElse(false));
    }

    private static Optional<List<ContractTerm>> terms(Processor processor) {
        return processor.getContract().map(ProcessorContract::getTerms).filter(terms -> !terms.isEmpty());
    }

    private static String missing(Processor processor) {
        List<ContractTerm> stated = terms(processor).orElse(List.of());
        String terms = Arrays.stream(ContractTerm.values())
                .filter(term -> !stated.contains(term))
                .map(term -> "'" + term.code() + "'")
                .collect(Collectors.joining(", "));
        String contract = contract(processor).isPresent() ? "" : "the contract itself";
        return contract + (contract.isEmpty() || terms.isEmpty() ? "" : ", ") + terms;
    }
}
