package org.dsauk.validation.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.governance.AcceptanceRoute;
import org.dsauk.governance.AccessionTerms;
import org.dsauk.governance.GovernanceTerms;
import org.dsauk.party.Contact;
import org.dsauk.rights.RightsTerms;
import org.dsauk.scope.SharedItem;

/** What an agreement says about how data is handled, looked up. */
final class Handling {

    /** Stands for all parties or groups, where terms name none; nothing has it as its id. */
    private static final String EVERYBODY = "";

    private final AgreementIndex index;
    private final PersonalData personalData;
    private final Notices notices;
    private final RetentionIndex retention;
    private final RetentionEvents events;
    private final Holds holds;
    private final Signings signings;
    private final Confidences confidences;
    private final Versions versions;
    private Optional<KnowableEvents> knowable = Optional.empty();
    private Optional<RecordIndex> record = Optional.empty();
    private final Abroad abroad;
    private final Standings standings;
    private final SignedDays signedDays;
    private final Assurances assurances;
    private final ExitIndex exit;
    private final Map<String, List<Contact>> contacts = new HashMap<>();
    private final Map<String, Answer> outputs = new HashMap<>();
    private final Holdings<AcceptanceRoute> acceptance;
    private final List<AccessionTerms> accessionTerms;
    private final Holdings<Integer> accession;

    Handling(AgreementIndex index) {
        this.index = index;
        DataSharingAgreement agreement = index.agreement();
        personalData = new PersonalData(
                index.flows(),
                index.sides(),
                index.roles(),
                Answer.of(index.items().personalData()));
        notices = new Notices(
                agreement.getRights().map(RightsTerms::getNotices).orElse(List.of()), personalData, index.effort());
        retention = new RetentionIndex(index);
        events = new RetentionEvents(index);
        holds = new Holds(index);
        signings = new Signings(agreement);
        confidences = new Confidences(index);
        versions = new Versions(agreement);
        abroad = new Abroad(index);
        standings = new Standings(index.participations(), index.sides(), index.effort());
        signedDays = new SignedDays(index.participations(), index.effort());
        assurances = new Assurances(index);
        exit = new ExitIndex(index);
        agreement
                .getOutputs()
                .forEach(output -> outputs.putIfAbsent(output.getId(), new StatedOutput(output, index).personalData()));
        Optional<GovernanceTerms> governance = agreement.getGovernance();
        acceptance = new Holdings<>(
                governance.map(GovernanceTerms::getAcceptance).orElse(List.of()),
                route -> orEverybody(route.getParties()));
        accessionTerms = governance.map(GovernanceTerms::getAccession).orElse(List.of());
        accession = new Holdings<>(
                IntStream.range(0, accessionTerms.size()).boxed().toList(),
                position -> orEverybody(accessionTerms.get(position).getGroups()));
        agreement.getPartyGroups().forEach(group -> contacts.putIfAbsent(group.getId(), group.getContacts()));
    }

    /** How those who go by some ids accept, and how everybody does. */
    List<AcceptanceRoute> acceptance(List<String> aliases) {
        List<AcceptanceRoute> routes = new ArrayList<>(acceptance.of(EVERYBODY));
        routes.addAll(acceptance.of(aliases));
        return routes;
    }

    /** The terms on which some groups are joined, and those for all groups, in the order of the agreement. */
    List<AccessionTerms> accession(List<String> groups) {
        Set<Integer> found = new TreeSet<>(accession.of(EVERYBODY));
        found.addAll(accession.of(groups));
        return found.stream().map(accessionTerms::get).toList();
    }

    List<AccessionTerms> accession() {
        return accessionTerms;
    }

    private static List<String> orEverybody(List<String> stated) {
        return stated.isEmpty() ? List.of(EVERYBODY) : stated;
    }

    PersonalData personalData() {
        return personalData;
    }

    Notices notices() {
        return notices;
    }

    RetentionIndex retention() {
        return retention;
    }

    RetentionEvents events() {
        return events;
    }

    Holds holds() {
        return holds;
    }

    Signings signings() {
        return signings;
    }

    Confidences confidences() {
        return confidences;
    }

    Versions versions() {
        return versions;
    }

    /** Looked up when first asked for, because few rules ask. */
    KnowableEvents knowable() {
        if (knowable.isEmpty()) {
            knowable = Optional.of(new KnowableEvents(index.agreement(), index.law()));
        }
        return knowable.get();
    }

    /** Looked up when first asked for, because no draft needs them. */
    RecordIndex record() {
        if (record.isEmpty()) {
            record = Optional.of(new RecordIndex(index.participations()));
        }
        return record.get();
    }

    Abroad abroad() {
        return abroad;
    }

    Standings standings() {
        return standings;
    }

    SignedDays signedDays() {
        return signedDays;
    }

    Assurances assurances() {
        return assurances;
    }

    ExitIndex exit() {
        return exit;
    }

    /** Whom to ask at every member of a group; nobody for an id that is no group's. */
    List<Contact> contactsOf(String group) {
        return contacts.getOrDefault(group, List.of());
    }

    /** Whether there is personal data in what is limited to some flows, purposes and items; empty limits nothing. */
    Answer personalDataOf(Collection<String> flows, Collection<String> purposes, Collection<String> items) {
        Answer inFlows = flows.isEmpty() ? Answer.YES : Answer.NO;
        for (SharedFlow flow : index.flows(List.copyOf(flows))) {
            inFlows = inFlows.or(flow.personalData());
        }
        Answer forPurposes = purposes.isEmpty() ? Answer.YES : Answer.NO;
        for (String purpose : purposes) {
            forPurposes = forPurposes.or(personalData.isSharedFor(purpose));
        }
        return inFlows.and(forPurposes).and(personalDataIn(List.copyOf(items)));
    }

    /** Whether some of the stated outputs are personal data. */
    Answer personalDataInOutputs(List<String> stated) {
        Answer answer = Answer.NO;
        for (String output : stated) {
            answer = answer.or(outputs.getOrDefault(output, Answer.UNKNOWN));
        }
        return answer;
    }

    /** Whether some of the stated items are personal data; those of all flows, where none is stated. */
    Answer personalDataIn(List<String> stated) {
        if (stated.isEmpty()) {
            return personalData.anywhere();
        }
        List<SharedItem> found = index.items(stated);
        Answer answer = found.size() == stated.size() ? Answer.NO : Answer.UNKNOWN;
        for (SharedItem item : found) {
            answer = answer.or(ItemKinds.isPersonal(item));
        }
        return answer;
    }
}
