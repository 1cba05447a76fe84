package org.dsauk.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dsauk.model.Filled;
import org.dsauk.model.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateWalkTest {

    interface ConstrainedValue {
        Optional<@Email String> getEmail();
    }

    interface ConstrainedNumber {
        Optional<@Positive Integer> getNumber();
    }

    interface ConstrainedId {
        @Email
        String getId();
    }

    /** On the container even a known constraint is not checked. */
    interface ConstrainedContainer {
        @Filled
        Optional<String> getName();
    }

    interface SizedContainer {
        @Size(max = 7)
        List<@Size(max = 7) String> getNames();

        /** Lets the model find a method that adds a name. */
        interface Builder {
            Builder addName(String name);
        }
    }

    /** The check looks at the getter, but this annotation belongs to the type. */
    interface FilledId {
        @Filled
        String getId();
    }

    interface UnknownPattern {
        @Pattern(regexp = "[A-Z]+")
        String getId();
    }

    interface Supported {
        @Pattern(regexp = Shape.LOCAL_ID)
        String getId();

        Optional<@Filled @Size(max = 7) String> getName();
    }

    private static void generate(Class<?> type) {
        GenerateWalk.document(new SourceFile("org.dsauk.validation", "ModelWalk"), ModelType.of(type));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ConstrainedValue.class,
                ConstrainedNumber.class,
                ConstrainedId.class,
                ConstrainedContainer.class,
                FilledId.class,
                SizedContainer.class
            })
    void aConstraintThatTheWalkWouldNotCheckIsRefused(Class<?> type) {
        assertThatThrownBy(() -> generate(type))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("no check is generated for @")
                .hasMessageContaining(type.getSimpleName());
    }

    @Test
    void aPatternWithoutAMatcherIsRefused() {
        assertThatThrownBy(() -> generate(UnknownPattern.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("give Shape a matcher for '[A-Z]+'");
    }

    @Test
    void knownConstraintsAreAccepted() {
        assertThatCode(() -> generate(Supported.class)).doesNotThrowAnyException();
    }

    @Test
    void theWalkVisitsEveryType(@TempDir Path root) {
        GenerateWalk.main(new String[] {root.toString()});
        String walk = ModelSources.text(root.resolve("org/dsauk/validation/ModelWalk.java"));
        for (ModelType type : Model.ofAgreement().documents()) {
            assertThat(walk).contains("visit(" + type.name() + " value, Path path, ModelVisitor visitor)");
        }
    }
}
