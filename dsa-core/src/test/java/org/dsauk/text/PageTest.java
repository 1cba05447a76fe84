package org.dsauk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    private static final String TEN_WORDS = "123456789 ".repeat(10);

    @Test
    void headingIsWrappedAndEachOfItsLinesIsColoured() {
        Page page = new Page(true);
        page.heading(TEN_WORDS + "end", Colour.BOLD);
        assertThat(page).hasToString("\u001b[1m" + TEN_WORDS.strip() + "\u001b[0m\n\u001b[1mend\u001b[0m\n");
    }

    @Test
    void laterLinesOfAnEntryAreIndentedMoreThanTheFirst() {
        Page page = new Page(false);
        page.entry("  ", TEN_WORDS + "end");
        assertThat(page).hasToString("  " + "123456789 ".repeat(9).strip() + "\n      123456789 end\n");
    }

    @Test
    void laterLinesOfAParagraphStandUnderTheFirst() {
        Page page = new Page(false);
        page.paragraph("  why: ", TEN_WORDS + "end");
        assertThat(page.toString().lines()).element(1).asString().startsWith("       1234");
    }
}
