package org.dsauk.obligation;

import java.util.List;
import org.dsauk.report.JsonPointer;
import org.dsauk.retention.RetentionHold;

/** The last days of what keeps data beyond its time; a hold that ends before it begins holds on no day. */
final class HoldEntries {

    private static final JsonPointer LIST = JsonPointer.ROOT.child("holds");

    private HoldEntries() {}

    static void collect(Diary diary) {
        List<RetentionHold> holds = diary.agreement().getHolds();
        for (int i = 0; i < holds.size(); i++) {
            RetentionHold hold = holds.get(i);
            if (isUpsideDown(hold)) {
                continue;
            }
            JsonPointer source = LIST.child(i);
            String title = hold.getTitle().map(text -> " '" + text + "'").orElse("");
            Entry entry = Entry.of(
                            ObligationKind.HOLD,
                            source,
                            "the hold" + title + " ends: after it, data goes when its time has run out")
                    .concerning(hold.getHolders())
                    .citing(diary.regimes().storageLimitation(hold.getHolders()));
            diary.due(entry, hold.getEndsOn(), source.child("endsOn"), "the hold is open");
        }
    }

    private static boolean isUpsideDown(RetentionHold hold) {
        return hold.getEndsOn()
                .flatMap(last -> hold.getStartsOn().filter(last::isBefore))
                .isPresent();
    }
}
