package org.dsauk.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.dsauk.Constants;
import org.junit.jupiter.api.Test;

class DataCodesTest {

    @Test
    void identifiableAndPseudonymisedDataIsPersonal() {
        assertThat(Identifiability.values())
                .filteredOn(Identifiability::isPersonalData)
                .containsExactly(Identifiability.IDENTIFIABLE, Identifiability.PSEUDONYMISED);
    }

    @Test
    void onlyNamedCategoriesAreSpecialCategories() {
        assertThat(Constants.of(Sensitivity.class))
                .filteredOn(sensitivity -> !sensitivity.isSpecialCategory())
                .containsExactlyInAnyOrder(Sensitivity.CRIMINAL_OFFENCE, Sensitivity.UNSPECIFIED, Sensitivity.NONE);
        assertThat(Constants.of(Sensitivity.class))
                .filteredOn(Sensitivity::isSpecialCategory)
                .filteredOn(sensitivity -> !sensitivity.equals(Sensitivity.SPECIAL_CATEGORY))
                .hasSize(9);
    }

    @Test
    void aSpecialCategoryThatIsNotNamedIsOne() {
        assertThat(Sensitivity.SPECIAL_CATEGORY.isSpecialCategory()).isTrue();
    }

    @Test
    void anUnknownSensitivityIsNoSpecialCategory() {
        assertThat(Sensitivity.of("shoe-size").isSpecialCategory()).isFalse();
    }
}
