package org.dsauk.obligation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dsauk.agreement.AgreementStatus;
import org.dsauk.agreement.DataSharingAgreement;
import org.dsauk.agreement.StatusChange;
import org.dsauk.agreement.Term;
import org.dsauk.flow.DataFlow;
import org.dsauk.report.JsonPointer;

/** The end of the term and of flows, and the days from which the agreement stands elsewhere. */
final class LifeEntries {

    static final JsonPointer HISTORY = JsonPointer.ROOT.child("statusHistory");

    private static final JsonPointer EXPIRY = JsonPointer.ROOT.child("term").child("expiresOn");

    private static final Set<AgreementStatus> TOLD = EnumSet.of(
            AgreementStatus.SUSPENDED, AgreementStatus.SUPERSEDED, AgreementStatus.EXPIRED, AgreementStatus.TERMINATED);

    private LifeEntries() {}

    static void collectStatus(Diary diary) {
        List<StatusChange> history = diary.agreement().getStatusHistory();
        for (int i = 0; i < history.size(); i++) {
            StatusChange change = history.get(i);
            if (change.getStatus().filter(TOLD::contains).isPresent()) {
                collect(diary, change, HISTORY.child(i));
            }
        }
    }

    private static void collect(Diary diary, StatusChange change, JsonPointer source) {
        String status = change.getStatus().map(AgreementStatus::code).orElse("");
        Entry entry = Entry.of(ObligationKind.STATUS, source, "the agreement is " + status + " from this day")
                .concerning(change.getBy().stream().toList());
        diary.due(entry, change.getDate(), source.child("date"), UndatedObligation.NO_DAY);
    }

    static void collectTerm(Diary diary) {
        diary.agreement()
                .getTerm()
                .flatMap(Term::getExpiresOn)
                .ifPresent(last -> diary.due(
                        Entry.of(
                                        ObligationKind.EXPIRY,
                                        EXPIRY,
                                        "the term runs out: this is the last day of the agreement")
                                .citing(Sources.ICO_CODE),
                        last));
        collectOpenSuspension(diary);
    }

    private static void collectOpenSuspension(Diary diary) {
        DataSharingAgreement agreement = diary.agreement();
        if (agreement
                .getStatus()
                .filter(status -> status == AgreementStatus.SUSPENDED)
                .isPresent()) {
            diary.undated(
                    Entry.of(
                            ObligationKind.STATUS,
                            JsonPointer.ROOT.child("status"),
                            "the agreement is suspended until it goes on or ends"),
                    HISTORY,
                    "the day on which the suspension ends is not stated");
        }
    }

    static void collectFlows(Diary diary) {
        List<DataFlow> flows = diary.agreement().getFlows();
        for (int i = 0; i < flows.size(); i++) {
            DataFlow flow = flows.get(i);
            JsonPointer source = JsonPointer.ROOT.child("flows").child(i).child("endsOn");
            String what = "the flow '" + flow.getTitle().orElse(flow.getId()) + "' stops: this is its last day";
            flow.getEndsOn()
                    .ifPresent(last -> diary.due(
                            Entry.of(ObligationKind.FLOW_END, source, what)
                                    .concerning(Ids.both(flow.getDisclosers(), flow.getRecipients())),
                            last));
        }
    }
}
