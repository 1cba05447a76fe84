package org.dsauk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.dsauk.report.JsonPointer;
import org.junit.jupiter.api.Test;

class PathTest {

    @Test
    void newPathIsTheRoot() {
        assertThat(new Path().pointer()).isEqualTo(JsonPointer.ROOT);
    }

    @Test
    void pointerFollowsMembersAndIndices() {
        Path path = new Path();
        path.push("flows");
        path.push(3);
        path.push("items");

        assertThat(path.pointer().text()).isEqualTo("/flows/3/items");
    }

    @Test
    void memberTakesThePlaceOfAnIndexThatWasLeft() {
        Path path = new Path();
        path.push(3);
        path.pop();
        path.push("items");

        assertThat(path.pointer().text()).isEqualTo("/items");
    }

    @Test
    void deepPathGrows() {
        Path path = new Path();
        for (int i = 0; i < 50; i++) {
            path.push(i);
        }

        assertThat(path.pointer().tokens()).hasSize(50).endsWith("49");
    }

    @Test
    void slashInAMemberIsEscaped() {
        Path path = new Path();
        path.push("a/b");

        assertThat(path.pointer().text()).isEqualTo("/a~1b");
    }
}
