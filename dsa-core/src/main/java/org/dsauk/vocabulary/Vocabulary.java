package org.dsauk.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsauk.law.Law;
import org.dsauk.law.LawEntry;
import org.dsauk.law.LawTopic;

/**
 * A set of codes that some members take.
 *
 * @since 0.1.0
 */
public final class Vocabulary {

    private final String name;
    private final boolean open;
    private final String meaning;
    private final Optional<LawTopic> topic;
    private final List<String> members;
    private final List<VocabularyText> texts;

    private Vocabulary(
            String name,
            boolean open,
            String meaning,
            Optional<LawTopic> topic,
            List<String> members,
            List<VocabularyText> texts) {
        this.name = name;
        this.open = open;
        this.meaning = meaning;
        this.topic = topic;
        this.members = members;
        this.texts = texts;
    }

    static Vocabulary of(
            String name,
            boolean open,
            String meaning,
            Optional<LawTopic> topic,
            List<String> members,
            List<VocabularyText> texts) {
        return new Vocabulary(name, open, meaning, topic, members, texts);
    }

    /** {@return its name: the simple name of its type in Java, such as {@code TransferMethod}} */
    public String name() {
        return name;
    }

    /** {@return whether members take any code, so that an unknown one is a value; a closed one has just these} */
    public boolean isOpen() {
        return open;
    }

    /** {@return what its codes say, in a sentence} */
    public String meaning() {
        return meaning;
    }

    /** {@return the topic of the law whose table has the codes; empty where the library alone defines them} */
    public Optional<LawTopic> topic() {
        return topic;
    }

    /**
     * {@return the members that take its codes, each with its type, such as {@code DataFlow.methods}; empty where only
     * reports have them}
     */
    public List<String> members() {
        return members;
    }

    /** {@return the codes that the library knows} */
    public List<VocabularyCode> codes() {
        return codes(Law.uk());
    }

    /**
     * {@return the codes that a law knows}
     *
     * @param law the law, such as one with tables of yours
     */
    public List<VocabularyCode> codes(Law law) {
        Map<String, VocabularyCode> codes = new LinkedHashMap<>();
        texts.forEach(text -> codes.put(text.code(), VocabularyCode.of(text)));
        if (topic.isPresent()) {
            Map<String, String> meanings =
                    texts.stream().collect(Collectors.toMap(VocabularyText::code, VocabularyText::meaning));
            for (LawEntry entry : law.entries(topic.get())) {
                codes.put(entry.code(), VocabularyCode.of(entry, Optional.ofNullable(meanings.get(entry.code()))));
            }
        }
        return List.copyOf(codes.values());
    }

    /**
     * {@return the code of a name}
     *
     * @param code the code as documents write it
     */
    public Optional<VocabularyCode> find(String code) {
        return codes().stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /**
     * Whether a word may stand for this vocabulary: its name in any case, with or without hyphens, or a member of it.
     */
    boolean answersTo(String word) {
        String plain = plain(word);
        return plain(name).equals(plain)
                || members.stream()
                        .anyMatch(member -> plain(member).equals(plain)
                                || plain(member.split("\\.", 2)[1]).equals(plain));
    }

    private static String plain(String word) {
        return word.replace("-", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
