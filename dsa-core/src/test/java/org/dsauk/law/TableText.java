package org.dsauk.law;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dsauk.law.table.TableReader;

/** Tables written in tests. */
final class TableText {

    static final String ASSURANCES =
            "code | title | citation | path | from | to | status | source | certainty | validity\n";

    private TableText() {}

    /** {@return an assurance with days, written as a line} */
    static String assurance(String code, String from, String to) {
        return row(code, "Title of " + code, "", "", from, to, "in-force", "", "known", "");
    }

    static String row(String... cells) {
        return String.join(" | ", cells) + "\n";
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return a law in which all tables but one are empty} */
    static Law lawWith(LawTopic topic, String text) {
        return Law.readBy(asked -> asked == topic ? read(asked, text) : read(asked, header(asked)));
    }

    static String header(LawTopic topic) {
        return row(RowReader.columns(topic));
    }

    private static Entries read(LawTopic topic, String text) {
        return Entries.checked(topic, TableReader.read(topic.file(), stream(text), RowReader.columns(topic)));
    }
}
