package org.dsauk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class JsonPointerTest {

    @Example
    void tildeAndSlashAreEscaped() {
        assertThat(JsonPointer.ROOT.child("a/b~c~1")).hasToString("/a~1b~0c~01");
        assertThat(new JsonPointer("/a~1b~0c~01").tokens()).containsExactly("a/b~c~1");
    }

    /** The examples of RFC 6901 section 5. */
    @Example
    void theExamplesOfTheStandardAreUnderstood() {
        assertThat(new JsonPointer("").tokens()).isEmpty();
        assertThat(new JsonPointer("/foo").tokens()).containsExactly("foo");
        assertThat(new JsonPointer("/foo/0").tokens()).containsExactly("foo", "0");
        assertThat(new JsonPointer("/").tokens()).containsExactly("");
        assertThat(new JsonPointer("/a~1b").tokens()).containsExactly("a/b");
        assertThat(new JsonPointer("/c%d").tokens()).containsExactly("c%d");
        assertThat(new JsonPointer("/e^f").tokens()).containsExactly("e^f");
        assertThat(new JsonPointer("/k\"l").tokens()).containsExactly("k\"l");
        assertThat(new JsonPointer("/ ").tokens()).containsExactly(" ");
        assertThat(new JsonPointer("/m~0n").tokens()).containsExactly("m~n");
    }

    @Property
    void childrenCanBeReadBack(
            @ForAll @Size(max = 4)
                    List<@StringLength(max = 6) @Chars({'~', '/', '0', '1'}) @CharRange(from = 'a', to = 'c') String>
                            names) {
        JsonPointer pointer = JsonPointer.ROOT;
        for (String name : names) {
            JsonPointer child = pointer.child(name);
            assertThat(child.parent()).isEqualTo(pointer);
            assertThat(child.isWithin(pointer)).isTrue();
            assertThat(pointer.isWithin(child)).isFalse();
            pointer = child;
        }
        assertThat(pointer.tokens()).isEqualTo(names);
        assertThat(pointer.isWithin(JsonPointer.ROOT)).isTrue();
    }

    @Example
    void elementsOfAnArrayAreCountedFromZero() {
        assertThat(JsonPointer.ROOT.child("parties").child(0).child("name")).hasToString("/parties/0/name");
    }

    @Example
    void theRootHoldsItself() {
        assertThat(JsonPointer.ROOT.parent()).isEqualTo(JsonPointer.ROOT);
        assertThat(new JsonPointer("/a").parent()).isEqualTo(JsonPointer.ROOT);
        assertThat(JsonPointer.ROOT.isWithin(JsonPointer.ROOT)).isTrue();
    }

    @Example
    void theTenthPartyIsNotWithinTheFirst() {
        JsonPointer first = new JsonPointer("/parties/1");
        assertThat(new JsonPointer("/parties/1").isWithin(first)).isTrue();
        assertThat(new JsonPointer("/parties/1/name").isWithin(first)).isTrue();
        assertThat(new JsonPointer("/parties/10").isWithin(first)).isFalse();
        assertThat(new JsonPointer("/parties/10/name").isWithin(first)).isFalse();
        assertThat(new JsonPointer("/parties").isWithin(first)).isFalse();
    }

    @Example
    void textWithoutASlashIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonPointer("parties/0"))
                .withMessage("expected a JSON Pointer that begins with '/', but found 'parties/0'");
        assertThatNullPointerException().isThrownBy(() -> new JsonPointer(null));
    }

    @Example
    void tokensCannotBeChanged() {
        assertThat(new JsonPointer("/a").tokens()).isUnmodifiable();
    }
}
