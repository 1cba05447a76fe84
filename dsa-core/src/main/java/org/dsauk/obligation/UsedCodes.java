package org.dsauk.obligation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.law.LawCode;
import org.dsauk.law.LawTopic;
import org.dsauk.limit.ConfidentialityTerms;
import org.dsauk.place.Transfer;
import org.dsauk.report.JsonPointer;
import org.dsauk.rights.AutomatedDecision;
import org.dsauk.rights.PrivacyNotice;
import org.dsauk.rights.RightHandling;
import org.dsauk.rights.RightsTerms;
import org.dsauk.security.Assurance;
import org.dsauk.security.SecurityTerms;

/** The codes of the law that an agreement states, and where it states them. */
final class UsedCodes {

    /** A code at a place. */
    record Use(LawTopic topic, String code, JsonPointer source) {}

    private final List<Use> uses = new ArrayList<>();

    private UsedCodes() {}

    static List<Use> of(DataSharingAgreement agreement) {
        UsedCodes codes = new UsedCodes();
        GroundCodes.collect(agreement.getLegalGrounds(), codes);
        codes.addTransfers(agreement.getTransfers());
        codes.addConfidentiality(agreement.getConfidentiality());
        agreement.getRights().ifPresent(codes::addRights);
        agreement.getSecurity().ifPresent(codes::addSecurity);
        return codes.uses;
    }

    void add(JsonPointer source, Optional<? extends LawCode> code) {
        code.ifPresent(known -> add(source, known.topic(), known.code()));
    }

    void add(JsonPointer source, Collection<? extends LawCode> codes) {
        int index = 0;
        for (LawCode code : codes) {
            add(source.child(index), code.topic(), code.code());
            index++;
        }
    }

    void addParagraphs(JsonPointer source, LawTopic topic, List<Integer> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            add(source.child(i), topic, paragraphs.get(i).toString());
        }
    }

    void add(JsonPointer source, LawTopic topic, String code) {
        uses.add(new Use(topic, code, source));
    }

    private void addTransfers(List<Transfer> transfers) {
        JsonPointer list = JsonPointer.ROOT.child("transfers");
        for (int i = 0; i < transfers.size(); i++) {
            JsonPointer source = list.child(i);
            add(source.child("mechanism"), transfers.get(i).getMechanism());
            transfers
                    .get(i)
                    .getDestination()
                    .ifPresent(country -> add(source.child("destination"), LawTopic.ADEQUACY, country.code()));
        }
    }

    private void addConfidentiality(List<ConfidentialityTerms> terms) {
        JsonPointer list = JsonPointer.ROOT.child("confidentiality");
        for (int i = 0; i < terms.size(); i++) {
            add(list.child(i).child("law"), terms.get(i).getLaw());
        }
    }

    private void addRights(RightsTerms rights) {
        JsonPointer place = JsonPointer.ROOT.child("rights");
        List<RightHandling> handling = rights.getHandling();
        for (int i = 0; i < handling.size(); i++) {
            add(
                    place.child("handling").child(i).child("rights"),
                    handling.get(i).getRights());
        }
        List<PrivacyNotice> notices = rights.getNotices();
        for (int i = 0; i < notices.size(); i++) {
            add(
                    place.child("notices").child(i).child("exemption"),
                    notices.get(i).getExemption());
        }
        List<AutomatedDecision> decisions = rights.getAutomatedDecisions();
        for (int i = 0; i < decisions.size(); i++) {
            add(
                    place.child("automatedDecisions").child(i).child("basis"),
                    decisions.get(i).getBasis());
        }
    }

    private void addSecurity(SecurityTerms security) {
        JsonPointer place = JsonPointer.ROOT.child("security");
        add(place.child("classification"), security.getClassification());
        List<Assurance> assurances = security.getAssurances();
        for (int i = 0; i < assurances.size(); i++) {
            add(
                    place.child("assurances").child(i).child("scheme"),
                    assurances.get(i).getScheme());
        }
    }
}
