package org.dsauk.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {

    private static final List<String> KNOWN =
            List.of("signatures", "secure-portal", "end-of-calendar-year", "end-of-financial-year", "id");

    @Test
    void theNameThatIsSpeltMostAlikeIsNear() {
        assertThat(NearNames.nearest("signaturez", KNOWN)).contains("signatures");
        assertThat(NearNames.nearest("SIGNATURE", KNOWN)).contains("signatures");
    }

    @Test
    void aNameThatHasTheOtherOneAsAPartIsNear() {
        assertThat(NearNames.nearest("financial", KNOWN)).contains("end-of-financial-year");
        assertThat(NearNames.nearest("portal", KNOWN)).contains("secure-portal");
        assertThat(NearNames.nearest("nancial", KNOWN)).isEmpty();
    }

    @Test
    void whatIsLikeNothingOrTooLongIsNearNothing() {
        assertThat(NearNames.nearest("pigeon", KNOWN)).isEmpty();
        assertThat(NearNames.nearest("xy", KNOWN)).isEmpty();
        assertThat(NearNames.nearest("", KNOWN)).isEmpty();
        assertThat(NearNames.nearest("signatures".repeat(100), KNOWN)).isEmpty();
    }
}
