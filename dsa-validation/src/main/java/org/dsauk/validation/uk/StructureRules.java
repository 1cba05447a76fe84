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
import static org.dsauk.validation.subject.AgreementSubjects.AGREEMENT;
import static org.dsauk.validation.subject.AgreementSubjects.FLOWS;
import static org.dsauk.validation.subject.AgreementSubjects.IDS;
import static org.dsauk.validation.subject.AgreementSubjects.LINKS;
import static org.dsauk.validation.subject.AgreementSubjects.PARTY_GROUPS;
import static org.dsauk.validation.subject.AgreementSubjects.REFERENCES;
import static org.dsauk.validation.subject.AgreementSubjects.WHOLE;

import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.AgreementKind;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.text.Excerpt;
import org.dsauk.validation.rule.Criterion;
import org.dsauk.validation.rule.Fact;
import org.dsauk.validation.rule.Rule;
import org.dsauk.validation.subject.Answer;
import org.dsauk.validation.subject.SharedFlow;
import org.dsauk.validation.subject.Whole;

/** Rules on the agreement as a document: what it is called, its references and its flows. */
final class StructureRules {

    private static final Fact<DataSharingAgreement, String> STATED_VERSION =
            fact("version", "version", DataSharingAgreement::getVersion);

    private static final Criterion<Answer> SHARES_PERSONAL_DATA =
            holds("some flow has personal data", "no flow has personal data");

    private static final Criterion<Answer> TWO_CONTROLLERS =
            holds("two parties or more are controllers", "fewer than two parties are controllers");

    private StructureRules() {}

    static List<Rule> all() {
        return List.of(namesItself(), joinsControllers(), referencesResolve(), flowsConnectParties());
    }

    static Rule namesItself() {
        return rule("DSA-STR-001", "An agreement has a title, a version and a status")
                .nature(INTEGRITY)
                .cites(Sources.ICO_CODE)
                .errorAt(DRAFT, SIGN, EXCHANGE)
                .forEach(AGREEMENT)
                .must(fact("title", "title", DataSharingAgreement::getTitle), isStated())
                .else_(agreement -> "give the agreement a title")
                .and()
                .nature(INTEGRITY)
                .cites(Sources.ICO_CODE)
                .errorAt(DRAFT, SIGN, EXCHANGE)
                .forEach(AGREEMENT)
                .must(STATED_VERSION, isStated())
                .else_(agreement -> "give the agreement a version, such as '1.0'")
                .and()
                .nature(PRACTICE)
                .adviceAt(DRAFT, SIGN, EXCHANGE)
                .forEach(AGREEMENT)
                .when(STATED_VERSION, isStated())
                .must(STATED_VERSION, is("two or three numbers with dots between", StructureRules::isDotted))
                .else_(agreement -> "consider two or three numbers with dots between, such as '1.0': the first tells"
                        + " whether the parties sign again, and versions of other forms may not compare")
                .and()
                .nature(INTEGRITY)
                .cites(Sources.ICO_CODE)
                .errorAt(DRAFT, SIGN, EXCHANGE)
                .forEach(AGREEMENT)
                .must(fact("status", "status", DataSharingAgreement::getStatus), isStated())
                .else_(agreement -> "state where the agreement stands, such as 'draft'");
    }

    private static boolean isDotted(String version) {
        int numbers = 0;
        int digits = 0;
        for (int at = 0; at <= version.length(); at++) {
            char next = at == version.length() ? '.' : version.charAt(at);
            if (next == '.' && digits > 0) {
                numbers++;
                digits = 0;
            } else if (next >= '0' && next <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return numbers == 2 || numbers == 3;
    }

    static Rule joinsControllers() {
        return rule("DSA-STR-002", "Two parties or more are controllers of the personal data that is shared")
                .nature(INTEGRITY)
                .cites(Sources.ICO_CODE, Sources.ukGdpr("4(1)(7)"))
                .errorAt(SIGN, EXCHANGE)
                .forEach(WHOLE)
                .when(question("personal data", Whole::personalData), SHARES_PERSONAL_DATA)
                .when(
                        question("processors", whole -> Answer.of(!whole.hasProcessors())),
                        holds("nobody is stated to be a processor", "somebody is stated to be a processor"))
                .must(question("controllers", Whole::hasTwoControllers), TWO_CONTROLLERS)
                .else_(whole -> "name in the flows the parties that decide what the data is used for;"
                        + " an agreement of one controller shares nothing")
                .and()
                .nature(STATUTORY_CODE)
                .cites(Sources.ICO_CODE, Sources.ukGdpr("28(3)"))
                .adviceAt(SIGN, EXCHANGE)
                .forEach(WHOLE)
                .when(question("personal data", Whole::personalData), SHARES_PERSONAL_DATA)
                .when(
                        question("processors", whole -> Answer.of(whole.hasProcessors())),
                        holds("somebody is stated to be a processor", "nobody is stated to be a processor"))
                .must(question("controllers", Whole::hasTwoControllers), TWO_CONTROLLERS)
                .else_(whole -> "use a contract with the processor (UK GDPR Art 28) rather than a data sharing"
                        + " agreement, unless another party is a controller too")
                .and()
                .nature(INTEGRITY)
                .errorAt(SIGN, EXCHANGE)
                .forEach(PARTY_GROUPS)
                .must(
                        question("members", group -> Answer.of(group.hasMembers())),
                        holds("it has members or says who may join", "it has no members and does not say who may join"))
                .else_(group -> "list the members of the group, or say which bodies may join it");
    }

    static Rule referencesResolve() {
        return rule("DSA-STR-003", "Every reference leads somewhere and not in a circle, and every id is used once")
                .nature(INTEGRITY)
                .errorAt(DRAFT, SIGN, EXCHANGE)
                .forEach(IDS)
                .must(
                        question("id", id -> Answer.of(id.taken().isEmpty())),
                        holds("the id is used for one thing only", "the id is used for something else already"))
                .else_(id -> "give this " + id.kind().label() + " an id that nothing else in the agreement has")
                .and()
                .nature(INTEGRITY)
                .errorAt(DRAFT, SIGN, EXCHANGE)
                .forEach(REFERENCES)
                .must(
                        question("reference", reference -> Answer.of(reference.resolves())),
                        holds("it leads where it should", "it does not lead to anything that it may refer to"))
                .else_(reference -> "use the id of something that the agreement has and that is of this kind: "
                        + reference.wanted())
                .and()
                .nature(INTEGRITY)
                .errorAt(DRAFT, SIGN, EXCHANGE)
                .forEach(LINKS)
                .must(
                        question("circle", link -> Answer.of(!link.closesCircle())),
                        holds("it does not lead back to where it begins", "it leads in a circle"))
                .else_(link -> "break the circle of " + link.kind() + ": " + Excerpt.quoted(link.from()) + " leads to "
                        + Excerpt.quoted(link.to()) + ", from which one comes back to it");
    }

    static Rule flowsConnectParties() {
        return rule("DSA-STR-004", "An agreement has flows, each from somebody to somebody else")
                .nature(INTEGRITY)
                .cites(Sources.ICO_CODE)
                .errorAt(SIGN, EXCHANGE)
                .forEach(AGREEMENT)
                .when(
                        fact("kind", "kind", StructureRules::kind),
                        is("one under which data is shared", kind -> kind != AgreementKind.FRAMEWORK))
                .must(facts("flows", "flows", DataSharingAgreement::getFlows), isStated())
                .else_(agreement -> "describe who sends what to whom in at least one flow")
                .and()
                .nature(INTEGRITY)
                .cites(Sources.ICO_CODE)
                .errorAt(SIGN, EXCHANGE)
                .forEach(FLOWS)
                .must(facts("disclosers", "disclosers", StructureRules::senders), isStated())
                .must(facts("recipients", "recipients", flow -> flow.flow().getRecipients()), isStated())
                .else_(flow -> "name at least one party or group that sends and one that receives")
                .and()
                .nature(INTEGRITY)
                .cites(Sources.ICO_CODE)
                .errorAt(SIGN, EXCHANGE)
                .forEach(FLOWS)
                .when(facts("disclosers", "disclosers", flow -> flow.flow().getDisclosers()), isStated())
                .when(facts("recipients", "recipients", flow -> flow.flow().getRecipients()), isStated())
                .must(
                        question("parties", SharedFlow::hasTwoDifferentParties),
                        holds("somebody sends to somebody else", "nobody sends to anybody else"))
                .else_(flow -> "name a recipient that is not the only discloser");
    }

    /** Those who send; people who hand in their own data are no parties, but data that comes from them has a source. */
    private static List<String> senders(SharedFlow flow) {
        List<String> disclosers = flow.flow().getDisclosers();
        return disclosers.isEmpty() ? flow.flow().getCollectedFrom() : disclosers;
    }

    /** What has flows is an agreement under which data is shared, whether it says so or not. */
    private static Optional<AgreementKind> kind(DataSharingAgreement agreement) {
        return agreement
                .getKind()
                .or(() -> agreement.getFlows().isEmpty() ? Optional.empty() : Optional.of(AgreementKind.AGREEMENT));
    }
}
