package org.dsauk.obligation;

import org.dsauk.law.Instrument;
import org.dsauk.law.Provision;

/** What several kinds of obligations cite. */
final class Sources {

    /** The chapter on agreements of the data sharing code (DPA 2018 section 121). */
    static final Provision ICO_CODE = Provision.of(
            "ICO data sharing code of practice, data sharing agreements",
            "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/"
                    + "data-sharing-a-code-of-practice/data-sharing-agreements/");

    /** That data is kept no longer than is necessary. */
    static final Provision STORAGE_LIMITATION = Instrument.UK_GDPR.article("5(1)(e)");

    /** That data is kept no longer than is necessary for law enforcement, and that this is reviewed. */
    static final Provision STORAGE_LIMITATION_ENFORCEMENT = Instrument.DPA_2018.section("39");

    private Sources() {}
}
