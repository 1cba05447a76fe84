package org.dsauk.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.dsauk.law.table.LawTable;
import org.dsauk.law.table.TableReader;
import org.jspecify.annotations.Nullable;

/**
 * The tables that the library brings.
 *
 * <p>The build joins them into one resource, since opening one is most of what reading a small table costs. Its first
 * line says where each table begins and ends. Where the build did not run, the tables are read one by one.
 */
final class JoinedTables {

    private static final String JOINED = "tables.txt";

    private final Lazy<Map<String, String>> texts = new Lazy<>() {
        @Override
        Map<String, String> make() {
            @Nullable String joined = resource(JOINED);
            return joined == null ? Map.of() : texts(joined);
        }
    };

    LawTable read(LawTopic topic) {
        String file = topic.file();
        String text = texts.get().get(file);
        String found = text == null ? Objects.requireNonNull(resource(file), file) : text;
        return TableReader.read(file, found, RowReader.columns(topic));
    }

    /**
     * Cuts the joined text: the first line holds the name, beginning and end of each table, from the second line on.
     */
    private static Map<String, String> texts(String joined) {
        int tables = joined.indexOf('\n') + 1;
        String[] index = joined.substring(0, tables - 1).split(" ", -1);
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < index.length; i += 3) {
            int begin = tables + Integer.parseInt(index[i + 1]);
            texts.put(index[i], joined.substring(begin, tables + Integer.parseInt(index[i + 2])));
        }
        return texts;
    }

    private static @Nullable String resource(String name) {
        try (InputStream in = Law.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
