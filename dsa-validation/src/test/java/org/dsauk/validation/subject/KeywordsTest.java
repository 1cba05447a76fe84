package org.dsauk.validation.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordsTest {

    private static final String ACUTE = "\u0301";

    private static final Keywords BIRTH = Keywords.whole("dob", "date of birth");
    private static final Keywords MATCH = Keywords.stems("match");
    private static final Pattern SAME_AS_BIRTH = Pattern.compile("\\b(dob|date of birth)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAME_AS_MATCH = Pattern.compile("\\bmatch", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(strings = {"dob", "The DOB.", "name, date of birth", "(dob)", "caf\u00e9 dob", ACUTE + "dob"})
    void wholeWordsAreFoundWhateverStandsAround(String text) {
        assertThat(BIRTH.occurIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dobs", "adob", "_dob", "dob2", "date of  birth", "\u00e9dob", "a" + ACUTE + "dob"})
    void partsOfLongerWordsAreNotFound(String text) {
        assertThat(BIRTH.occurIn(text)).isFalse();
    }

    @Test
    void anAccentMakesTheLastLetterAnotherOne() {
        assertThat(BIRTH.occurIn("dob" + ACUTE)).isFalse();
    }

    @Test
    void afterAStemTheWordMayGoOn() {
        assertThat(MATCH.occurIn("records are matched")).isTrue();
        assertThat(MATCH.occurIn("a rematch")).isFalse();
    }

    @Property
    void textsWithoutMarksAreJudgedAsByARegularExpression(@ForAll("texts") String text) {
        assertThat(BIRTH.occurIn(text)).isEqualTo(SAME_AS_BIRTH.matcher(text).find());
        assertThat(MATCH.occurIn(text)).isEqualTo(SAME_AS_MATCH.matcher(text).find());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of("dob", "date of birth", "DATE OF", " birth", "match", "a", "_", "1", " ", "-", "s", ".");
        return pieces.list().ofMaxSize(6).map(list -> String.join("", list));
    }
}
