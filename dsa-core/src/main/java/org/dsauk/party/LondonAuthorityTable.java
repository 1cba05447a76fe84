package org.dsauk.party;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsauk.law.Certainty;
import org.dsauk.law.Law;
import org.dsauk.law.table.LawRow;
import org.dsauk.law.table.LawTable;
import org.dsauk.law.table.TableException;
import org.dsauk.law.table.TableReader;

/** The London authorities by code, by each of their facts and by name; never changes. */
final class LondonAuthorityTable {

    private static final String FILE = "london-authorities.psv";
    private static final String CODE = "code";
    private static final LondonAuthorityFact[] FACTS = LondonAuthorityFact.values();

    private final Map<LondonAuthority, LawRow> rows = new EnumMap<>(LondonAuthority.class);
    private final Map<String, LondonAuthority> codes;
    private final Map<LondonAuthorityFact, Map<String, LondonAuthority>> facts =
            new EnumMap<>(LondonAuthorityFact.class);
    private final LondonAuthorityNames names;

    private LondonAuthorityTable(LawTable table) {
        this.codes = codes();
        table.rows().forEach(this::add);
        for (LondonAuthority authority : LondonAuthority.values()) {
            if (!rows.containsKey(authority)) {
                int after = table.rows().stream().mapToInt(LawRow::line).max().orElse(1) + 1;
                throw new TableException(
                        table.name(), after, 1, "a row '" + authority.code() + "'", "the end of the table");
            }
        }
        this.names = new LondonAuthorityNames(this);
    }

    /** Made when the table is first asked for. */
    private static final class BuiltIn {
        static final LondonAuthorityTable TABLE = readBuiltIn();

        private BuiltIn() {}
    }

    static LondonAuthorityTable builtIn() {
        return BuiltIn.TABLE;
    }

    static LondonAuthorityTable read(String name, InputStream in) {
        return new LondonAuthorityTable(TableReader.read(name, in, columns()));
    }

    String text(LondonAuthority authority, LondonAuthorityFact fact) {
        return row(authority).required(fact.code());
    }

    Certainty certainty(LondonAuthority authority, LondonAuthorityFact fact) {
        return certainty(row(authority), fact);
    }

    Optional<LondonAuthority> byCode(String code) {
        return Optional.ofNullable(codes.get(Objects.requireNonNull(code, CODE)));
    }

    Optional<LondonAuthority> find(LondonAuthorityFact fact, String text) {
        Map<String, LondonAuthority> byText = facts.getOrDefault(fact, Map.of());
        return Optional.ofNullable(byText.get(Objects.requireNonNull(text, "text")));
    }

    Optional<LondonAuthority> named(String name) {
        return names.find(Objects.requireNonNull(name, "name"));
    }

    private static LondonAuthorityTable readBuiltIn() {
        try (InputStream in = Law.class.getResourceAsStream(FILE)) {
            return read(FILE, Objects.requireNonNull(in, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] columns() {
        Stream<String> ofFacts = Stream.of(FACTS).flatMap(fact -> Stream.of(fact.code(), fact.certaintyColumn()));
        return Stream.concat(Stream.of(CODE), ofFacts).distinct().toArray(String[]::new);
    }

    private static Map<String, LondonAuthority> codes() {
        Map<String, LondonAuthority> byCode = new HashMap<>();
        for (LondonAuthority authority : LondonAuthority.values()) {
            byCode.put(authority.code(), authority);
        }
        return Collections.unmodifiableMap(byCode);
    }

    private void add(LawRow row) {
        LondonAuthority authority = byCode(row.required(CODE))
                .orElseThrow(() -> row.fault(CODE, "the code of a London authority such as 'camden'"));
        LawRow other = rows.putIfAbsent(authority, row);
        if (other != null) {
            throw row.fault(CODE, "a code that no other row has", "'" + authority.code() + "', as in " + other);
        }
        for (LondonAuthorityFact fact : FACTS) {
            certainty(row, fact);
            index(authority, fact, row);
        }
    }

    private void index(LondonAuthority authority, LondonAuthorityFact fact, LawRow row) {
        String text = row.required(fact.code());
        LondonAuthority other =
                facts.computeIfAbsent(fact, key -> new HashMap<>()).putIfAbsent(text, authority);
        if (other != null) {
            String found = "'" + text + "', as in " + rows.get(other);
            throw row.fault(fact.code(), "a value that no other row has", found);
        }
    }

    private static Certainty certainty(LawRow row, LondonAuthorityFact fact) {
        String column = fact.certaintyColumn();
        String code = row.required(column);
        return Stream.of(Certainty.values())
                .filter(certainty -> certainty.code().equals(code))
                .findFirst()
                .orElseThrow(() -> row.fault(column, "'found' or 'known' or 'unsure'"));
    }

    private LawRow row(LondonAuthority authority) {
        return Objects.requireNonNull(rows.get(authority), authority.code());
    }
}
