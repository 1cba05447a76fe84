/** Writes what falls due under data sharing agreements as a file for calendar programs. */
module org.dsauk.icalendar {
    requires transitive org.dsauk.core;
    requires static org.jspecify;
    requires ical4j.core;

    exports org.dsauk.icalendar;
}
