package org.dsauk.validation.subject;

import java.time.LocalDate;
import java.util.Optional;
import org.dsauk.place.Country;
import org.dsauk.place.Place;

/**
 * A place of data as it stands in its agreement.
 *
 * @param place the place
 * @param index the agreement
 */
public record StatedPlace(Place place, AgreementIndex index) implements Governed {

    /** {@return whether the data there may be personal data} */
    public Answer personalData() {
        return index.handling().personalDataIn(place.getItems());
    }

    /**
     * {@return whether personal data may be there on a day: regulations approve the whole country, or a stated transfer
     * covers the place}
     *
     * @param asOf the day
     */
    public Answer isAllowed(LocalDate asOf) {
        Optional<Country> country = place.getCountry();
        return Answer.of(country.isPresent()
                && (Adequacy.of(country.get(), index.law(), asOf)
                                .filter(Adequacy::isFull)
                                .isPresent()
                        || index.handling().abroad().covers(place, country.get())));
    }

    @Override
    public String toString() {
        return place.getCountry().map(Country::code).orElse("somewhere");
    }

    @Override
    public boolean isUnderPart3Alone() {
        return index.grounds().areAllOfLawEnforcement();
    }
}
