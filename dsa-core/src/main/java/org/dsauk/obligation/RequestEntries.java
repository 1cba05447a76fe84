package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsauk.disclosure.CaseByCaseTerms;
import org.dsauk.disclosure.SharingRequest;
import org.dsauk.report.JsonPointer;

/**
 * Requests for data on which no decision is recorded: due on the day by which the data is needed, else as soon as the
 * terms for sharing case by case ask for an answer.
 */
final class RequestEntries {

    private static final JsonPointer LIST = JsonPointer.ROOT.child("requests");

    private RequestEntries() {}

    static void collect(Diary diary) {
        List<SharingRequest> requests = diary.agreement().getRequests();
        for (int i = 0; i < requests.size(); i++) {
            if (!isDecided(diary, requests.get(i))) {
                collect(diary, requests.get(i), LIST.child(i));
            }
        }
    }

    private static void collect(Diary diary, SharingRequest request, JsonPointer source) {
        Entry entry = Entry.of(
                        ObligationKind.REQUEST, source, "the request '" + request.getId() + "' for data is answered")
                .concerning(Stream.concat(request.getRequestedOf().stream(), request.getRequester().stream())
                        .toList())
                .citing(Sources.ICO_CODE);
        Optional<LocalDate> answer = answer(diary, request);
        if (request.getNeededBy().isEmpty() && answer.isPresent()) {
            diary.due(entry.uncertain("counted from the day of the request"), answer.get());
        } else {
            diary.due(entry, request.getNeededBy(), source.child("neededBy"), UndatedObligation.NO_DAY);
        }
    }

    private static Optional<LocalDate> answer(Diary diary, SharingRequest request) {
        return diary.agreement()
                .getCaseByCase()
                .flatMap(CaseByCaseTerms::getAnsweredWithin)
                .flatMap(within -> request.getDate()
                        .flatMap(asked ->
                                diary.workingDays().after(within, asked).day()));
    }

    private static boolean isDecided(Diary diary, SharingRequest request) {
        return diary.agreement().getDecisions().stream()
                .flatMap(decision -> decision.getRequest().stream())
                .anyMatch(request.getId()::equals);
    }
}
