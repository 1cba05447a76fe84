/** UK data sharing agreements as typed, immutable values; the law with its dates; findings and reports. */
@SuppressWarnings({"module", "requires-automatic"})
module org.dsauk.core {
    requires static org.immutables.value.annotations;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports org.dsauk.agreement;
    exports org.dsauk.assessment;
    exports org.dsauk.data;
    exports org.dsauk.day to
            org.dsauk.icalendar,
            org.dsauk.validation;
    exports org.dsauk.disclosure;
    exports org.dsauk.flow;
    exports org.dsauk.governance;
    exports org.dsauk.ground;
    exports org.dsauk.law;
    exports org.dsauk.law.table;
    exports org.dsauk.kept to
            org.dsauk.json,
            org.dsauk.validation;
    exports org.dsauk.limit;
    exports org.dsauk.model;
    exports org.dsauk.obligation;
    exports org.dsauk.participation;
    exports org.dsauk.party;
    exports org.dsauk.place;
    exports org.dsauk.purpose;
    exports org.dsauk.related;
    exports org.dsauk.report;
    exports org.dsauk.retention;
    exports org.dsauk.rights;
    exports org.dsauk.role;
    exports org.dsauk.schedule;
    exports org.dsauk.security;
    exports org.dsauk.scope to
            org.dsauk.validation;
    exports org.dsauk.text to
            org.dsauk.icalendar,
            org.dsauk.json,
            org.dsauk.validation;
    exports org.dsauk.tree to
            org.dsauk.validation;
    exports org.dsauk.vocabulary;

    opens org.dsauk.agreement;
    opens org.dsauk.assessment;
    opens org.dsauk.data;
    opens org.dsauk.disclosure;
    opens org.dsauk.flow;
    opens org.dsauk.governance;
    opens org.dsauk.ground;
    opens org.dsauk.law;
    opens org.dsauk.limit;
    opens org.dsauk.model;
    opens org.dsauk.party;
    opens org.dsauk.place;
    opens org.dsauk.purpose;
    opens org.dsauk.related;
    opens org.dsauk.retention;
    opens org.dsauk.rights;
    opens org.dsauk.role;
    opens org.dsauk.security;
}
