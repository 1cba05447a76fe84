package org.dsauk.law;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsauk.law.table.LawRow;
import org.jspecify.annotations.Nullable;

/**
 * One wording of one provision: a row of a table of the law.
 *
 * <p>What a row says is read from its text when it is asked for; two threads that ask at once read the same.
 *
 * <p>A provision that was reworded has one entry for each wording, with the same code and other days.
 *
 * @since 0.1.0
 */
public final class LawEntry {

    private final LawTopic topic;
    private final LawRow row;
    private @Nullable InForce inForce;

    LawEntry(LawTopic topic, LawRow row) {
        this.topic = topic;
        this.row = row;
    }

    /** {@return the topic} */
    public LawTopic topic() {
        return topic;
    }

    /** {@return the code as documents write it} */
    public String code() {
        return row.required(RowReader.CODE);
    }

    /** {@return what it is called, in words of our own} */
    public String title() {
        return row.required(RowReader.TITLE);
    }

    /** {@return where it stands; empty where no law or guidance says it} */
    public Optional<Provision> citation() {
        return RowReader.citation(row);
    }

    /** {@return where it can be read; empty where there is no stable address} */
    public Optional<URI> url() {
        return citation().flatMap(Provision::url);
    }

    /** {@return the days of this wording, whatever its status} */
    public InForce inForce() {
        InForce read = inForce;
        if (read == null) {
            read = RowReader.inForce(row);
            inForce = read;
        }
        return read;
    }

    /**
     * {@return whether this wording is law on a day: never, while that is not confirmed}
     *
     * @param date the day
     */
    public boolean inForce(LocalDate date) {
        return wasEverLaw() && inForce().on(date);
    }

    /** {@return whether it is law} */
    public LawStatus status() {
        return RowReader.status(row);
    }

    /** {@return where the row was confirmed; empty where it was not} */
    public Optional<String> source() {
        return row.text(RowReader.SOURCE);
    }

    /** {@return how sure the library is of the row} */
    public Certainty certainty() {
        return RowReader.certainty(row);
    }

    /**
     * {@return what the table says in a column of its own; empty where it says nothing}
     *
     * @param column the name of the column, one of {@link LawTopic#columns()}
     * @throws IllegalArgumentException if the table has no such column
     */
    public Optional<String> text(String column) {
        return row.text(column);
    }

    /**
     * {@return the values that the table has in a column of its own}
     *
     * @param column the name of the column, one of {@link LawTopic#columns()}
     * @throws IllegalArgumentException if the table has no such column
     */
    public List<String> list(String column) {
        return row.list(column);
    }

    /** {@return what the table says in its own columns; empty text where it says nothing} */
    public Map<String, String> facts() {
        Map<String, String> cells = row.cells();
        Map<String, String> own = new LinkedHashMap<>();
        topic.columns().forEach(column -> own.put(column, cells.getOrDefault(column, "")));
        return own;
    }

    /** {@return a sentence for people: what it is, where it stands, when it is law and how sure that is} */
    public String explain() {
        return Explanation.of(this);
    }

    /** {@return whether it has days on which it is law} */
    boolean wasEverLaw() {
        LawStatus status = status();
        return status == LawStatus.IN_FORCE
                || (status == LawStatus.REPEALED && inForce().to().isPresent());
    }

    LawRow row() {
        return row;
    }

    @Override
    public String toString() {
        return code() + " (" + row + ")";
    }
}
