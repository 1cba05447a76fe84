package org.dsauk.law;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dsauk.law.table.LawTable;
import org.dsauk.law.table.TableReader;

/**
 * The law as dated data: what is in force when, where it stands and what it demands.
 *
 * <p>A table is read when something in it is first asked for, once. An instance never changes.
 *
 * @since 0.1.0
 */
public final class Law {

    private static final String KNOWN = "known";

    private static final Law UK = readBy(new BuiltIn());

    private final Map<LawTopic, Lazy<Entries>> topics;

    private Law(Map<LawTopic, Lazy<Entries>> topics) {
        this.topics = topics;
    }

    /** Reads the tables of the library. */
    private static final class BuiltIn implements Function<LawTopic, Entries> {

        @Override
        public Entries apply(LawTopic topic) {
            return Entries.of(topic, builtIn(topic));
        }
    }

    /** {@return the law of the United Kingdom, as far as it matters in England for sharing data} */
    public static Law uk() {
        return UK;
    }

    static Law readBy(Function<LawTopic, Entries> reader) {
        Map<LawTopic, Lazy<Entries>> topics = new LinkedHashMap<>();
        for (LawTopic topic : LawTopic.values()) {
            topics.put(topic, new Lazy<Entries>() {
                @Override
                Entries make() {
                    return reader.apply(topic);
                }
            });
        }
        return new Law(topics);
    }

    static LawTable builtIn(LawTopic topic) {
        return TableTexts.of(topic.file());
    }

    /**
     * {@return the dates between which the library knows the law}
     *
     * <p>They begin when the GDPR and the main provisions of the Data Protection Act 2018 came to apply, and end with
     * the last day up to which changes were collected.
     */
    public InForce known() {
        return editions(LawTopic.CALENDAR, KNOWN).get(0).inForce();
    }

    /** {@return whether an entry says when the law is known, which is no change of it} */
    static boolean isKnownDays(LawEntry entry) {
        return entry.topic() == LawTopic.CALENDAR && entry.code().equals(KNOWN);
    }

    /**
     * {@return what the library knows of a topic, in force or not, in the order of its table}
     *
     * @param topic the topic
     */
    public List<LawEntry> entries(LawTopic topic) {
        return topic(topic).all();
    }

    /**
     * {@return every wording that the library knows of a provision, the oldest first}
     *
     * @param topic the topic
     * @param code the code as documents write it
     */
    public List<LawEntry> editions(LawTopic topic, String code) {
        return topic(topic).editions(code);
    }

    /**
     * {@return the wording of a provision on a day, even if that is not confirmed to be law; empty for a code that the
     * library does not know then}
     *
     * @param topic the topic
     * @param code the code as documents write it
     * @param date the day
     */
    public Optional<LawEntry> find(LawTopic topic, String code, LocalDate date) {
        for (LawEntry edition : editions(topic, code)) {
            if (edition.inForce().on(date)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return what is in force on a day, by topic}
     *
     * @param date the day
     */
    public Map<LawTopic, List<LawEntry>> on(LocalDate date) {
        Map<LawTopic, List<LawEntry>> inForce = new EnumMap<>(LawTopic.class);
        for (LawTopic topic : LawTopic.values()) {
            inForce.put(topic, on(topic, date));
        }
        return Collections.unmodifiableMap(inForce);
    }

    /**
     * {@return what is in force of a topic on a day, in the order of its table}
     *
     * @param topic the topic
     * @param date the day
     */
    public List<LawEntry> on(LawTopic topic, LocalDate date) {
        return entries(topic).stream().filter(entry -> entry.inForce(date)).toList();
    }

    /**
     * {@return what began, ended or was reworded from one day to another, both inclusive; the oldest first}
     *
     * @param first the first day
     * @param last the last day
     * @throws IllegalArgumentException if the last day is before the first
     */
    public List<LawChange> changesBetween(LocalDate first, LocalDate last) {
        Changes changes = new Changes(first, last);
        topics.values().forEach(entries -> changes.look(entries.get()));
        return changes.found();
    }

    /**
     * {@return this law with the rows of a table of yours; it has the columns of the built-in one}
     *
     * @param topic what the table is about
     * @param file the table
     * @throws org.dsauk.law.table.TableException if it is no such table, or has a code that is there already
     * @throws UncheckedIOException if the file cannot be read
     */
    public Law withTable(LawTopic topic, Path file) {
        return with(topic, TableReader.read(file, RowReader.columns(topic)));
    }

    /**
     * {@return this law with the rows of a table of yours; it has the columns of the built-in one}
     *
     * @param topic what the table is about
     * @param name how messages name the table
     * @param in the table; closing it is for the caller
     * @throws org.dsauk.law.table.TableException if it is no such table, or has a code that is there already
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Law withTable(LawTopic topic, String name, InputStream in) {
        return with(topic, TableReader.read(name, in, RowReader.columns(topic)));
    }

    private Law with(LawTopic topic, LawTable table) {
        Entries both = topic(topic).with(Entries.checked(topic, table));
        Map<LawTopic, Lazy<Entries>> extended = new LinkedHashMap<>(topics);
        extended.put(topic, new Lazy<Entries>() {
            @Override
            Entries make() {
                return both;
            }
        });
        return new Law(extended);
    }

    private Entries topic(LawTopic topic) {
        return Objects.requireNonNull(topics.get(topic), "topic").get();
    }
}
