package org.dsauk.vocabulary;

import java.util.Objects;
import java.util.Optional;
import org.dsauk.law.InForce;
import org.dsauk.law.LawEntry;
import org.dsauk.law.Provision;

/**
 * A code of a vocabulary.
 *
 * @param code the code as documents write it
 * @param meaning what it means, in a sentence
 * @param title what the table of the law calls it; empty for a code that is in none
 * @param citation where it stands in the law or in guidance; empty where no provision is known
 * @param inForce the days of its newest wording in the table of the law; empty for a code that is in none
 * @since 0.1.0
 */
public record VocabularyCode(
        String code, String meaning, Optional<String> title, Optional<Provision> citation, Optional<InForce> inForce) {

    /**
     * Refuses missing parts.
     *
     * @param code the code as documents write it
     * @param meaning what it means
     * @param title what the table of the law calls it
     * @param citation where it stands in the law
     * @param inForce the days of its newest wording
     */
    public VocabularyCode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(inForce, "inForce");
    }

    static VocabularyCode of(VocabularyText text) {
        return new VocabularyCode(text.code(), text.meaning(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static VocabularyCode of(LawEntry entry, Optional<String> meaning) {
        return new VocabularyCode(
                entry.code(),
                meaning.orElse(entry.title() + "."),
                Optional.of(entry.title()),
                entry.citation(),
                Optional.of(entry.inForce()));
    }
}
