package org.dsauk.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dsauk.law.Law;
import org.dsauk.law.LawCode;
import org.dsauk.model.Code;

/**
 * All vocabularies, closed and open.
 *
 * <p>A closed vocabulary has just its codes: another one cannot be read. An open one takes any code, so that law and
 * adopters can add to it; whoever checks an agreement is told of those that nobody knows.
 *
 * @since 0.1.0
 */
public final class Vocabularies {

    private static final String COUNTRY = "Country";
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private Vocabularies() {}

    /** {@return all vocabularies, in the order of their names} */
    public static List<Vocabulary> all() {
        return VocabularyTexts.NAMES.stream()
                .map(VocabularyTexts::of)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * {@return the vocabulary of a name}
     *
     * @param name the simple name of its type in Java, such as {@code TransferMethod}
     */
    public static Optional<Vocabulary> of(String name) {
        return Optional.ofNullable(VocabularyTexts.of(name));
    }

    /**
     * {@return the vocabularies that a word may mean: that of the name, or those whose codes a member takes}
     *
     * @param word such as {@code TransferMethod}, {@code transfer-method}, {@code DataFlow.methods} or {@code methods}
     */
    public static List<Vocabulary> find(String word) {
        return all().stream().filter(vocabulary -> vocabulary.answersTo(word)).toList();
    }

    /**
     * {@return whether somebody knows a code of an open vocabulary: the library, or the law}
     *
     * @param vocabulary the name of the vocabulary
     * @param code the code
     * @param law the law, such as one with tables of yours
     */
    public static boolean isKnown(String vocabulary, Code code, Law law) {
        if (code instanceof LawCode ofLaw) {
            return !law.editions(ofLaw.topic(), ofLaw.code()).isEmpty();
        }
        return KnownCodes.isKnown(vocabulary, code.code())
                || (vocabulary.equals(COUNTRY) && COUNTRIES.contains(code.code().toUpperCase(Locale.ROOT)));
    }
}
