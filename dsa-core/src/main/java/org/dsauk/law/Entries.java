package org.dsauk.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsauk.law.table.LawRow;
import org.dsauk.law.table.LawTable;
import org.dsauk.law.table.TableException;

/** The entries of one topic, in the order of the table and by code; never changes. */
final class Entries {

    private final List<LawEntry> all;
    private final Lazy<Map<String, List<LawEntry>>> byCode = new Lazy<>() {
        @Override
        Map<String, List<LawEntry>> make() {
            return byCode(all);
        }
    };

    private Entries(List<LawEntry> all) {
        this.all = List.copyOf(all);
    }

    /** {@return the entries of a table that tests have checked} */
    static Entries of(LawTopic topic, LawTable table) {
        List<LawEntry> read = new ArrayList<>(table.rows().size());
        for (LawRow row : table.rows()) {
            read.add(new LawEntry(topic, row));
        }
        return new Entries(read);
    }

    /** {@return the entries of a table that may be wrong} */
    static Entries checked(LawTopic topic, LawTable table) {
        table.rows().forEach(row -> RowCheck.check(topic, row));
        Entries entries = of(topic, table);
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
        List<LawEntry> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Entries(both);
    }

    List<LawEntry> all() {
        return all;
    }

    /** {@return the wordings of a provision, the oldest first} */
    List<LawEntry> editions(String code) {
        return byCode.get().getOrDefault(code, List.of());
    }

    private static Map<String, List<LawEntry>> byCode(List<LawEntry> all) {
        Map<String, List<LawEntry>> byCode = new HashMap<>();
        List<List<LawEntry>> reworded = new ArrayList<>();
        for (LawEntry entry : all) {
            List<LawEntry> earlier = byCode.get(entry.code());
            if (earlier == null) {
                byCode.put(entry.code(), List.of(entry));
            } else if (earlier.size() > 1) {
                earlier.add(entry);
            } else {
                List<LawEntry> editions = new ArrayList<>(earlier);
                editions.add(entry);
                reworded.add(editions);
                byCode.put(entry.code(), editions);
            }
        }
        for (List<LawEntry> editions : reworded) {
            editions.sort(new ByFirstDay());
            byCode.put(editions.get(0).code(), Collections.unmodifiableList(editions));
        }
        return byCode;
    }

    /** Puts the oldest wording first. */
    private static final class ByFirstDay implements Comparator<LawEntry> {

        @Override
        public int compare(LawEntry a, LawEntry b) {
            return firstDay(a).compareTo(firstDay(b));
        }
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
