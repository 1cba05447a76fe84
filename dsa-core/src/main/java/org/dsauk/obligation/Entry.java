package org.dsauk.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dsauk.law.Provision;
import org.dsauk.report.JsonPointer;
import org.dsauk.schedule.MissingFact;

/** What falls due, before its day is known. */
record Entry(
        ObligationKind kind,
        JsonPointer source,
        String what,
        List<String> parties,
        List<Provision> citations,
        Optional<String> uncertainty,
        boolean atTheLatest,
        List<MissingFact> missing) {

    static Entry of(ObligationKind kind, JsonPointer source, String what) {
        return new Entry(kind, source, what, List.of(), List.of(), Optional.empty(), false, List.of());
    }

    Entry saying(String words) {
        return new Entry(kind, source, words, parties, citations, uncertainty, atTheLatest, missing);
    }

    Entry concerning(Collection<String> ids) {
        return new Entry(kind, source, what, List.copyOf(ids), citations, uncertainty, atTheLatest, missing);
    }

    Entry citing(Provision... provisions) {
        return citing(List.of(provisions));
    }

    Entry citing(List<Provision> provisions) {
        return new Entry(kind, source, what, parties, provisions, uncertainty, atTheLatest, missing);
    }

    Entry uncertain(String why) {
        return uncertain(Optional.of(why));
    }

    Entry uncertain(Optional<String> why) {
        return new Entry(kind, source, what, parties, citations, why, atTheLatest, missing);
    }

    /** {@return the same, of which only the latest possible day is known, for want of some facts} */
    Entry atTheLatest(LocalDate day, List<MissingFact> facts) {
        String words = what + ", by " + day + " at the latest";
        return new Entry(kind, source, words, parties, citations, uncertainty, true, facts);
    }
}
