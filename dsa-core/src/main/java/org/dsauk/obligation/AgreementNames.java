package org.dsauk.obligation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a page calls agreements: by their titles, with the id beside a title that several have. */
final class AgreementNames {

    private final Map<String, Set<String>> ids = new HashMap<>();

    AgreementNames(ObligationCalendar calendar) {
        Stream.concat(calendar.overdue().stream(), calendar.due().stream())
                .forEach(obligation -> add(obligation.agreementName(), obligation.agreementId()));
        calendar.undated().forEach(open -> add(open.agreementName(), open.agreementId()));
    }

    private void add(String name, String id) {
        ids.computeIfAbsent(name, key -> new HashSet<>()).add(id);
    }

    String of(Obligation obligation) {
        return of(obligation.agreementName(), obligation.agreementId());
    }

    String of(UndatedObligation open) {
        return of(open.agreementName(), open.agreementId());
    }

    private String of(String name, String id) {
        return ids.getOrDefault(name, Set.of()).size() > 1 ? name + " (" + id + ")" : name;
    }
}
