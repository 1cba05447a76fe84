/** Checks data sharing agreements against UK law as it stood on a date, and says why. */
module org.dsauk.validation {
    requires transitive org.dsauk.core;
    requires static transitive org.jspecify;

    exports org.dsauk.validation;
}
