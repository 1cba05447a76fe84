package org.dsauk.validation.uk;

import org.dsauk.law.Citation;
import org.dsauk.law.Instrument;
import org.dsauk.law.Provision;

/** What several topics cite. */
final class Sources {

    /** The chapter on agreements of the data sharing code, in force from 2021-10-05 (DPA 2018 section 121). */
    static final Citation ICO_CODE = Provision.of(
                    "ICO data sharing code of practice, data sharing agreements",
                    "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/"
                            + "data-sharing-a-code-of-practice/data-sharing-agreements/")
            .from("2021-10-05");

    /** The names and codes of areas that the Office for National Statistics publishes. */
    static final Citation ONS_CODES =
            Provision.of("ONS names and codes for administrative geography").always();

    private Sources() {}

    static Citation ukGdpr(String article) {
        return Instrument.UK_GDPR.article(article).always();
    }

    static Citation dpa2018(String section) {
        return Instrument.DPA_2018.section(section).always();
    }
}
