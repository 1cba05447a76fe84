package org.dsauk.law;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsauk.law.table.LawRow;
import org.dsauk.law.table.LawTable;
import org.dsauk.law.table.TableException;

/** The entries of one topic, in the order of the table and by code; never changes. */
final class Entries {

    private final List<LawEntry> all;
    private final List<LawEntry> oldestFirst;
    private final Lazy<Map<String, List<LawEntry>>> byCode = new Lazy<>() {
        @Override
        Map<String, List<LawEntry>> make() {
            return byCode(oldestFirst);
        }
    };

    private Entries(List<LawEntry> all, List<LawEntry> oldestFirst) {
        this.all = all;
        this.oldestFirst = oldestFirst;
    }

    /** {@return the entries of a table that tests have checked, and whose wordings stand in the order of their days} */
    static Entries of(LawTopic topic, LawTable table) {
        List<LawEntry> all = read(topic, table);
        return new Entries(all, all);
    }

    /** {@return the entries of a table that may be wrong} */
    static Entries checked(LawTopic topic, LawTable table) {
        table.rows().forEach(row -> RowCheck.check(topic, row));
        List<LawEntry> all = read(topic, table);
        Entries entries = new Entries(
                all, all.stream().sorted(comparing(Entries::firstDay)).toList());
        entries.byCode.get().values().forEach(Entries::refuseOverlap);
        return entries;
    }

    /** {@return these entries and others, whose codes must all be new} */
    Entries with(Entries others) {
        for (LawEntry other : others.all) {
            List<LawEntry> known = editions(other.code());
            if (!known.isEmpty()) {
                throw clash(other, known.get(0), "a code that no other table has");
            }
        }
        return new Entries(both(all, others.all), both(oldestFirst, others.oldestFirst));
    }

    List<LawEntry> all() {
        return all;
    }

    /** {@return the wordings of a provision, the oldest first} */
    List<LawEntry> editions(String code) {
        return Collections.unmodifiableList(byCode.get().getOrDefault(code, List.of()));
    }

    private static List<LawEntry> read(LawTopic topic, LawTable table) {
        List<LawEntry> read = new ArrayList<>(table.rows().size());
        for (LawRow row : table.rows()) {
            read.add(new LawEntry(topic, row));
        }
        return Collections.unmodifiableList(read);
    }

    private static List<LawEntry> both(List<LawEntry> some, List<LawEntry> others) {
        List<LawEntry> both = new ArrayList<>(some);
        both.addAll(others);
        return Collections.unmodifiableList(both);
    }

    private static Map<String, List<LawEntry>> byCode(List<LawEntry> entries) {
        Map<String, List<LawEntry>> byCode = new HashMap<>();
        for (LawEntry entry : entries) {
            String code = entry.code();
            List<LawEntry> editions = byCode.get(code);
            if (editions == null) {
                editions = new ArrayList<>(1);
                byCode.put(code, editions);
            }
            editions.add(entry);
        }
        return byCode;
    }

    private static void refuseOverlap(List<LawEntry> editions) {
        for (int i = 1; i < editions.size(); i++) {
            LawEntry before = editions.get(i - 1);
            LawEntry entry = editions.get(i);
            if (!lastDay(before).isBefore(firstDay(entry))) {
                throw clash(entry, before, "a code that no other row has on the same days");
            }
        }
    }

    private static TableException clash(LawEntry entry, LawEntry other, String expected) {
        String found = "'" + entry.code() + "', as in " + other.row();
        return entry.row().fault(RowReader.CODE, expected, found);
    }

    private static LocalDate firstDay(LawEntry entry) {
        return entry.inForce().from().orElse(LocalDate.MIN);
    }

    private static LocalDate lastDay(LawEntry entry) {
        return entry.inForce().to().orElse(LocalDate.MAX);
    }
}
