/** Reads and writes data sharing agreements as JSON, loses nothing and says where every fault is. */
module org.dsauk.json {
    requires transitive org.dsauk.core;
    requires static org.jspecify;
    requires transitive tools.jackson.databind;

    exports org.dsauk.json;

    provides tools.jackson.databind.JacksonModule with
            org.dsauk.json.DsaModule;
}
