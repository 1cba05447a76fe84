package org.dsauk.obligation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dsauk.law.Provision;
import org.dsauk.report.JsonPointer;

/** What falls due, before its day is known. */
record Entry(
        ObligationKind kind,
        JsonPointer source,
        String what,
        List<String> parties,
        List<Provision> citations,
        Optional<String> uncertainty) {

    static Entry of(ObligationKind kind, JsonPointer source, String what) {
        return new Entry(kind, source, what, List.of(), List.of(), Optional.empty());
    }

    Entry saying(String words) {
        return new Entry(kind, source, words, parties, citations, uncertainty);
    }

    Entry concerning(Collection<String> ids) {
        return new Entry(kind, source, what, List.copyOf(ids), citations, uncertainty);
    }

    Entry citing(Provision... provisions) {
        return citing(List.of(provisions));
    }

    Entry citing(List<Provision> provisions) {
        return new Entry(kind, source, what, parties, provisions, uncertainty);
    }

    Entry uncertain(String why) {
        return uncertain(Optional.of(why));
    }

    Entry uncertain(Optional<String> why) {
        return new Entry(kind, source, what, parties, citations, why);
    }
}
